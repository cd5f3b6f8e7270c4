import {
  addressText,
  cellKey,
  type CellAddress,
  type ModelSheet,
  type ModelWorkbook,
} from "../workbook/index.ts";

/** What people call a cell: the nearest text to its left, else the nearest above it, else its address. */
export function labelOf(workbook: ModelWorkbook, cell: CellAddress): string {
  const sheet = workbook.sheets.find(({ name }) => name.toLowerCase() === cell.sheet.toLowerCase());
  if (sheet === undefined) return addressText(cell);
  for (let column = cell.column - 1; column >= 0; column--) {
    const text = textAt(sheet, cell.row, column);
    if (text !== undefined) return text;
  }
  for (let row = cell.row - 1; row >= 0; row--) {
    const text = textAt(sheet, row, cell.column);
    if (text !== undefined) return text;
  }
  return addressText(cell);
}

function textAt(sheet: ModelSheet, row: number, column: number): string | undefined {
  const value = sheet.cells.get(cellKey(row, column))?.value;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
