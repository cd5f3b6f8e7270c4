import type { IRange } from "@univerjs/core";
import type { Area } from "./model.ts";

export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

export function toArea(range: Pick<IRange, "startRow" | "startColumn" | "endRow" | "endColumn">): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function intersects(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The smallest area around the cells that a sparse matrix holds. */
export function areaAround(matrix: Readonly<Record<number, unknown>>): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [rowKey, cells] of Object.entries(matrix)) {
    // Keys that are whole numbers come in ascending order.
    const columns = typeof cells === "object" && cells !== null ? Object.keys(cells) : [];
    if (columns.length === 0) continue;
    const row = Number(rowKey);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, Number(columns[0]));
    right = Math.max(right, Number(columns.at(-1)));
  }
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/**
 * The area after rows or columns were inserted (count above 0) or deleted (below 0) at a place;
 * undefined when all of it was deleted. What is inserted at an area's first row moves it, inside it stretches it.
 */
export function shiftArea(area: Area, what: "rows" | "columns", at: number, count: number): Area | undefined {
  const start = what === "rows" ? area.row : area.column;
  const length = what === "rows" ? area.rows : area.columns;
  let newStart = start;
  let newLength = length;
  if (count >= 0) {
    if (at <= start) newStart = start + count;
    else if (at < start + length) newLength = length + count;
  } else {
    const end = at - count;
    const lost = Math.max(0, Math.min(end, start + length) - Math.max(at, start));
    newLength = length - lost;
    newStart = start - Math.max(0, Math.min(end, start) - at);
    if (newLength <= 0) return undefined;
  }
  return what === "rows"
    ? { ...area, row: newStart, rows: newLength }
    : { ...area, column: newStart, columns: newLength };
}
