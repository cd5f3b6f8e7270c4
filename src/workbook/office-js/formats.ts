import { cellAddress, columnLetters, quoteSheetName, rangeAddress } from "../address.ts";
import type { Block, Cell, RangeRef, ResolvedWorkbook, SheetSpec } from "../spec.ts";
import { palette, roleStyles } from "../style.ts";
import { areasOf } from "./areas.ts";
import { bandsOf } from "./bands.ts";
import { cellStep, operations, together, type Step } from "./payload.ts";

/**
 * Everything that says how the cells of a sheet look, in the order that Excel needs: a link overwrites
 * the style of its cell and a style the number format, so links come first and number formats last.
 */
export function formatSteps(
  worksheet: Excel.Worksheet,
  sheet: SheetSpec,
  workbook: ResolvedWorkbook,
): Step[] {
  return [
    ...sheet.blocks.flatMap((block) => linkSteps(worksheet, block, workbook)),
    ...sheet.blocks.map((block) => blockFormatStep(worksheet, sheet, block)),
  ];
}

/** The links of each column of a block in one call; an empty entry leaves its cell as it is. */
function linkSteps(worksheet: Excel.Worksheet, block: Block, workbook: ResolvedWorkbook): Step[] {
  const columns = Math.max(0, ...block.cells.map((line) => line.length));
  return Array.from({ length: columns }, (_, offset) => offset).flatMap((offset) => {
    const links = block.cells.map((line) => {
      const cell = line[offset];
      return cell?.only === "file" ? undefined : cell?.link;
    });
    const first = links.findIndex((link) => link !== undefined);
    if (first < 0) return [];
    const rows = links.slice(first, links.findLastIndex((link) => link !== undefined) + 1).map((link) => {
      if (link === undefined) return [{}];
      const target = workbook.sheets.find(({ id }) => id === link.sheet);
      const documentReference = `${quoteSheetName(target?.name ?? link.sheet)}!${cellAddress(link.row, link.column)}`;
      return [{ hyperlink: { documentReference } }];
    });
    const area = { row: block.row + first, column: block.column + offset, rows: rows.length, columns: 1 };
    return [cellStep(rows, () => worksheet.getRange(rangeAddress(area)).setCellProperties(rows))];
  });
}

/** How a block gets its styles, then its number formats: each by area where it can, else as a grid. */
function blockFormatStep(worksheet: Excel.Worksheet, sheet: SheetSpec, block: Block): Step {
  const ranges = new Map<string, Excel.Range>();
  const rangeAt = (area: Omit<RangeRef, "sheet">): Excel.Range => {
    const address = rangeAddress(area);
    const range = ranges.get(address) ?? worksheet.getRange(address);
    ranges.set(address, range);
    return range;
  };
  const write = (
    look: (cell: Cell) => string | undefined,
    gridCellBytes: number,
    fill: (range: Excel.Range, shared: string) => void,
    fillGrid: (range: Excel.Range, grid: readonly (readonly (string | undefined)[])[]) => void,
  ): Step[] =>
    bandsOf(block, look, gridCellBytes).flatMap((band) => {
      const part: Block = { row: block.row + band.first, column: block.column, cells: band.rows };
      if (!band.uniform) return gridStep(rangeAt, part, look, fillGrid);
      return areasOf({ ...sheet, blocks: [part] }, look).map((area) =>
        operations(1, () => fill(rangeAt(area), area.shared)),
      );
    });
  return together([
    ...write(styleOf, 14, fillStyle, fillStyles),
    ...write(numberFormatOf, 3, fillNumberFormat, fillNumberFormats),
  ]);
}

const styleOf = ({ role, only }: Cell): string | undefined =>
  role === undefined || only === "file" ? undefined : roleStyles[role].name;
const numberFormatOf = ({ format, only }: Cell): string | undefined => (only === "file" ? undefined : format);

function fillStyle(range: Excel.Range, style: string): void {
  range.style = style;
}

/** An empty entry leaves its cell as it is. */
function fillStyles(range: Excel.Range, grid: readonly (readonly (string | undefined)[])[]): void {
  range.setCellProperties(grid.map((line) => line.map((style) => (style === undefined ? {} : { style }))));
}

/** Excel takes a single value for all cells, which the types do not say. */
function fillNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** null leaves its cell as it is. */
function fillNumberFormats(range: Excel.Range, grid: readonly (readonly (string | undefined)[])[]): void {
  range.numberFormat = grid.map((line) => line.map((format) => format ?? null));
}

function gridStep(
  rangeAt: (area: Omit<RangeRef, "sheet">) => Excel.Range,
  { row, column, cells }: Block,
  look: (cell: Cell) => string | undefined,
  fillGrid: (range: Excel.Range, grid: readonly (readonly (string | undefined)[])[]) => void,
): Step[] {
  const filled = cells.flatMap((line) =>
    line.flatMap((cell, index) => (look(cell) === undefined ? [] : [index])),
  );
  if (filled.length === 0) return [];
  const first = Math.min(...filled);
  const columns = Math.max(...filled) - first + 1;
  const grid = cells.map((line) =>
    Array.from({ length: columns }, (_, index) => {
      const cell = line[first + index];
      return cell === undefined ? undefined : look(cell);
    }),
  );
  const area = { row, column: column + first, rows: cells.length, columns };
  return [cellStep(grid, () => fillGrid(rangeAt(area), grid))];
}

/** Widths, heights, tab, gridlines and the rows and columns that stay in sight. */
export function sheetSteps(worksheet: Excel.Worksheet, sheet: SheetSpec): Step[] {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  return [
    operations(2, () => {
      worksheet.set({ tabColor: palette[sheet.tabColor], showGridlines: false });
    }),
    operations(1 + sheet.columnWidths.length / 5, () => {
      const [first, last] = [columnLetters(0), columnLetters(sheet.columnWidths.length - 1)];
      const widths = sheet.columnWidths.map((width) => ({ format: { columnWidth: widthInPoints(width) } }));
      if (widths.length > 0) worksheet.getRange(`${first}:${last}`).setColumnProperties(widths);
    }),
    ...rowHeightSteps(worksheet, sheet),
    operations(2, () => {
      if (rows > 0 && columns > 0) {
        worksheet.freezePanes.freezeAt(
          worksheet.getRange(rangeAddress({ row: 0, column: 0, rows, columns })),
        );
      } else if (rows > 0) worksheet.freezePanes.freezeRows(rows);
      else if (columns > 0) worksheet.freezePanes.freezeColumns(columns);
    }),
  ];
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
