import { occupied } from "../area.ts";
import { formatsOf } from "../rules/formats.ts";
import type { RangeState } from "./states.ts";

/** Average width of a character in Calibri, as a share of the font's size in pixels. */
const characterShare = 0.52;
const padding = 12;
const lineShare = 1.25;

/**
 * The width that the longest text of each column needs. There is no screen to measure on in every
 * place where the host runs, so the width is estimated from the number of characters.
 */
export function autofitColumns({ sheet, area }: RangeState, columns: readonly number[]): void {
  const cells = occupied(area, sheet.usedArea());
  const states = sheet.read(cells);
  const formats = formatsOf(sheet, cells);
  for (const column of columns) {
    const widths = states.map((row, index) => {
      const text = row[column - cells.column]?.text ?? "";
      const format = formats[index]?.[column - cells.column];
      const longest = Math.max(...text.split("\n").map((line) => line.length));
      return longest * (format?.fontSize ?? 11) * (96 / 72) * characterShare * (format?.bold ? 1.08 : 1);
    });
    const widest = Math.max(0, ...widths);
    if (widest > 0) sheet.setColumnWidths(column, [Math.round(widest + padding)]);
  }
}

/** The height of the lines that each row's cells have at their width. */
export function autofitRows({ sheet, area }: RangeState, rows: readonly number[]): void {
  const cells = occupied(area, sheet.usedArea());
  const states = sheet.read(cells);
  const formats = formatsOf(sheet, cells);
  for (const row of rows) {
    const heights = (states[row - cells.row] ?? []).map(({ text }, index) => {
      const format = formats[row - cells.row]?.[index];
      const size = (format?.fontSize ?? 11) * (96 / 72);
      const perLine = sheet.columnWidth(cells.column + index) / (size * characterShare);
      const lines = text
        .split("\n")
        .map((line) => (format?.wrap ? Math.max(1, Math.ceil(line.length / perLine)) : 1));
      return lines.reduce((sum, count) => sum + count, 0) * size * lineShare;
    });
    sheet.setRowHeights(row, [Math.max(20, Math.round(Math.max(0, ...heights)))]);
  }
}
