import type { Component } from "./component.ts";
import type { CorrelatedLine } from "./correlatedLine.ts";
import type { Part } from "./part.ts";
import { unitMean, unitVariance } from "./unitShape.ts";

/** A line that occurs with a chance, and then costs `low` and an amount that moves with the common factor. */
export interface FactorLine extends Component {
  readonly low: number;
  readonly chance: number;
}

/** Totals of fewer lines change too fast with the factor for steps as wide as theirs. */
const fewestLines = 44;
/** So few lines that move are told apart from more: what they come to has jumps and slow waves. */
const fewMoving = 2;
/** What is left without a line of more than this share of the variance is too narrow for the window of all. */
const dominatingShare = 0.5;
/** Steps of the factor in deviations of the total given it. */
const stepOfSpread = 0.5;
const widestStep = 0.5;

/** Expected amount, the variance of what it costs when it occurs, and the variance in all. */
export interface LineMoments {
  readonly mean: number;
  readonly moving: number;
  readonly variance: number;
}

export function momentsOfLine({ share, shape, mode, low, chance }: FactorLine): LineMoments {
  const amount = low + share * unitMean(shape, mode);
  const own = share * share * unitVariance(shape, mode);
  return {
    mean: chance * amount,
    moving: own,
    variance: chance * own + chance * (1 - chance) * amount * amount,
  };
}

/** The deviation of the total: amounts are correlated where they occur, whether they occur is not. */
export function deviationOfLines(lines: readonly FactorLine[], correlation: number): number {
  const moments = lines.map(momentsOfLine);
  const variance = moments.reduce((sum, own) => sum + own.variance, 0);
  const loads = moments.map(({ moving }, line) => lines[line]!.chance * Math.sqrt(moving));
  const load = loads.reduce((sum, own) => sum + own, 0);
  const squares = loads.reduce((sum, own) => sum + own * own, 0);
  return Math.sqrt(variance + correlation * (load * load - squares));
}

/** How far apart values of the factor may lie: less than the total's spread given the factor, in factor units. */
export function stepOfLines(lines: readonly FactorLine[], parameter: number): number {
  let [given, load] = [0, 0];
  for (const line of lines) {
    const { moving, variance } = momentsOfLine(line);
    given += variance - parameter * line.chance * line.chance * moving;
    load += line.chance * Math.sqrt(moving);
  }
  return Math.min(widestStep, (stepOfSpread * Math.sqrt(given)) / (Math.sqrt(parameter) * load));
}

/**
 * The lines of a total that has no jumps to speak of, and given the factor a window in which its waves fall off: many
 * lines that move, all of them added, none that dominates; hardly any of them occur together less often than `rarely`.
 * undefined for other totals.
 */
export function manyFactorLines(
  moving: readonly CorrelatedLine[],
  fixed: readonly Part[],
  rarely: number,
): readonly FactorLine[] | undefined {
  const events: FactorLine[] = fixed.map(({ atoms: { amounts, masses } }) => {
    const last = amounts.length - 1;
    return { share: 0, shape: "uniform", mode: 0.5, low: amounts[last]!, chance: masses[last]! };
  });
  const lines = [...moving.map(({ component, low, chance }) => ({ ...component, low, chance })), ...events];
  if (moving.some(({ deducted }) => deducted) || lines.some(({ low }) => low < 0)) return undefined;
  if (moving.length < fewestLines || fewMoves(moving) > rarely) return undefined;
  const variances = lines.map((line) => momentsOfLine(line).variance);
  const all = variances.reduce((sum, own) => sum + own, 0);
  return Math.max(...variances) > dominatingShare * all ? undefined : lines;
}

/** The probability that, without any one of the lines, at most a few of them occur. */
function fewMoves(lines: readonly CorrelatedLine[]): number {
  const counts = new Float64Array(fewMoving + 2);
  counts[0] = 1;
  for (const { chance } of lines) {
    for (let count = fewMoving + 1; count >= 0; count--) {
      counts[count] = counts[count]! * (1 - chance) + (count > 0 ? counts[count - 1]! * chance : 0);
    }
  }
  return counts.reduce((sum, probability) => sum + probability, 0);
}
