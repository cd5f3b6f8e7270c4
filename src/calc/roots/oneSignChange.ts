import { greatestForce, leastForce } from "./limits.ts";

/**
 * Where flows change sign once there is exactly one root (Descartes' rule, which holds for real
 * exponents too). With A(u) and B(u) the present values of the flows before and after the change, the
 * root is that of h(u) = ln|B/A|, which falls steadily and is almost a straight line, so Newton's
 * method takes three or four steps where the present value itself takes many.
 */
interface Balance {
  /** h(u) and its slope, for the force of interest that was asked for. */
  log: number;
  slope: number;
}

type Weigh = (force: number, balance: Balance) => void;

const mostSteps = 200;

function solve(weigh: Weigh, span: number): number | undefined {
  const balance = { log: 0, slope: 0 };
  let low = leastForce;
  let high = greatestForce;
  let force = 0;
  for (let step = 0; step < mostSteps; step++) {
    weigh(force, balance);
    if (balance.log === 0) return force;
    if (balance.log > 0) low = force;
    else high = force;
    const move = -balance.log / balance.slope;
    const next = force + move;
    // Newton's step, unless it leaves the bracket, or is no number: then the middle.
    if (next > low && next < high) {
      force = next;
      if (move * move * span < 4e-16) return force;
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
    let b = 0;
    let bSlope = 0;
    // Horner's rule in the factor below 1, from that end of the flows which keeps every power small.
    if (force >= 0) {
      const factor = Math.exp(-force);
      for (let k = change - 1; k >= first; k--) {
        aSlope = aSlope * factor + a;
        a = a * factor + flows[k];
      }
      for (let k = last; k >= change; k--) {
        bSlope = bSlope * factor + b;
        b = b * factor + flows[k];
      }
      balance.log = logOfRatio(b, a) - force * before;
      balance.slope = factor * (aSlope / a - bSlope / b) - before;
    } else {
      const factor = Math.exp(force);
      for (let k = first; k < change; k++) {
        aSlope = aSlope * factor + a;
        a = a * factor + flows[k];
      }
      for (let k = change; k <= last; k++) {
        bSlope = bSlope * factor + b;
        b = b * factor + flows[k];
      }
      balance.log = logOfRatio(b, a) - force * after;
      balance.slope = factor * (bSlope / b - aSlope / a) - after;
    }
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
    let b = 0;
    let bMoment = 0;
    for (let k = 0; k < change; k++) {
      const time = times[k] - aOrigin;
      const present = flows[k] * Math.exp(-force * time);
      a += present;
      aMoment += present * time;
    }
    for (let k = change; k <= last; k++) {
      const time = times[k] - bOrigin;
      const present = flows[k] * Math.exp(-force * time);
      b += present;
      bMoment += present * time;
    }
    balance.log = logOfRatio(b, a) - force * (bOrigin - aOrigin);
    balance.slope = aMoment / a - bMoment / b - (bOrigin - aOrigin);
  };
  return solve(weigh, times[last] - times[0] + 1);
}
