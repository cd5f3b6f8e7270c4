import { samplePlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { contextOf } from "./support/contexts.ts";
import { allCells } from "./support/formulas.ts";
import { businessPlan } from "./support/businessPlan.ts";

describe.each(["en", "es"] as const)("a programme that states no revenue, in %s", (language) => {
  const workbook = buildWorkbook(samplePlan(language, "town"), contextOf({ language }));
  const said = language === "en" ? "No revenue stated" : "Sin ingresos indicados";
  const results = (sheet: string): unknown[] =>
    allCells(workbook, sheet).flatMap(({ cell }) => (cell.kind === "formula" ? [cell.expected] : []));

  it("says so where a return or a payback would stand", () => {
    // ROI: payback, discounted payback, return, yearly return; of the exact figures once for the value and once for
    // the rate, two chances, their state and the same in the table that holds them. Scenarios: payback and return of four cases.
    expect(results("returns").filter((value) => value === said)).toHaveLength(10);
    expect(results("scenarios").filter((value) => value === said)).toHaveLength(8);
  });

  it("shows nowhere a return of -100 %", () => {
    expect([...results("returns"), ...results("scenarios"), ...results("overview")]).not.toContain(-1);
  });

  it("draws no revenue", () => {
    const revenue = workbook.sheets.find(({ id }) => id === "revenue");
    expect(revenue?.charts).toEqual([]);
  });
});

it("the discount rate has its home in Assumptions: what else names one changes nothing", () => {
  const npvOf = (plan: Plan): unknown =>
    allCells(buildWorkbook(plan, contextOf()), "scenarios")
      .flatMap(({ cell }) =>
        cell.kind === "formula" && cell.formula.includes("discounted}") ? [cell.expected] : [],
      )
      .at(0);
  const plan = businessPlan("en");
  const other: Plan = { ...plan, assumptions: { ...plan.assumptions, DriverDiscountRate: { value: 0.5 } } };
  const home: Plan = { ...plan, assumptions: { ...plan.assumptions, DiscountRate: { value: 0.2 } } };
  expect(npvOf(other)).toBe(npvOf(plan));
  expect(npvOf(home)).not.toBe(npvOf(plan));
});
