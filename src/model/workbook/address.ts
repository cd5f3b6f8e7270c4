import type { CellAddress, CellError, ModelWorkbook } from "./types.ts";

/** Excel's own limits. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** One number for a cell of a sheet, in order of rows. */
export const cellKey = (row: number, column: number): number => row * mostColumns + column;

/** "A" for 0, "XFD" for 16383. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The column of letters, from 0; undefined where there is no such column. */
export function columnIndex(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= mostColumns ? column - 1 : undefined;
}

const quoted = /^[A-Za-zÀ-ɏ_][\wÀ-ɏ.]*$/;

/** A sheet's name as formulas write it: in quotes where it is not one plain word, or could be a reference. */
export function sheetPrefix(sheet: string): string {
  const plain = quoted.test(sheet) && !/^(?:[A-Za-z]{1,3}\d+|R\d*C\d*|R|C)$/i.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

/** "Model!B70": as a person or a formula writes the cell. */
export const addressText = ({ sheet, row, column }: CellAddress): string =>
  `${sheetPrefix(sheet)}${columnLetters(column)}${row + 1}`;

/** Reads "Model!B70", "'My model'!$B$70"; a text without a sheet takes the sheet given. Undefined where it is no cell. */
export function readAddress(text: string, sheet?: string): CellAddress | undefined {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text.trim());
  const named = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2] ?? sheet;
  const column = columnIndex(parts?.[3] ?? "");
  const row = Number(parts?.[4]) - 1;
  if (named === undefined || column === undefined || !(row >= 0 && row < mostRows)) return undefined;
  return { sheet: named, row, column };
}

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

export const formulaCount = ({ sheets }: ModelWorkbook): number => {
  let count = 0;
  for (const { cells } of sheets)
    for (const { formula } of cells.values()) if (formula !== undefined) count += 1;
  return count;
};
