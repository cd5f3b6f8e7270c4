import { bootOffice, type TestOffice } from "../../support/office.ts";
import { floor, newest, type FunctionMetadata } from "../../../src/workbench/host/index.ts";
import { until } from "../../support/until.ts";

const matrix = { type: "number", dimensionality: "matrix" } as const;
const number = { type: "number" } as const;

const metadata: FunctionMetadata = {
  functions: [
    { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "value", ...number }] },
    {
      id: "SCALE",
      name: "SCALE",
      parameters: [
        { name: "values", ...matrix },
        { name: "factor", optional: true, ...number },
      ],
    },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "kind", ...number }] },
    { id: "LATER", name: "LATER", parameters: [], options: { cancelable: true } },
    { id: "MISSING", name: "MISSING", parameters: [] },
  ],
};

describe.each([
  ["results one by one", floor],
  ["results as arrays", newest],
])("custom functions through the runtime of office.js, %s", (_name, requirements) => {
  let office: TestOffice;
  /** Undefined until the function is at work. */
  let cancelled: boolean | undefined;
  const seen: unknown[] = [];
  beforeAll(async () => {
    office = await bootOffice({ matrix: requirements });
    const { CustomFunctions: functions } = office;
    const error = (code: CustomFunctions.ErrorCode, message?: string) => new functions.Error(code, message);
    functions.associate("DOUBLE", (value: number) => value * 2);
    functions.associate("SCALE", (values: number[][], factor: number | null) => {
      seen.push([values, factor]);
      return values.map((row) => row.map((value) => value * (factor ?? 10)));
    });
    functions.associate("FAIL", (kind: number) => {
      const { ErrorCode: codes } = functions;
      if (kind === 0) throw error(codes.invalidValue, "low is above high in row 2");
      if (kind === 1) throw error(codes.notAvailable, "never recovered");
      if (kind === 2) throw error(codes.divisionByZero);
      if (kind === 3) throw error(codes.invalidNumber);
      if (kind === 4) return Number.NaN;
      if (kind === 5) return Number.POSITIVE_INFINITY;
      if (kind === 6) return Promise.reject(error(codes.notAvailable, "later"));
      throw new TypeError("a mistake");
    });
    functions.associate("LATER", (invocation: CustomFunctions.CancelableInvocation) => {
      cancelled = false;
      invocation.onCanceled = () => {
        cancelled = true;
      };
      return new Promise<number>(() => undefined);
    });
    office.host.functions.register("PLAN", metadata);
  });
  afterAll(() => office.close());

  test("errors arrive as Excel's, with a message where Excel shows one", async () => {
    const answers = await Promise.all(
      [0, 1, 2, 3, 4, 5, 6, 7].map((kind) => office.host.functions.invoke("FAIL", [kind]).answer),
    );
    expect(answers).toEqual([
      { error: "#VALUE!", message: "low is above high in row 2" },
      { error: "#N/A", message: "never recovered" },
      { error: "#DIV/0!" },
      { error: "#NUM!" },
      { error: "#VALUE!", message: "NaN" },
      { error: "#NUM!" },
      { error: "#N/A", message: "later" },
      { error: "#VALUE!" },
    ]);
  });

  test("a function that the add-in never associated fails", async () => {
    await expect(office.host.functions.invoke("MISSING", []).answer).resolves.toEqual({ error: "#VALUE!" });
  });

  test("formulas call the add-in with matrices and null for what is omitted", async () => {
    seen.length = 0;
    const values = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("B1").formulas = [["=PLAN.SCALE(A1:A2)"]];
      sheet.getRange("C1").formulas = [["=PLAN.DOUBLE(A2)+1"]];
      const range = sheet.getRange("B1:C2");
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [10, 5],
      [20, ""],
    ]);
    expect(seen).toEqual([[[[1], [2]], null]]);
  });

  test("an error of a function shows in its cell, with the message as a note", async () => {
    await office.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("E1");
      cell.formulas = [["=PLAN.FAIL(1)"]];
      await context.sync();
      cell.load("values, valueTypes");
      await context.sync();
      expect(cell.values).toEqual([["#N/A"]]);
      expect(cell.valueTypes).toEqual([["Error"]]);
    });
    const [[cell] = []] = office.model.activeSheet().read({ row: 0, column: 4, rows: 1, columns: 1 });
    expect(cell?.note).toBe("never recovered");
  });

  test("an unknown function is #NAME?", async () => {
    await office.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("F1");
      cell.formulas = [["=PLAN.NOSUCHTHING(1)"]];
      await context.sync();
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["#NAME?"]]);
    });
  });

  test("a call can be cancelled", async () => {
    const call = office.host.functions.invoke("LATER", []);
    await until(() => cancelled === false);
    call.cancel();
    await until(() => cancelled === true);
    expect(office.host.functions.pending()).toBe(0);
  });
});

test.each([
  { empty: 0 as const, where: "on the desktop" },
  { empty: null, where: "on the web" },
])("empty cells arrive as $empty, as $where", async ({ empty }) => {
  const office = await bootOffice();
  const seen: unknown[] = [];
  office.CustomFunctions.associate("SCALE", (values: unknown[][]) => {
    seen.push(values);
    return 1;
  });
  office.model.emptyCellsAs = empty;
  office.host.functions.register("PLAN", metadata);
  await office.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("C1");
    cell.formulas = [["=PLAN.SCALE(A1:B1)"]];
    await context.sync();
    cell.load("values");
    await context.sync();
  });
  expect(seen).toEqual([[[empty, empty]]]);
  office.close();
});
