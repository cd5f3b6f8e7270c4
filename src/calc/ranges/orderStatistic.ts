import { selectSmallest } from "./selection.ts";

/** Values are counted in so many equal cells; only those of one cell have to be put in order. */
const cells = 4096;

/** What the cells of a sample hold: counted once, then every percentile takes one more pass. */
export interface CellCounts {
  readonly values: Float64Array;
  readonly counts: Int32Array;
  readonly low: number;
  readonly scale: number;
}

export function countCells(values: Float64Array, low: number, width: number): CellCounts {
  // A width too small to divide by leaves all values in the first cell.
  const ratio = cells / width;
  const scale = Number.isFinite(ratio) ? ratio : 0;
  // Rounding may take the greatest values a little beyond the last cell.
  const counts = new Int32Array(cells + 2);
  for (let index = 0; index < values.length; index++) counts[((values[index]! - low) * scale) | 0]!++;
  return { values, counts, low, scale };
}

/** The least of those values that pass. */
function least(values: Float64Array, passes: (value: number) => boolean, from = 0): number {
  let found = Infinity;
  for (let index = from; index < values.length; index++) {
    const value = values[index]!;
    if (value < found && passes(value)) found = value;
  }
  return found;
}

/** The k-th smallest value, from 0, and the one after it, Infinity behind the last. */
export function smallestAt(
  { values, counts, low, scale }: CellCounts,
  k: number,
): [value: number, next: number] {
  let before = 0;
  let cell = 0;
  while (before + counts[cell]! <= k) before += counts[cell++]!;
  const inside = new Float64Array(counts[cell]!);
  let filled = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if ((((value - low) * scale) | 0) === cell) inside[filled++] = value;
  }
  const place = k - before;
  const value = selectSmallest(inside, place);
  // After selection everything behind the place is at least as large, so the next is the least of it.
  if (place < filled - 1) return [value, least(inside, () => true, place + 1)];
  return [value, least(values, (other) => (((other - low) * scale) | 0) > cell)];
}
