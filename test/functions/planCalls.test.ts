import { describe, expect, it } from "@jest/globals";
import { firstPlanCall } from "../../src/functions/index.ts";

describe("the call of a PLAN function in a formula", () => {
  it.each<[string, string, string[], boolean]>([
    ["=PLAN.ROI(B2,C2)", "ROI", ["B2", "C2"], true],
    ["= plan.roi( B2 , , 5% )", "ROI", ["B2", "", "5%"], true],
    ["=PLAN.NPV0(10%,{-100;60,70})", "NPV0", ["10%", "{-100;60,70}"], true],
    ["=PLAN.ROI(SUM(A1:A3,B1),MAX(1,(2)))", "ROI", ["SUM(A1:A3,B1)", "MAX(1,(2))"], true],
    ['=IFERROR(PLAN.ROI(B2,C2),"none")', "ROI", ["B2", "C2"], false],
    ["=-PLAN.ROI(B2,C2)", "ROI", ["B2", "C2"], false],
    ["=PLAN.ROI(B2,C2)*2", "ROI", ["B2", "C2"], false],
    ['="PLAN.CAGR(1,2,3)"&PLAN.ROI("a,)b",C2)', "ROI", ['"a,)b"', "C2"], false],
    ["=PLAN.ROI('My, (sheet)'!B2,'It''s'!C2)", "ROI", ["'My, (sheet)'!B2", "'It''s'!C2"], true],
    [
      "=PLAN.RANGETOTAL(Budget[Low, (a)],Budget[[#This Row],[High]])",
      "RANGETOTAL",
      ["Budget[Low, (a)]", "Budget[[#This Row],[High]]"],
      true,
    ],
    [
      "=PLAN.RANGETOTAL(Budget[It'[s, ')],Budget[High])",
      "RANGETOTAL",
      ["Budget[It'[s, ')]", "Budget[High]"],
      true,
    ],
  ])("%s", (formula, id, parameters, whole) => {
    expect(firstPlanCall(formula)).toEqual({ id, parameters, whole });
  });

  it.each(["", "=SUM(A1:A3)", "PLAN", '="PLAN.ROI(1,2)"', "=MYPLAN.ROI(1,2)", "=PLAN.ROI(1,2"])(
    "is not there: %s",
    (formula) => {
      expect(firstPlanCall(formula)).toBeUndefined();
    },
  );
});
