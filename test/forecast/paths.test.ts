import {
  adoption,
  project,
  projectFade,
  projectLinear,
  projectLogistic,
  startFor,
  viral,
} from "../../src/calc/index.ts";
import { pathValues, planPaths, revenuePathOf, timeGrid } from "../../src/forecast/index.ts";
import { emptyPlan, type Plan } from "../../src/plan/index.ts";
import type { Growth } from "../../src/plan/plan.ts";

const years = 5;
const planWith = (growth: Growth | undefined, baseline?: number): Plan => ({
  ...emptyPlan("", "en"),
  kpis: [
    {
      group: "",
      name: "Measure",
      text: "",
      ...(baseline === undefined ? {} : { baseline }),
      target: { value: 500, unit: "count", comparison: "atLeast" },
      ...(growth === undefined ? {} : { growth }),
    },
  ],
});
const pathOf = (plan: Plan, length: "year" | "month" = "year") => {
  const grid = timeGrid(plan, length, years);
  const [path] = planPaths(plan);
  return path === undefined ? [] : pathValues(path, "base", grid);
};

describe("a path", () => {
  it.each<[string, Growth | undefined, number | undefined, number[]]>([
    ["compound", { model: "compound", rate: { base: 0.3 } }, 100, project(100, 0.3, years)],
    ["compound at the growth that the target needs", { model: "compound" }, 100, project(100, 5 ** (1 / years) - 1, years)],
    ["linear where nobody says otherwise", undefined, 100, projectLinear(100, 0.8, years)],
    ["logistic", { model: "logistic", rate: { base: 1.2 }, parameters: { ceiling: 600 } }, 20, projectLogistic(20, 600, 1.2, years)],
    ["fading", { model: "fading", rate: { base: 0.6 }, parameters: { lastRate: 0.1 } }, 100, projectFade(100, 0.6, 0.1, years)],
    ["of adoption", { model: "adoption", parameters: { market: 800, innovation: 0.03, imitation: 0.38 } }, undefined, adoption(800, 0.03, 0.38, years)],
    ["of viral growth", { model: "viral", parameters: { invitations: 4, conversion: 0.2, churn: 0.1 } }, 100, viral(100, 4, 0.2, years, 0.1)],
  ])("%s is what the calculation says", (_name, growth, baseline, expected) => {
    const found = pathOf(planWith(growth, baseline));
    expect(found).toHaveLength(years + 1);
    found.forEach((value, period) => expect(value).toBeCloseTo(expected[period] ?? NaN, 9));
  }); // prettier-ignore

  it.each<[string, Growth | undefined, number | undefined]>([
    ["without a start", undefined, undefined],
    ["towards no ceiling", { model: "logistic", rate: { base: 1 } }, 100],
    ["that fades to nobody says what", { model: "fading", rate: { base: 0.5 } }, 100],
    ["of adoption without innovation", { model: "adoption", parameters: { market: 900 } }, 0],
    ["of invitations that nobody takes", { model: "viral", parameters: { invitations: 3 } }, 100],
  ])("%s is not drawn", (_name, growth, baseline) => {
    expect(new Set(pathOf(planWith(growth, baseline)))).toEqual(new Set([""]));
  });

  it("passes through the same values at the end of each year, whatever the length of its periods", () => {
    const plan = planWith({ model: "fading", rate: { base: 0.5 }, parameters: { lastRate: 0.5 } }, 100);
    const monthly = pathOf(plan, "month");
    pathOf(plan).forEach((value, year) => expect(monthly[12 * year]).toBeCloseTo(Number(value), 9));
  });

  it("stays at its target once that is reached in time", () => {
    const plan = planWith(undefined, 100);
    const [kpi] = plan.kpis;
    const due = { ...plan, kpis: kpi === undefined ? [] : [{ ...kpi, deadline: "Y2" }] };
    expect(pathOf(due)).toEqual([100, 300, 500, 500, 500, 500]);
  });
});

describe("the path of revenue", () => {
  const plan: Plan = {
    ...emptyPlan("", "en"),
    objectives: [
      {
        name: "Revenue",
        text: "$1B revenue in 4 years",
        target: { value: 1e9, unit: "currency", comparison: "atLeast" },
      },
    ],
  };
  const grid = timeGrid(plan, "year", years);
  const growth = { low: 0.5, base: 1, high: 1.5 };

  it("starts where target and growth imply, and says that this is derived", () => {
    const path = revenuePathOf(plan, growth, undefined, grid);
    expect(path.origin).toBe("derived");
    expect(path.start).toBeCloseTo(startFor(1e9, 1, 4), 3);
    expect(path.base[4]).toBeCloseTo(1e9, 3);
    expect(Number(path.low[4])).toBeLessThan(1e9);
    expect(Number(path.high[4])).toBeGreaterThan(1e9);
  });

  it("starts where somebody states", () => {
    const path = revenuePathOf(plan, growth, 4e6, grid);
    expect(path.origin).toBe("document");
    expect(path.base).toEqual([4e6, 8e6, 16e6, 32e6, 64e6, 128e6]);
  });

  it("is not drawn for a plan that promises nothing", () => {
    const path = revenuePathOf(emptyPlan("", "en"), growth, undefined, grid);
    expect([path.origin, path.start, new Set(path.high)]).toEqual(["missing", undefined, new Set([""])]);
  });
});
