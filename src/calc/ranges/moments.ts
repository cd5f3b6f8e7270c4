import { CalcError } from "../error.ts";
import { meanOf } from "./component.ts";
import { copulaParameter } from "./correlation.ts";
import { covariancesWithTotal } from "./covariance.ts";
import type { RangeLine, RangeOptions } from "./line.ts";
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
 * @param lines - what is added up: `{ low, high, likely?, shape? }`, amounts in one unit
 * @param options - `correlation` (Spearman, 0..1, default 0) between every pair of lines; `coverage`
 *   (default 1), below which low and high are tail percentiles and the least and greatest total lie further out
 * @returns amounts in the lines' unit
 *
 * Equations: expected = Σ E; E is (low + high)/2 for a uniform line, (low + likely + high)/3 for a triangular,
 * (low + 4·likely + high)/6 for a PERT. The variance is Σσ² plus the covariances that the Gaussian copula gives.
 * Throws `#VALUE!` for low above high, likely outside low..high (0 outside counts as none), no lines, or what is
 * not a number; `#NUM!` for a correlation or coverage outside 0..1 or a total too large for a number.
 * Source: GAO-20-195G, Cost Estimating and Assessment Guide, chapter 12.
 *
 * @example
 * totalMoments([{ low: 3, high: 6 }, { low: 1, high: 3 }]).expected // 6.5
 * totalMoments([{ low: 0, high: 12 }]) // { "low": 0, "expected": 6, "high": 12, "standardDeviation": 3.4641016151377544 }
 */
export function totalMoments(lines: readonly RangeLine[], options: RangeOptions = {}): TotalMoments {
  const { total, correlation } = prepare(lines, options);
  const { low, width, high, components, offset } = total;
  const variance = covariancesWithTotal(components, copulaParameter(correlation)).reduce(
    (sum, own) => sum + own,
    0,
  );
  return {
    low,
    expected: low + width * (meanOf(components) + offset),
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
