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
export function coverOf(
  block: Block,
  look: (cell: Cell) => string | undefined,
  costs: CoverCosts,
  isCopied: (row: number, column: number) => boolean = () => false,
): Cover {
  const looks = block.cells.map((cells) => cells.map(look));
  const left = looks.map((line, row) => line.map((one, column) => (isCopied(row, column) ? undefined : one)));
  const areas: Area<string>[] = [];
  left.forEach((line, row) => {
    for (let column = 0; column < line.length; column += 1) {
      const shared = line[column];
      if (shared === undefined) continue;
      const { rows, columns } = largestFrom(
        (down, right) =>
          left[row + down]?.[column + right] === shared ||
          (looks[row + down]?.[column + right] === shared && isCopied(row + down, column + right)),
      );
      const entryBytes = costs.entry + JSON.stringify(shared).length;
      if (rows * columns * entryBytes <= areaBytes) continue;
      const needed = left
        .slice(row, row + rows)
        .reduce((sum, cells) => sum + countIn(cells, column, column + columns), 0);
      if (needed * entryBytes <= areaBytes) continue;
      areas.push({ row: block.row + row, column: block.column + column, rows, columns, shared });
      for (const cells of left.slice(row, row + rows)) cells.fill(undefined, column, column + columns);
    }
  });
  return { areas, grids: gridsOf(block, left, costs.emptyEntry) };
}

/** How many cells have something left, from one column to before another. */
function countIn(cells: readonly (string | undefined)[], first: number, end: number): number {
  let count = 0;
  for (let column = first; column < end; column += 1) if (cells[column] !== undefined) count += 1;
  return count;
}

/** What a cover costs, in bytes of a request. */
export function costOfCover({ areas, grids }: Cover, costs: CoverCosts): number {
  const ofAreas = areas.map(({ shared }) => areaBytes + shared.length);
  const ofGrids = grids.map(({ shared }) =>
    shared
      .flat()
      .reduce(
        (sum, one) => sum + (one === undefined ? costs.emptyEntry : costs.entry + JSON.stringify(one).length),
        areaBytes,
      ),
  );
  return [...ofAreas, ...ofGrids].reduce((sum, bytes) => sum + bytes, 0);
}

type Looks = readonly (readonly (string | undefined)[])[];

/** The larger of two rectangles of one look from a cell: as wide as can be, and as tall as can be. */
function largestFrom(isSame: (down: number, right: number) => boolean): {
  readonly rows: number;
  readonly columns: number;
} {
  const width = reach((right) => isSame(0, right));
  const height = reach((down) => isSame(down, 0));
  // Nothing beside or below it is alike: what is one cell wide or high is as large as it gets.
  if (width === 1 || height === 1)
    return height > width ? { rows: height, columns: 1 } : { rows: 1, columns: width };
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

function reach(same: (step: number) => boolean): number {
  let steps = 1;
  while (same(steps)) steps += 1;
  return steps;
}

function every(count: number, same: (step: number) => boolean): boolean {
  for (let step = 0; step < count; step += 1) if (!same(step)) return false;
  return true;
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
