/** Streams whose customers leave by a curve of retention, held to calc's own cohorts. */
import { cohortRevenue, fitRetention, retention } from "../../src/calc/index.ts";
import {
  cohortShares,
  forecastOf,
  streamRevenues,
  swings,
  valuesIn,
  type PeriodLength,
} from "../../src/forecast/index.ts";
import { emptyPlan } from "../../src/plan/index.ts";
import type { Income, Plan } from "../../src/plan/plan.ts";

const near = (got: readonly number[], expected: readonly number[]): void => {
  expect(got).toHaveLength(expected.length);
  got.forEach((value, index) => {
    const want = expected[index] ?? NaN;
    expect(Math.abs(value - want)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(want)));
  });
};
const planOf = (income: Partial<Income>): Plan => ({
  ...emptyPlan("", "en"),
  income: [{ track: "", name: "Readers", kind: "subscription", period: "year", ...income }],
});
const forecast = (income: Partial<Income>, length: PeriodLength = "year") =>
  forecastOf(planOf(income), { unnamed: "", length, years: 6 });
const revenueOf = (income: Partial<Income>, length?: PeriodLength): number[] => {
  const made = forecast(income, length);
  return streamRevenues(made, valuesIn(made, "base"))[0] ?? [];
};
const curve = { retentionAlpha: { base: 0.764 }, retentionBeta: { base: 1.296 } };

describe("customers who leave by a curve of retention", () => {
  it("earn what calc's cohorts earn, those of the start as one more cohort before them", () => {
    const drivers = {
      start: { base: 120 },
      added: { base: 300 },
      growth: { base: 0.2 },
      price: { base: 60 },
      ...curve,
    };
    const joining = [120, ...Array.from({ length: 6 }, (_, year) => 300 * 1.2 ** year)];
    near(revenueOf({ drivers }), [0, ...cohortRevenue(joining, 60, retention(0.764, 1.296, 6)).slice(1)]);
  });

  it.each(["quarter", "month"] as const)("are as many after whole years by %s as by year", (length) => {
    const perYear = { quarter: 4, month: 12 }[length];
    const shares = cohortShares({ alpha: 0.764, beta: 1.296 }, { length, perYear, count: 3 * perYear });
    near(
      shares.filter((_, period) => period % perYear === 0),
      retention(0.764, 1.296, 3),
    );
    // Within the first year the same share stays in each period.
    near([(shares[1] ?? 0) ** perYear], [shares[perYear] ?? 0]);
  });

  it("are said by a stated series, of which the likeliest curve is taken", () => {
    const [stream] = forecast({ retention: [0.631, 0.468, 0.382, 0.326] }).streams;
    const fit = fitRetention([1000, 631, 468, 382, 326]);
    const figures = stream?.drivers.filter(({ slot }) => slot.startsWith("retention"));
    expect(figures?.map(({ origin }) => origin)).toEqual(["fitted", "fitted"]);
    near(figures?.map(({ values }) => values.base) ?? [], [fit.alpha, fit.beta]);
    expect(stream?.drivers.map(({ slot }) => slot)).not.toContain("churn");
  });

  it("leave by the one churn of a series that has no curve, since the same share stays each year", () => {
    const [stream] = forecast({ retention: [0.9, 0.81, 0.729] }).streams;
    const churn = stream?.drivers.find(({ slot }) => slot === "churn");
    near([churn?.values.base ?? NaN], [0.1]);
    expect(churn?.origin).toBe("fitted");
    expect(stream?.drivers.map(({ slot }) => slot)).not.toContain("retentionAlpha");
  });

  it.each<[string, Partial<Income>]>([
    ["a series that rises", { retention: [0.5, 0.6] }],
    ["an alpha without a beta", { drivers: { retentionAlpha: { base: 1 } } }],
  ])("are said by nobody in %s: their churn is assumed, and marked so", (_name, income) => {
    const [stream] = forecast(income).streams;
    expect(stream?.drivers.find(({ slot }) => slot === "churn")).toMatchObject({
      origin: "assumed",
      values: { base: 0 },
    });
    expect(stream?.drivers.map(({ slot }) => slot)).not.toContain("retentionAlpha");
  });

  it("stay for ever with an alpha of 0, and are gone after a year with a beta of 0", () => {
    const grid = { length: "year", perYear: 1, count: 3 } as const;
    expect(cohortShares({ alpha: 0, beta: 2 }, grid)).toEqual([1, 1, 1, 1]);
    expect(cohortShares({ alpha: 2, beta: 0 }, grid)).toEqual([1, 0, 0, 0]);
  });

  it("are left alone by figures of a curve in a stream of another kind", () => {
    const drivers = { added: { base: 10 }, price: { base: 1 } };
    expect(revenueOf({ kind: "transaction", drivers: { ...drivers, ...curve } })).toEqual(
      revenueOf({ kind: "transaction", drivers }),
    );
  });
});

describe("income with a chance", () => {
  const grant: Partial<Income> = {
    kind: "other",
    low: 100,
    high: 300,
    period: "once",
    byPeriod: [{ period: "Y2", low: 100, high: 300, likely: 250 }],
    chance: 0.4,
  };
  const inCase = (id: "downside" | "base" | "upside"): number[] => {
    const made = forecast(grant);
    return (streamRevenues(made, valuesIn(made, id))[0] ?? []).slice(0, 4);
  };

  it("counts with what is expected of it in the base, not at all in the downside, whole in the upside", () => {
    expect(inCase("base")).toEqual([0, 0, 100, 0]);
    expect(inCase("downside")).toEqual([0, 0, 0, 0]);
    expect(inCase("upside")).toEqual([0, 0, 300, 0]);
  });

  it("multiplies what the drivers give as well", () => {
    const drivers = { added: { base: 10 }, price: { base: 3 } };
    const sure = revenueOf({ kind: "transaction", drivers });
    near(
      revenueOf({ kind: "transaction", drivers, chance: 0.25 }),
      sure.map((amount) => amount / 4),
    );
  });

  it("is a driver of its own: between nothing and all of it lies the whole amount, discounted", () => {
    const [swing] = swings(forecast(grant));
    expect(swing?.driver.slot).toBe("chance");
    near([(swing?.upside ?? 0) - (swing?.downside ?? 0)], [250 / 1.1 ** 2]);
  });

  it("is certain where no chance is stated", () => {
    const made = forecast({ ...grant, chance: undefined });
    expect(made.streams[0]?.drivers.map(({ slot }) => slot)).not.toContain("chance");
    expect(streamRevenues(made, valuesIn(made, "base"))[0]?.[2]).toBe(250);
  });
});
