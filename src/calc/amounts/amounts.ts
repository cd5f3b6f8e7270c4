import { readConclusion, readIntroduction, introduction, type Bound } from "./bounds.ts";
import type { DecimalSign } from "./figure.ts";
import { lengthAt, opening, scanAmount, valueOf, type ScannedAmount } from "./scan.ts";

/** A range as it was written: a bound that the text leaves open is absent. */
export interface ParsedRange {
  readonly low?: number;
  readonly high?: number;
}

interface Reading {
  readonly range: ParsedRange;
  readonly single: boolean;
  readonly marked: boolean;
}

const separator = /\s{0,3}(?:[-–—−~]|\.{2,3}|…|(?:to|up to|a|al|hasta|and|y)(?!\p{L}))\s{0,3}/iuy;
const dateGoesOn = /[-/]\d/y;
const anyDigit = /\d/;
const labelEnd = /:\s/g;
const candidate = new RegExp(String.raw`(?<![\p{L}\d.,])(?=(?:${introduction})?${opening}[.,]?\d)`, "giu");

/**
 * The range that a text states, in full units.
 *
 * Reads K, M, MM, B, T, mil, millones, "mil millones", million, billion (10^9), billón (10^12) and
 * percent (as ratios); a unit on one side counts for both ("$3-6M"), unless that puts
 * low above high and the bare figure as written does not ("$500-1M" is 500 to 1,000,000). Currency signs and codes are
 * ignored, parentheses around one amount make it negative. "10+", "at least 10" and "desde 10" give
 * only a low, "<30" and "hasta 30" only a high, one amount gives itself twice. Words behind the range
 * ("anual", "per month") are left alone; a text that starts with other words is read after its colon, or where
 * a currency, a unit or a percent sign marks an amount. Dates, times, fractions and names such as
 * "4G" are no amounts.
 *
 * @param text - what a person wrote
 * @param decimal - the decimal sign; without it only what is unambiguous is read: the last of two
 *   different separators is the decimal one, a single one with three digits behind it groups thousands
 * @returns the bounds as written (low above high stays so), or undefined when the text holds no amount
 * @example
 * parseRange("$3M-6M anual") // { low: 3000000, high: 6000000 }
 * parseRange("200,000–300,000") // { low: 200000, high: 300000 }
 * parseRange("$500-1M") // { low: 500, high: 1000000 }
 * parseRange("500–1000%") // { low: 5, high: 10 }
 * parseRange("entre 1,5 y 2 mil millones", ",") // { low: 1500000000, high: 2000000000 }
 * parseRange("10+") // { low: 10 }
 * parseRange("<30 días") // { high: 30 }
 * parseRange("pendiente") // undefined
 */
export function parseRange(text: string, decimal?: DecimalSign): ParsedRange | undefined {
  return readText(text, decimal)?.range;
}

/**
 * The one amount that a text states, in full units, written in any of the ways that `parseRange` reads.
 *
 * @param text - what a person wrote
 * @param decimal - the decimal sign, as in `parseRange`
 * @returns the amount, or undefined when the text holds none, a range or an open bound
 * @example
 * parseAmount("€1.5K") // 1500
 * parseAmount("1.500", ",") // 1500
 * parseAmount("1,5M") // 1500000
 * parseAmount("($1,200)") // -1200
 * parseAmount("2 billones") // 2000000000000
 * parseAmount("$3M-6M") // undefined
 */
export function parseAmount(text: string, decimal?: DecimalSign): number | undefined {
  const reading = readText(text, decimal);
  return reading?.single === true ? reading.range.low : undefined;
}

function readText(text: string, decimal: DecimalSign | undefined): Reading | undefined {
  if (!anyDigit.test(text)) return undefined;
  const trimmed = text.trim();
  const whole = readAt(trimmed, 0, decimal);
  if (whole !== undefined) return whole;
  for (const label of trimmed.matchAll(labelEnd)) {
    const labelled = readAt(trimmed, label.index + label[0].length, decimal);
    if (labelled !== undefined) return labelled;
  }
  for (const { index } of trimmed.matchAll(candidate)) {
    const found = readAt(trimmed, index, decimal);
    if (found?.marked === true) return found;
  }
  return undefined;
}

function readAt(text: string, position: number, decimal: DecimalSign | undefined): Reading | undefined {
  const start = readIntroduction(text, position);
  const first = scanAmount(text, start.end, decimal);
  if (first === undefined) return undefined;
  const gap = lengthAt(separator, text, first.end);
  const second = gap === 0 ? undefined : scanAmount(text, first.end + gap, decimal);
  const end = second?.end ?? first.end;
  if (lengthAt(dateGoesOn, text, end) > 0) return undefined;

  const [low, high] = valuesOf(first, second);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  const marked = first.marked || second?.marked === true;
  if (second !== undefined) return { range: { low, high }, single: false, marked };
  const conclusion = readConclusion(text, end);
  const bound = conclusion === "exact" ? start.bound : conclusion;
  return { range: boundedBy(bound, low), single: bound === "exact", marked };
}

/** A unit on one side counts for both, unless only the bare figure as written makes a range of them. */
function valuesOf(first: ScannedAmount, second: ScannedAmount | undefined): [low: number, high: number] {
  if (second === undefined) {
    const value = valueOf(first, first.power ?? 0);
    return [value, value];
  }
  const low = valueOf(first, first.power ?? second.power ?? 0);
  const high = valueOf(second, second.power ?? first.power ?? 0);
  if (low <= high) return [low, high];
  const written: [number, number] = [valueOf(first, first.power ?? 0), valueOf(second, second.power ?? 0)];
  return written[0] <= written[1] ? written : [low, high];
}

function boundedBy(bound: Bound, value: number): ParsedRange {
  if (bound === "atLeast") return { low: value };
  if (bound === "atMost") return { high: value };
  return { low: value, high: value };
}
