import { amountPhrases } from "../../lexicon/amounts.ts";
import { anyOf } from "../../lexicon/language.ts";
import { time, timeUnits, type RatePeriod, type TimeUnit } from "../../lexicon/time.ts";
import { phraseAt, phraseTable } from "./phrases.ts";
import type { Token } from "./tokens.ts";

const whole = (fragment: string): RegExp => new RegExp(`^${fragment}$`);
const units = timeUnits.map((unit) => [unit, whole(anyOf(time, (words) => words.units[unit]))] as const);
const ratePeriods: readonly RatePeriod[] = ["year", "half", "quarter", "month", "week", "day"];
const often = ratePeriods.map((unit) => [unit, whole(anyOf(time, (words) => words.often[unit]))] as const);
const perPhrases = phraseTable([[true, amountPhrases("per")]]);
const isRate = (unit: TimeUnit | undefined): unit is RatePeriod =>
  ratePeriods.some((period) => period === unit);
const known = new Map<string, TimeUnit | undefined>();

/** The unit of time that a folded word names: "meses" is "month". */
export function timeUnitOf(folded: string): TimeUnit | undefined {
  if (known.has(folded)) return known.get(folded);
  const unit = units.find(([, words]) => words.test(folded))?.[0];
  if (known.size < 2000) known.set(folded, unit);
  return unit;
}

const knownRates = new Map<string, RatePeriod | undefined>();

/** How often a folded word says that something comes: "mensual" is "month". */
function rateOf(folded: string): RatePeriod | undefined {
  if (knownRates.has(folded)) return knownRates.get(folded);
  const period = often.find(([, words]) => words.test(folded))?.[0];
  if (knownRates.size < 2000) knownRates.set(folded, period);
  return period;
}

/** What is said of the time that an amount is counted by ("/mes", "al año", "anual"), and where that ends. */
export function perAt(
  tokens: readonly Token[],
  at: number,
): { readonly period: RatePeriod; readonly next: number } | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind === "number") return undefined;
  const unitAt = token.text === "/" ? at + 1 : phraseAt(perPhrases, tokens, at)?.next;
  const unit = unitAt === undefined ? undefined : timeUnitOf(tokens[unitAt]?.folded ?? "");
  if (unitAt !== undefined && isRate(unit)) return { period: unit, next: unitAt + 1 };
  if (token.kind !== "word") return undefined;
  const said = rateOf(token.folded);
  return said === undefined ? undefined : { period: said, next: at + 1 };
}
