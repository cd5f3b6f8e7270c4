/** What is calculated beside the workbook leaves the workbook alone, whatever comes of it. */
import { carryOut } from "../../../../src/taskpane/simulate/background/carryOut.ts";
import type { ModelOrder } from "../../../../src/taskpane/simulate/background/orders.ts";
import type { SimulationOutcome } from "../../../../src/taskpane/simulate/model.ts";
import { createHeadlessWorkbook } from "../../../../src/workbench/model/headless.ts";
import { markResult, readWorkbookCells } from "../../../../src/workbook/office-js/model/index.ts";
import type { TestOffice } from "../../../support/office.ts";
import { openExcel, registerFunctions, snapshot } from "../excel.ts";

let office: TestOffice;
afterEach(() => office.close());

const sheet = "Sheet1";
const result = { sheet, address: "B3" };
const orders: readonly ModelOrder[] = [
  { kind: "simulate", trials: 200, seed: 1, day: "2027-03-01" },
  { kind: "sensitivity", result },
  { kind: "seek", result, to: 5, change: { sheet, address: "B2" }, low: 0, high: 9 },
];

async function open(formula: string, date1904 = false): Promise<void> {
  office = await openExcel({ model: createHeadlessWorkbook({ date1904 }) });
  registerFunctions(office);
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A1:B3");
    range.formulas = [
      ["Price", "=PLAN.UNCERTAIN(3,5,4)"],
      ["Units", 0.1 + 0.2],
      ["Revenue", formula],
    ];
    await context.sync();
  });
  await office.model.settled();
  await markResult(result);
}

it.each([
  ["that runs", "=B1*B2", undefined],
  ["with a function that is not calculated here", '=B1*B2+LEN(CELL("filename",B1))', "refused"],
  ["of which a result needs itself", "=B1*B2+B3", "refused"],
])("a model %s is the same afterwards", async (_what, formula, kind) => {
  await open(formula);
  const before = snapshot(office.model);
  office.host.recorder.clear();
  for (const order of orders) {
    const answer = carryOut({ order, cells: await readWorkbookCells() }, () => undefined);
    expect("kind" in answer ? answer.kind : undefined).toBe(kind);
  }
  expect(snapshot(office.model)).toEqual(before);
  const actions = office.host.recorder.records().flatMap((record) => record.actions);
  expect(actions.filter((action) => action.startsWith("set"))).toEqual([]);
});

it("a workbook that counts its days from 1904 runs by them", async () => {
  // Day 40,000 lies in July 2009 by the usual count, in July 2013 by that of 1904.
  await open("=B1*YEAR(40000)", true);
  const order = { kind: "simulate", trials: 200, seed: 1, day: "2027-03-01" } as const;
  const answer = carryOut({ order, cells: await readWorkbookCells() }, () => undefined);
  expect((answer as SimulationOutcome).results[0]?.base).toBe(4 * 2013);
});
