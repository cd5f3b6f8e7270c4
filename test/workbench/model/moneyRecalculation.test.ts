/** The sheets of money in the workbench's engine: what recalculation.test.ts, with the first sample by year, has not. */
import { samplePlan, type Plan } from "../../../src/plan/index.ts";
import { buildWorkbook, type SheetContext } from "../../../src/sheets/index.ts";
import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import { businessPlan } from "../../sheets/support/businessPlan.ts";
import { contextOf } from "../../sheets/support/contexts.ts";
import { calculateWorkbook } from "../../support/calculateWorkbook.ts";
import { compareCells, describeDifferences, errorCells } from "../../support/compareCells.ts";

const cases: readonly (readonly [name: string, plan: Plan, changes: Partial<SheetContext>])[] = [
  ["every kind of stream, by year", businessPlan("en"), { years: 2 }],
  ["software by quarter, in Spanish", samplePlan("es", "software"), { periodLength: "quarter", years: 1 }],
  ["consulting by year", samplePlan("en", "consulting"), { years: 3 }],
  [
    "the marketplace by month, in Spanish",
    samplePlan("es", "marketplace"),
    { periodLength: "month", years: 1 },
  ],
  ["the shop by quarter", samplePlan("en", "shop"), { periodLength: "quarter", years: 1 }],
];

describe("the workbench's engine calculates the sheets of money as the calculation does", () => {
  it.each(cases)("%s", async (_name, plan, changes) => {
    const workbook = resolveWorkbook(
      buildWorkbook(
        plan,
        contextOf({ language: plan.language, sheets: ["returns", "markets", "risks"], ...changes }),
      ),
    );
    const calculated = await calculateWorkbook(workbook);
    expect(errorCells(calculated)).toEqual([]);
    expect(describeDifferences(compareCells(workbook, calculated, { planFormulas: true }))).toBe("");
  });
});
