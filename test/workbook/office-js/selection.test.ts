import {
  goTo,
  insertWorkbook,
  listTables,
  readActiveCell,
  readReferences,
  readSelection,
  writeFormula,
} from "../../../src/workbook/office-js/index.ts";
import type { TestOffice } from "../../support/office.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import { openExcel } from "./excel.ts";

let office: TestOffice;
beforeAll(async () => {
  office = await openExcel();
  await insertWorkbook(budgetWorkbook);
});
afterAll(() => office.close());
afterEach(() => office.host.faults.clear());

describe("the selection", () => {
  it("follows where the pane goes", async () => {
    await goTo({ sheet: "Plan's budget", address: "C6:D7" });
    expect(await readSelection()).toEqual({
      address: "'Plan''s budget'!C6:D7",
      values: [
        [3_000_000, 6_000_000],
        [200_000, 300_000],
      ],
    });
    expect(await readActiveCell()).toEqual({ sheet: "Plan's budget", address: "C6" });
  });

  it("gives only what is in use of whole columns", async () => {
    await goTo({ sheet: "Plan's budget", address: "C:C" });
    const { values } = await readSelection();
    expect(values.length).toBeLessThan(20);
    expect(values.flat()).toContain(3_000_000);
  });

  it.each([
    ["C6:C9", "Budget[Low]"],
    ["C6:C8", "'Plan''s budget'!C6:C8"],
    ["C5:C9", "'Plan''s budget'!C5:C9"],
    ["C6:C10", "'Plan''s budget'!C6:C10"],
    ["C6:D9", "'Plan''s budget'!C6:D9"],
    ["B6:B9", "Budget[[Line '[name']]]"],
    ["C6", "'Plan''s budget'!C6"],
  ])("goes by the name of a table's column where it is that, whole: %s", async (address, expected) => {
    await goTo({ sheet: "Plan's budget", address });
    const selection = await readSelection();
    expect(selection.address).toBe(expected);
    const [read] = await readReferences([expected], { sheet: "Sheet1", address: "A1" });
    expect(read?.values).toEqual(selection.values);
  });

  it("names a column with signs in its heading so that a formula reads it", async () => {
    await goTo({ sheet: "Plan's budget", address: "D5" });
    await office.Excel.run(async (context) => {
      context.workbook.tables.getItem("Budget").columns.getItem("High").getHeaderRowRange().values = [
        ["Máx. año 1, [€]"],
      ];
      await context.sync();
    });
    await goTo({ sheet: "Plan's budget", address: "D6:D9" });
    const { address, values } = await readSelection();
    expect(address).toBe("Budget[[Máx. año 1, '[€']]]");
    const [read] = await readReferences([address], { sheet: "Sheet1", address: "A1" });
    expect(read?.values).toEqual(values);
    await goTo({ sheet: "Sheet1", address: "D2" });
    await writeFormula(`=SUM(${address})`);
    await office.model.settled();
    const [[cell] = []] = office.model.sheets()[0]?.read({ row: 1, column: 3, rows: 1, columns: 1 }) ?? [[]];
    expect(cell?.value).toBe(values.flat().reduce<number>((sum, value) => sum + Number(value), 0));
  });

  it("takes a formula into the active cell", async () => {
    await goTo({ sheet: "Sheet1", address: "B2" });
    expect(await writeFormula("=SUM(Budget[Low])")).toEqual({ sheet: "Sheet1", address: "B2" });
    await office.model.settled();
    const [[cell] = []] = office.model.sheets()[0]?.read({ row: 1, column: 1, rows: 1, columns: 1 }) ?? [[]];
    expect([cell?.formula, cell?.value]).toEqual(["=SUM(Budget[Low])", 3_700_000]);
  });

  it("refuses a formula that Excel does not understand, and keeps the cell", async () => {
    await goTo({ sheet: "Sheet1", address: "B2" });
    await expect(writeFormula("=SUM(Nowhere[Low])")).rejects.toMatchObject({ reason: "formulaNotWritten" });
    const [[cell] = []] = office.model.sheets()[0]?.read({ row: 1, column: 1, rows: 1, columns: 1 }) ?? [[]];
    expect(cell?.formula).toBe("=SUM(Budget[Low])");
  });

  it("cannot go where there is no sheet", async () => {
    await expect(goTo({ sheet: "Gone", address: "A1" })).rejects.toMatchObject({
      reason: "placeNotFound",
      sheet: "Gone",
    });
  });

  it("says that a cell is being edited", async () => {
    office.host.faults.cellEditMode = true;
    await expect(readSelection()).rejects.toMatchObject({ reason: "editing" });
  });
});

describe("the tables of a workbook", () => {
  it("are listed with their sheets", async () => {
    expect(await listTables()).toEqual([{ name: "Budget", sheet: "Plan's budget" }]);
  });
});
