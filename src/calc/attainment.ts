import { finiteResult, requireNumber } from "./arguments.ts";
import { CalcError } from "./error.ts";
import { reaches, sameAmount } from "./reaches.ts";

/** Whether more or less of a measure is better. */
export type Direction = "higher" | "lower";

/**
 * The most that a quotient target/actual gives: under "at most 5", 0.5 and everything better, 0 included,
 * is ten times as good. Without it a measure near 0 would count for any number of others.
 */
export const greatestAttainment = 10;

/**
 * How much of a target is attained, 1 when it is reached.
 *
 * With a baseline it is the share of the way from there: (actual − baseline)/(target − baseline), which
 * serves targets above and below the baseline alike. Without one:
 *
 * - higher is better: 1 + (actual − target)/|target|, which is actual/target for targets above 0. A loss
 *   of 20 against a target of −10 is 0, one of 5 is 1.5.
 * - lower is better: target/actual, at most 10, so that 0 against "at most 5" is the best result; for
 *   targets below 0 it is 1 − (actual − target)/|target|.
 * - a target of 0 gives no measure of size: it is reached (1) or not (0); what rounds to 0 at nine decimals is 0.
 * - a target to be held (its baseline is the target itself) has no way to go and is measured as if it had
 *   no baseline.
 *
 * A target of two bounds is attained (1) anywhere between them. Coming from below (the baseline lies
 * below both, or higher is better) the lower bound is the target, coming from above the upper one. Beyond
 * the other bound it is 1 + the distance from that one as a share of the larger of its size and the width,
 * so above 1: `status` then says that it lies beyond.
 *
 * @param actual - what is measured now
 * @param target - what is to be reached; the lower bound where there are two
 * @param baseline - where it started
 * @param direction - "higher" (default) or "lower" is better; with a baseline the way says it
 * @param upper - the upper bound of a target of two bounds, not below `target`
 * @returns a ratio, below 0 when it went the wrong way, above 1 when surpassed
 * @throws CalcError #VALUE! for another direction or an upper bound below the target, #NUM! for a result
 *   too large
 * @see mrexcel.com 556236, excelbanter.com 594319 (percentages of negative targets): 1 + (A − T)/|T|
 * @example
 * attainment(80, 100) // 0.8
 * attainment(25, 20, undefined, "lower") // 0.8
 * attainment(0, 5, undefined, "lower") // 10
 * attainment(-20, -10) // 0
 * attainment(70, 100, 40) // 0.5
 * attainment(35, 20, 50) // 0.5
 * attainment(45, 40, 40) // 1.125
 * attainment(25, 20, undefined, "higher", 30) // 1
 * attainment(36, 20, undefined, "higher", 30) // 1.2
 */
export function attainment(
  actual: number,
  target: number,
  baseline?: number,
  direction: Direction = "higher",
  upper?: number,
): number {
  requireNumber(actual, "actual");
  requireNumber(target, "target");
  if (baseline !== undefined) requireNumber(baseline, "baseline");
  requireDirection(direction);
  if (upper !== undefined) {
    requireNumber(upper, "upper");
    if (upper < target && !sameAmount(upper, target))
      throw new CalcError("#VALUE!", "upper", "upperBelowTarget");
  }
  return upper === undefined || sameAmount(upper, target)
    ? towards(actual, target, baseline, direction)
    : withinBounds(actual, target, upper, baseline, direction);
}

function withinBounds(
  actual: number,
  lower: number,
  upper: number,
  baseline: number | undefined,
  direction: Direction,
): number {
  if (actual >= lower && actual <= upper) return 1;
  const outside = baseline !== undefined && (baseline < lower || baseline > upper);
  const fromAbove = outside ? baseline > upper : direction === "lower";
  if (fromAbove === actual > upper) {
    const near = fromAbove ? upper : lower;
    return towards(actual, near, outside ? baseline : undefined, fromAbove ? "lower" : "higher");
  }
  const far = fromAbove ? lower : upper;
  // Halves, since the width of two large bounds of opposite sign may overflow.
  const scale = Math.max(Math.abs(far / 2), upper / 2 - lower / 2);
  return finiteResult(1 + Math.abs(actual / 2 - far / 2) / scale, "actual");
}

function towards(actual: number, target: number, baseline: number | undefined, direction: Direction): number {
  if (baseline !== undefined && !sameAmount(baseline, target)) {
    // Halves, since the difference of two large numbers of opposite sign may overflow.
    return finiteResult((actual / 2 - baseline / 2) / (target / 2 - baseline / 2), "actual");
  }
  if (target === 0) return reaches(direction === "higher" ? actual : -actual, 0) ? 1 : 0;
  if (target < 0) {
    const gain = (actual / 2 - target / 2) / Math.abs(target / 2);
    return finiteResult(direction === "higher" ? 1 + gain : 1 - gain, "actual");
  }
  if (direction === "higher") return finiteResult(actual / target, "actual");
  return actual * greatestAttainment <= target ? greatestAttainment : target / actual;
}

function requireDirection(direction: string): asserts direction is Direction {
  if (direction !== "higher" && direction !== "lower") {
    throw new CalcError("#VALUE!", "direction", "unknownDirection");
  }
}
