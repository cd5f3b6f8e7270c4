import { columnLetters, rangeAddress } from "../address.ts";
import type { SheetSpec } from "../spec.ts";
import { palette } from "../style.ts";
import { cellStep, operations, type Step } from "./payload.ts";

/** Widths, heights, tab and gridlines. */
export function layoutSteps(worksheet: Excel.Worksheet, sheet: SheetSpec): Step[] {
  return [
    operations(2, () => {
      worksheet.set({ tabColor: palette[sheet.tabColor], showGridlines: false });
    }),
    operations(1 + sheet.columnWidths.length / 5, () => setWidths(worksheet, sheet.columnWidths)),
    ...rowHeightSteps(worksheet, sheet),
  ];
}

/** From so many neighbours of one width on it is said once for all: each alone costs as many bytes as a cell. */
const manyAlike = 12;

function setWidths(worksheet: Excel.Worksheet, widths: readonly number[]): void {
  const columns = (from: number, count: number): Excel.Range =>
    worksheet.getRange(`${columnLetters(from)}:${columnLetters(from + count - 1)}`);
  const long = stretchesOf(widths).filter(({ count }) => count >= manyAlike);
  const isLong = (column: number): boolean =>
    long.some(({ from, count }) => column >= from && column < from + count);
  const single = widths.map((width, column) =>
    isLong(column) ? {} : { format: { columnWidth: widthInPoints(width) } },
  );
  if (single.length > 0) columns(0, single.length).setColumnProperties(single);
  for (const { from, count, width } of long) columns(from, count).format.columnWidth = widthInPoints(width);
}

/** Neighbours of one width. */
function stretchesOf(widths: readonly number[]): { from: number; count: number; readonly width: number }[] {
  const stretches: { from: number; count: number; readonly width: number }[] = [];
  widths.forEach((width, from) => {
    const last = stretches.at(-1);
    if (last?.width === width) last.count += 1;
    else stretches.push({ from, count: 1, width });
  });
  return stretches;
}

/** Rows and columns that stay in sight. */
export function freeze(worksheet: Excel.Worksheet, sheet: SheetSpec): void {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  if (rows > 0 && columns > 0) {
    worksheet.freezePanes.freezeAt(worksheet.getRange(rangeAddress({ row: 0, column: 0, rows, columns })));
  } else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
  else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
}

/** Columns that fold away, open at first. */
export function group(worksheet: Excel.Worksheet, { grouped }: SheetSpec): void {
  if (grouped === undefined) return;
  const { column, columns } = grouped;
  const [first, last] = [columnLetters(column), columnLetters(column + columns - 1)];
  worksheet.getRange(`${first}:${last}`).group("ByColumns");
}

/** A width in characters of Calibri 11 (7 pixels each and 5 around them) in points. */
const widthInPoints = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 100) / 100;

function rowHeightSteps(worksheet: Excel.Worksheet, { rowHeights = [] }: SheetSpec): Step[] {
  if (rowHeights.length === 0) return [];
  const heights = new Map(rowHeights.map(({ row, points }) => [row, points]));
  const first = Math.min(...heights.keys());
  const last = Math.max(...heights.keys());
  const rows = Array.from({ length: last - first + 1 }, (_, offset) => {
    const points = heights.get(first + offset);
    return points === undefined ? {} : { format: { rowHeight: points } };
  });
  return [cellStep([rows], () => worksheet.getRange(`${first + 1}:${last + 1}`).setRowProperties(rows))];
}
