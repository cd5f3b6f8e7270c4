import type { UnitShape } from "./unitShape.ts";

/** A PERT's quantile to look up: inverting one costs a microsecond. */
export interface PertTable {
  readonly unit: UnitShape;
  /**
   * Probabilities are cut into 2^cellBits equal cells, of four numbers each: the quantile is their cubic, from x⁰ to
   * x³, in the place across the cell, 0 to 1.
   */
  readonly cells: Float64Array;
  /** The first and the last cell, too steep for one cubic, are cut into finer ones. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

export const cellBits = 8;
const cellCount = 2 ** cellBits;
const endCells = 32;

/** Cubics through the quantile and its slope at the edges of `count` equal cells between two probabilities. */
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

/** The quantile in the first or the last cell. */
export function quantileNearEnd({ unit, lowest, highest }: PertTable, probability: number): number {
  const low = probability < 0.5;
  const at = endCells * (cellCount * probability - (low ? 0 : cellCount - 1));
  const cell = Math.floor(at);
  if (cell === (low ? 0 : endCells - 1)) return unit.quantile(probability);
  return cubic(low ? lowest : highest, cell, at - cell);
}

export function pertTable(unit: UnitShape): PertTable {
  return {
    unit,
    cells: quantileCells(unit, 0, 1, cellCount),
    lowest: quantileCells(unit, 0, 1 / cellCount, endCells),
    highest: quantileCells(unit, 1 - 1 / cellCount, 1, endCells),
  };
}

/** A PERT's quantile on 0..1, looked up: for those who need many of one shape. */
export function tabulatedQuantile(unit: UnitShape): (probability: number) => number {
  const table = pertTable(unit);
  const { cells } = table;
  return (probability) => {
    const at = probability * cellCount;
    const cell = Math.floor(at);
    if (cell <= 0 || cell >= cellCount - 1) return quantileNearEnd(table, probability);
    return cubic(cells, cell, at - cell);
  };
}
