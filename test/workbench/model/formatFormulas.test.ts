import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { UniverWorkbook } from "../../../src/workbench/model/workbookModel.ts";

/**
 * The engine calculates the formulas of conditional formats with those of the cells. A cell of a format
 * is no cell of the sheet: nothing may wait for it, or cells are calculated before what they need.
 */
describe("formulas of cells beside those of conditional formats", () => {
  let workbook: UniverWorkbook;
  beforeEach(() => {
    workbook = createHeadlessWorkbook();
  });
  afterEach(() => workbook.dispose());

  it.each([
    ["over the chain of cells", { row: 0, column: 0, rows: 3, columns: 30 }],
    ["below it", { row: 11, column: 0, rows: 20, columns: 30 }],
    ["far below it", { row: 500, column: 10, rows: 20, columns: 30 }],
  ])("a chain of cells is right with a format %s", async (_name, area) => {
    const sheet = workbook.activeSheet();
    workbook.suspendCalculation();
    // Each cell of the row adds the step in A1 to the cell before it.
    const letters = [..."CDEFGHIJKLMNOPQRSTUVWXYZ"];
    sheet.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 3 }]]);
    sheet.write({ row: 9, column: 1, rows: 1, columns: letters.length + 1 }, [
      [
        { value: 1 },
        ...letters.map((letter) => ({
          formula: `=${String.fromCharCode(letter.charCodeAt(0) - 1)}10+Step`,
        })),
      ],
    ]);
    workbook.setName({ name: "Step", formula: "=Sheet1!$A$1", comment: "", visible: true });
    sheet.addConditionalFormat({
      areas: [area],
      type: "Custom",
      priority: 0,
      stopIfTrue: false,
      members: { "custom.rule.formula": "=B$10+Step>5", "custom.format.fill.color": "#FF0000" },
    });
    workbook.resumeCalculation();
    await workbook.settled();
    const [cells = []] = sheet.read({ row: 9, column: 1, rows: 1, columns: letters.length + 1 });
    expect(cells.map(({ value }) => value)).toEqual([1, ...letters.map((_, index) => 4 + 3 * index)]);
  });
});
