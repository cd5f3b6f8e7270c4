/** A plan's sheets are brought up to date in their place. */
import type { Plan } from "../../../../src/plan/index.ts";
import { revertUpdate } from "../../../../src/workbook/office-js/update/index.ts";
import { cellAddress, rangeAddress } from "../../../../src/workbook/address.ts";
import type { TestOffice } from "../../../support/office.ts";
import { openExcel } from "../excel.ts";
import { contentOf, insertPlan, openPlanUpdate, planNow, smallContext, smallPlan } from "./updating.ts";

let office: TestOffice;
beforeAll(async () => {
  office = await openExcel();
});
afterAll(async () => {
  await office.model.settled();
  office.close();
});

const change = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  office.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
const read = async (sheet: string, address: string): Promise<unknown[][]> => {
  let values: unknown[][] = [];
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("formulas");
    await context.sync();
    values = range.formulas;
  });
  return values;
};
const all = () => contentOf(office.model);

const withLines = (lines: Plan["budget"]["categories"][number]["lines"]): Plan => ({
  ...smallPlan,
  budget: {
    ...smallPlan.budget,
    categories: smallPlan.budget.categories.map((category, index) =>
      index === 0 ? { ...category, lines } : category,
    ),
  },
});
/** The corrected document: another amount, a line less, a line more. */
const corrected = withLines([
  { name: "Oven", low: 25_000, high: 30_000, period: "once" },
  { name: "Van", low: 9_000, high: 11_000, period: "once" },
  { name: "Delivery", low: 1_000, high: 2_000, period: "year" },
  { name: "Rent", low: 12_000, high: 15_000, period: "year" },
]);

let key = "";
let inserted: ReturnType<typeof all>;
it("is known with the plan that it was made of", async () => {
  key = await insertPlan();
  inserted = all();
  const { preview, updated } = await openPlanUpdate(key, smallPlan);
  expect(preview).toEqual({ sheets: [], added: [], conflicts: [], refused: [], inTheWay: [] });
  expect(updated.conflicts).toEqual([]);
});

it("takes a corrected document: the plan read back is the document's, and reverting leaves no trace", async () => {
  const { preview, apply } = await openPlanUpdate(key, corrected);
  expect(preview.sheets.map(({ name }) => name)).toContain("Budget");
  await apply();
  expect(await planNow(key)).toMatchObject({ budget: corrected.budget, kpis: smallPlan.kpis });
  expect((await openPlanUpdate(key, corrected)).preview.sheets).toEqual([]);
  await revertUpdate(key);
  expect(all()).toEqual(inserted);
});

/** Where a table stands, and where the cell of a row, by the name in it, and of a column is. */
const cellIn = (table: string, name: string, heading: string): string => {
  const found = office.model.tables().find((entry) => entry.name === table);
  const sheet = office.model.sheets().find(({ id }) => id === found?.sheetId);
  if (found === undefined || sheet === undefined) throw new Error(`no table ${table}`);
  const grid = sheet.read(found.area).map((row) => row.map(({ value }) => value));
  const column = grid[0]?.indexOf(heading) ?? -1;
  const row = grid.findIndex((cells) => cells.includes(name));
  if (column < 0 || row < 0) throw new Error(`no ${name}, ${heading} in ${table}`);
  return cellAddress(found.area.row + row, found.area.column + column);
};
const areaOf = (table: string) => {
  const found = office.model.tables().find((entry) => entry.name === table);
  if (found === undefined) throw new Error(`no table ${table}`);
  return found.area;
};

