import type { SettledLine } from "./line.ts";
import { normalDensity, normalProbability } from "./normal.ts";
import { batchSize, type Strata } from "./strata.ts";
import { type UnitShape, unitShape } from "./unitShape.ts";

/** Adds a batch of a line's amounts above its low to totals, from `from` on. */
export type Sampler = (strata: Strata, totals: Float64Array, from: number, count: number) => void;

function uniformSampler(width: number): Sampler {
  return ({ trials, places }, totals, from, count) => {
    const step = width / count;
    for (let k = 0; k < count; k++) totals[from + trials[k]!]! += step * (k + places[k]!);
  };
}

function triangularSampler(width: number, mode: number): Sampler {
  return ({ trials, places }, totals, from, count) => {
    // Strata ascend, so the branch turns once a batch.
    for (let k = 0; k < count; k++) {
      const probability = (k + places[k]!) / count;
      const fraction =
        probability < mode ? Math.sqrt(probability * mode) : 1 - Math.sqrt((1 - probability) * (1 - mode));
      totals[from + trials[k]!]! += width * fraction;
    }
  };
}

/** Strata at each end, where the quantile bends too sharply for a cubic. */
const endStrata = 1;

/** A PERT's quantile by a cubic in each stratum, from its values and slopes at the strata's edges. */
function pertSampler(width: number, unit: UnitShape): Sampler {
  const cells = new Float64Array(4 * batchSize);
  for (let k = endStrata; k < batchSize - endStrata; k++) {
    const from = unit.quantile(k / batchSize);
    const to = unit.quantile((k + 1) / batchSize);
    const rise = 1 / (unit.evaluate(from).density * batchSize);
    const riseAfter = 1 / (unit.evaluate(to).density * batchSize);
    const cubic = [from, rise, 3 * (to - from) - 2 * rise - riseAfter, 2 * (from - to) + rise + riseAfter];
    cells.set(cubic, 4 * k);
  }
  return ({ trials, places }, totals, from, count) => {
    for (let k = 0; k < count; k++) {
      // A last batch that is not full has wider strata, which lie in other cells.
      const at = count === batchSize ? k + places[k]! : ((k + places[k]!) * batchSize) / count;
      const cell = Math.floor(at);
      const x = at - cell;
      const fraction =
        cell < endStrata || cell >= batchSize - endStrata
          ? unit.quantile(at / batchSize)
          : cells[4 * cell]! +
            x * (cells[4 * cell + 1]! + x * (cells[4 * cell + 2]! + x * cells[4 * cell + 3]!));
      totals[from + trials[k]!]! += width * fraction;
    }
  };
}

/** A line sampled by strata of its own probabilities. */
export function samplerOf({ width, shape, mode }: SettledLine): Sampler {
  if (shape === "uniform") return uniformSampler(width);
  return shape === "triangular" ? triangularSampler(width, mode) : pertSampler(width, unitShape(shape, mode));
}

const scoreReach = 9;
const scoreCells = 64;

/** The amount of a line at a normal score: PERTs by a cubic table, since inverting one costs a microsecond. */
export function amountAtScore({ width, shape, mode }: SettledLine): (score: number) => number {
  const unit = unitShape(shape, mode);
  if (shape !== "pert") {
    const direct = (score: number): number => unit.quantile(normalProbability(score));
    return (score) => width * direct(score);
  }
  const count = 2 * scoreReach * scoreCells + 1;
  const values = new Float64Array(count);
  const slopes = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const score = index / scoreCells - scoreReach;
    values[index] = unit.quantileAtNormal(score);
    const { density } = unit.evaluate(values[index]!);
    slopes[index] = density > 0 ? normalDensity(score) / (density * scoreCells) : 0;
  }
  return (score) => {
    const at = Math.min(count - 1.001, Math.max(0, (score + scoreReach) * scoreCells));
    const cell = Math.floor(at);
    const x = at - cell;
    const from = values[cell]!;
    const rise = slopes[cell]!;
    const gain = values[cell + 1]! - from;
    const riseAfter = slopes[cell + 1]!;
    return (
      width * (from + x * (rise + x * (3 * gain - 2 * rise - riseAfter + x * (rise + riseAfter - 2 * gain))))
    );
  };
}
