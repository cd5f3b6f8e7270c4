import type { Scores } from "./scores.ts";

/** How many of its own deviations a score given the common factor, and a total, may stray. */
const scoreReach = 6.6;
const totalReach = 9;
const eventsTogether = 3;

/** The nodes that matter at one value of the factor, with their probabilities, and where each line's end. */
export interface Slice {
  readonly amounts: Float64Array;
  readonly weights: Float64Array;
  readonly ends: Int32Array;
  readonly mostAngles: readonly number[];
  readonly longTailed: readonly boolean[];
  /** Whether the first of a line's nodes is that it does not occur. */
  readonly uncertain: readonly boolean[];
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

/**
 * The nodes of every line at one value of the factor. A normal score strays further than the reach with a
 * probability below what is negligible.
 */
export function sliceAt(lines: readonly Scores[], centre: number, spread: number, negligible: number): Slice {
  const reach = Math.min(scoreReach, Math.sqrt(-2 * Math.log(Math.min(negligible, 0.01))));
  const byShape = new Map<Float64Array, ReturnType<typeof probabilitiesAt>>();
  const parts = lines.map((line) => {
    const known = byShape.get(line.z) ?? probabilitiesAt(line, centre, spread, reach);
    byShape.set(line.z, known);
    return known;
  });
  const ends = new Int32Array(lines.length);
  let count = 0;
  parts.forEach(({ probabilities }, index) => {
    if (lines[index]!.chance < 1) count += 1;
    ends[index] = count += probabilities.length;
  });
  const amounts = new Float64Array(count);
  const weights = new Float64Array(count);
  parts.forEach(({ start, probabilities }, index) => {
    const { amounts: all, low, chance } = lines[index]!;
    const at = ends[index]! - probabilities.length;
    amounts.set(all.subarray(start, start + probabilities.length), at);
    weights.set(probabilities, at);
    if (chance === 1) return;
    weights[at - 1] = 1 - chance;
    for (let node = at; node < ends[index]!; node++) {
      amounts[node]! += low;
      weights[node]! *= chance;
    }
  });
  return {
    amounts,
    weights,
    ends,
    mostAngles: lines.map(({ mostAngle }) => mostAngle),
    longTailed: lines.map((line) => line.longTailed),
    uncertain: lines.map(({ chance }) => chance < 1),
  };
}

/**
 * The window of the total: all that the nodes can add up to, or mean ± reach when that is less, and how far one long tail
 * goes; and the
 * fastest wave, in radians per amount, that the nodes can follow, but for nodes of negligible probability.
 */
export function windowOf(
  { amounts, weights, ends, mostAngles, longTailed, uncertain }: Slice,
  negligible: number,
) {
  let fastest = Infinity;
  let mean = 0;
  let variance = 0;
  let least = 0;
  let most = 0;
  let start = 0;
  let [farBelow, farAbove] = [0, 0];
  const events: number[] = [];
  ends.forEach((end, line) => {
    let own = 0;
    for (let node = start; node < end; node++) own += weights[node]! * amounts[node]!;
    for (let node = start; node < end; node++) variance += weights[node]! * (amounts[node]! - own) ** 2;
    for (let node = start + (uncertain[line]! ? 2 : 1); node < end; node++) {
      const gap = amounts[node]! - amounts[node - 1]!;
      if (weights[node]! > negligible && gap > 0) fastest = Math.min(fastest, mostAngles[line]! / gap);
    }
    if (longTailed[line]!) {
      for (let node = start; node < end; node++) {
        if (weights[node]! <= negligible) continue;
        farBelow = Math.max(farBelow, own - amounts[node]!);
        farAbove = Math.max(farAbove, amounts[node]! - own);
      }
    }
    if (uncertain[line]!) events.push(amounts[end - 1]!);
    mean += own;
    least += amounts[start]!;
    most += amounts[end - 1]!;
    start = end;
  });
  // Rare events of large amounts stray further than deviations say.
  events.sort((one, other) => other - one);
  const together = events.slice(0, eventsTogether).reduce((sum, amount) => sum + amount, 0);
  const stray = totalReach * Math.sqrt(variance) + together;
  const reachBelow = stray + farBelow;
  const from = Math.max(least, mean - reachBelow);
  return { mean, from, period: Math.min(most, mean + stray + farAbove) - from, fastest, reachBelow };
}
