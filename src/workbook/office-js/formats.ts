import { cellAddress, columnLetters, quoteSheetName, rangeAddress } from "../address.ts";
import type { Cell, ResolvedWorkbook, SheetSpec } from "../spec.ts";
import { palette, roleStyles } from "../style.ts";
import { areasOf } from "./areas.ts";
import { operations, type Step } from "./payload.ts";

/**
 * Everything that says how the cells of a sheet look, in the order that Excel needs: a link overwrites
 * the style of its cell and a style the number format, so links come first and number formats last.
 */
export function formatSteps(
  worksheet: Excel.Worksheet,
  sheet: SheetSpec,
  workbook: ResolvedWorkbook,
): Step[] {
  const links = sheet.blocks.flatMap((block) =>
    block.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell.link === undefined || cell.only === "file"
          ? []
          : [{ address: cellAddress(block.row + row, block.column + column), link: cell.link }],
      ),
    ),
  );
  return [
    ...links.map(({ address, link }) =>
      operations(2, () => {
        const target = workbook.sheets.find(({ id }) => id === link.sheet);
        const documentReference = `${quoteSheetName(target?.name ?? link.sheet)}!${cellAddress(link.row, link.column)}`;
        worksheet.getRange(address).hyperlink = { documentReference };
      }),
    ),
    ...areasOf(sheet, lookOf).map((area) =>
      operations(1, () => {
        const range = worksheet.getRange(rangeAddress(area));
        const { role, format } = JSON.parse(area.shared) as Look;
        if (role !== undefined) range.style = roleStyles[role].name;
        if (format !== undefined) fillNumberFormat(range, format);
      }),
    ),
  ];
}

type Look = Pick<Cell, "role" | "format">;

function lookOf({ role, format }: Cell): string | undefined {
  return role === undefined && format === undefined ? undefined : JSON.stringify({ role, format });
}

/** One format for every cell of a range: Excel takes a single value for all, which the types do not say. */
function fillNumberFormat(range: Excel.Range, format: string): void {
  range.set({ numberFormat: format as unknown as string[][] });
}

/** Widths, heights, tab, gridlines and the rows and columns that stay in sight. */
export function sheetSteps(worksheet: Excel.Worksheet, sheet: SheetSpec): Step[] {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  return [
    operations(2, () => {
      worksheet.set({ tabColor: palette[sheet.tabColor], showGridlines: false });
    }),
    ...widthRuns(sheet.columnWidths).map(({ first, last, width }) =>
      operations(2, () => {
        const address = `${columnLetters(first)}:${columnLetters(last)}`;
        worksheet.getRange(address).format.columnWidth = widthInPoints(width);
      }),
    ),
    ...(sheet.rowHeights ?? []).map(({ row, points }) =>
      operations(2, () => {
        worksheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = points;
      }),
    ),
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

function widthRuns(widths: readonly number[]): { first: number; last: number; width: number }[] {
  const runs: { first: number; last: number; width: number }[] = [];
  widths.forEach((width, column) => {
    const run = runs.at(-1);
    if (run !== undefined && run.width === width) run.last = column;
    else runs.push({ first: column, last: column, width });
  });
  return runs;
}
