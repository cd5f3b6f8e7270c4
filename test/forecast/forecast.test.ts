import { irrAll, npv, payback } from "../../src/calc/index.ts";
import {
  caseCash,
  caseResults,
  cashWith,
  forecastOf,
  swings,
  valuesIn,
  varied,
  type Forecast,
} from "../../src/forecast/index.ts";
import { emptyPlan, type BudgetLine, type Plan } from "../../src/plan/plan.ts";

const line = (name: string, low: number, high: number, period: BudgetLine["period"], more: Partial<BudgetLine> = {}): BudgetLine =>
  ({ name, low, high, period, ...more }); // prettier-ignore
const budget = (...lines: BudgetLine[]): Plan["budget"] => ({
  categories: [{ track: "Budget", name: "All", lines }],
  stated: [],
});
const shop: Plan = {
  ...emptyPlan("Shop", "en"),
  startMonth: "2027-01",
  budget: budget(line("Fittings", 800, 1200, "once"), line("Rent", 10, 20, "month"), line("Audit", 60, 60, "year")),
  income: [
    {
      track: "",
      name: "Sales",
      kind: "transaction",
      period: "year",
      drivers: {
        added: { base: 100, downside: 80, upside: 130 },
        price: { base: 10 },
        growth: { base: 0.1, downside: 0 },
      },
    },
  ],
}; // prettier-ignore
const resultsOf = (forecast: Forecast) => caseResults(caseCash(forecast), forecast.grid);
const options = { unnamed: "Income" };
const near = (got: number | undefined, expected: number | undefined, tolerance = 1e-12): void => {
  if (got === undefined || expected === undefined) {
    expect(got).toBe(expected);
    return;
  }
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
};

