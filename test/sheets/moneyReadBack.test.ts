import { samplePlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook, planFromTables } from "../../src/sheets/index.ts";
import { contextOf } from "./support/contexts.ts";
import { businessPlan } from "./support/businessPlan.ts";
import { tableContents } from "./support/tables.ts";

const again = (plan: Plan): Plan => {
  const spec = buildWorkbook(plan, contextOf({ language: plan.language }));
  return planFromTables(tableContents(spec), plan.language).plan;
};

describe("the sheets of money read back", () => {
  it.each(["en", "es"] as const)(
    "give the plan's streams, risks, markets and drivers again, in %s",
    (language) => {
      const plan = businessPlan(language);
      const read = again(plan);
      expect(read.kpis).toEqual(plan.kpis);
      expect(read.objectives).toEqual(plan.objectives);
      expect(read.risks).toEqual(plan.risks);
      expect(read.markets).toEqual(plan.markets);
      expect(read.income).toEqual(plan.income);
      expect(read.assumptions).toEqual(plan.assumptions);
    },
  );

  it("keep a driver that is stated as what would else be assumed", () => {
    const income = samplePlan("en", "shop").income;
    expect(income?.some(({ drivers }) => drivers?.start?.base === 0)).toBe(true);
    expect(again(samplePlan("en", "shop")).income).toEqual(income);
  });

  it("do not turn what was derived from target and growth into what somebody said", () => {
    expect(again({ ...samplePlan("en"), income: undefined }).income).toBeUndefined();
  });
});
