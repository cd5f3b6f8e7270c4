import { parseRange } from "../../calc/index.ts";
import { amountPhrases, scaleWords } from "../../lexicon/amounts.ts";
import { currencies } from "../../lexicon/currencies.ts";
import { anyOf } from "../../lexicon/language.ts";
import { time } from "../../lexicon/time.ts";
import type { Period } from "../plan.ts";
import { fold } from "./fold.ts";
import { speaksOfMoney } from "./moneyWords.ts";
import { perPattern, readPer } from "./per.ts";

/** A sum of money over a period, as a line of a budget says it. */
export interface BudgetAmount {
  readonly low: number;
  readonly high: number;
  /** undefined when the text does not say. */
  readonly period: Period | undefined;
  /** The whole text, when it says more than a sum and its period. */
  readonly basis: string | undefined;
}

const once = new RegExp(String.raw`\b${anyOf(time, (words) => words.once)}(?!\p{L})`, "u");
/** Periods that the plan does not know, as so many in a year. */
const inYear: readonly (readonly [RegExp, number])[] = [
  [perPattern("quarter"), 4],
  [perPattern("half"), 2],
];
const scales = [...scaleWords]
  .filter(([, scale]) => scale > 0)
  .map(([word]) => word)
  .join("|");
const often = anyOf(time, (words) => [...words.often.year, ...words.often.month]);
const everyOnce = new RegExp(once.source, "gu");
const everyOften = new RegExp(String.raw`(?<!\p{L})${often}(?!\p{L})`, "gu");
const codes = currencies.map(({ code }) => code.toLowerCase()).join("|");
const small = amountPhrases("to").concat(
  amountPhrases("and"),
  amountPhrases("of"),
  amountPhrases("per"),
  "entre",
  "between",
);
const units = anyOf(time, (words) => [...words.units.year, ...words.units.month]);
/** Words that belong to a sum and its period. */
const saidBySum = new RegExp(
  String.raw`(?<!\p{L})(?:${codes}|us|r|s|mx|${scales}|${small.join("|")}|${units})(?!\p{L})`,
  "gu",
);
const counts = anyOf(time, (words) => Object.values(words.often).flat());
/** A bare figure with the thing that it counts: "14 months", "5 personas", "3x". */
const counted = new RegExp(
  String.raw`\d\s*[x×](?!\p{L})|\d\s+(?!(?:${counts}|${small.join("|")}|half|en|em|in|para|for|o|ou|or|${anyOf(time, (words) => words.once)}|pago|payment|hasta|ate|mas|mais|plus|sin|sem|con|com|without|with)(?!\p{L}))\p{L}`,
  "u",
);

/** The period that words say: "anual", "/mes", "por año", "one-off", or undefined. */
export function readPeriodWord(text: string): Period | undefined {
  const folded = fold(text);
  if (once.test(folded)) return "once";
  const per = readPer(folded);
  if (per === "year" || per === "month") return per;
  if (per === "week" || inYear.some(([words]) => words.test(folded))) return "year";
  return undefined;
}

/** The sum that a text says, or undefined when there is none. An open end ("$10M+") counts as its one figure. */
export function readBudgetAmount(text: string): BudgetAmount | undefined {
  const range = parseRange(text);
  const low = range?.low ?? range?.high;
  const high = range?.high ?? range?.low;
  if (low === undefined || high === undefined || /%/.test(text)) return undefined;
  const folded = fold(text);
  if (!speaksOfMoney(folded) && counted.test(folded)) return undefined;
  const times = inYear.find(([words]) => words.test(folded))?.[1] ?? (readPer(folded) === "week" ? 52 : 1);
  return {
    low: low * times,
    high: high * times,
    period: readPeriodWord(text),
    basis: times > 1 || saysMore(folded) ? text : undefined,
  };
}

function saysMore(folded: string): boolean {
  const rest = folded
    .replace(/\d[\d.,]*e[-+]?\d+/g, "")
    .replace(/\d+(?:k|m|mm|b|bn|t)\b/g, "")
    .replace(everyOften, "")
    .replace(everyOnce, "")
    .replace(saidBySum, "");
  return /\p{L}/u.test(rest);
}
