import { cellAddress } from "../../../src/workbook/address.ts";
import type { Value, WorkbookSpec } from "../../../src/workbook/spec.ts";
import type { CalculatedCells } from "../../support/compareCells.ts";

/** The calculated values of a column of a table. */
export function tableValues(
  workbook: WorkbookSpec,
  cells: CalculatedCells,
  table: string,
  column: string,
): Value[] {
  const sheet = workbook.sheets.find(({ tables }) => tables.some(({ id }) => id === table));
  const spec = sheet?.tables.find(({ id }) => id === table);
  const at = spec?.columns.findIndex(({ id }) => id === column) ?? -1;
  if (sheet === undefined || spec === undefined || at < 0) throw new Error(`no column ${table}.${column}`);
  return Array.from(
    { length: spec.rows },
    (_, row) => cells.get(sheet.name)?.get(cellAddress(spec.row + 1 + row, spec.column + at)) ?? "",
  );
}
