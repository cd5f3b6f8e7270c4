import { type RangeLine, type RangeOptions, requireShare } from "./line.ts";
import { totalMoments } from "./moments.ts";
import { gaussLegendre } from "./quadrature.ts";
import { percentileOf, prepare, probabilityOf, structureOf } from "./total.ts";

const rule = gaussLegendre(10);
/** What a piece of the integral may be wrong by, as a share of the width; correlated totals are less exact themselves. */
const tolerance = 1e-13;
const correlatedTolerance = 1e-9;
const mostHalvings = 40;

function gaussOver(of: (amount: number) => number, from: number, to: number): number {
  let sum = 0;
  for (let node = 0; node < rule.nodes.length; node++) {
    sum += rule.weights[node]! * of(from + (to - from) * rule.nodes[node]!);
  }
  return (to - from) * sum;
}

/** The integral, halved where both halves say something else: at bends that nobody named. */
function integral(of: (amount: number) => number, from: number, to: number, allowed: number): number {
  const refine = (start: number, end: number, whole: number, depth: number): number => {
    const middle = start + (end - start) / 2;
    const left = gaussOver(of, start, middle);
    const right = gaussOver(of, middle, end);
    if (depth === 0 || Math.abs(left + right - whole) <= allowed) return left + right;
    return refine(start, middle, left, depth - 1) + refine(middle, end, right, depth - 1);
  };
  return refine(from, to, gaussOver(of, from, to), mostHalvings);
}

/**
 * The mean of a total beyond a percentile: what it comes to on average in the worst 1 − probability of cases
 * (conditional value at risk, expected shortfall). Less the percentile it is the expected overrun.
 *
 * @param lines - the lines, as totalPercentile
 * @param probability - 0 to 1; 0 gives the expected total, 1 the greatest
 * @param options - as totalPercentile
 * @returns the amount in the lines' unit
 *
 * Equation: P + ∫ (1 − F(x)) dx/(1 − p) from the percentile P to the greatest total; that is E[total | total > P] where
 * nothing jumps at P, and the mean of the worst 1 − p of cases, part of a jump included, where it does. Without
 * correlation within 1e-9 of the total's width up to P99; with it as exact as totalProbability, over 1 − p (what the integral adds is measured below 1e-9 up to P95, 2e-8 at P99).
 * Errors as totalPercentile.
 * Source: C. Acerbi, D. Tasche, On the coherence of expected shortfall, Journal of Banking & Finance 26 (2002).
 *
 * @example
 * totalTailMean([{ low: 0, high: 10 }], 0.8) // 9
 * totalTailMean([{ low: 100, high: 100, chance: 0.1 }], 0.8) // 50
 */
export function totalTailMean(
  lines: readonly RangeLine[],
  probability: number,
  options: RangeOptions = {},
): number {
  const share = requireShare(probability, "probability");
  const prepared = prepare(lines, options);
  const { high, width } = prepared.total;
  if (share === 0) return totalMoments(lines, options).expected;
  const percentile = percentileOf(prepared, share);
  if (share === 1 || width === 0 || percentile >= high) return percentile;
  const { jumps, bends } = structureOf(prepared);
  // Jumps are added up by themselves: only what has none is integrated.
  const above: [number, number][] = [];
  let jumped = 0;
  for (let index = 0; index < jumps.amounts.length; index++) {
    const amount = jumps.amounts[index]!;
    const mass = jumps.masses[index]!;
    if (amount <= percentile) continue;
    jumped += mass;
    above.push([amount, mass]);
  }
  const fixed = above.reduce((sum, [amount, mass]) => sum + mass * (amount - percentile), 0);
  const later = new Float64Array(above.length + 1);
  for (let index = above.length - 1; index >= 0; index--) later[index] = later[index + 1]! + above[index]![1];
  const jumpsBeyond = (amount: number): number => {
    let [first, last] = [0, above.length];
    while (first < last) {
      const middle = (first + last) >> 1;
      if (above[middle]![0] > amount) last = middle;
      else first = middle + 1;
    }
    return later[first]!;
  };
  const smooth = 1 - probabilityOf(prepared, percentile) - jumped;
  let beyond = fixed;
  if (smooth > 1e-15) {
    const cuts = [percentile, ...bends, high].filter((cut) => cut >= percentile && cut <= high);
    cuts.sort((one, other) => one - other);
    const exceeding = (amount: number) => 1 - probabilityOf(prepared, amount) - jumpsBeyond(amount);
    const allowed = width * (prepared.correlation > 0 ? correlatedTolerance : tolerance);
    for (let piece = 1; piece < cuts.length; piece++) {
      const [from, to] = [cuts[piece - 1]!, cuts[piece]!];
      if (to > from) beyond += integral(exceeding, from, to, allowed);
    }
  }
  return Math.min(high, percentile + beyond / (1 - share));
}
