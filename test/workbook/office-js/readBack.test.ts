import { insertWorkbook, readBack, readSetting, settingKeys } from "../../../src/workbook/office-js/index.ts";
import type { TestOffice } from "../../support/office.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import { openExcel, snapshot } from "./excel.ts";

const known = [{ id: "budget", name: "Budget" }];
let office: TestOffice;

beforeEach(async () => {
  office = await openExcel();
});
afterEach(() => office.close());

const change = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  office.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

describe("reading the tables of a plan back", () => {
  it("finds nothing in a workbook without one, and changes nothing by looking", async () => {
    const before = snapshot(office.model);
    expect(await readBack(known)).toBeUndefined();
    expect(snapshot(office.model)).toEqual(before);
  });

  it("gives headings, rows and the cell of each value", async () => {
    await insertWorkbook(budgetWorkbook);
    const contents = await readBack(known);
    const [table] = contents?.tables ?? [];
    expect(table?.headings).toEqual(["Line [name]", "Low", "High", "Middle", "Share"]);
    expect(table?.rows.map((row) => row.slice(0, 4))).toEqual([
      ["Plataforma y «nube»", 3_000_000, 6_000_000, 4_500_000],
      ['=HYPERLINK("http://example.com")', 200_000, 300_000, 250_000],
      ["@SUM", 500_000, 1_000_000, 750_000],
      ["1/2", 0, 0, 0],
    ]);
    expect(table?.cell(1, 2)).toEqual({ sheet: "Plan's budget", address: "D7" });
    expect(contents?.missing).toEqual([]);
  });

  it("finds a table after sheet and table were renamed and the sheet moved", async () => {
    await insertWorkbook(budgetWorkbook);
    await change((context) => {
      const sheet = context.workbook.worksheets.getItem("Plan's budget");
      sheet.tables.getItem("Budget").name = "Presupuesto";
      sheet.name = "Renamed";
      sheet.position = 0;
    });
    const [table] = (await readBack(known))?.tables ?? [];
    expect([table?.id, table?.name, table?.sheet]).toEqual(["budget", "Presupuesto", "Renamed"]);
    expect(table?.rows).toHaveLength(4);
  });

  it("sees added rows, added columns and another order of columns", async () => {
    await insertWorkbook(budgetWorkbook);
    await change((context) => {
      const table = context.workbook.tables.getItem("Budget");
      table.resize("B5:G10");
    });
    await change((context) => {
      const sheet = context.workbook.worksheets.getItem("Plan's budget");
      sheet.getRange("G5").values = [["Owner"]];
      sheet.getRange("B10:D10").values = [["Training", 10, 20]];
    });
    const [table] = (await readBack(known))?.tables ?? [];
    expect(table?.headings.at(-1)).toBe("Owner");
    expect(table?.rows.at(-1)?.slice(0, 3)).toEqual(["Training", 10, 20]);
  });

  it("asks for the headings of the plan that is read, however many others the workbook holds", async () => {
    const asked = async (): Promise<number> => {
      office.host.recorder.clear();
      await readBack(known);
      const actions = office.host.recorder.records().flatMap((record) => record.actions);
      return actions.filter((action) => action === "get GetHeaderRowRange").length;
    };
    await insertWorkbook(budgetWorkbook);
    const alone = await asked();
    expect(alone).toBeGreaterThan(0);
    await insertWorkbook(budgetWorkbook);
    await insertWorkbook(budgetWorkbook);
    expect(await asked()).toBe(alone);
  });

  it("says which table of the insert is no longer there", async () => {
    await insertWorkbook(budgetWorkbook);
    await insertWorkbook({
      ...budgetWorkbook,
      names: [],
      sheets: budgetWorkbook.sheets.slice(0, 1).map((sheet) => ({
        ...sheet,
        blocks: [
          { row: 1, column: 1, cells: [[{ kind: "text", text: "Name" }], [{ kind: "text", text: "x" }]] },
        ],
        tables: [
          {
            id: "other",
            name: "Other",
            row: 1,
            column: 1,
            rows: 1,
            columns: [{ id: "name", heading: "Name" }],
          },
        ],
        validations: [],
      })),
    });
    await change((context) => context.workbook.worksheets.getItem("Plan's budget").delete());
    const contents = await readBack(known);
    expect(contents?.tables.map(({ id }) => id)).toEqual(["other"]);
    await change((context) => context.workbook.worksheets.getItem("Assumptions (2)").delete());
    expect(await readBack(known)).toBeUndefined();
  });

  it("takes the known names in a workbook that no insert recorded", async () => {
    await change((context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["Low", "High"],
        [1, 2],
      ];
      sheet.tables.add("A1:B2", true).name = "Budget";
    });
    const contents = await readBack(known);
    expect(contents?.tables.map(({ id, rows }) => [id, rows])).toEqual([["budget", [[1, 2]]]]);
  });

  it("distrusts a record that is not one", async () => {
    office.Office.context.document.settings.set(settingKeys.inserts, [{ tables: "all" }, 7]);
    expect(await readBack(known)).toBeUndefined();
  });
});

describe("the record of an insert", () => {
  it("holds sheets, tables and names of it", async () => {
    await insertWorkbook(budgetWorkbook);
    expect(readSetting(settingKeys.inserts)).toEqual([
      {
        title: "Budget",
        sheets: [
          { id: "assumptions", name: "Assumptions", worksheetId: expect.any(String) },
          { id: "budget", name: "Plan's budget", worksheetId: expect.any(String) },
        ],
        tables: [
          {
            id: "budget",
            sheet: "budget",
            name: "Budget",
            tableId: expect.any(String),
            headings: ["Line [name]", "Low", "High", "Middle", "Share"],
          },
        ],
        names: { DiscountRate: "DiscountRate", StatusWords: "StatusWords", BudgetLow: "BudgetLow" },
        date1904: false,
      },
    ]);
  });
});
