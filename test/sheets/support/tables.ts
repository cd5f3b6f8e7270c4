import type { TableContent } from "../../../src/sheets/index.ts";
import { cellAddress } from "../../../src/workbook/address.ts";
import type { Cell, Value, WorkbookSpec } from "../../../src/workbook/spec.ts";

const valueOf = (cell: Cell | undefined): Value => {
  switch (cell?.kind) {
    case "text":
      return cell.text;
    case "number":
      return cell.value;
    case "formula":
    case "plan":
      return cell.expected;
    default:
      return "";
  }
};

/** The tables of a workbook as whoever reads them back finds them: what the cells show. */
export function tableContents(workbook: WorkbookSpec): TableContent[] {
  return workbook.sheets.flatMap((sheet) => {
    const cells = new Map<string, Cell>();
    for (const block of sheet.blocks) {
      block.cells.forEach((row, down) =>
        row.forEach((cell, right) => cells.set(`${block.row + down},${block.column + right}`, cell)),
      );
    }
    return sheet.tables.map((table): TableContent => ({
      id: table.id,
      headings: table.columns.map(({ heading }) => heading),
      rows: Array.from({ length: table.rows }, (_row, row) =>
        table.columns.map((_column, column) =>
          valueOf(cells.get(`${table.row + 1 + row},${table.column + column}`)),
        ),
      ),
      cell: (row, column) => ({
        sheet: sheet.name,
        address: cellAddress(table.row + 1 + row, table.column + column),
      }),
    }));
  });
}

/** A table by id; fails the test when it is not there. */
export function tableNamed(workbook: WorkbookSpec, id: string): TableContent {
  const found = tableContents(workbook).find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

/** One column of a table, by the id that formulas use. */
export function columnValues(workbook: WorkbookSpec, id: string, column: string): Value[] {
  const spec = workbook.sheets.flatMap(({ tables }) => tables).find((table) => table.id === id);
  const position = spec?.columns.findIndex((entry) => entry.id === column) ?? -1;
  if (position < 0) throw new Error(`no column ${id}.${column}`);
  return tableNamed(workbook, id).rows.map((row) => row[position] ?? "");
}
