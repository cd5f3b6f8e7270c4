import { finiteResult, requireNumber, requireNumbers, requireSameLength } from "./arguments.ts";
import { CalcError } from "./error.ts";
import { weightedMean } from "./weightedMean.ts";

/** Whether more or less of a measure is better. */
export type Direction = "higher" | "lower";

/** A traffic light: reached, within reach, not within reach. */
export type Status = "onTrack" | "atRisk" | "offTrack";

/**
 * How much of a target is attained: (actual − baseline)/(target − baseline), 1 when reached. The
 * formula serves targets above and below the baseline alike. Without a baseline it is actual/target,
 * and target/actual where lower is better.
 *
 * @param actual - what is measured now
 * @param target - what is to be reached
 * @param baseline - where it started; the share of the way from there is measured
 * @param direction - "higher" (default) or "lower" is better; with a baseline the way says it
 * @returns a ratio, below 0 when it went the wrong way, above 1 when surpassed
 * @throws CalcError #DIV/0! when baseline = target, or target 0 where higher is better; a target of 0
 *   where lower is better is attained (1) by an actual of 0 or less, else not at all (0), and an actual
 *   of 0 under any other target has no quotient; #VALUE! for another direction
 * @example
 * attainment(80, 100) // 0.8
 * attainment(25, 20, undefined, "lower") // 0.8
 * attainment(70, 100, 40) // 0.5
 * attainment(35, 20, 50) // 0.5
 */
export function attainment(
  actual: number,
  target: number,
  baseline?: number,
  direction: Direction = "higher",
): number {
  requireNumber(actual, "actual");
  requireNumber(target, "target");
  requireDirection(direction);
  if (baseline !== undefined) {
    requireNumber(baseline, "baseline");
    if (baseline === target) throw new CalcError("#DIV/0!", "baseline", "zeroDivisor");
    // Halves, since the difference of two large numbers of opposite sign may overflow.
    return finiteResult((actual / 2 - baseline / 2) / (target / 2 - baseline / 2), "actual");
  }
  if (direction === "higher") {
    if (target === 0) throw new CalcError("#DIV/0!", "target", "zeroDivisor");
    return finiteResult(actual / target, "actual");
  }
  if (target === 0) return actual <= 0 ? 1 : 0;
  if (actual === 0) throw new CalcError("#DIV/0!", "actual", "zeroDivisor");
  return finiteResult(target / actual, "actual");
}

function requireDirection(direction: string): asserts direction is Direction {
  if (direction !== "higher" && direction !== "lower") {
    throw new CalcError("#VALUE!", "direction", "unknownWord");
  }
}

/**
 * The traffic light of an attainment: on track from `green` up, at risk from `amber` up, else off track.
 *
 * @param attained - a ratio, as `attainment` gives it
 * @param amber - lowest attainment that is at risk rather than off track (default 0.8)
 * @param green - lowest attainment that is on track (default 1)
 * @returns "onTrack", "atRisk" or "offTrack"; an attainment equal to a threshold reaches it
 * @throws CalcError #VALUE! when amber lies above green
 * @example
 * status(1.05) // "onTrack"
 * status(0.85) // "atRisk"
 * status(0.85, 0.9) // "offTrack"
 */
export function status(attained: number, amber = 0.8, green = 1): Status {
  requireNumber(attained, "attainment");
  requireNumber(amber, "amber");
  requireNumber(green, "green");
  if (amber > green) throw new CalcError("#VALUE!", "amber", "lowAboveHigh");
  if (attained >= green) return "onTrack";
  return attained >= amber ? "atRisk" : "offTrack";
}

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

/**
 * Whether the pace suffices: the attainment of the value expected at the end if the change so far
 * goes on evenly, baseline + (actual − baseline)·(end − start + 1)/(days so far). Both days count.
 *
 * @param actual - what is measured on `asOf`
 * @param target - what is to be reached by the end
 * @param start - first day, as an Excel serial number
 * @param end - last day
 * @param asOf - the day of the measurement; after the end it counts as the end
 * @param baseline - value at the start (default 0; then attainment is measured without baseline)
 * @param direction - as in `attainment`
 * @returns a ratio, 1 when the target will just be reached
 * @throws CalcError #N/A before the start, #VALUE! when the end lies before the start, and the errors
 *   of `attainment`
 * @example
 * pace(25, 100, 1, 100, 50) // 0.5
 * pace(60, 100, 1, 100, 50, 20) // 1
 */
export function pace(
  actual: number,
  target: number,
  start: number,
  end: number,
  asOf: number,
  baseline?: number,
  direction: Direction = "higher",
): number {
  requireNumber(actual, "actual");
  requireNumber(start, "start");
  requireNumber(end, "end");
  requireNumber(asOf, "asOf");
  if (baseline !== undefined) requireNumber(baseline, "baseline");
  const [first, last, day] = [Math.floor(start), Math.floor(end), Math.floor(asOf)];
  if (last < first) throw new CalcError("#VALUE!", "end", "datesOutOfOrder");
  if (day < first) throw new CalcError("#N/A", "asOf", "notStarted");
  const share = (Math.min(day, last) - first + 1) / (last - first + 1);
  const from = baseline ?? 0;
  const expected = finiteResult(from + (actual - from) / share, "actual");
  return attainment(expected, target, baseline, direction);
}