describe("in a workbook in which somebody works", () => {
  let before: ReturnType<typeof all>;
  /** A figure in place of a formula. */
  let overwritten: unknown;
  const document: Plan = {
    ...corrected,
    kpis: corrected.kpis.map((kpi) =>
      kpi.name === "Loaves"
        ? { ...kpi, text: "1000 a day", target: { value: 1000, unit: "count", comparison: "atLeast" } }
        : kpi,
    ),
  };

  beforeAll(async () => {
    // A column and a row of the user's own in the budget, rows above the indicators, another name for a sheet.
    const { row, column, rows, columns } = areaOf("Budget");
    await change((context) => {
      const { worksheets } = context.workbook;
      const budget = worksheets.getItem("Budget");
      budget.tables
        .getItem("Budget")
        .resize(rangeAddress({ row, column, rows: rows + 1, columns: columns + 1 }));
      worksheets.getItem("KPIs").getRange("1:2").insert("Down");
      worksheets.getItem("Phases").name = "My phases";
      worksheets.getItem("My phases").position = 0;
    });
    await change((context) => {
      const { worksheets } = context.workbook;
      const budget = worksheets.getItem("Budget");
      const own = (name: string, heading: string): Excel.Range =>
        budget.getRange(cellIn("Budget", name, heading));
      budget.getRange(cellAddress(row, column + columns)).values = [["Supplier"]];
      budget.getRange(rangeAddress({ row: row + rows, column, rows: 1, columns: 7 })).values = [
        ["People", "Training", "Budget", "Yearly", 3_000, "", 5_000],
      ];
      own("Bakers", "High").values = [[80_000]];
      own("Rent", "Spread a year").values = [[5]];
      own("Rent", "Low").numberFormat = [["0.00"]];
    });
    await change((context) => {
      const { worksheets } = context.workbook;
      const budget = worksheets.getItem("Budget");
      budget.getRange(cellIn("Budget", "Oven", "Supplier")).values = [["Smith"]];
      budget.getRange(cellIn("Budget", "Bakers", "Supplier")).values = [["Agency"]];
      const low = cellIn("Budget", "Shop fitting", "Low");
      worksheets.getItem("Sheet1").getRange("A1:A4").formulas = [
        ["=SUM(Budget[Low])"],
        ["mine"],
        [`=KPIs!${cellIn("KPIs", "Loaves", "Actual")}`],
        [`=Budget!${low}*2`],
      ];
      worksheets.getItem("KPIs").getRange("B1").values = [["my note"]];
    });
    before = all();
    overwritten = (await read("Budget", cellIn("Budget", "Rent", "Spread a year")))[0]?.[0];
    expect(overwritten).toEqual(expect.any(Number));
  });

  it("keeps all that is the user's and takes all that is the document's", async () => {
    const { preview, updated, apply } = await openPlanUpdate(key, document);
    expect([preview.refused, preview.inTheWay]).toEqual([[], []]);
    // A formula of the user's reads the line that the document has no longer, unless it has another name now.
    expect(updated.conflicts.map(({ kind }) => kind)).toEqual(["renamed", "goneThere"]);
    await apply();
    const { budget, kpis } = await planNow(key);
    const lines = budget.categories.flatMap((category) =>
      category.lines.map((line) => [line.name, line.low, line.high]),
    );
    expect(Object.fromEntries(lines.map(([name, ...ends]) => [name, ends]))).toEqual({
      Oven: [25_000, 30_000],
      "Shop fitting": [40_000, 60_000],
      Van: [9_000, 11_000],
      Delivery: [1_000, 2_000],
      Rent: [12_000, 15_000],
      Bakers: [50_000, 80_000],
      Training: [3_000, 5_000],
    });
    expect(kpis[0]?.target?.value).toBe(1000);
    const cell = async (name: string, heading: string) =>
      (await read("Budget", cellIn("Budget", name, heading)))[0]?.[0];
    expect(await cell("Oven", "Supplier")).toBe("Smith");
    expect(await cell("Bakers", "Supplier")).toBe("Agency");
    expect(await cell("Van", "Supplier")).toBe("");
    expect(await cell("Rent", "Spread a year")).toBe(overwritten);
    expect(await read("Sheet1", "A1:A4")).toEqual([
      ["=SUM(Budget[Low])"],
      ["mine"],
      [`=KPIs!${cellIn("KPIs", "Loaves", "Actual")}`],
      [`=Budget!${cellIn("Budget", "Shop fitting", "Low")}*2`],
    ]);
    expect(await read("KPIs", "B1")).toEqual([["my note"]]);
    expect(office.model.sheets()[0]?.name).toBe("My phases");
  });

  it("finds nothing more to do, and takes the update back without a trace", async () => {
    const { preview } = await openPlanUpdate(key, document);
    expect(preview.sheets).toEqual([]);
    await revertUpdate(key);
    expect(all()).toEqual(before);
  });

  it.each([
    ["es", "Presupuesto", "Indicadores"],
    ["pt", "Orçamento", "Premissas"],
  ] as const)(
    "writes the sheets in another language (%s), with what was typed, and back",
    async (language, ...names) => {
      const { preview, apply } = await openPlanUpdate(
        key,
        { ...smallPlan, language },
        { ...smallContext, language },
      );
      expect(preview.conflicts.map(({ target }) => target.address)).toEqual([
        cellIn("Budget", "Rent", "Spread a year"),
      ]);
      await apply();
      expect(await planNow(key)).toMatchObject({ language, kpis: smallPlan.kpis });
      expect(office.model.sheets().map(({ name }) => name)).toEqual(
        expect.arrayContaining(["My phases", ...names]),
      );
      expect(await read("Sheet1", "A1")).toEqual([["=SUM(Budget[Mínimo])"]]);
      await revertUpdate(key);
      expect(all()).toEqual(before);
    },
  );
});
