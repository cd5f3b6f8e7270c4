import type { Area } from "../model/model.ts";

/** Size of a worksheet. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export const wholeSheet: Area = { row: 0, column: 0, rows: sheetRows, columns: sheetColumns };

export const cellCount = (area: Area): number => area.rows * area.columns;

export function overlap(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export const contains = (outer: Area, inner: Area): boolean => {
  const common = overlap(outer, inner);
  return common !== undefined && sameArea(common, inner);
};

const sameArea = (one: Area, other: Area): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

/** What is left of an area when another is cut out of it: above, below, left and right of the cut. */
export function without(area: Area, cut: Area): Area[] {
  const common = overlap(area, cut);
  if (common === undefined) return [area];
  const { row, column, rows, columns } = area;
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const beside = { row: common.row, rows: common.rows };
  return [
    { row, column, rows: common.row - row, columns },
    { row: below, column, rows: row + rows - below, columns },
    { ...beside, column, columns: common.column - column },
    { ...beside, column: right, columns: column + columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** The smallest area that holds both. */
export function bounds(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export const cellOf = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** An area cut down to those cells that can hold something: for whole rows and columns. */
export function occupied(area: Area, used: Area | undefined): Area {
  if (area.rows < sheetRows && area.columns < sheetColumns) return area;
  const first = cellOf(area.row, area.column);
  return overlap(area, used === undefined ? first : bounds(first, bounds(used, cellOf(0, 0)))) ?? first;
}

export function mapArea<T>(area: Area, value: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => value(row, column)),
  );
}
