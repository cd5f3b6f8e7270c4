import { parseRange } from "../../calc/index.ts";
import type { Quantity } from "../plan.ts";
import { fold, singleLine } from "./fold.ts";
import { readPer } from "./per.ts";
import { caught } from "./match.ts";

const scaleWords =
  /\b(?:escala|scale)\s+(?:de\s+|of\s+|from\s+)?\d+\s*(?:-|a|to)\s*\d+|\b(?:rating|score|puntos|points|puntuacion|nps)\b|\d\s*(?:sobre|out of)\s*\d/;
const outOf = /^(\d+(?:[.,]\d+)?)(\+?)\s*(?:\/|sobre|out of)\s*(?:5|10|20|100)(?![\d/])/;
const rank = /^(?:top|no\.?|n[º°o]\.?|#|numero|number)\s*(\d+)\s*(%?)(?![\d.,:])/;
const multiple = /\d\s*\+?\s*(?:[x×](?![a-z\d])|(?:veces|times)\b)/;
const currency = /[$€£¥]|\b(?:usd|eur|gbp|mxn|cop|ars|clp|pen|brl)\b/;
const dataSize = /(\d)\s*(?:[kmgtp]b)\b/gi;
const time =
  /^\D*[\d.,]+(?:\s*(?:-|–|a|to|y|and)\s*[\d.,]+)?\s*\+?\s*(ms|milisegundos?|milliseconds?|segundos?|seconds?|secs?|s|minutos?|minutes?|mins?|horas?|hours?|hrs?|h|dias?|days?|semanas?|weeks?|mes|meses|months?|an?os?|years?)\b/;
const yearAlone = /^(?:19|20)\d{2}(?![\d.,+%x])(?!\s*[a-z])/;
/** "99.999%" is an availability, not ninety-nine thousand percent. */
const nines = /\b99\.\d{3}\s*%/;
const parenthesised = /\(([^()]*)\)\s*$/;

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

/**
 * What a target such as "50+ mercados", "<30 days" or "25-30% crecimiento mensual" says as a number,
 * or undefined when it says none. A figure counts at the start of the text, in parentheses at its end,
 * or where a currency, a percent sign or a multiple marks the only one.
 * Durations are in days, with months of 365/12 and years of 365.
 */
export function readQuantity(text: string): Quantity | undefined {
  const line = singleLine(text);
  const direct = readDirect(line);
  if (direct !== undefined) return direct;
  const aside = parenthesised.exec(line)?.[1];
  return aside === undefined ? undefined : readDirect(aside);
}

function readDirect(text: string): Quantity | undefined {
  const folded = fold(text);
  return readRank(folded) ?? readOutOf(folded) ?? readAmount(text, folded);
}

function readRank(folded: string): Quantity | undefined {
  const found = rank.exec(folded);
  if (found === null) return undefined;
  const place = Number(found[1]);
  return found[2] === "%"
    ? { value: place / 100, unit: "percent", comparison: "atMost" }
    : { value: place, unit: "rank", comparison: "atMost" };
}

function readOutOf(folded: string): Quantity | undefined {
  const found = outOf.exec(folded);
  if (found === null) return undefined;
  const value = Number(caught(found, 1).replace(",", "."));
  return { value, unit: "score", comparison: found[2] === "+" ? "atLeast" : "exactly" };
}

function readAmount(text: string, folded: string): Quantity | undefined {
  if (yearAlone.test(folded)) return undefined;
  const range = parseRange(text.replace(dataSize, "$1"), nines.test(folded) ? "." : undefined);
  if (range === undefined) return undefined;
  const { low, high } = range;
  const value = low ?? high;
  if (value === undefined) return undefined;
  const { unit, factor } = unitOf(folded);
  const per = unit === "duration" ? undefined : readPer(folded);
  return {
    value: value * factor,
    ...(low !== undefined && high !== undefined && low !== high ? { upper: high * factor } : {}),
    unit,
    comparison: comparisonOf(low, high),
    ...(per === undefined ? {} : { per }),
  };
}

function comparisonOf(low: number | undefined, high: number | undefined): Quantity["comparison"] {
  if (high === undefined) return "atLeast";
  if (low === undefined) return "atMost";
  return low === high ? "exactly" : "between";
}

function unitOf(folded: string): { unit: Quantity["unit"]; factor: number } {
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

const lowerIsBetter =
  /^\s*(?:<|≤|menos de|menor|por debajo|below|under|less than|fewer than|at most|como maximo|maximo|no mas de|no more than|hasta|up to)/;

/**
 * Which way is better, where the text or its target says so: an upper limit, a rank or a target of
 * zero ask for less. "35%+ reducción" asks for a larger reduction, so nothing is turned round.
 */
export function readDirection(text: string, target: Quantity | undefined): "lower" | undefined {
  if (target === undefined) return undefined;
  if (target.comparison === "atMost" || target.unit === "rank") return "lower";
  if (target.value === 0 && target.comparison === "exactly") return "lower";
  return lowerIsBetter.test(fold(text)) ? "lower" : undefined;
}
