import { SetRangeValuesCommand } from "@univerjs/sheets";
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { UniverWorkbook } from "../../../src/workbench/model/workbookModel.ts";

/** As Excel's AutoCorrect does while a person types: "Include new rows and columns in table", "Fill formulas in tables". */
describe("a person types at a table", () => {
  let workbook: UniverWorkbook;
  beforeEach(() => {
    workbook = createHeadlessWorkbook();
    const sheet = workbook.activeSheet();
    sheet.write({ row: 2, column: 1, rows: 3, columns: 4 }, [
      [{ value: "Item" }, { value: "Low" }, { value: "High" }, { value: "Width" }],
      [{ value: "a" }, { value: 2 }, { value: 5 }, { formula: "=D4-Costs[[#This Row],[Low]]" }],
      [{ value: "b" }, { value: 4 }, { value: 9 }, { formula: "=D5-Costs[[#This Row],[Low]]" }],
    ]);
    workbook.addTable({
      sheetId: sheet.id,
      name: "Costs",
      area: { row: 2, column: 1, rows: 3, columns: 4 },
      showHeaders: true,
      showTotals: false,
      style: "",
      showBandedRows: false,
      showFilterButton: false,
    });
    sheet.write({ row: 0, column: 7, rows: 1, columns: 1 }, [[{ formula: "=SUM(Costs[Low],Costs[Width])" }]]);
    sheet.writeFormat({ row: 3, column: 2, rows: 2, columns: 2 }, { numberFormat: "0.0" });
    sheet.setValidation(
      { row: 3, column: 2, rows: 2, columns: 1 },
      { decimal: { formula1: 0, operator: "GreaterThan" } },
    );
    sheet.addConditionalFormat({
      areas: [{ row: 3, column: 2, rows: 2, columns: 2 }],
      type: "Custom",
      priority: 0,
      stopIfTrue: false,
      members: { "custom.rule.formula": "=C4>D4", "custom.format.fill.color": "#FF0000" },
    });
  });
  afterEach(() => workbook.dispose());

  async function type(row: number, column: number, entry: string | number): Promise<void> {
    await workbook.settled();
    workbook.engine.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      ...workbook.engine.on(workbook.activeSheet().id),
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value: typeof entry === "string" && entry.startsWith("=") ? { f: entry } : { v: entry },
    });
    await workbook.settled();
  }
  const area = () => workbook.tables()[0]?.area;
  const row = (at: number) =>
    workbook
      .activeSheet()
      .read({ row: at, column: 1, rows: 1, columns: 5 })[0]
      ?.map(({ value }) => value);
  const total = () => workbook.activeSheet().read({ row: 0, column: 7, rows: 1, columns: 1 })[0]?.[0]?.value;

  it("below: the table takes the row, fills its formulas and is summed with it", async () => {
    await type(5, 2, 10);
    expect(area()).toEqual({ row: 2, column: 1, rows: 4, columns: 4 });
    expect(row(5)).toEqual(["", 10, "", -10, ""]);
    await type(5, 3, 16);
    expect(row(5)).toEqual(["", 10, 16, 6, ""]);
    expect(total()).toBe(16 + 3 + 5 + 6);
  });

  it("below: the row has the formats, validation and conditional formats of the one above", async () => {
    await type(5, 2, 10);
    const sheet = workbook.activeSheet();
    expect(sheet.readFormat({ row: 5, column: 2, rows: 1, columns: 1 })[0]?.[0]?.numberFormat).toBe("0.0");
    expect(sheet.validations().map(({ area: validated }) => validated.rows)).toEqual([3]);
    expect(sheet.conditionalFormats().map(({ areas }) => areas[0]?.rows)).toEqual([3]);
  });

  it("beside, in the heading's row: the table takes the column by that heading", async () => {
    await type(2, 5, "Note");
    expect(area()).toEqual({ row: 2, column: 1, rows: 3, columns: 5 });
    await type(3, 5, "=[@High]*2");
    expect([row(3)?.[4], row(4)?.[4]]).toEqual([10, 18]);
    await type(0, 8, "=SUM(Costs[Note])");
    expect(workbook.activeSheet().read({ row: 0, column: 8, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(28);
  });

  it.each([
    ["without a heading it is called Column1", 4, 7, "Column1"],
    ["a heading that is taken gets a number", 2, "low", "low2"],
  ])("beside: %s", async (_name, at, entry, heading) => {
    await type(at, 5, entry);
    expect(area()?.columns).toBe(5);
    expect(row(2)?.[4]).toBe(heading);
  });

  it("beside, one formula: it fills the new column", async () => {
    await type(4, 5, "=Costs[@low]+ROW()");
    expect([row(2)?.[4], row(3)?.[4], row(4)?.[4]]).toEqual(["Column1", 6, 9]);
  });

  it("one formula in a column with other entries fills nothing", async () => {
    await type(4, 3, "=[@Low]+1");
    expect([row(3)?.[2], row(4)?.[2]]).toEqual([5, 5]);
  });

  it.each([
    ["a row further down", 6, 2, undefined],
    ["a column further right", 3, 6, undefined],
    ["diagonally below", 5, 5, undefined],
    ["below, where the row holds something else", 5, 2, [5, 3]],
    ["beside, where the column holds something else", 3, 5, [4, 5]],
  ])("%s: the table stays", async (_name, at, column, other) => {
    const [otherRow, otherColumn] = other ?? [];
    if (otherRow !== undefined && otherColumn !== undefined) {
      workbook
        .activeSheet()
        .write({ row: otherRow, column: otherColumn, rows: 1, columns: 1 }, [[{ value: "note" }]]);
    }
    await type(at, column, 1);
    expect(area()).toEqual({ row: 2, column: 1, rows: 3, columns: 4 });
  });

  it("below a protected sheet's table: the table stays", async () => {
    workbook.activeSheet().protection = { options: {} };
    await type(5, 2, 1);
    expect(area()?.rows).toBe(3);
  });

  it("what the add-in writes below changes no table", async () => {
    workbook.activeSheet().write({ row: 5, column: 2, rows: 1, columns: 1 }, [[{ value: 1 }]]);
    await workbook.settled();
    expect(area()?.rows).toBe(3);
  });
});
