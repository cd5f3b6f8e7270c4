import type { SettledLine } from "./line.ts";
import { normalDensity, normalProbability } from "./normal.ts";
import { type Batch, levelBits, levels } from "./strata.ts";
import { type UnitShape, unitShape } from "./unitShape.ts";

/** Adds a line's amounts above its low at a batch's levels to totals, from `from` on. */
export type Sampler = (batch: Batch, totals: Float64Array, from: number) => void;

function uniformSampler(width: number): Sampler {
  const step = width / levels;
  return ({ pattern, rotation, flip }, totals, from) => {
    const last = pattern.length - 1;
    for (let trial = 0; trial <= last; trial++) {
      totals[from + trial]! += step * ((pattern[(trial + rotation) & last]! ^ flip) + 0.5);
    }
  };
}

/**
 * A triangle's quantile is √(pm) below the mode and 1 − √((1−p)(1−m)) above it. Which of them holds is as random as
 * a coin, and a processor that guesses wrong loses more than the root costs: coefficients are looked up instead.
 */
function triangularSampler(width: number, mode: number): Sampler {
  const step = 1 / levels;
  const rest = 1 - mode;
  const coefficients = Float64Array.of(0, width, 0, mode * step, width, -width, rest, -rest * step);
  const lastBelow = Math.ceil(mode * levels - 0.5) - 1;
  return ({ pattern, rotation, flip }, totals, from) => {
    const last = pattern.length - 1;
    for (let trial = 0; trial <= last; trial++) {
      const level = pattern[(trial + rotation) & last]! ^ flip;
      const at = ((lastBelow - level) >>> 31) << 2;
      totals[from + trial]! +=
        coefficients[at]! +
        coefficients[at + 1]! * Math.sqrt(coefficients[at + 2]! + coefficients[at + 3]! * (level + 0.5));
    }
  };
}

const cellBits = 8;
const cellCount = 1 << cellBits;
const endCells = 32;
const placeBits = levelBits - cellBits;

/**
 * A PERT's quantile from one probability to another by a cubic in each of equal cells, from its values and slopes at
 * their edges: coefficients of x⁰ to x³, x being 0 to 1 across the cell.
 */
function quantileCells(unit: UnitShape, from: number, to: number, count: number): Float64Array {
  const step = (to - from) / count;
  const edges = Float64Array.from({ length: count + 1 }, (_, k) => unit.quantile(from + k * step));
  const rises = edges.map((edge) => step / unit.evaluate(edge).density);
  const cells = new Float64Array(4 * count);
  for (let k = 0; k < count; k++) {
    const gain = edges[k + 1]! - edges[k]!;
    const [rise, riseAfter] = [rises[k]!, rises[k + 1]!];
    cells.set([edges[k]!, rise, 3 * gain - 2 * rise - riseAfter, rise + riseAfter - 2 * gain], 4 * k);
  }
  return cells;
}

function cubic(cells: Float64Array, cell: number, x: number): number {
  const at = 4 * cell;
  return cells[at]! + x * (cells[at + 1]! + x * (cells[at + 2]! + x * cells[at + 3]!));
}

/** Inverting a PERT costs a microsecond, so that it is looked up; its ends, too steep for a table, have finer ones. */
function pertSampler(width: number, unit: UnitShape): Sampler {
  const cells = quantileCells(unit, 0, 1, cellCount);
  const lowest = quantileCells(unit, 0, 1 / cellCount, endCells);
  const highest = quantileCells(unit, 1 - 1 / cellCount, 1, endCells);
  const nearEnd = (probability: number): number => {
    const low = probability < 0.5;
    const at = endCells * (cellCount * probability - (low ? 0 : cellCount - 1));
    const cell = Math.floor(at);
    if (cell === (low ? 0 : endCells - 1)) return unit.quantile(probability);
    return cubic(low ? lowest : highest, cell, at - cell);
  };
  return ({ pattern, rotation, flip }, totals, from) => {
    const last = pattern.length - 1;
    for (let trial = 0; trial <= last; trial++) {
      const level = pattern[(trial + rotation) & last]! ^ flip;
      const cell = level >>> placeBits;
      const fraction =
        cell === 0 || cell === cellCount - 1
          ? nearEnd((level + 0.5) / levels)
          : cubic(cells, cell, ((level & ((1 << placeBits) - 1)) + 0.5) / (1 << placeBits));
      totals[from + trial]! += width * fraction;
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
