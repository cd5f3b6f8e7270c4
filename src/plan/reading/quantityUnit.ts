import type { Quantity } from "../plan.ts";

const scaleWords =
  /\b(?:escala|scale)\s+(?:de\s+|of\s+|from\s+)?\d+\s*(?:-|a|to)\s*\d+|\b(?:rating|score|puntos|points|puntuacion|nps)\b|\d\s*(?:sobre|out of)\s*\d/;
const multiple = /\d\s*\+?\s*(?:[x×](?![a-z\d])|(?:veces|times)\b)/;
const currency = /[$€£¥]|\b(?:usd|eur|gbp|mxn|cop|ars|clp|pen|brl)\b/;
const time =
  /^\D*[\d.,]+(?:\s*(?:-|–|a|to|y|and)\s*[\d.,]+)?\s*\+?\s*(ms|milisegundos?|milliseconds?|segundos?|seconds?|secs?|s|minutos?|minutes?|mins?|horas?|hours?|hrs?|h|dias?|days?|semanas?|weeks?|mes|meses|months?|an?os?|years?)\b/;

const daysIn: readonly (readonly [start: string, days: number])[] = [
  ["ms", 1 / 86_400_000],
  ["mili", 1 / 86_400_000],
  ["milli", 1 / 86_400_000],
  ["min", 1 / 1440],
  ["mes", 365 / 12],
  ["mon", 365 / 12],
  ["sem", 7],
  ["w", 7],
  ["s", 1 / 86_400],
  ["h", 1 / 24],
  ["d", 1],
  ["a", 365],
  ["y", 365],
];

/** The unit of a target's figure, and what one of the figure is in it, on folded text. */
export function unitOf(folded: string): { unit: Quantity["unit"]; factor: number } {
  if (folded.includes("%") || /\b(?:por ciento|per ?cent)\b/.test(folded)) {
    return { unit: "percent", factor: 1 };
  }
  if (currency.test(folded)) return { unit: "currency", factor: 1 };
  if (multiple.test(folded)) return { unit: "multiple", factor: 1 };
  if (scaleWords.test(folded)) return { unit: "score", factor: 1 };
  const word = time.exec(folded)?.[1];
  const days = word === undefined ? undefined : daysIn.find(([start]) => word.startsWith(start))?.[1];
  return days === undefined ? { unit: "count", factor: 1 } : { unit: "duration", factor: days };
}
