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

function solve(weigh: Weigh): number | undefined {
  const balance = { log: 0, slope: 0, curvature: 0, variance: 0 };
  let low = leastForce;
  let high = greatestForce;
  let force = 0;
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

/** A flow of any size keeps its part where the discount alone would be less than any number. */
function discounted(flow: number, exponent: number): number {
  if (exponent < 700) return flow * Math.exp(-exponent);
  const root = Math.exp(-exponent / 2);
  return flow * root * root;
}

/** The rate at which flows at ascending times balance that change sign once; `change` is the first index behind the change. */
export function datedRate(
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
      const present = discounted(flows[k], force * time);
      a += present;
      aMoment += present * time;
      aSecond += present * time * time;
    }
    for (let k = change; k <= last; k++) {
      const time = times[k] - bOrigin;
      const present = discounted(flows[k], force * time);
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
  const force = solve(weigh);
  return force === undefined ? undefined : Math.expm1(force);
}
