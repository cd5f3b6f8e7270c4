import type { Block, Cell } from "../spec.ts";
import type { Area } from "./areas.ts";

/** Cells that are written one by one, in a grid whose empty entries leave their cells alone. */
export type Grid = Omit<Area<readonly (readonly (string | undefined)[])[]>, "rows" | "columns">;

export interface Cover {
  readonly areas: readonly Area<string>[];
  readonly grids: readonly Grid[];
}

/** What an entry of a grid and an area of its own cost, in bytes of a request (measured). */
export interface CoverCosts {
  /** An entry, beside its text. */
  readonly entry: number;
  readonly emptyEntry: number;
}
const areaBytes = 285;

/**
 * The looks of a block at the least cost that a simple sweep finds: each rectangle of one look that
 * is large enough is an area, and what is left over stands in few grids.
 */
export function coverOf(block: Block, look: (cell: Cell) => string | undefined, costs: CoverCosts): Cover {
  const left = block.cells.map((cells) => cells.map(look));
  const areas: Area<string>[] = [];
  left.forEach((line, row) => {
    for (let column = 0; column < line.length; column += 1) {
      const shared = line[column];
      if (shared === undefined) continue;
      const { rows, columns } = largestFrom(left, row, column);
      if (rows * columns * (costs.entry + JSON.stringify(shared).length) <= areaBytes) continue;
      areas.push({ row: block.row + row, column: block.column + column, rows, columns, shared });
      for (const covered of left.slice(row, row + rows)) {
        covered.fill(undefined, column, column + columns);
      }
    }
  });
  return { areas, grids: gridsOf(block, left, costs.emptyEntry) };
}

type Looks = readonly (readonly (string | undefined)[])[];

/** The larger of two rectangles of one look from a cell: as wide as can be, and as tall as can be. */
function largestFrom(
  looks: Looks,
  row: number,
  column: number,
): { readonly rows: number; readonly columns: number } {
  const shared = looks[row]?.[column];
  const isSame = (down: number, right: number): boolean => looks[row + down]?.[column + right] === shared;
  const reach = (same: (step: number) => boolean): number => {
    let steps = 1;
    while (same(steps)) steps += 1;
    return steps;
  };
  const every = (count: number, same: (step: number) => boolean): boolean => {
    for (let step = 0; step < count; step += 1) if (!same(step)) return false;
    return true;
  };
  const width = reach((right) => isSame(0, right));
  const height = reach((down) => isSame(down, 0));
  const wide = {
    rows: reach((down) => down < height && every(width, (right) => isSame(down, right))),
    columns: width,
  };
  const tall = {
    rows: height,
    columns: reach((right) => right < width && every(height, (down) => isSame(down, right))),
  };
  return wide.rows * wide.columns >= tall.rows * tall.columns ? wide : tall;
}

/** Rows with something left, together where the empty entries cost less than another grid. */
function gridsOf(block: Block, looks: Looks, emptyEntry: number): Grid[] {
  const boxes: { top: number; bottom: number; first: number; last: number }[] = [];
  looks.forEach((line, row) => {
    const first = line.findIndex((one) => one !== undefined);
    if (first < 0) return;
    const own = { top: row, bottom: row, first, last: line.findLastIndex((one) => one !== undefined) };
    const before = boxes.at(-1);
    const joined = before && {
      top: before.top,
      bottom: row,
      first: Math.min(before.first, own.first),
      last: Math.max(before.last, own.last),
    };
    const added = joined && before && sizeOf(joined) - sizeOf(before) - sizeOf(own);
    if (joined !== undefined && added !== undefined && added * emptyEntry < areaBytes) {
      boxes[boxes.length - 1] = joined;
    } else boxes.push(own);
  });
  return boxes.map(({ top, bottom, first, last }) => ({
    row: block.row + top,
    column: block.column + first,
    shared: looks
      .slice(top, bottom + 1)
      .map((line) => Array.from({ length: last - first + 1 }, (_, index) => line[first + index])),
  }));
}

const sizeOf = ({
  top,
  bottom,
  first,
  last,
}: Readonly<Record<"top" | "bottom" | "first" | "last", number>>): number =>
  (bottom - top + 1) * (last - first + 1);
