import { greatestForce, leastForce } from "./limits.ts";

/**
 * Where flows change sign once there is exactly one root (Descartes' rule, which holds for real
 * exponents too). With A(u) and B(u) the present values of the flows before and after the change, the
 * root is that of h(u) = ln|B/A|, which falls steadily and is almost a straight line, so Halley's
 * method takes two or three steps where the present value itself takes many.
 */
interface Balance {
  /** h(u) and its two derivatives, for the force of interest that was asked for. */
  log: number;
  slope: number;
  curvature: number;
  /** The variance of the times of the side that spreads further: by it h'' changes. */
  variance: number;
}

type Weigh = (force: number, balance: Balance) => void;

const mostSteps = 200;

/** Forces of interest are settled when the next step would be smaller than this: a rate's own rounding. */
const negligible = 1e-16;

function solve(weigh: Weigh, start: number): number | undefined {
  const balance = { log: 0, slope: 0, curvature: 0, variance: 0 };
  let low = leastForce;
  let high = greatestForce;
  let force = start > low && start < high ? start : 0;
  for (let step = 0; step < mostSteps; step++) {
    weigh(force, balance);
    const { log, slope, curvature, variance } = balance;
    if (log === 0) return force;
    if (log > 0) low = force;
    else high = force;
    const square = slope * slope;
    const bent = square - (log * curvature) / 2;
    // Far from the root the curvature here says little about it: then Newton's step.
    const near = bent > 0.5 * square && bent < 2 * square;
    const move = near ? (-log * slope) / bent : -log / slope;
    const next = force + move;
    if (next === force) return force;
    // The step, unless it leaves the bracket, or is no number: then the middle.
    if (next > low && next < high) {
      force = next;
      // Halley's error is the cube of the last one, in units of how far the times spread.
      if (near && Math.abs(move * move * move) * (variance + 1) < negligible) return force;
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

/** The flows on one side of the change: their sum, and the cumulants of their periods weighted by them. */
interface Side {
  sum: number;
  mean: number;
  variance: number;
  skewness: number;
}

function undiscounted(flows: readonly number[], from: number, to: number): Side {
  let sum = 0;
  let first = 0;
  let second = 0;
  let third = 0;
  for (let k = from; k <= to; k++) {
    const flow = flows[k];
    const moment = flow * k;
    const square = moment * k;
    sum += flow;
    first += moment;
    second += square;
    third += square * k;
  }
  const mean = first / sum;
  const squares = second / sum;
  const skewness = third / sum - mean * (3 * squares - 2 * mean * mean);
  return { sum, mean, variance: squares - mean * mean, skewness };
}

/**
 * Where h, as its first derivatives at a force of 0 describe it, would cross zero: Householder's step of the third
 * order, which costs no power and no exponential. Forces that are not near 0 are searched from there.
 */
function forceNearZero(flows: readonly number[], first: number, change: number, last: number): number {
  const a = undiscounted(flows, first, change - 1);
  const b = undiscounted(flows, change, last);
  const slope = a.mean - b.mean;
  const newton = -logOfRatio(b.sum, a.sum) / slope;
  const bend = ((b.variance - a.variance) * newton) / (2 * slope);
  const twist = ((a.skewness - b.skewness) * newton * newton) / (6 * slope);
  const near = bend > -0.5 && bend < 0.5 && twist > -0.25 && twist < 0.25;
  return near ? newton / (1 + bend + twist - bend * bend) : 0;
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
    }
    // The means and variances of the periods of each side are the derivatives of its logarithm.
    const aShare = factor / a;
    const bShare = factor / b;
    const aMean = aSlope * aShare;
    const bMean = bSlope * bShare;
    const aVariance = aMean - aMean * aMean + 2 * factor * aBend * aShare;
    const bVariance = bMean - bMean * bMean + 2 * factor * bBend * bShare;
    balance.slope = force >= 0 ? aMean - bMean - before : bMean - aMean - after;
    balance.curvature = bVariance - aVariance;
    balance.variance = aVariance > bVariance ? aVariance : bVariance;
  };
  return solve(weigh, forceNearZero(flows, first, change, last));
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
    const aVariance = aSecond / a - aMean * aMean;
    const bVariance = bSecond / b - bMean * bMean;
    balance.curvature = bVariance - aVariance;
    balance.variance = Math.max(aVariance, bVariance);
  };
  return solve(weigh, 0);
}
