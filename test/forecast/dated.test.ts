import { caseCash, caseResults, forecastOf } from "../../src/forecast/index.ts";
import { firstYear, overYears } from "../../src/plan/audit/annual.ts";
import { emptyPlan, type BudgetLine, type Income, type Plan } from "../../src/plan/plan.ts";

const options = { unnamed: "Income" };
const earning = (...income: Partial<Income>[]): Plan => ({
  ...emptyPlan("", "en"),
  startMonth: "2027-01",
  income: income.map((one, index) => ({ track: "", name: `Stream ${index + 1}`, period: "year", ...one })),
});
const revenueOf = (
  plan: Plan,
  id: "downside" | "base" | "upside" = "base",
  length: "year" | "quarter" = "year",
) => caseCash(forecastOf(plan, { ...options, length, years: 3 }))[id].revenue;

describe("income at times of its own", () => {
  const dated = earning({
    low: 250,
    high: 380,
    period: "once",
    byPeriod: [
      { period: "2027", low: 100, high: 150, likely: 110 },
      { period: "2028-Q2", low: 150, high: 230 },
    ],
  });

  it("comes in each amount in its period, the low end in the downside, the high end in the upside", () => {
    expect(revenueOf(dated)).toEqual([0, 110, 190, 0]);
    expect(revenueOf(dated, "downside")).toEqual([0, 100, 150, 0]);
    expect(revenueOf(dated, "upside")).toEqual([0, 150, 230, 0]);
    expect(revenueOf(dated, "base", "quarter")).toEqual([0, 0, 0, 0, 110, 0, 190, 0, 0, 0, 0, 0, 0]);
  });

  it("is never added to itself as an amount of each year", () => {
    const yearly = earning({ low: 10, high: 10, period: "month" });
    expect(revenueOf(yearly)).toEqual([0, 120, 120, 120]);
    const both: Plan = { ...dated, income: [...(dated.income ?? []), ...(yearly.income ?? [])] };
    expect(revenueOf(both)).toEqual([0, 230, 310, 120]);
  });

  it("comes once, in the first year, where no time is named", () => {
    expect(revenueOf(earning({ low: 60, high: 100, period: "once" }))).toEqual([0, 80, 0, 0]);
    expect(revenueOf(earning({ likely: 70, period: "once" }))).toEqual([0, 70, 0, 0]);
  });

  it("stretches the horizon to its last amount", () => {
    const late = earning({
      low: 1,
      high: 1,
      period: "once",
      byPeriod: [{ period: "2034", low: 1, high: 1 }],
    });
    expect(forecastOf(late, options).grid.count).toBe(8);
  });
});

describe("amounts by period", () => {
  const parts = [
    { period: "2027", low: 10, high: 20 },
    { period: "2028", low: 30, high: 40 },
  ];
  it.each(["once", "year", "month"] as const)(
    "are spent once each, though the period of their line is %s",
    (period) => {
      const line: BudgetLine = { name: "Machines", low: 40, high: 60, period, byPeriod: parts };
      expect([firstYear(line), overYears(line, 5)]).toEqual([
        { low: 40, high: 60 },
        { low: 40, high: 60 },
      ]);
      const plan: Plan = {
        ...earning(),
        budget: { categories: [{ track: "", name: "All", lines: [line] }], stated: [] },
      };
      expect(caseCash(forecastOf(plan, { ...options, years: 3 })).base.spending).toEqual([0, 15, 35, 0]);
    },
  );
});

it("costs without any revenue have no return, and are not said to lose everything", () => {
  const spending: Plan = {
    ...emptyPlan("", "en"),
    budget: {
      categories: [{ track: "", name: "", lines: [{ name: "Trees", low: 5, high: 5, period: "year" }] }],
      stated: [],
    },
  };
  const forecast = forecastOf(spending, options);
  const { roi, yearlyRoi, payback, npv } = caseResults(caseCash(forecast), forecast.grid).base;
  expect([roi, yearlyRoi, payback]).toEqual([undefined, undefined, undefined]);
  expect(npv).toBeLessThan(0);
});
