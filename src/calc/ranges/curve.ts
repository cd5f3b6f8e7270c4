import { CalcError } from "../error.ts";
import type { RangeLine, RangeOptions } from "./line.ts";
import { percentileOf, prepare } from "./total.ts";

/** A point of an S-curve. */
export interface CurvePoint {
  total: number;
  probability: number;
}

const mostPoints = 10000;

/**
 * The S-curve of a total: its percentiles from probability 0 to 1 in even steps, ready to chart.
 *
 * @param lines - the lines, as totalPercentile
 * @param points - how many points, a whole number from 2 to 10,000 (default 21: steps of 5 %)
 * @param options - as totalPercentile
 * @returns rows of total (in the lines' unit) and probability (0 to 1), both ascending
 *
 * Throws `#VALUE!` for points that are not a whole number, `#NUM!` outside 2..10,000, and errors as totalPercentile.
 *
 * @example
 * totalCurve([{ low: 2, high: 4 }], 3) // [{ "total": 2, "probability": 0 }, { "total": 3, "probability": 0.5 }, { "total": 4, "probability": 1 }]
 */
export function totalCurve(
  lines: readonly RangeLine[],
  points = 21,
  options: RangeOptions = {},
): CurvePoint[] {
  if (!Number.isInteger(points)) throw new CalcError("#VALUE!", "points", "notAWholeNumber");
  if (points < 2 || points > mostPoints) throw new CalcError("#NUM!", "points", "tooManyPoints");
  const prepared = prepare(lines, options);
  return Array.from({ length: points }, (_, index) => {
    const probability = index / (points - 1);
    return { total: percentileOf(prepared, probability), probability };
  });
}
