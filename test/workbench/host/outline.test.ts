import { openExcel } from "../../workbook/office-js/excel.ts";
import type { TestOffice } from "../../support/office.ts";

let office: TestOffice;
beforeEach(async () => {
  office = await openExcel();
});
afterEach(() => office.close());

const run = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
const levels = (what: "rows" | "columns"): [number, number][] =>
  [...office.model.activeSheet().outline[what]].filter(([, level]) => level > 0);

describe("groups of rows and columns", () => {
  it("lie within each other, and are taken apart again", async () => {
    await run((sheet) => {
      sheet.getRange("C:E").group("ByColumns");
      sheet.getRange("D:D").group("ByColumns");
      sheet.getRange("2:3").group("ByRows");
    });
    expect(levels("columns")).toEqual([
      [2, 1],
      [3, 2],
      [4, 1],
    ]);
    expect(levels("rows")).toEqual([
      [1, 1],
      [2, 1],
    ]);
    await run((sheet) => sheet.getRange("C:E").ungroup("ByColumns"));
    expect(levels("columns")).toEqual([[3, 1]]);
  });

  it("are seven deep at most, and what lies in none is not taken out of one", async () => {
    await run((sheet) => {
      for (let depth = 0; depth < 7; depth++) sheet.getRange("B:B").group("ByColumns");
    });
    await expect(run((sheet) => sheet.getRange("B:B").group("ByColumns"))).rejects.toThrow();
    await expect(run((sheet) => sheet.getRange("A:A").ungroup("ByColumns"))).rejects.toThrow();
    expect(levels("columns")).toEqual([[1, 7]]);
  });
});
