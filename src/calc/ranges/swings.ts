import { averageAt, factorGrid, type FactorGrid, firstReaching } from "./factorGrid.ts";
import type { Component } from "./component.ts";
import { copulaParameter, nearlyOne } from "./copula.ts";
import { deviationOfLines, type FactorLine, momentsOfLine, stepOfLines } from "./factorLine.ts";
import { waveTolerance } from "./factorValues.ts";
import { withoutEach, type WithoutEach } from "./leaveOneOut.ts";
import { sumOf } from "./commonFactor.ts";
import { deviationOf, meanOf } from "./component.ts";
import { normalQuantile } from "./normal.ts";
import { solveIncreasing } from "./solve.ts";
import { unitShape } from "./unitShape.ts";

/** What is left of a total without a line of more than this share of the squared widths is too narrow for its window. */
const ownTotalShare = 0.5;

/** P90 − P10 of the total without the widest component. */
type SpreadOf = () => number;

/**
 * P90 − P10 of the total of all components, less that of the total without each of them, at a correlation that
 * leaves values of the factor to be told apart; `spreadWithoutWidest` is asked where the widest one needs a total of its own.
 */
function swingsOverFactor(
  components: readonly Component[],
  correlation: number,
  spreadWithoutWidest: SpreadOf,
): Float64Array {
  const grid = factorGrid(components, copulaParameter(correlation));
  const squares = components.reduce((sum, { share }) => sum + share * share, 0);
  const alone = components[0]!.share ** 2 > ownTotalShare * squares;
  const without = withoutEach(grid, alone ? 1 : 0);
  const moments = { mean: meanOf(components), deviation: deviationOf(components, correlation) };
  const widths = components.map(({ share }) => share);
  return spreadsLost(grid, without, widths, moments, alone ? spreadWithoutWidest : undefined);
}

/**
 * The same where lines occur with a chance, all in a window of the total; undefined where the waves in it do not fall
 * off soon enough.
 */
export function eventSwings(lines: readonly FactorLine[], correlation: number): Float64Array | undefined {
  const parameter = copulaParameter(correlation);
  const grid = factorGrid(lines, parameter, stepOfLines(lines, parameter));
  let converged = true;
  const each = withoutEach(grid, 0, waveTolerance);
  const without = (index: number): WithoutEach => {
    const found = each(index);
    converged &&= found.converged;
    return found;
  };
  const moments = {
    mean: lines.reduce((sum, line) => sum + momentsOfLine(line).mean, 0),
    deviation: deviationOfLines(lines, correlation),
  };
  const widths = lines.map(({ share, low, chance }) => (chance < 1 ? low + share : share));
  const lost = spreadsLost(grid, without, widths, moments, undefined);
  return converged ? lost : undefined;
}

/** P90 − P10 less that of the total without each line, from the totals given each value of the factor. */
function spreadsLost(
  grid: FactorGrid,
  without: (index: number) => WithoutEach,
  widths: readonly number[],
  { mean: expected, deviation }: { readonly mean: number; readonly deviation: number },
  spreadWithoutWidest: SpreadOf | undefined,
): Float64Array {
  const alone = spreadWithoutWidest !== undefined;
  const count = widths.length;
  const width = widths.reduce((sum, own) => sum + own, 0);
  const percentiles = (probability: number): Float64Array => {
    const percentileWithout = (left: number, start: number): number => {
      const own = left === count ? 0 : widths[left]!;
      const mean = (means: Float64Array): number => sumOf(means) - (left === count ? 0 : means[left]!);
      const seriesOf = (index: number) => without(index).series[left]!;
      return solveIncreasing(
        (amount) => averageAt(grid, mean, seriesOf, amount),
        probability,
        0,
        width - own,
        start,
      );
    };
    const start = expected + deviation * normalQuantile(probability);
    const all = percentileWithout(count, start);
    const means = grid.meansAt(Math.min(grid.size - 1, firstReaching(grid, sumOf, all)));
    return Float64Array.from({ length: count + 1 }, (_, left) =>
      left === count || (left === 0 && alone) ? all : percentileWithout(left, all - means[left]!),
    );
  };
  const upper = percentiles(0.9);
  const lower = percentiles(0.1);
  const spread = upper[count]! - lower[count]!;
  return Float64Array.from(
    widths,
    (_, left) => spread - (left === 0 && alone ? spreadWithoutWidest() : upper[left]! - lower[left]!),
  );
}

/** The same for lines that move together: each takes its own P90 − P10 with it. */
function comonotoneSwings(components: readonly Component[]): Float64Array {
  return Float64Array.from(components, ({ share, shape, mode }) => {
    const { quantile } = unitShape(shape, mode);
    return share * (quantile(0.9) - quantile(0.1));
  });
}

/**
 * How much of P90 − P10 a total loses without each of its components, all of them in about the time of one total.
 * Components are widest first; above a correlation of 0.999 the swings lie between those there and at 1.
 */
export function correlatedSwings(
  components: readonly Component[],
  correlation: number,
  spreadWithoutWidest: SpreadOf,
): Float64Array {
  if (correlation === 1) return comonotoneSwings(components);
  const below = swingsOverFactor(components, Math.min(correlation, nearlyOne), spreadWithoutWidest);
  if (correlation <= nearlyOne) return below;
  const part = (1 - correlation) / (1 - nearlyOne);
  return comonotoneSwings(components).map((swing, index) => swing + part * (below[index]! - swing));
}
