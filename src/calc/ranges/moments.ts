import { CalcError } from "../error.ts";
import { meanOf } from "./component.ts";
import { copulaParameter } from "./copula.ts";
import { covariancesWithTotal } from "./covariance.ts";
import type { RangeLine, RangeOptions } from "./line.ts";
import { lineCovariances } from "./lineCovariance.ts";
import { expectedOf } from "./occurrence.ts";
import { preciseSum } from "./sum.ts";
import { prepare } from "./total.ts";

/** What a total comes to: its least, expected and greatest amount and its standard deviation. */
export interface TotalMoments {
  low: number;
  expected: number;
  high: number;
  standardDeviation: number;
}

/**
 * Least, expected and greatest total of lines, and its standard deviation.
 *
 * @param lines - what is added up: `{ low, high, likely?, shape?, weight?, chance? }`, amounts in one unit; a weight
 *   (any sign, default 1) multiplies the amount, and with a chance below 1 the line is an event: 0 when it does not
 *   occur. A chance or weight of 0 removes the line
 * @param options - `correlation` (Spearman, 0..1, default 0) between the amounts of every pair of lines: of those with
 *   a positive weight, and of those with a negative one; between the two, and whether events occur, all is
 *   independent, so that costs never offset each other by it. `coverage` (default 1), below which low and high are tail percentiles and the least and greatest total lie further out
 * @returns amounts in the lines' unit
 *
 * Equations: expected = Σ E; E is (low + high)/2 for a uniform line, (low + likely + high)/3 for a triangular,
 * (low + 4·likely + high)/6 for a PERT. The variance is Σσ² plus the covariances that the Gaussian copula gives.
 * An event of chance c has the mean c·E and the variance c·σ² + c(1 − c)·E².
 * Throws `#VALUE!` for low above high, likely outside low..high (0 outside counts as none), no lines, or what is
 * not a number; `#NUM!` for a chance, correlation or coverage outside 0..1 or a total too large for a number.
 * Source: GAO-20-195G, Cost Estimating and Assessment Guide, chapter 12.
 *
 * @example
 * totalMoments([{ low: 3, high: 6 }, { low: 1, high: 3 }]).expected // 6.5
 * totalMoments([{ low: 8, high: 12, chance: 0.25 }]).expected // 2.5
 * totalMoments([{ low: 0, high: 12 }]) // { "low": 0, "expected": 6, "high": 12, "standardDeviation": 3.4641016151377544 }
 */
export function totalMoments(lines: readonly RangeLine[], options: RangeOptions = {}): TotalMoments {
  const prepared = prepare(lines, options);
  const { total, correlation, mixed } = prepared;
  const { low, width, high, components, offset } = total;
  if (mixed) {
    const settled = prepared.lines;
    const variance = lineCovariances(prepared).reduce((sum, own) => sum + own, 0);
    const expected = preciseSum(settled.length, (index) => expectedOf(settled[index]!)) + 0;
    return { low, expected, high, standardDeviation: width * Math.sqrt(variance) };
  }
  const variance = covariancesWithTotal(components, copulaParameter(correlation)).reduce(
    (sum, own) => sum + own,
    0,
  );
  return {
    low,
    expected: low + width * (meanOf(components) + offset) + 0,
    high,
    standardDeviation: width * Math.sqrt(variance),
  };
}

/** The moments of one group of lines. */
export interface GroupMoments extends TotalMoments {
  group: string;
}

/**
 * The totals of groups of lines, in the order in which the groups first appear.
 *
 * @param groups - the group of each line, one a line
 * @param lines - the lines
 * @param options - as in totalMoments
 * @returns a row per group: group, low, expected, high, standardDeviation
 *
 * Throws `#VALUE!` when groups and lines differ in number, and whatever totalMoments throws (its row is then
 * the line's place in its group).
 *
 * @example
 * totalsByGroup(["a", "b", "a"], [{ low: 1, high: 3 }, { low: 2, high: 2 }, { low: 4, high: 8 }])[0].expected // 8
 */
export function totalsByGroup(
  groups: readonly string[],
  lines: readonly RangeLine[],
  options: RangeOptions = {},
): GroupMoments[] {
  if (groups.length !== lines.length) throw new CalcError("#VALUE!", "group", "shapesDiffer");
  const members = new Map<string, RangeLine[]>();
  groups.forEach((group, index) => {
    const known = members.get(group);
    if (known === undefined) members.set(group, [lines[index]!]);
    else known.push(lines[index]!);
  });
  return [...members].map(([group, own]) => ({ group, ...totalMoments(own, options) }));
}
