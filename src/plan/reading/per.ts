import type { Quantity } from "../plan.ts";

type Per = NonNullable<Quantity["per"]>;

/** How texts say "a year", "a month" …, on folded text; the ñ of "año" may have been lost. */
const patterns: readonly (readonly [Per, RegExp])[] = [
  [
    "year",
    /\b(?:anual(?:es|mente)?|annual(?:ly)?|yearly)\b|(?:\b(?:al|por|cada|per|a|each)\s+|\/\s*)(?:an?o|year|yr)\b|\bp\.a\.|\b(?:yoy|y\/y|interanual(?:es)?|year[- ]over[- ]year)\b/,
  ],
  [
    "month",
    /\b(?:mensual(?:es|mente)?|monthly)\b|(?:\b(?:al|por|cada|per|a|each)\s+|\/\s*)(?:mes|month|mo)\b|\b(?:mom|m\/m|intermensual(?:es)?|month[- ]over[- ]month)\b/,
  ],
  [
    "week",
    /\b(?:semanal(?:es|mente)?|weekly)\b|(?:\b(?:a la|por|cada|per|a|each)\s+|\/\s*)(?:semana|week)\b/,
  ],
  ["day", /\b(?:diari[oa]s?|diariamente|daily)\b|(?:\b(?:al|por|cada|per|a|each)\s+|\/\s*)(?:dia|day)\b/],
];

/** The period that a rate counts in ("clientes nuevos/mes", "annual growth"), on folded text. */
export function readPer(folded: string): Per | undefined {
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0];
}