describe("a forecast", () => {
  const forecast = forecastOf(shop, options);
  const base = cashWith(forecast, valuesIn(forecast, "base"));

  it("places what is paid once before the start and what recurs in each year", () => {
    expect(base.spending).toEqual([1000, 240, 240, 240, 240, 240]);
  });

  it("spends the high end in the downside and the low end in the upside", () => {
    const spent = (id: "downside" | "upside"): number => cashWith(forecast, valuesIn(forecast, id)).spending[0] ?? 0;
    expect([spent("downside"), spent("upside")]).toEqual([1200, 800]);
  }); // prettier-ignore

  it("has the present value, rate of return and payback that the calculation gives for its net flows", () => {
    const { base: results } = resultsOf(forecast);
    near(results.npv, npv(0.1, base.net));
    near(results.irr, irrAll(base.net)[0]);
    near(results.payback, payback(base.net));
    near(results.discountedPayback, payback(base.net, 0.1));
    near(results.funding, 1000);
    near(results.roi, (base.revenue.reduce((a, b) => a + b) - 2200) / 2200);
  });

  it("has no payback, no rate and no return where nothing comes back or nothing is spent", () => {
    const costsOnly = resultsOf(forecastOf({ ...shop, income: [] }, options)).base;
    expect([costsOnly.payback, costsOnly.irr, costsOnly.discountedPayback]).toEqual([undefined, undefined, undefined]);
    expect(resultsOf(forecastOf(emptyPlan("", "en"), options)).base.roi).toBeUndefined();
  }); // prettier-ignore

  it("takes tax of a year's own profit only, and pays and is paid late by days", () => {
    const given = { taxRate: 0.25, receivableDays: 73, payableDays: 36.5 } as const;
    const set = Object.fromEntries(
      Object.entries(given).map(([slot, value]) => [slot, { downside: value, base: value, upside: value, own: value }]),
    );
    const taxed = forecastOf(shop, { ...options, given: set });
    const cash = cashWith(taxed, valuesIn(taxed, "base"));
    near(cash.tax[0], 0);
    near(cash.tax[1], 0.25 * (1000 - 240));
    near(cash.receivable[1], 200);
    near(cash.payable[0], 100);
    near(cash.net[0], -1000 + 100);
    near(cash.net[1], 1000 - 240 - 190 - 200 + (24 - 100));
  }); // prettier-ignore

  it("adds the terminal value as a multiple of the last year's profit after tax", () => {
    const twice = { downside: 2, base: 2, upside: 2, own: 2 };
    const valued = forecastOf(shop, { ...options, given: { terminalMultiple: twice } });
    const cash = cashWith(valued, valuesIn(valued, "base"));
    near(cash.terminal[5], 2 * ((base.revenue[5] ?? 0) - 240));
    expect(cash.terminal.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
  });

  it.each([["quarter" as const, 4], ["month" as const, 12]])("by %s spends and earns in a year what it does by year", (length, perYear) => {
    const finer = forecastOf(shop, { ...options, length });
    const cash = cashWith(finer, valuesIn(finer, "base"));
    expect(cash.net).toHaveLength(5 * perYear + 1);
    near(cash.spending.slice(1, perYear + 1).reduce((a, b) => a + b), 240);
    near(cash.discount[perYear], 1 / 1.1);
  }); // prettier-ignore

  it("keeps amounts of years in their years", () => {
    const dated = line("Build", 60, 60, "once", {
      byPeriod: [
        { period: "2027", low: 10, high: 10 },
        { period: "2029", low: 20, high: 20 },
        { period: "Y5", low: 30, high: 30 },
      ],
    });
    const plan = { ...shop, budget: budget(dated) };
    const placed = forecastOf(plan, options);
    expect(placed.spending.single.map(({ low }) => low)).toEqual([0, 10, 0, 20, 0, 30]);
  });

  it("reaches as far as the last time that the plan names", () => {
    const far = { ...shop, objectives: [{ name: "Grow", text: "", deadline: "2034-06" }] };
    expect(forecastOf(far, options).grid.count).toBe(8);
    expect(forecastOf(far, { ...options, years: 3 }).grid.count).toBe(3);
  });

  it("implies a first year that reaches the stated target at the stated growth, and says that it is derived", () => {
    const plan: Plan = {
      ...emptyPlan("Growth", "en"),
      objectives: [
        { name: "Revenue", text: "$1B revenue in 5 years", target: { value: 1e9, unit: "currency", comparison: "atLeast" } },
        { name: "Growth", text: "200% growth a year", target: { value: 2, unit: "percent", comparison: "atLeast", per: "year" } },
      ],
    }; // prettier-ignore
    const implied = forecastOf(plan, options);
    const added = implied.streams[0]?.drivers.find(({ slot }) => slot === "added");
    expect(added?.origin).toBe("derived");
    near(cashWith(implied, valuesIn(implied, "base")).revenue[5], 1e9);
    expect(cashWith(implied, valuesIn(implied, "downside")).revenue[5]).toBeLessThan(1e9);
  });

  it("charges risks by their chance, and a closed one not at all", () => {
    const plan: Plan = {
      ...shop,
      risks: [
        { name: "Storm", chance: 0.2, low: 100, high: 300, when: "Y2", responseCost: 5 },
        { name: "Strike", chance: 0.5, likely: 40, low: 0, high: 90 },
        { name: "Past", chance: 0.9, low: 900, high: 900, status: "closed" },
      ],
    };
    expect(forecastOf(plan, options).risks).toEqual([0, 20, 45, 0, 0, 0]);
  });

  it("never adds budgets: the first one with lines is forecast, and reserves are no spending", () => {
    const [first] = budget(line("A", 10, 10, "once"), line("Held", 99, 99, "once", { role: "reserve" })).categories;
    const plan = { ...shop, budget: { categories: [first!, { ...first!, track: "Option B" }], stated: [] } };
    expect(forecastOf(plan, options).spending.single[0]).toEqual({ low: 10, high: 10 });
  }); // prettier-ignore
});

describe("one driver at a time", () => {
  const forecast = forecastOf(shop, options);

  it("lists those that differ, widest first, with the present value at either end", () => {
    const found = swings(forecast);
    expect(found.map(({ driver }) => driver.slot)).toEqual(["added", "spendingPosition", "growth"]);
    const [added] = found;
    const revenue = (volume: number): number => {
      const flows = [0, 1, 2, 3, 4].map((year) => volume * 10 * 1.1 ** year - 240);
      return npv(0.1, [-1000, ...flows]);
    };
    near(added?.downside, revenue(80));
    near(added?.upside, revenue(130));
  });

  it("leaves every other driver as it is in the base case", () => {
    const { driver } = swings(forecast)[0]!;
    const values = varied(forecast, driver, "upside");
    expect([values.stream(0, "added"), values.stream(0, "growth"), values.plan("spendingPosition")]).toEqual([130, 0.1, 0.5]);
  }); // prettier-ignore
});
