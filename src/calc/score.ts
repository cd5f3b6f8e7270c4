import { requireNumber, requireNumbers, requireSameLength } from "./arguments.ts";
import { weightedMean } from "./weightedMean.ts";

/**
 * The score of several measures: the weighted mean of their attainments, each capped, so that one
 * surpassed target does not hide others missed. A missing attainment drops out with its weight.
 *
 * @param attainments - ratios; null where nothing was measured
 * @param weights - one a measure, 0 or more
 * @param cap - the most that one measure may count (default 1)
 * @returns Σ weight·min(attainment, cap)/Σ weight, a ratio; below 0 where attainments are
 * @throws CalcError #VALUE! for lists of different length, #NUM! for a negative weight,
 *   #DIV/0! when no weight is left
 * @example
 * score([0.5, 1.5], [1, 1]) // 0.75
 * score([0.5, null, 1], [1, 5, 3]) // 0.875
 */
export function score(attainments: readonly (number | null)[], weights: readonly number[], cap = 1): number {
  requireNumbers(weights, "weight");
  requireSameLength(attainments, weights.length, "attainment");
  requireNumber(cap, "cap");
  attainments.forEach((attained, index) => {
    if (attained !== null) requireNumber(attained, "attainment", index + 1);
  });
  return weightedMean(attainments, weights, "attainment", cap);
}
