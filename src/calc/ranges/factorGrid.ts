import type { Component } from "./component.ts";
import type { FactorLine } from "./factorLine.ts";
import { normalDensity } from "./normal.ts";
import { type Scores, scoresOfAll } from "./scores.ts";
import { type Series, seriesAt } from "./series.ts";
import { probabilitiesAt } from "./slice.ts";
import type { Point } from "./solve.ts";

/** The common factor is integrated over ± so many of its deviations. */
export const factorReach = 6.6;
/** Steps of the lines' scores, in deviations, when a total is nearly normal given the factor; halved when not. */
const firstStep = 0.3;
const mostRefinements = 5;

/** How far apart values of the factor may lie: less than the total's spread given the factor, in factor units. */
export function factorStep(components: readonly Component[], parameter: number): number {
  const sum = components.reduce((total, { share }) => total + share, 0);
  // Shares of their sum, since the squares of the smallest numbers are 0.
  const squares = components.reduce((total, { share }) => total + (share / sum) ** 2, 0);
  const spread = Math.sqrt((1 - parameter) / parameter) * Math.sqrt(squares);
  return Math.min(0.5, 0.9 * spread);
}

/** What is calculated given one value of the factor, and whether nodes of its fineness were enough for it. */
interface Resolved {
  readonly converged: boolean;
}

/**
 * Even steps of the common factor, over which the trapezoidal rule is exact for what is as smooth as this. What is asked
 * of a value of the factor is calculated when it is first needed: at an amount most values say only that the total
 * lies below or above it, and the nearer the correlation to 1, the more of them.
 */
export interface FactorGrid {
  readonly size: number;
  readonly spread: number;
  /** The weight of each value of the factor; `totalWeight` is their sum. */
  readonly weights: Float64Array;
  readonly totalWeight: number;
  /** The centre of the lines' scores given a value of the factor. */
  centreAt(index: number): number;
  /** The lines' means given a value of the factor. */
  meansAt(index: number): Float64Array;
  /** A calculation by values of the factor, with nodes as fine as it needs, remembered. */
  resolved<T extends Resolved>(
    calculate: (lines: readonly Scores[], index: number) => T,
  ): (index: number) => T;
}

export function factorGrid(
  components: readonly (Component | FactorLine)[],
  parameter: number,
  widestStep = factorStep(components, parameter),
): FactorGrid {
  const loading = Math.sqrt(parameter);
  const spread = Math.sqrt(1 - parameter);
  const reach = loading * factorReach + 7 * spread;
  const count = Math.ceil(factorReach / widestStep);
  const step = factorReach / count;
  const size = 2 * count + 1;
  const refined: Scores[][] = [];
  const scoresAt = (level: number): Scores[] =>
    (refined[level] ??= scoresOfAll(components, reach, (firstStep * spread) / 2 ** level));
  const weights = Float64Array.from(
    { length: size },
    (_, index) => step * normalDensity((index - count) * step),
  );
  const centreAt = (index: number): number => loading * (index - count) * step;

  const means = new Map<number, Float64Array>();
  const meansAt = (index: number): Float64Array => {
    const known = means.get(index);
    if (known !== undefined) return known;
    const byShape = new Map<Float64Array, ReturnType<typeof probabilitiesAt>>();
    const found = Float64Array.from(scoresAt(0), (line) => {
      const slice = byShape.get(line.z) ?? probabilitiesAt(line, centreAt(index), spread);
      byShape.set(line.z, slice);
      let mean = 0;
      slice.probabilities.forEach(
        (probability, node) => (mean += probability * line.amounts[slice.start + node]!),
      );
      return line.chance === 1 ? mean : line.chance * (line.low + mean);
    });
    means.set(index, found);
    return found;
  };

  const resolved = <T extends Resolved>(calculate: (lines: readonly Scores[], index: number) => T) => {
    const results = new Map<number, T>();
    const from = (index: number, first: number): { result: T; level: number } => {
      for (let level = first; ; level++) {
        const result = calculate(scoresAt(level), index);
        if (result.converged || level === mostRefinements) return { result, level };
      }
    };
    // The same level for all that begin: what a value of the factor gives must not hang on what was asked before.
    let begin: number | undefined;
    return (index: number): T => {
      const known = results.get(index);
      if (known !== undefined) return known;
      begin ??= Math.max(0, from(count, 0).level - 1);
      const { result } = from(index, begin);
      results.set(index, result);
      return result;
    };
  };
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0);
  return { size, spread, weights, totalWeight, centreAt, meansAt, resolved };
}

/** The first value of the factor given which the total's mean is at least the amount. */
export function firstReaching(
  { size, meansAt }: FactorGrid,
  meanOf: (means: Float64Array) => number,
  amount: number,
): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meanOf(meansAt(middle)) >= amount) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Calls with the values of the factor given which the total may lie on both sides of the amount. Answers the weight of those given
 * which it lies below.
 */
export function visitActive(
  grid: FactorGrid,
  meanOf: (means: Float64Array) => number,
  seriesOf: (index: number) => Series,
  amount: number,
  visit: (index: number, series: Series) => void,
): number {
  const start = firstReaching(grid, meanOf, amount);
  for (let index = start; index < grid.size; index++) {
    const series = seriesOf(index);
    if (amount <= series.from) break;
    visit(index, series);
  }
  let below = 0;
  for (let index = start - 1; index >= 0; index--) {
    const series = seriesOf(index);
    if (amount >= series.from + series.period) {
      for (let rest = index; rest >= 0; rest--) below += grid.weights[rest]!;
      break;
    }
    visit(index, series);
  }
  return below;
}

/** Probability and density of a total whose distribution is known given each value of the factor. */
export function averageAt(
  grid: FactorGrid,
  meanOf: (means: Float64Array) => number,
  seriesOf: (index: number) => Series,
  amount: number,
): Point {
  let probability = 0;
  let density = 0;
  const below = visitActive(grid, meanOf, seriesOf, amount, (index, series) => {
    const weight = grid.weights[index]!;
    const point = seriesAt(series, amount);
    probability += weight * point.probability;
    density += weight * point.density;
  });
  return {
    probability: Math.min(1, Math.max(0, (below + probability) / grid.totalWeight)),
    density: Math.max(0, density / grid.totalWeight),
  };
}
