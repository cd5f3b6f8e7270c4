import type { Component } from "./component.ts";
import { type Conditional, conditionalTotal } from "./conditional.ts";
import type { Distribution } from "./distribution.ts";
import { normalDensity } from "./normal.ts";
import { type Scores, scoresOfAll } from "./scores.ts";

/** The common factor is integrated over ± so many of its deviations. */
export const factorReach = 6.6;
const tolerance = 1e-9;
/** Steps of the lines' scores, in deviations, when a total is nearly normal given the factor; halved when not. */
const firstStep = 0.3;
const mostRefinements = 5;

/** How far apart values of the factor may lie: less than the total's spread given the factor, in factor units. */
export function factorStep(components: readonly Component[], parameter: number): number {
  const sum = components.reduce((total, { share }) => total + share, 0);
  const squares = components.reduce((total, { share }) => total + share * share, 0);
  const spread = Math.sqrt((1 - parameter) / parameter) * (Math.sqrt(squares) / sum);
  return Math.min(0.5, 0.9 * spread);
}

/** The conditional totals over a grid of the factor; the trapezoidal rule is exact for what is this smooth. */
export function conditionalTotals(
  components: readonly Component[],
  parameter: number,
  widestStep = factorStep(components, parameter),
): Conditional[] {
  const loading = Math.sqrt(parameter);
  const spread = Math.sqrt(1 - parameter);
  const reach = loading * factorReach + 7 * spread;
  let level = 0;
  const refined: Scores[][] = [];
  const count = Math.ceil(factorReach / widestStep);
  const step = factorReach / count;

  const totalAt = (factor: number): Conditional => {
    const weight = step * normalDensity(factor);
    // Neighbours need about the same nodes: the search starts one level below where the last one ended.
    for (level = Math.max(0, level - 1); ; level++) {
      const lines = (refined[level] ??= scoresOfAll(components, reach, (firstStep * spread) / 2 ** level));
      const total = conditionalTotal(lines, loading * factor, spread, weight, tolerance);
      if (total.converged || level === mostRefinements) return total;
    }
  };
  return Array.from({ length: 2 * count + 1 }, (_, index) => totalAt((index - count) * step));
}

/** Adds a conditional total's probability and density, so weighted, to those of the whole. */
export function addSeries(
  { from, period, mean, re, im }: Conditional,
  amount: number,
  weight: number,
  sum: Float64Array,
): void {
  if (amount <= from) return;
  if (amount >= from + period) {
    sum[0]! += weight;
    return;
  }
  const turn = (2 * Math.PI) / period;
  const cosine = Math.cos(turn * (amount - mean));
  const sine = Math.sin(turn * (amount - mean));
  let c = 1;
  let s = 0;
  let probability = 0;
  let density = 0;
  for (let k = 1; k < re.length; k++) {
    const turned = c * cosine - s * sine;
    s = s * cosine + c * sine;
    c = turned;
    probability += (re[k]! * s - im[k]! * c) / k;
    density += re[k]! * c + im[k]! * s;
  }
  sum[0]! += weight * (0.5 + (amount - mean) / period + probability / Math.PI);
  sum[1]! += (weight * (1 + 2 * density)) / period;
}

/**
 * Three lines and more under a Gaussian copula with one common factor M: given M they are independent, so
 * each value of M has a Fourier series of its own, and F(x) is their mean over M. The nodes of the
 * lines' scores are doubled until the series converges.
 */
export function commonFactorDistribution(components: readonly Component[], parameter: number): Distribution {
  const totals = conditionalTotals(components, parameter);
  const width = components.reduce((sum, { share }) => sum + share, 0);
  const weights = totals.reduce((sum, { weight }) => sum + weight, 0);

  const evaluate = (amount: number) => {
    if (amount <= 0) return { probability: 0, density: 0 };
    if (amount >= width) return { probability: 1, density: 0 };
    const sum = new Float64Array(2);
    for (const total of totals) addSeries(total, amount, total.weight, sum);
    return {
      probability: Math.min(1, Math.max(0, sum[0]! / weights)),
      density: Math.max(0, sum[1]! / weights),
    };
  };
  return { width, evaluate };
}
