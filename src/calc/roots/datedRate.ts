import { logRatio } from "../logRatio.ts";
import type { TimedFlows } from "./flowSum.ts";
import { greatestForce, leastForce } from "./limits.ts";

const { abs, exp, expm1 } = Math;

const mostSteps = 200;
/** Forces of interest are settled when the next step would be smaller than this: a rate's own rounding. */
const negligible = 1e-16;

/**
 * The rate at which timed flows, none of them 0, balance that change sign once. There is exactly one (Descartes' rule, which holds for real exponents too). With A(u) and B(u) the present
 * values of the flows before and after the change, it is the root of h(u) = ln|B/A|, which falls steadily and is
 * almost a straight line, so Halley's method takes two or three steps where the present value takes many.
 */
export function datedRate(dated: TimedFlows): number | undefined {
  const { flows, times } = dated;
  const change = flows.findIndex((flow) => flow > 0 !== flows[0]! > 0);
  const last = times.length - 1;
  let low = leastForce;
  let high = greatestForce;
  let force = 0;
  for (let step = 0; step < mostSteps; step++) {
    // Times are counted from the end that discounts, so that no power overflows.
    const aOrigin = times[force >= 0 ? 0 : change - 1]!;
    const bOrigin = times[force >= 0 ? change : last]!;
    const a = presentOf(dated, 0, change - 1, aOrigin, force);
    const b = presentOf(dated, change, last, bOrigin, force);
    const excess = logRatio(-a.sum, b.sum) - force * (bOrigin - aOrigin);
    if (excess === 0) break;
    if (excess > 0) low = force;
    else high = force;
    const slope = b.mean - a.mean + bOrigin - aOrigin;
    const square = slope * slope;
    const bent = square + (a.variance - b.variance) * excess * 0.5;
    // Far from the root the curvature here says little about it: then Newton's step.
    const near = bent > 0.5 * square && bent < 2 * square;
    const move = near ? (excess * slope) / bent : excess / slope;
    const next = force + move;
    if (next === force) break;
    // The step, unless it leaves the bracket, or is no number: then the middle.
    if (next > low && next < high) {
      force = next;
      // Halley's error is the cube of the last one, in units of how far the times spread.
      const variance = a.variance > b.variance ? a.variance : b.variance;
      if (near && abs(move * move * move) * (variance + 1) < negligible) break;
    } else {
      force = low + (high - low) / 2;
      if (force === low || force === high) {
        // A rate below what can be told from -100% is -100% to all of a number's digits.
        if (low === leastForce) return -1;
        return high === greatestForce ? undefined : expm1(force);
      }
    }
  }
  return expm1(force);
}

/** The flows on one side of the change, discounted from `origin`: their sum, and the moments of their times. */
function presentOf(
  { flows, times }: TimedFlows,
  from: number,
  to: number,
  origin: number,
  force: number,
): { sum: number; mean: number; variance: number } {
  let sum = 0;
  let first = 0;
  let second = 0;
  for (let k = from; k <= to; k++) {
    const time = times[k]! - origin;
    const present = discounted(flows[k]!, force * time);
    const moment = present * time;
    sum += present;
    first += moment;
    second += moment * time;
  }
  const mean = first / sum;
  return { sum, mean, variance: second / sum - mean * mean };
}

/** A flow of any size keeps its part where the discount alone would be less than any number. */
function discounted(flow: number, exponent: number): number {
  // The search starts at a rate of 0, which costs no exponentials.
  if (exponent === 0) return flow;
  if (exponent < 700) return flow * exp(-exponent);
  const root = exp(-exponent / 2);
  return flow * root * root;
}
