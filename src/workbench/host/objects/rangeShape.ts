import type { Area } from "../../model/model.ts";
import { sheetColumns, sheetRows } from "../area.ts";
import { quoteSheetName, rangeAddress } from "../../../workbook/address.ts";
import { refusal } from "../rules/refusals.ts";
import type { RangeState, SheetState } from "./states.ts";

/** A range of the same sheet, refused where the sheet has no such cells. */
export function rangeAt({ book, sheet }: SheetState, area: Area): RangeState {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= sheetRows &&
    area.column + area.columns <= sheetColumns;
  if (!inside) throw refusal("outsideSheet");
  return { book, sheet, area };
}

export const shifted = (range: RangeState, rows: number, columns: number): RangeState =>
  rangeAt(range, { ...range.area, row: range.area.row + rows, column: range.area.column + columns });

export const resized = (range: RangeState, rows: number, columns: number): RangeState =>
  rangeAt(range, {
    ...range.area,
    rows: range.area.rows + rows,
    columns: range.area.columns + columns,
  });

export const rowOf = (range: RangeState, row: number): RangeState =>
  rangeAt(range, { ...range.area, row: range.area.row + row, rows: 1 });

export const columnOf = (range: RangeState, column: number): RangeState =>
  rangeAt(range, { ...range.area, column: range.area.column + column, columns: 1 });

/** `count` rows next to the range: below it, or above it when the count is negative. */
export function rowsBeside(range: RangeState, count: number): RangeState {
  const { area } = range;
  const row = count > 0 ? area.row + area.rows : area.row + count;
  return rangeAt(range, { ...area, row, rows: Math.abs(count) });
}

export function columnsBeside(range: RangeState, count: number): RangeState {
  const { area } = range;
  const column = count > 0 ? area.column + area.columns : area.column + count;
  return rangeAt(range, { ...area, column, columns: Math.abs(count) });
}

export const isWholeColumn = ({ area }: RangeState): boolean => area.rows === sheetRows;
export const isWholeRow = ({ area }: RangeState): boolean => area.columns === sheetColumns;

/** "Budget!A1:B4", with "A:B" and "1:4" for whole columns and rows. */
export function addressOf(range: RangeState): string {
  return `${quoteSheetName(range.sheet.name)}!${localAddress(range)}`;
}

export function localAddress(range: RangeState): string {
  const address = rangeAddress(range.area);
  if (!isWholeColumn(range) && !isWholeRow(range)) return address;
  const [first = "", last = first] = address.split(":");
  const sign = isWholeColumn(range) ? /\d+$/ : /^[A-Z]+/;
  return `${first.replace(sign, "")}:${last.replace(sign, "")}`;
}

/** "=Budget!$A$1:$B$4": how a defined name refers to the range. */
export const absoluteFormula = (range: RangeState): string =>
  `=${quoteSheetName(range.sheet.name)}!${rangeAddress(range.area, true)}`;
