import type { WorkbookModel } from "../../../src/workbench/model/model.ts";
import type { Value } from "../../../src/workbook/spec.ts";
import type { WorkbookSpec } from "../../../src/workbook/spec.ts";

/** Tables of an inserted workbook by the ids of the spec, as the emulated Excel holds them now. */
export function hostTables(model: WorkbookModel, spec: WorkbookSpec) {
  const place = (id: string) => {
    const table = spec.sheets.flatMap(({ tables }) => tables).find((entry) => entry.id === id);
    const found = model.tables().find(({ name }) => name === table?.name);
    const sheet = model.sheet(found?.sheetId ?? "");
    if (table === undefined || found === undefined || sheet === undefined) throw new Error(`no table ${id}`);
    const position = (column: string): number => {
      const index = table.columns.findIndex((entry) => entry.id === column);
      if (index < 0) throw new Error(`no column ${id}.${column}`);
      return index;
    };
    return { area: found.area, sheet, position };
  };
  return {
    column: (id: string, column: string): Value[] => {
      const { area, sheet, position } = place(id);
      const cells = { ...area, row: area.row + 1, rows: area.rows - 1 };
      return sheet.read(cells).map((row) => row[position(column)]?.value ?? "");
    },
    type: (id: string, column: string, row: number, value: Value): void => {
      const { area, sheet, position } = place(id);
      const cell = { row: area.row + 1 + row, column: area.column + position(column), rows: 1, columns: 1 };
      sheet.write(cell, [[{ value }]]);
    },
  };
}
