import type { RangeRef } from "./spec.ts";

/** Column letters of a 0-based column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "B4", or "$B$4" when absolute, of a 0-based cell. */
export function cellAddress(row: number, column: number, absolute = false): string {
  const sign = absolute ? "$" : "";
  return `${sign}${columnLetters(column)}${sign}${row + 1}`;
}

/** "B4:D9" (one cell: "B4") without the sheet. */
export function rangeAddress(range: Omit<RangeRef, "sheet">, absolute = false): string {
  const first = cellAddress(range.row, range.column, absolute);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellAddress(range.row + range.rows - 1, range.column + range.columns - 1, absolute)}`;
}

/** A sheet's name as formulas write it: quoted unless it is plain letters, a quote in it doubled. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[rRcC]\d*([cC]\d*)?$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
