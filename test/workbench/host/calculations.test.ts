/** How often the workbook is calculated, which costs a walk through all of it each time. */
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { boundsBySheet } from "../../../src/workbench/model/dirtyData.ts";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import { openExcel } from "../../workbook/office-js/excel.ts";

it("is at most once a request, however many names and ids of what it makes are asked", async () => {
  const model = createHeadlessWorkbook();
  const office = await openExcel({ model });
  let calculations = 0;
  const listener = model.engine.commands.onCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationStartMutation.id) calculations += 1;
  });
  try {
    await model.settled();
    calculations = 0;
    await office.Excel.run(async (context) => {
      const added = ["A", "B", "C", "D", "E", "F"].map((name) => {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRange("A1").formulas = [["=1+1"]];
        return sheet.load("id,name");
      });
      await context.sync();
      expect(calculations).toBeLessThanOrEqual(1);
      expect(added.map(({ name }) => name).join("")).toBe("ABCDEF");
      const cells = added.map((sheet) => sheet.getRange("A1").load("values"));
      await context.sync();
      expect(cells.map(({ values }) => values[0]?.[0])).toEqual([2, 2, 2, 2, 2, 2]);
    });
    expect(calculations).toBeLessThanOrEqual(2);
  } finally {
    listener.dispose();
    office.close();
  }
});

it("takes many changed places together around them, each sheet for itself", () => {
  const place = (sheetId: string, startRow: number, startColumn: number) => ({
    unitId: "book",
    sheetId,
    range: { startRow, startColumn, endRow: startRow + 1, endColumn: startColumn },
  });
  expect(boundsBySheet([place("a", 5, 2), place("b", 0, 0), place("a", 1, 7)])).toEqual([
    { unitId: "book", sheetId: "a", range: { startRow: 1, startColumn: 2, endRow: 6, endColumn: 7 } },
    place("b", 0, 0),
  ]);
});
