import { parseRange } from "../../calc/index.ts";
import type { Period } from "../plan.ts";
import { fold } from "./fold.ts";
import { readPer } from "./per.ts";

/** A sum of money over a period, as a line of a budget says it. */
export interface BudgetAmount {
  readonly low: number;
  readonly high: number;
  /** undefined when the text does not say. */
  readonly period: Period | undefined;
  /** The whole text, when it says more than a sum and its period. */
  readonly basis: string | undefined;
}

const once = /\b(?:unic[oa]|una (?:sola )?vez|puntual|one-?off|one-?time|once)\b/;
/** Periods that the plan does not know, as so many in a year. */
const inYear: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:trimestral(?:es|mente)?|quarterly)\b|(?:\b(?:al|por|cada|per|a)\s+|\/\s*)(?:trimestre|quarter)\b/,
    4,
  ],
  [
    /\b(?:semestral(?:es|mente)?|half-yearly)\b|(?:\b(?:al|por|cada|per)\s+|\/\s*)(?:semestre|half-year)\b/,
    2,
  ],
];
const saidBySum =
  /\b(?:usd|eur|gbp|mxn|cop|ars|clp|pen|brl|us|k|m|mm|b|bn|mil|millones|millon|million|millions|thousand|billion|a|to|al|entre|between|y|and|ano|anos|mes|year|month|por|per|cada|de)\b/g;

/** Signs, codes and units that make a figure a sum of money. */
const money =
  /[$€£¥]|\b(?:usd|eur|gbp|mxn|cop|ars|clp|pen|brl|uyu|cad|aud|chf|jpy|cny|inr|dolares|dollars|euros?|pesos|soles)\b|\d\s?(?:k|m|mm|b|bn|mil|millon|millones|million|millions|thousand|billion)\b/;
/** A bare figure with the thing that it counts: "14 months", "5 personas", "3x". */
const counted =
  /\d\s*[x×]\b|\d\s+(?!(?:a|al|an?ual(?:es)?|annual(?:ly)?|yearly|mensual(?:es)?|monthly|semanal(?:es)?|weekly|trimestral(?:es)?|quarterly|semestral(?:es)?|half|por|per|cada|each|every|en|in|para|for|de|of|to|y|and|o|or|una|unic[oa]|pago|puntual|once|one|entre|hasta|mas|plus|sin|con|without|with)\b)\p{L}/u;

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
  if (!money.test(folded) && counted.test(folded)) return undefined;
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
    .replace(/\b(?:anual(?:es)?|annual(?:ly)?|yearly|mensual(?:es)?|monthly)\b/g, "")
    .replace(once, "")
    .replace(saidBySum, "");
  return /\p{L}/u.test(rest);
}
