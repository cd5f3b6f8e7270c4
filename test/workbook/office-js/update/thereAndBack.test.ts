/**
 * Updates that change more than lines: the start and what is found, in a workbook whose dates count from 1904. Each comes to rest, is read back, and an update to the document as it was undoes it cell by cell.
 */
import type { Plan } from "../../../../src/plan/index.ts";
import type { SheetContext } from "../../../../src/sheets/index.ts";
import { cellAddress } from "../../../../src/workbook/address.ts";
import { createHeadlessWorkbook } from "../../../../src/workbench/model/headless.ts";
import { revertUpdate } from "../../../../src/workbook/office-js/update/index.ts";
import type { TestOffice } from "../../../support/office.ts";
import { openExcel } from "../excel.ts";
import { contentOf, insertPlan, openPlanUpdate, planNow, smallContext, smallPlan } from "./updating.ts";

const target = (value: number) => ({ value, unit: "count", comparison: "atLeast" }) as const;
/** An objective that is an indicator too. */
const plan: Plan = {
  ...smallPlan,
  objectives: [...smallPlan.objectives, { name: "Loaves", text: "900 a day", target: target(900) }],
};
const context: SheetContext = {
  ...smallContext,
  sheets: ["overview", "assumptions", "kpis", "phases", "budget", "checks"],
};
let office: TestOffice;
let key = "";
let inserted: ReturnType<typeof cells>;
beforeAll(async () => {
  office = await openExcel({ model: createHeadlessWorkbook({ date1904: true }) });
  key = await insertPlan(plan, context);
  await office.model.settled();
  inserted = cells();
});
afterAll(async () => {
  await office.model.settled();
  office.close();
});

/** What stands in the cells, without what the add-in keeps of its inserts. */
function cells() {
  return { ...contentOf(office.model), settings: [] };
}
const sheetNamed = (name: string) => {
  const sheet = office.model.sheets().find((entry) => entry.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};
const wordsOn = (name: string): string => {
  const sheet = sheetNamed(name);
  const used = sheet.usedArea();
  return used === undefined
    ? ""
    : JSON.stringify(sheet.read(used).map((row) => row.map(({ value }) => value)));
};

async function update(document: Plan, changed: SheetContext = context): Promise<void> {
  const { preview, apply } = await openPlanUpdate(key, document, changed);
  expect([preview.refused, preview.inTheWay, preview.conflicts]).toEqual([[], [], []]);
  await apply();
  await office.model.settled();
  const again = await openPlanUpdate(key, document, changed);
  expect(again.preview).toMatchObject({ sheets: [], added: [], conflicts: [] });
}

const kpiTarget = (value: number): Plan => ({
  ...plan,
  kpis: plan.kpis.map((kpi) =>
    kpi.name === "Loaves" ? { ...kpi, text: `${value} a day`, target: target(value) } : kpi,
  ),
});

it("a finding that a document brings stands on Checks, and goes with the next document", async () => {
  const conflict = /“Loaves” is set twice, with different targets/;
  expect(wordsOn("Checks")).not.toMatch(conflict);
  await update(kpiTarget(1000));
  expect(wordsOn("Checks")).toMatch(conflict);
  expect((await planNow(key)).kpis[0]?.target?.value).toBe(1000);
  expect((await planNow(key)).objectives).toEqual(plan.objectives);
  await update(plan);
  expect(wordsOn("Checks")).not.toMatch(conflict);
  expect(cells()).toEqual(inserted);
});

it("a figure of an indicator that is an objective too is typed once: Overview follows, and so does the plan", async () => {
  const grid = (name: string) => {
    const table = office.model.tables().find((entry) => entry.name === name);
    const sheet = office.model.sheets().find(({ id }) => id === table?.sheetId);
    if (table === undefined || sheet === undefined) throw new Error(`no table ${name}`);
    const rows = sheet.read(table.area).map((row) => row.map(({ value }) => value));
    const at = (row: string, heading: string) => ({
      row: table.area.row + rows.findIndex((cells) => cells.includes(row)),
      column: table.area.column + (rows[0] ?? []).indexOf(heading),
    });
    return {
      sheet,
      address: (row: string, heading: string) => cellAddress(at(row, heading).row, at(row, heading).column),
      value: (row: string, heading: string) =>
        rows[at(row, heading).row - table.area.row]?.[at(row, heading).column - table.area.column],
    };
  };
  expect([
    grid("Objectives").value("Loaves", "Target"),
    grid("Objectives").value("Loaves", "Actual"),
  ]).toEqual([900, 400]);
  const type = async (column: string, value: number): Promise<void> => {
    await office.Excel.run(async (excel) => {
      const { sheet, address } = grid("KPIs");
      excel.workbook.worksheets.getItem(sheet.name).getRange(address("Loaves", column)).values = [[value]];
      await excel.sync();
    });
    await office.model.settled();
  };
  await type("Target", 1200);
  await type("Actual", 300);
  expect(grid("Objectives").value("Loaves", "Target")).toBe(1200);
  expect(grid("Objectives").value("Loaves", "Attainment")).toBeCloseTo(0.25, 12);
  expect((await planNow(key)).objectives[1]).toEqual({ ...plan.objectives[1], target: target(1200) });
  await type("Target", 900);
  await type("Actual", 400);
  expect(cells()).toEqual(inserted);
});

it("another start moves every date", async () => {
  const later = { ...plan, startMonth: "2027-04" };
  await update(later, { ...context, startMonth: "2027-04" });
  const now = await planNow(key);
  expect(now).toMatchObject({ startMonth: "2027-04", phases: plan.phases });
  await revertUpdate(key);
  await office.model.settled();
  expect(cells()).toEqual(inserted);
});
