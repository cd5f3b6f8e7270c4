/** A plan that grows by a stream, in a workbook with all sheets of money: rows, charts and pages grow with it. */
import type { Plan } from "../../../../src/plan/index.ts";
import type { SheetContext } from "../../../../src/sheets/index.ts";
import { revertUpdate } from "../../../../src/workbook/office-js/update/index.ts";
import type { TestOffice } from "../../../support/office.ts";
import { openExcel } from "../excel.ts";
import { contentOf, insertPlan, openPlanUpdate, planNow, smallContext, smallPlan } from "./updating.ts";

const stream = (name: string, low: number) => ({
  track: "",
  name,
  low,
  high: 2 * low,
  period: "year" as const,
});
const plan: Plan = {
  ...smallPlan,
  objectives: [
    {
      name: "Revenue",
      text: "Revenue of 10,000 a year within 3 years",
      target: { value: 10_000, unit: "currency", comparison: "atLeast" },
    },
  ],
  income: [stream("Bread", 1000), stream("Cakes", 500)],
};
const grown: Plan = { ...plan, income: [...(plan.income ?? []), stream("Coffee", 300)] };
const context: SheetContext = {
  ...smallContext,
  sheets: ["overview", "budget", "revenue", "scenarios", "returns", "checks"],
};

let office: TestOffice;
let key = "";
let before: ReturnType<typeof drawn>;
let content: ReturnType<typeof contentOf>;
beforeAll(async () => {
  office = await openExcel();
  key = await insertPlan(plan, context);
  await office.model.settled();
  [before, content] = [drawn(), contentOf(office.model)];
});
afterAll(async () => {
  await office.model.settled();
  office.close();
});

const sheetNamed = (name: string) => {
  const sheet = office.model.sheets().find((entry) => entry.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};
const rowsOf = (name: string): number =>
  (office.model.tables().find((table) => table.name === name)?.area.rows ?? 0) - 1;
/** The series of the chart of streams: its name, how it is drawn, and the name in front of its values. */
function drawn() {
  const sheet = sheetNamed("Revenue");
  const chart = sheet.charts().find(({ name }) => name === "revenueStreams");
  return chart?.series.map(({ name, values, members }) => [
    name,
    values === undefined
      ? ""
      : String(sheet.read({ ...values.area, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value),
    members.chartType === "Line",
  ]);
}

/** The engine of the workbench leaves the rule of a cell whose row goes, which Excel takes away with it. */
const withoutRules = ({ sheets, ...book }: typeof content) => ({
  ...book,
  sheets: sheets.map((sheet) => ({ ...sheet, validations: 0 })),
});

it("draws figures that fold away, and says so of no other chart", () => {
  const drawsHidden = (sheet: string, chart: string): boolean =>
    sheetNamed(sheet)
      .charts()
      .find(({ name }) => name === chart)?.members["plotVisibleOnly"] === false;
  expect([drawsHidden("Scenarios", "scenarioCash"), drawsHidden("Revenue", "revenueStreams")]).toEqual([
    true,
    false,
  ]);
});

it("takes the stream, with its rows in every table and its columns in the chart", async () => {
  const { preview, apply } = await openPlanUpdate(key, grown, context);
  expect([preview.refused, preview.inTheWay, preview.conflicts]).toEqual([[], [], []]);
  await apply();
  await office.model.settled();
  expect((await planNow(key)).income).toEqual(grown.income);
  expect(rowsOf("Revenue")).toBe(3);
  const columns = ["Bread", "Cakes", "Coffee"].map((name) => [name, name, false]);
  expect(before?.map(([name]) => name)).toEqual(["Bread", "Cakes", "Stated target"]);
  expect(drawn()).toEqual([...columns, ["Stated target", "Stated target", true]]);
  const again = await openPlanUpdate(key, grown, context);
  expect(again.preview).toMatchObject({ sheets: [], added: [], conflicts: [] });
  await revertUpdate(key);
  await office.model.settled();
  expect(withoutRules(contentOf(office.model))).toEqual(withoutRules(content));
  expect(drawn()).toEqual(before);
});
