import type { Scores } from "./scores.ts";
import type { Series } from "./series.ts";

/** A total given one value of the common factor: a Fourier series on the window that holds it. */
export interface Conditional extends Series {
  readonly weight: number;
  /** Whether the series' terms fell below the tolerance within those that the nodes resolve. */
  readonly converged: boolean;
  /** Whether nodes twice as far apart would have done. */
  readonly easy: boolean;
}

/** How many of the conditional distribution's own deviations its score and its total may stray. */
const scoreReach = 6.6;
const totalReach = 9;
/** So many pairs of terms below the tolerance end a series. */
const consecutiveSmall = 2;
/** The nodes that matter at one value of the factor, with their probabilities, and where each line's end. */
interface Slice {
  readonly amounts: Float64Array;
  readonly weights: Float64Array;
  readonly ends: Int32Array;
  readonly mostAngles: readonly number[];
}

function firstAbove(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A shape's nodes within reach of the centre: the index of the first, and their probabilities. */
export function probabilitiesAt({ z, weights }: Scores, centre: number, spread: number, reach = scoreReach) {
  const start = firstAbove(z, centre - reach * spread);
  const end = firstAbove(z, centre + reach * spread);
  const probabilities = new Float64Array(end - start);
  let sum = 0;
  for (let node = start; node < end; node++) {
    const score = (z[node]! - centre) / spread;
    sum += probabilities[node - start] = weights[node]! * Math.exp(-0.5 * score * score);
  }
  for (let node = 0; node < probabilities.length; node++) probabilities[node]! /= sum;
  return { start, probabilities };
}

function sliceAt(lines: readonly Scores[], centre: number, spread: number, reach: number): Slice {
  const byShape = new Map<Float64Array, ReturnType<typeof probabilitiesAt>>();
  const parts = lines.map((line) => {
    const known = byShape.get(line.z) ?? probabilitiesAt(line, centre, spread, reach);
    byShape.set(line.z, known);
    return known;
  });
  const ends = new Int32Array(lines.length);
  let count = 0;
  parts.forEach(({ probabilities }, index) => (ends[index] = count += probabilities.length));
  const amounts = new Float64Array(count);
  const weights = new Float64Array(count);
  parts.forEach(({ start, probabilities }, index) => {
    const at = ends[index]! - probabilities.length;
    amounts.set(lines[index]!.amounts.subarray(start, start + probabilities.length), at);
    weights.set(probabilities, at);
  });
  return { amounts, weights, ends, mostAngles: lines.map(({ mostAngle }) => mostAngle) };
}

/**
 * The window of the total: all that the nodes can add up to, or mean ± reach when that is less; and the
 * fastest wave, in radians per amount, that the nodes can follow, but for nodes of negligible probability.
 */
function windowOf({ amounts, weights, ends, mostAngles }: Slice, negligible: number) {
  let fastest = Infinity;
  let mean = 0;
  let variance = 0;
  let least = 0;
  let most = 0;
  let start = 0;
  ends.forEach((end, line) => {
    let own = 0;
    for (let node = start; node < end; node++) own += weights[node]! * amounts[node]!;
    for (let node = start; node < end; node++) variance += weights[node]! * (amounts[node]! - own) ** 2;
    for (let node = start + 1; node < end; node++) {
      const gap = amounts[node]! - amounts[node - 1]!;
      if (weights[node]! > negligible && gap > 0) fastest = Math.min(fastest, mostAngles[line]! / gap);
    }
    mean += own;
    least += amounts[start]!;
    most += amounts[end - 1]!;
    start = end;
  });
  const stray = totalReach * Math.sqrt(variance);
  const from = Math.max(least, mean - stray);
  return { mean, from, period: Math.min(most, mean + stray) - from, fastest };
}

/**
 * The conditional total's coefficients a_k + i·b_k, about its mean: products over the lines of
 * Σ weight·e^{iωk·amount}, each turned from term to term, until `weight`·|term| is below the tolerance.
 */
export function conditionalTotal(
  lines: readonly Scores[],
  centre: number,
  spread: number,
  weight: number,
  tolerance: number,
): Conditional {
  const negligible = tolerance / weight;
  // A normal score strays further with a probability below what is negligible.
  const reach = Math.min(scoreReach, Math.sqrt(-2 * Math.log(Math.min(negligible, 0.01))));
  const slice = sliceAt(lines, centre, spread, reach);
  const { amounts, weights, ends } = slice;
  const { mean, from, period, fastest } = windowOf(slice, negligible);
  const turn = (2 * Math.PI) / period;
  const middle = mean / lines.length;
  const stepCosine = amounts.map((amount) => Math.cos(turn * (amount - middle)));
  const stepSine = amounts.map((amount) => Math.sin(turn * (amount - middle)));
  const c = weights.slice();
  const s = new Float64Array(weights.length);
  const re = [1];
  const im = [0];
  const most = Math.max(8, Math.floor(fastest / turn));
  let small = 0;
  for (let k = 1; k <= most && small < consecutiveSmall; k += 2) {
    let [oddRe, oddIm, evenRe, evenIm] = [1, 0, 1, 0];
    let node = 0;
    for (const end of ends) {
      let [sumC, sumS, sumC2, sumS2] = [0, 0, 0, 0];
      for (; node < end; node++) {
        const stepC = stepCosine[node]!;
        const stepS = stepSine[node]!;
        const lastC = c[node]!;
        const lastS = s[node]!;
        const c1 = lastC * stepC - lastS * stepS;
        const s1 = lastS * stepC + lastC * stepS;
        const c2 = c1 * stepC - s1 * stepS;
        const s2 = s1 * stepC + c1 * stepS;
        c[node] = c2;
        s[node] = s2;
        sumC += c1;
        sumS += s1;
        sumC2 += c2;
        sumS2 += s2;
      }
      [oddRe, oddIm] = [oddRe * sumC - oddIm * sumS, oddRe * sumS + oddIm * sumC];
      [evenRe, evenIm] = [evenRe * sumC2 - evenIm * sumS2, evenRe * sumS2 + evenIm * sumC2];
    }
    re.push(oddRe, evenRe);
    im.push(oddIm, evenIm);
    const size = Math.max(Math.hypot(oddRe, oddIm), Math.hypot(evenRe, evenIm));
    small = weight * size < tolerance * k ? small + 1 : 0;
  }
  const converged = small === consecutiveSmall;
  const coefficients = { re: Float64Array.from(re), im: Float64Array.from(im) };
  return {
    weight,
    from,
    period,
    mean,
    middle: mean,
    ...coefficients,
    converged,
    easy: 2 * re.length <= most,
  };
}
