import { listPlanFormulas, replacePlanFormulas } from "../../../src/workbook/office-js/index.ts";
import type { FunctionAnswer, FunctionModel } from "../../../src/workbench/model/model.ts";
import type { TestOffice } from "../../support/office.ts";
import { openExcel } from "./excel.ts";

const parameter = { name: "x", description: "", optional: false, matrix: false };
const functions: FunctionModel[] = ["DOUBLE", "COLUMN3", "WORD", "NEVER", "WRONG"].map((name) => ({
  name,
  description: "",
  parameters: [parameter],
}));
/** Stand-ins for PLAN functions with every kind of result that matters here. */
const answers: Readonly<Record<string, (x: number) => Promise<FunctionAnswer>>> = {
  DOUBLE: (x) => Promise.resolve({ value: x * 2 }),
  COLUMN3: (x) => Promise.resolve({ value: [[x], [x + 1], [x + 2]] }),
  WORD: () => Promise.resolve({ value: "=1+1" }),
  NEVER: () => new Promise(() => undefined),
  WRONG: () => Promise.resolve({ error: "#N/A", message: "never recovered" }),
};

let office: TestOffice;
beforeEach(async () => {
  office = await openExcel();
  office.model.registerFunctions("PLAN", functions, (name, parameters) => {
    const answer = answers[name.replace("PLAN.", "")];
    return answer === undefined ? Promise.reject(new Error(name)) : answer(Number(parameters[0]));
  });
});
afterEach(() => office.close());

async function write(formulas: readonly string[]): Promise<void> {
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.numberFormat = formulas.map(() => ["0.00"]);
    await context.sync();
  });
  // A function that never answers would keep this waiting for ever.
  const patience = new Promise((resolve) => setTimeout(resolve, 500));
  await Promise.race([office.model.settled(), patience]);
}
const column = (rows: number) =>
  (office.model.sheets()[0]?.read({ row: 0, column: 0, rows, columns: 1 }) ?? []).map(([cell]) => cell);

describe("PLAN formulas", () => {
  it("are listed with their place and state; others and text are not", async () => {
    await write(["=PLAN.DOUBLE(2)", "=1+PLAN.WRONG(1)", "=SUM(1,2)", '="PLAN.DOUBLE(1)"']);
    expect(await listPlanFormulas()).toEqual([
      { target: { sheet: "Sheet1", address: "A1" }, formula: "=PLAN.DOUBLE(2)", state: "value" },
      { target: { sheet: "Sheet1", address: "A2" }, formula: "=1+PLAN.WRONG(1)", state: "error" },
    ]);
  });

  it("become their values, text included, and keep their format", async () => {
    await write(["=PLAN.DOUBLE(2)", "=PLAN.WORD(1)", "=SUM(1,2)"]);
    expect(await replacePlanFormulas()).toBe(2);
    await office.model.settled();
    expect(column(3).map((cell) => [cell?.formula, cell?.value])).toEqual([
      [undefined, 4],
      [undefined, "=1+1"],
      ["=SUM(1,2)", 3],
    ]);
    const [format] =
      office.model.sheets()[0]?.readFormat({ row: 0, column: 0, rows: 1, columns: 1 })[0] ?? [];
    expect(format?.numberFormat).toBe("0.00");
    expect(await replacePlanFormulas()).toBe(0);
  });

  it("become values over their whole spill", async () => {
    await write(["=PLAN.COLUMN3(5)"]);
    expect(await replacePlanFormulas()).toBe(1);
    await office.model.settled();
    expect(column(3).map((cell) => [cell?.formula, cell?.spilledFrom, cell?.value])).toEqual([
      [undefined, undefined, 5],
      [undefined, undefined, 6],
      [undefined, undefined, 7],
    ]);
  });

  it.each([
    ["still calculates", "=PLAN.NEVER(1)"],
    ["shows an error", "=PLAN.WRONG(1)"],
  ])("stay as they are, all of them, while one %s", async (_what, formula) => {
    await write(["=PLAN.DOUBLE(2)", formula]);
    await expect(replacePlanFormulas()).rejects.toMatchObject({ reason: "notReady", details: "Sheet1!A2" });
    expect(column(1)[0]?.formula).toBe("=PLAN.DOUBLE(2)");
  });
});
