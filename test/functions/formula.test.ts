import { describe, expect, it } from "@jest/globals";
import { evaluateFormula, readCall } from "../../src/functions/index.ts";

describe("a formula with constants", () => {
  it.each<[string, string, unknown[]]>([
    ["=PLAN.CAGR(100,121,2)", "CAGR", [100, 121, 2]],
    [" =PLAN.CAGR( -1.5E-3 , 5% , TRUE ) ", "CAGR", [-0.0015, 0.05, true]],
    [
      '=PLAN.X({1,2;3,4},"a ""b"", c",)',
      "X",
      [
        [
          [1, 2],
          [3, 4],
        ],
        'a "b", c',
        null,
      ],
    ],
    ['=PLAN.X({"a";"b"},,FALSE)', "X", [[["a"], ["b"]], null, false]],
    ["=PLAN.X()", "X", []],
  ])("%s is read", (formula, id, parameters) => {
    expect(readCall(formula)).toEqual({ id, parameters });
  });

  it.each(["=SUM(1)", "PLAN.X(1)", "=PLAN.X(A1)", "=PLAN.X(1", "=PLAN.X({1)", "=PLAN.X(1)+1"])(
    "%s is none",
    (formula) => {
      expect(readCall(formula)).toBeUndefined();
    },
  );

  it("is calculated, and what is none is a fault of the caller", () => {
    expect(evaluateFormula("=PLAN.ROI(150,100)", "en")).toEqual({ values: [[0.5]] });
    expect(() => evaluateFormula("=SUM(1)", "en")).toThrow("Not a call with constants");
  });
});
