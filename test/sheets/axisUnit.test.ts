import { emptyPlan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { contextOf } from "./support/contexts.ts";

/** The chart of the widest lines of a budget of one line that may cost so much more. */
function chartOf(width: number) {
  const line = { name: "Hall", low: 0, high: width, period: "once" } as const;
  const plan = {
    ...emptyPlan("", "en"),
    budget: { categories: [{ track: "", name: "Costs", lines: [line] }], stated: [] },
  };
  const { sheets } = buildWorkbook(plan, contextOf({ scale: 1, sheets: ["budget"] }));
  return sheets.flatMap(({ charts }) => charts).find(({ id }) => id === "budgetDrivers");
}

// A step of an axis is a fifth of what is to be shown, or a tenth of it: labels that round it away repeat themselves.
test.each([
  [9_000, "full amounts", "#,##0"],
  [10_000, "thousands", "#,##0,"],
  [990_000, "thousands", "#,##0,"],
  [1_000_000, "millions", "#,##0.0,,"],
  [8_000_000, "millions", "#,##0.0,,"],
  [10_000_000, "millions", "#,##0,,"],
])("an axis up to %d is in %s, with labels that stay short and apart", (width, unit, format) => {
  const chart = chartOf(width);
  expect(chart?.valueFormat).toBe(format);
  expect(chart?.title).toContain(unit);
});
