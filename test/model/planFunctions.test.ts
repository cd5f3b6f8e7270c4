import { calculate, compileModel, readAddress, type CellValue } from "../../src/model/index.ts";
import { workbookOf } from "./support/workbook.ts";

const seen: unknown[][] = [];
const planFunctions = {
  GROWN: (parameters: readonly unknown[]): unknown => {
    seen.push([...parameters]);
    const [start, rate] = parameters;
    if (typeof rate !== "number") throw Object.assign(new Error("rate"), { code: "#VALUE!" });
    return Number(start) * (1 + rate);
  },
  ROWS: (parameters: readonly unknown[]): unknown => parameters[0],
};

const valueOf = (cells: Record<string, CellValue>): CellValue =>
  calculate(workbookOf({ Model: cells }), [{ sheet: "Model", row: 0, column: 0 }], { planFunctions }).get(
    "Model!A1",
  ) ?? null;

describe("functions of the add-in", () => {
  it("take what Excel passes: values, null for what is blank or left out, rows for ranges", () => {
    seen.length = 0;
    expect(valueOf({ A1: "=PLAN.GROWN(B1,0.5)", B1: 10 })).toBe(15);
    valueOf({ A1: "=PLAN.GROWN(B1:C2,1,,B3)", B1: 10, C2: "x" });
    expect(seen).toEqual([
      [10, 0.5],
      [
        [
          [10, null],
          [null, "x"],
        ],
        1,
        null,
        null,
      ],
    ]);
  });

  it("fail with the code of what they throw, and hand on errors without a call", () => {
    expect(valueOf({ A1: '=PLAN.GROWN(1,"a")' })).toEqual({ error: "#VALUE!" });
    seen.length = 0;
    expect(valueOf({ A1: "=PLAN.GROWN(1/0,1)" })).toEqual({ error: "#DIV/0!" });
    expect(seen).toEqual([]);
  });

  it("are known by the name that files give them too", () => {
    expect(valueOf({ A1: "=_xldudf_PLAN_GROWN(2,1)" })).toBe(4);
    expect(valueOf({ A1: "=SUM(PLAN.ROWS(B1:B2))", B1: 1, B2: 2 })).toBe(3);
  });

  it("run in trials, through goal-seeking inputs too", () => {
    const input = readAddress("B1", "Model");
    const result = readAddress("A1", "Model");
    if (input === undefined || result === undefined) throw new Error("address");
    const workbook = workbookOf({ Model: { A1: "=PLAN.GROWN(B1,0.5)", B1: 10 } });
    const model = compileModel(workbook, { inputs: [input], results: [result] }, { planFunctions });
    expect(model.evaluate([100])).toEqual([150]);
  });
});
