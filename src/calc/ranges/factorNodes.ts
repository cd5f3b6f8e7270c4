import type { CorrelatedLine } from "./correlatedLine.ts";
import { factorReach } from "./factorGrid.ts";
import { factorValues, waveTolerance } from "./factorValues.ts";
import { type Scores, scoresOfAll } from "./scores.ts";
import { probabilitiesAt } from "./slice.ts";

/** Steps of the lines' scores in their deviations given the factor. */
const scoreStep = 0.15;
/** They are halved so many times at most. */
const finestLevel = 6;
/** Nodes of a smaller part of what does not matter are left out. */
const leastMass = 1e-3;

/** Amounts above nothing and what each counts, of one line given a value of the factor. */
export interface Nodes {
  readonly amounts: readonly number[];
  readonly masses: readonly number[];
}

/**
 * The lines' nodes given a value of the factor, fine enough to follow a wave of so many radians per amount: nodes that
 * are too far apart would see a slow wave in a fast one, which never falls off.
 */
type NodesFor = (fastest: number) => readonly Nodes[];

/** A value of the factor: its weight, and the error of a wave given it that does not matter in the mean. */
interface Given {
  readonly weight: number;
  readonly negligible: number;
  readonly nodesFor: NodesFor;
}

/** Calls with the lines' nodes given each value of their factor, and the value's weight, which adds up to 1. */
export function visitFactor(
  lines: readonly CorrelatedLine[],
  parameter: number,
  visit: (given: Given) => void,
): void {
  const components = lines.map(({ component }) => component);
  const loading = Math.sqrt(parameter);
  const spread = Math.sqrt(1 - parameter);
  const levels: Scores[][] = [];
  const scoresAt = (level: number): Scores[] =>
    (levels[level] ??= scoresOfAll(
      components,
      loading * factorReach + 7 * spread,
      (scoreStep * spread) / 2 ** level,
    ));
  for (const { factor, weight, negligible } of factorValues(lines, parameter, waveTolerance)) {
    const nodesFor: NodesFor = (fastest) =>
      lines.map(({ low, chance }, line) => {
        for (let level = 0; ; level++) {
          const own = scoresAt(level)[line]!;
          const { start, probabilities } = probabilitiesAt(own, loading * factor, spread);
          const angle = fastest * widestGap(own.amounts, start, probabilities, negligible);
          if (angle > own.mostAngle && level < finestLevel) continue;
          const amounts = [0];
          const masses = [1 - chance];
          probabilities.forEach((probability, node) => {
            if (probability < leastMass * negligible) return;
            amounts.push(low + own.amounts[start + node]!);
            masses.push(chance * probability);
          });
          return { amounts, masses };
        }
      });
    visit({ weight, negligible, nodesFor });
  }
}

/** The widest step between amounts that matter. */
function widestGap(
  amounts: Float64Array,
  start: number,
  probabilities: Float64Array,
  negligible: number,
): number {
  let widest = 0;
  for (let node = 1; node < probabilities.length; node++) {
    if (probabilities[node]! < negligible) continue;
    widest = Math.max(widest, amounts[start + node]! - amounts[start + node - 1]!);
  }
  return widest;
}
