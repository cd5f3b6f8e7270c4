import type { Component } from "./component.ts";
import { type Conditional, conditionalTotal } from "./conditional.ts";
import type { Distribution } from "./distribution.ts";
import { averageAt, factorGrid, type FactorGrid } from "./factorGrid.ts";

export const factorTolerance = 1e-9;

export const sumOf = (means: Float64Array): number => means.reduce((sum, mean) => sum + mean, 0);

/** The total given each value of the factor. */
export function conditionalTotals(grid: FactorGrid): (index: number) => Conditional {
  return grid.resolved((lines, index) =>
    conditionalTotal(lines, grid.centreAt(index), grid.spread, grid.weights[index]!, factorTolerance),
  );
}

/**
 * Three lines and more under a Gaussian copula with one common factor M: given M they are independent, so
 * each value of M has a Fourier series of its own, and F(x) is their mean over M. The nodes of the
 * lines' scores are doubled until the series converges.
 */
export function commonFactorDistribution(components: readonly Component[], parameter: number): Distribution {
  const grid = factorGrid(components, parameter);
  const seriesOf = conditionalTotals(grid);
  const width = components.reduce((sum, { share }) => sum + share, 0);
  return { width, evaluate: (amount) => averageAt(grid, sumOf, seriesOf, amount) };
}
