import { listPlanFormulas, replacePlanFormulas } from "../../../src/workbook/office-js/index.ts";
import { webPayloadLimit } from "../../../src/workbench/host/index.ts";
import type { FunctionAnswer, FunctionModel } from "../../../src/workbench/model/model.ts";
import type { TestOffice } from "../../support/office.ts";
import { openExcel } from "./excel.ts";
import { until } from "../../support/until.ts";

const parameter = { name: "x", description: "", optional: false, matrix: false };
const functions: FunctionModel[] = ["DOUBLE", "COLUMN3", "WORD", "NEVER", "WRONG", "CONNECT"].map((name) => ({
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
  CONNECT: () => Promise.resolve({ error: "#CONNECT!" }),
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
  // A function that never answers keeps the workbook calculating for ever: there the others' values are enough.
  if (!formulas.some((formula) => formula.includes("NEVER"))) return office.model.settled();
  await until(() => column(formulas.length).some((cell) => typeof cell?.value === "number"));
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

  it("become values together with what is to stand beside them", async () => {
    await write(["=PLAN.DOUBLE(2)"]);
    const beside = [
      { target: { sheet: "Sheet1", address: "C1" }, value: 46350, isDate: true as const },
      { target: { sheet: "Sheet1", address: "D1" }, value: "=2+2" },
      { target: { sheet: "Sheet1", address: "E1" }, value: 0.2 },
    ];
    expect(await replacePlanFormulas(beside)).toBe(1);
    const row = office.model.sheets()[0]?.read({ row: 0, column: 2, rows: 1, columns: 3 })[0];
    expect(row?.map((cell) => [cell?.formula, cell?.value])).toEqual([
      [undefined, 46350],
      [undefined, "=2+2"],
      [undefined, 0.2],
    ]);
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
    ["shows an error of a newer Excel", "=PLAN.CONNECT(1)"],
  ])("stay as they are, all of them, while one %s", async (_what, formula) => {
    await write(["=PLAN.DOUBLE(2)", formula]);
    await expect(replacePlanFormulas()).rejects.toMatchObject({ reason: "notReady", details: "Sheet1!A2" });
    expect(column(1)[0]?.formula).toBe("=PLAN.DOUBLE(2)");
  });
});

describe("a workbook with far more in it than one answer of Excel on the web holds", () => {
  it("is read in pieces, long texts in smaller ones", async () => {
    const sheet = office.model.addSheet("Ledger");
    const row = (text: string) => Array.from({ length: 20 }, () => ({ value: text }));
    sheet.write(
      { row: 0, column: 0, rows: 6_000, columns: 20 },
      Array.from({ length: 6_000 }, () => row("0123456789")),
    );
    office.host.faults.payloadLimit = webPayloadLimit;
    await listPlanFormulas();
    expect(office.host.recorder.records().filter(({ refused }) => refused !== undefined)).toEqual([]);
    sheet.write(
      { row: 6_000, column: 0, rows: 12, columns: 20 },
      Array.from({ length: 12 }, () => row("x".repeat(30_000))),
    );
    sheet.write({ row: 5_999, column: 20, rows: 1, columns: 1 }, [[{ formula: "=PLAN.DOUBLE(4)" }]]);
    await write(["=PLAN.DOUBLE(2)"]);
    expect((await listPlanFormulas()).map(({ target }) => `${target.sheet}!${target.address}`)).toEqual([
      "Sheet1!A1",
      "Ledger!U6000",
    ]);
    const accepted = office.host.recorder.records().filter(({ refused }) => refused === undefined);
    expect(Math.max(...accepted.map(({ answerBytes }) => answerBytes))).toBeLessThan(webPayloadLimit);
    expect(await replacePlanFormulas()).toBe(2);
  });

  it("is read only where formulas stand, when nearly all of a sheet is empty", async () => {
    const sheet = office.model.activeSheet();
    sheet.write({ row: 90_000, column: 30, rows: 1, columns: 2 }, [
      [{ formula: "=PLAN.DOUBLE(4)" }, { value: 1 }],
    ]);
    await write(["=PLAN.DOUBLE(2)"]);
    office.host.recorder.clear();
    expect((await listPlanFormulas()).map(({ target }) => target.address)).toEqual(["A1", "AE90001"]);
    expect(office.host.recorder.syncs()).toBeLessThan(10);
  });
});
