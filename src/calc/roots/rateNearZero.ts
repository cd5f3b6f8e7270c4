const { abs, log } = Math;

/**
 * A force of interest is near 0 below 50/(periods + 100): there e^u − 1 is a short series, and no power of the factor
 * leaves what a number holds.
 */
const farthest = 50;
const mostSteps = 8;
/** Rates are settled when the next step would be smaller than this: a rate's own rounding. */
const negligible = 1e-16;

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
    const flow = flows[k]!;
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
  const inverse = 1 / (b.mean - a.mean);
  const newton = quickLogRatio(-b.sum, a.sum) * inverse;
  const bend = (a.variance - b.variance) * newton * inverse * 0.5;
  const twist = (b.skewness - a.skewness) * newton * newton * inverse * (1 / 6);
  const near = bend > -0.5 && bend < 0.5 && twist > -0.25 && twist < 0.25;
  return near ? newton / (1 + bend + twist - bend * bend) : 0;
}

/**
 * The rate at which flows of whole periods balance that change sign once, or undefined where it is not near 0, as
 * most rates of this world are; `change` is the first index behind the change. Halley's method as for dated flows,
 * but its steps are added to the rate itself, which takes no exponential and few logarithms.
 */
export function rateNearZero(
  flows: readonly number[],
  first: number,
  change: number,
  last: number,
): number | undefined {
  let force = forceNearZero(flows, first, change, last);
  let rate = shortExpm1(force);
  for (let step = 0; step < mostSteps; step++) {
    if (!(abs(force) * (last - first + 100) < farthest)) return undefined;
    const factor = 1 / (1 + rate);
    let b = 0;
    let bSlope = 0;
    let bBend = 0;
    for (let k = last; k >= change; k--) {
      bBend = bBend * factor + bSlope;
      bSlope = bSlope * factor + b;
      b = b * factor + flows[k]!;
    }
    let a = 0;
    let aSlope = 0;
    let aBend = 0;
    let power = 1;
    for (let k = change - 1; k >= first; k--) {
      aBend = aBend * factor + aSlope;
      aSlope = aSlope * factor + a;
      a = a * factor + flows[k]!;
      power *= factor;
    }
    // The means and variances of the periods of each side are the derivatives of its logarithm.
    const aShare = factor / a;
    const bShare = factor / b;
    const aMean = aSlope * aShare;
    const bMean = bSlope * bShare;
    const aVariance = aMean - aMean * aMean + 2 * factor * aBend * aShare;
    const bVariance = bMean - bMean * bMean + 2 * factor * bBend * bShare;
    const slope = bMean - aMean + change - first;
    const excess = quickLogRatio(-b * power, a);
    const square = slope * slope;
    const bent = square + (aVariance - bVariance) * excess * 0.5;
    // Far from the root the curvature here says little about it: then Newton's step.
    const near = bent > 0.5 * square && bent < 2 * square;
    const move = near ? (excess * slope) / bent : excess / slope;
    force += move;
    rate += (1 + rate) * shortExpm1(move);
    // Halley's error is the cube of the last one, in units of how far the periods spread.
    const variance = aVariance > bVariance ? aVariance : bVariance;
    if (near && abs(move * move * move) * (variance + 1) < negligible) return rate;
  }
  return undefined;
}

/** e^u − 1 of small u, off by u^5/120: what is left, the next step takes off. */
const shortExpm1 = (u: number): number => u * (1 + u * (1 / 2 + u * (1 / 6 + u * (1 / 24))));

/**
 * ln(b/a), by its series where the two are alike: off by less than 1e-4 of itself, by nothing near the root. Not
 * `logRatio`: most of the time that a rate takes would go into its logarithms.
 */
function quickLogRatio(b: number, a: number): number {
  const z = (b - a) / (b + a);
  if (!(z < 0.5 && z > -0.5)) return log(b / a);
  const square = z * z;
  return 2 * z * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square * (1 / 9)))));
}
