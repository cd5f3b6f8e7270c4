import { columnName } from "../sheet/nodes.ts";
import { textOfCell, type SheetRow } from "../sheet/rows.ts";
import { openWorkbook, type WorkbookSheet } from "./workbook.ts";
import type { KnownTable } from "./tables.ts";

/** A table that Excel knows by name, with the values of its cells: empty ones are "", dates serials of the 1900 system. */
export interface TableValues {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  /** Where a cell of the data stands, row and column from 0. */
  readonly cell: (row: number, column: number) => { readonly sheet: string; readonly address: string };
}

/** The named tables of an Excel file, whatever their cells look like. */
export function readTableValues(bytes: Uint8Array): TableValues[] {
  return openWorkbook(bytes, { values: true }).sheets.flatMap((sheet) => {
    const tables = sheet.tables();
    if (tables.length === 0) return [];
    const rows = new Map(sheet.read().rows.map((row) => [row.number, row]));
    return tables.map((table) => valuesOf(table, sheet, rows));
  });
}

function valuesOf(
  { name, area, headingRows, totalRows }: KnownTable,
  sheet: WorkbookSheet,
  rows: ReadonlyMap<number, SheetRow>,
): TableValues {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => firstColumn + at);
  const first = firstRow + headingRows;
  const count = Math.max(0, lastRow - totalRows - first + 1);
  const header = rows.get(firstRow);
  return {
    name,
    headings: columns.map((column) => {
      const cell = headingRows === 0 ? undefined : header?.cells.get(column);
      return cell === undefined ? "" : textOfCell(cell).replace(/\s+/g, " ").trim();
    }),
    rows: Array.from({ length: count }, (_, at) =>
      columns.map((column) => valueOf(rows.get(first + at), column)),
    ),
    cell: (row, column) => ({
      sheet: sheet.name,
      address: `${columnName(firstColumn + column)}${first + row}`,
    }),
  };
}

function valueOf(row: SheetRow | undefined, column: number): string | number | boolean {
  const cell = row?.cells.get(column);
  if (cell === undefined) return "";
  const { value, content } = cell;
  if (value === undefined) return content.map(({ text }) => text).join("");
  return value.kind === "boolean" ? value.value === 1 : value.value;
}
