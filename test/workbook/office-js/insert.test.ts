import { floor, newest } from "../../../src/workbench/host/index.ts";
import { insertWorkbook, listTables, type InsertProgress } from "../../../src/workbook/office-js/index.ts";
import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import { roleStyles } from "../../../src/workbook/style.ts";
import { compareCells, describeDifferences } from "../../support/compareCells.ts";
import type { TestOffice } from "../../support/office.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import { calculatedCells, openExcel, snapshot } from "./excel.ts";

describe.each([
  ["the oldest Excel that is promised", floor],
  ["the newest Excel", newest],
])("an insert into an empty workbook of %s", (_name, matrix) => {
  let office: TestOffice;
  const progress: InsertProgress[] = [];
  beforeAll(async () => {
    office = await openExcel({ matrix });
    // office.js has two requests of its own to send when it starts.
    await listTables();
    await new Promise((resolve) => setTimeout(resolve, 100));
    office.host.recorder.clear();
    const result = await insertWorkbook(budgetWorkbook, { onProgress: (step) => progress.push(step) });
    expect(result.sheets).toEqual([
      { id: "assumptions", name: "Assumptions" },
      { id: "budget", name: "Plan's budget" },
    ]);
  });
  afterAll(() => office.close());

  it("makes the sheets behind the user's, which stays in front", () => {
    const { sheets, active } = snapshot(office.model);
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "Assumptions", "Plan's budget"]);
    expect(active).toBe("Sheet1");
  });

  it("makes table, names and styles", () => {
    const { tables, names, styles } = snapshot(office.model);
    expect(tables).toEqual([{ name: "Budget", area: { row: 4, column: 1, rows: 5, columns: 5 } }]);
    expect(names).toEqual([
      { name: "DiscountRate", formula: "=Assumptions!$C$6" },
      { name: "StatusWords", formula: "=Assumptions!$C$8:$C$10" },
      { name: "BudgetLow", formula: "=Budget[Low]" },
    ]);
    expect(styles).toContain(roleStyles.input.name);
  });

  it("gives every native formula the value that the workbook expects", async () => {
    await office.model.settled();
    const differences = compareCells(resolveWorkbook(budgetWorkbook), calculatedCells(office.model));
    expect(describeDifferences(differences)).toBe("");
  });

  it("writes text of a document as text", () => {
    const lines = office.model.sheets()[2]?.read({ row: 6, column: 1, rows: 3, columns: 1 });
    expect(lines?.map(([cell]) => [cell?.value, cell?.formula])).toEqual([
      ['=HYPERLINK("http://example.com")', undefined],
      ["@SUM", undefined],
      ["1/2", undefined],
    ]);
  });

  it("leaves out what is for files only", () => {
    const cells = office.model.sheets()[2]?.read({ row: 2, column: 3, rows: 1, columns: 2 })[0];
    expect(cells?.map(({ value }) => value)).toEqual(["", "Live with the add-in"]);
  });

  it("says which sheet it is at", () => {
    expect(progress).toEqual([
      { sheet: "Assumptions", done: 0, total: 2 },
      { sheet: "Plan's budget", done: 1, total: 2 },
      { sheet: "Plan's budget", done: 2, total: 2 },
    ]);
  });

  it("needs at most two requests a sheet and three more, and one for the dress", () => {
    expect(office.host.recorder.records().filter(({ refused }) => refused !== undefined)).toEqual([]);
    expect(office.host.recorder.syncs()).toBeLessThanOrEqual(2 * 2 + 3 + 1);
  });
});

describe("an insert into a workbook that uses the names already", () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await openExcel();
    await insertWorkbook(budgetWorkbook);
    await office.model.settled();
  });
  afterAll(() => office.close());

  it("chooses free names, calculates by itself and touches nothing", async () => {
    const before = snapshot(office.model);
    const result = await insertWorkbook(budgetWorkbook);
    await office.model.settled();
    const after = snapshot(office.model);
    expect(result.sheets.map(({ name }) => name)).toEqual(["Assumptions (2)", "Plan's budget (2)"]);
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.names.slice(0, before.names.length)).toEqual(before.names);
    expect(after.tables.map(({ name }) => name)).toEqual(["Budget", "Budget_2"]);
    const names = {
      sheets: { assumptions: "Assumptions (2)", budget: "Plan's budget (2)" },
      tables: { budget: "Budget_2" },
      names: { DiscountRate: "DiscountRate_2", StatusWords: "StatusWords_2", BudgetLow: "BudgetLow_2" },
    };
    const differences = compareCells(resolveWorkbook(budgetWorkbook, names), calculatedCells(office.model));
    expect(describeDifferences(differences)).toBe("");
  });
});
