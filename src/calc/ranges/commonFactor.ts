import type { Component } from "./component.ts";
import { type Conditional, conditionalTotal } from "./conditional.ts";
import type { Distribution } from "./distribution.ts";
import { normalDensity } from "./normal.ts";
import { type Scores, scoresOfAll } from "./scores.ts";
import { seriesAt } from "./series.ts";

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
    // Neighbours need about the same nodes: the search starts where the last one ended.
    for (; ; level++) {
      const lines = (refined[level] ??= scoresOfAll(components, reach, (firstStep * spread) / 2 ** level));
      const total = conditionalTotal(lines, loading * factor, spread, weight, tolerance);
      if (total.converged || level === mostRefinements) {
        if (total.easy && level > 0) level--;
        return total;
      }
    }
  };
  return Array.from({ length: 2 * count + 1 }, (_, index) => totalAt((index - count) * step));
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
    let probability = 0;
    let density = 0;
    for (const total of totals) {
      const point = seriesAt(total, amount);
      probability += total.weight * point.probability;
      density += total.weight * point.density;
    }
    return {
      probability: Math.min(1, Math.max(0, probability / weights)),
      density: Math.max(0, density / weights),
    };
  };
  return { width, evaluate };
}
