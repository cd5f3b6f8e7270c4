import { cellAddress } from "../../workbook/address.ts";
import type { Cell, SheetSpec, TableSpec, Value, WorkbookSpec } from "../../workbook/spec.ts";
import type { TableContent } from "../readBack/reader.ts";

/** The tables of a workbook as they are read back from it right after the insert. */
export function insertedTables({ sheets }: WorkbookSpec): TableContent[] {
  return sheets.flatMap((sheet) => sheet.tables.map((table) => contentOf(sheet, table)));
}

function contentOf(sheet: SheetSpec, table: TableSpec): TableContent {
  const block = sheet.blocks.find(({ row, column }) => row === table.row && column === table.column);
  const lines = block?.cells.slice(1, table.rows + 1) ?? [];
  return {
    id: table.id,
    headings: table.columns.map(({ heading }) => heading),
    rows: lines.map((line) => table.columns.map((_, index) => valueOf(line[index]))),
    cell: (row, column) => ({
      sheet: sheet.name,
      address: cellAddress(table.row + 1 + row, table.column + column),
    }),
  };
}

function valueOf(cell: Cell | undefined): Value {
  if (cell === undefined || cell.only === "file") return "";
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return cell.text;
    case "number":
      return cell.value;
    default:
      return cell.expected;
  }
}
