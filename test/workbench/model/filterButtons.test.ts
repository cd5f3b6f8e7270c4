import { TableManager } from "@univerjs/sheets-table";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";

test("the engine draws filter buttons for the tables that show them, and for no other", () => {
  const workbook = createHeadlessWorkbook();
  const sheet = workbook.activeSheet();
  const addTable = (name: string, row: number) =>
    workbook.addTable({
      sheetId: sheet.id,
      name,
      area: { row, column: 0, rows: 2, columns: 1 },
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      showBandedRows: false,
      showFilterButton: true,
    });
  const small = addTable("Small", 0);
  const main = addTable("Main", 4);
  const withButtons = (): string[] =>
    workbook.engine
      .get(TableManager)
      .getSheetFilterRangeWithState(workbook.engine.unitId, sheet.id)
      .map(({ tableId }) => tableId);
  expect(withButtons()).toEqual([small.id, main.id]);
  workbook.updateTable(small.id, { showFilterButton: false });
  expect(withButtons()).toEqual([main.id]);
  workbook.dispose();
});
