import { anyOf } from "../../lexicon/language.ts";
import { time, type RatePeriod } from "../../lexicon/time.ts";
import type { Quantity } from "../plan.ts";

type Per = NonNullable<Quantity["per"]>;

const each = anyOf(time, (words) => words.each);

/** How texts say "a year", "a month" …, on folded text; the ñ of "año" may have been lost. */
export function perPattern(period: RatePeriod): RegExp {
  const unit = anyOf(time, (words) => words.units[period]);
  const said = anyOf(time, (words) => [...words.often[period], ...(words.over[period] ?? [])]);
  return new RegExp(String.raw`\b${said}(?!\p{L})|(?:\b${each}\s+|\/\s*)${unit}(?!\p{L})`, "u");
}

const patterns: readonly (readonly [Per, RegExp])[] = (["year", "month", "week", "day"] as const).map(
  (period) => [period, perPattern(period)],
);

/** The period that a rate counts in ("clientes nuevos/mes", "annual growth"), on folded text. */
export function readPer(folded: string): Per | undefined {
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0];
}
