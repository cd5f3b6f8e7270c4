import { atomsOf } from "./atoms.ts";
import { conditionalTotals, sumOf } from "./commonFactor.ts";
import { copulaParameter, nearlyOne } from "./copula.ts";
import type { CorrelatedLine } from "./correlatedLine.ts";
import { averageAt, factorGrid } from "./factorGrid.ts";
import { deviationOfLines, manyFactorLines, momentsOfLine, stepOfLines } from "./factorLine.ts";
import type { Mixture } from "./mixture.ts";
import { endsOf, type Part } from "./part.ts";

/** Values of the factor, in its deviations, given which the waves are tried. */
const tried = [0, 1.5, -1.5, 3, -3];
/** What few lines come to has jumps and slow waves: it is held here where it is less probable than this. */
export const rarelyFew = 1e-10;
/** Deviations from the mean between which nothing bends. */
const counts = [-8, -6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6, 8];

/**
 * A total of many correlated lines of which some occur with a chance: given each value of the common factor a series
 * in a window of its own. undefined where there are jumps, or waves that do not fall off soon enough.
 */
export function manyMixture(
  moving: readonly CorrelatedLine[],
  fixed: readonly Part[],
  correlation: number,
): Mixture | undefined {
  const lines = manyFactorLines(moving, fixed, rarelyFew);
  if (lines === undefined) return undefined;
  const used = Math.min(correlation, nearlyOne);
  const parameter = copulaParameter(used);
  const grid = factorGrid(lines, parameter, stepOfLines(lines, parameter));
  const seriesOf = conditionalTotals(grid);
  const middle = (grid.size - 1) / 2;
  const indexOf = (factor: number): number =>
    Math.min(grid.size - 1, Math.max(0, Math.round(middle + (factor * Math.sqrt(parameter)) / stepAt(grid))));
  if (!tried.every((factor) => seriesOf(indexOf(factor)).converged)) return undefined;
  const parts = [...moving.map(({ part }) => part), ...fixed];
  const mean = lines.reduce((sum, line) => sum + momentsOfLine(line).mean, 0);
  const deviation = deviationOfLines(lines, used);
  const low = parts.reduce((sum, part) => sum + endsOf(part).low, 0);
  const high = parts.reduce((sum, part) => sum + endsOf(part).high, 0);
  return {
    low,
    high,
    mean,
    deviation,
    atoms: atomsOf([]),
    evaluate: (amount) => averageAt(grid, sumOf, seriesOf, amount),
    breakpoints: () => counts.map((count) => mean + count * deviation).filter((at) => at > low && at < high),
  };
}

/** How far apart the lines' centres of two neighbouring values of the factor are. */
const stepAt = ({ size, centreAt }: ReturnType<typeof factorGrid>): number =>
  centreAt((size - 1) / 2 + 1) - centreAt((size - 1) / 2);
