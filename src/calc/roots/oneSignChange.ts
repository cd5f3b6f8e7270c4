import { greatestForce, leastForce } from "./limits.ts";

/**
 * Where flows change sign once there is exactly one root (Descartes' rule, which holds for real
 * exponents too). With A(u) and B(u) the present values of the flows before and after the change, the
 * root is that of h(u) = ln|B/A|, which falls steadily and is almost a straight line, so Halley's
 * method takes about three steps where the present value itself takes many.
 */
interface Balance {
  /** h(u) and its two derivatives, for the force of interest that was asked for. */
  log: number;
  slope: number;
  curvature: number;
}

type Weigh = (force: number, balance: Balance) => void;

const mostSteps = 200;

function solve(weigh: Weigh, span: number): number | undefined {
  const balance = { log: 0, slope: 0, curvature: 0 };
  let low = leastForce;
  let high = greatestForce;
  let force = 0;
  for (let step = 0; step < mostSteps; step++) {
    weigh(force, balance);
    if (balance.log === 0) return force;
    if (balance.log > 0) low = force;
    else high = force;
    const newton = -balance.log / balance.slope;
    const bend = 1 + (newton * balance.curvature) / (2 * balance.slope);
    // Far from the root the curvature here says little about it.
    const move = bend > 0.5 && bend < 2 ? newton / bend : newton;
    const next = force + move;
    // Halley's step, unless it leaves the bracket, or is no number: then the middle.
    if (next > low && next < high) {
      force = next;
      // Its error is the cube of the last one.
      if (Math.abs(move * move * move) * span * span < 1e-17) return force;
    } else {
      const middle = low + (high - low) / 2;
      if (middle === low || middle === high) break;
      force = middle;
    }
  }
  return high === greatestForce || low === leastForce ? undefined : force;
}

/** ln|b/a|, also where the quotient itself is beyond what a number holds. */
function logOfRatio(b: number, a: number): number {
  const ratio = Math.abs(b / a);
  return ratio > 1e-300 && ratio < 1e300 ? Math.log(ratio) : Math.log(Math.abs(b)) - Math.log(Math.abs(a));
}

/** How far the periods of a polynomial's terms spread, as a variance: the curvature of its logarithm. */
function spread(value: number, slope: number, bend: number, factor: number): number {
  const mean = (factor * slope) / value;
  return mean + (2 * factor * factor * bend) / value - mean * mean;
}

/** The force at which flows of whole periods balance; `change` is the first index behind the change. */
export function periodicRoot(
  flows: readonly number[],
  first: number,
  change: number,
  last: number,
): number | undefined {
  const before = change - first;
  const after = last - change + 1;
  const weigh: Weigh = (force, balance) => {
    let a = 0;
    let aSlope = 0;
    let aBend = 0;
    let b = 0;
    let bSlope = 0;
    let bBend = 0;
    let factor: number;
    // Horner's rule in the factor below 1, from that end of the flows which keeps every power small.
    if (force >= 0) {
      factor = Math.exp(-force);
      for (let k = change - 1; k >= first; k--) {
        aBend = aBend * factor + aSlope;
        aSlope = aSlope * factor + a;
        a = a * factor + flows[k];
      }
      for (let k = last; k >= change; k--) {
        bBend = bBend * factor + bSlope;
        bSlope = bSlope * factor + b;
        b = b * factor + flows[k];
      }
      balance.log = logOfRatio(b, a) - force * before;
      balance.slope = factor * (aSlope / a - bSlope / b) - before;
    } else {
      factor = Math.exp(force);
      for (let k = first; k < change; k++) {
        aBend = aBend * factor + aSlope;
        aSlope = aSlope * factor + a;
        a = a * factor + flows[k];
      }
      for (let k = change; k <= last; k++) {
        bBend = bBend * factor + bSlope;
        bSlope = bSlope * factor + b;
        b = b * factor + flows[k];
      }
      balance.log = logOfRatio(b, a) - force * after;
      balance.slope = factor * (bSlope / b - aSlope / a) - after;
    }
    balance.curvature = spread(b, bSlope, bBend, factor) - spread(a, aSlope, aBend, factor);
  };
  return solve(weigh, last - first + 1);
}

/** The same for flows at any times, ascending. */
export function datedRoot(
  flows: readonly number[],
  times: readonly number[],
  change: number,
): number | undefined {
  const last = flows.length - 1;
  const weigh: Weigh = (force, balance) => {
    // Times are counted from the end that discounts, so that no power overflows.
    const aOrigin = (force >= 0 ? times[0] : times[change - 1]) as number;
    const bOrigin = (force >= 0 ? times[change] : times[last]) as number;
    let a = 0;
    let aMoment = 0;
    let aSecond = 0;
    let b = 0;
    let bMoment = 0;
    let bSecond = 0;
    for (let k = 0; k < change; k++) {
      const time = times[k] - aOrigin;
      const present = flows[k] * Math.exp(-force * time);
      a += present;
      aMoment += present * time;
      aSecond += present * time * time;
    }
    for (let k = change; k <= last; k++) {
      const time = times[k] - bOrigin;
      const present = flows[k] * Math.exp(-force * time);
      b += present;
      bMoment += present * time;
      bSecond += present * time * time;
    }
    balance.log = logOfRatio(b, a) - force * (bOrigin - aOrigin);
    const aMean = aMoment / a;
    const bMean = bMoment / b;
    balance.slope = aMean - bMean - (bOrigin - aOrigin);
    balance.curvature = bSecond / b - bMean * bMean - (aSecond / a - aMean * aMean);
  };
  return solve(weigh, times[last] - times[0] + 1);
}
