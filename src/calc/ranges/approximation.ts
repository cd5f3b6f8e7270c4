import { CalcError } from "../error.ts";
import { deviationOf, meanOf } from "./component.ts";
import type { RangeLine, RangeOptions } from "./line.ts";
import { normalQuantile } from "./normal.ts";
import { approximateVariance } from "./lineCovariance.ts";
import { expectedOf } from "./occurrence.ts";
import { prepare, type PreparedTotal } from "./total.ts";
import { preciseSum } from "./sum.ts";
import { requireShare } from "./line.ts";

function amountDeviation(prepared: PreparedTotal): number {
  const { total, correlation, mixed } = prepared;
  if (mixed) return total.width * Math.sqrt(approximateVariance(prepared));
  return total.width * deviationOf(total.components, correlation);
}

/**
 * The standard deviation of a total as native spreadsheet formulas reckon it: √((1 − ρ)Σσ² + ρ(Σσ)²).
 * It takes ρ for the linear correlation, which is what a sheet without the copula can do.
 *
 * @param lines - the lines
 * @param options - `correlation` 0..1 (default 0), `coverage` as in totalMoments
 * @returns the deviation in the lines' unit
 *
 * Errors as totalMoments.
 *
 * @example
 * approximateDeviation([{ low: 0, high: 12 }, { low: 0, high: 12 }], { correlation: 1 }) // 6.928203230275509
 */
export function approximateDeviation(lines: readonly RangeLine[], options: RangeOptions = {}): number {
  return amountDeviation(prepare(lines, options));
}

/**
 * The percentile of a total as if it were normal: mean + deviation·Φ⁻¹(p), what
 * `mean + NORM.S.INV(p) * deviation` says in a sheet. totalPercentile is the exact one.
 *
 * @param lines - the lines
 * @param probability - above 0 and below 1 (a normal total has no ends)
 * @param options - as approximateDeviation
 * @returns the amount in the lines' unit
 *
 * Throws `#NUM!` for a probability of 0 or 1 or outside, and errors as totalMoments.
 *
 * @example
 * approximatePercentile([{ low: 3, high: 6 }, { low: 1, high: 3 }], 0.5) // 6.5
 */
export function approximatePercentile(
  lines: readonly RangeLine[],
  probability: number,
  options: RangeOptions = {},
): number {
  const prepared = prepare(lines, options);
  const share = requireShare(probability, "probability");
  if (share === 0 || share === 1) throw new CalcError("#NUM!", "probability", "outsideZeroToOne");
  const { low, width, components, offset } = prepared.total;
  const { lines: settled } = prepared;
  const mean = prepared.mixed
    ? preciseSum(settled.length, (index) => expectedOf(settled[index]!))
    : low + width * (offset + meanOf(components));
  return mean + amountDeviation(prepared) * normalQuantile(share) + 0;
}
