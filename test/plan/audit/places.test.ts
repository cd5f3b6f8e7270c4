import { auditWithModel } from "../../../src/forecast/index.ts";
import { emptyPlan, type Quantity } from "../../../src/plan/index.ts";
import { places, planWith } from "../support/findingPlaces.ts";

const percent = (value: number): Quantity => ({
  value,
  unit: "percent",
  comparison: "atLeast",
});

describe("a finding leads to where it can be mended", () => {
  it("in what the sentences of a plan say", () => {
    const plan = planWith((given) => {
      given.objectives.push(
        { name: "Scale", text: "1000x", target: { value: 1000, unit: "multiple", comparison: "exactly" } },
        { name: "Growth", text: "200%+ growth a year", target: { ...percent(2), per: "year" } },
        {
          name: "Revenue",
          text: "$1B+ revenue in 5 years",
          target: { value: 1e9, unit: "currency", comparison: "atLeast" },
        },
        { name: "Markets", text: "50 markets", target: { value: 50, unit: "count", comparison: "atLeast" } },
        { name: "Markets", text: "60 by 2030", target: { value: 60, unit: "count", comparison: "atLeast" } },
      );
      given.kpis.push(
        { group: "Reach", name: "Share", text: "40% growth", target: percent(0.4) },
        {
          group: "Reach",
          name: "Growth",
          text: "90% growth a year",
          target: { ...percent(0.9), per: "year" },
        },
      );
      given.phases.push({ track: "Road", name: "All", startMonth: 1, endMonth: 60, milestones: [] });
      given.budget.categories.push({
        track: "Money",
        name: "People",
        lines: [{ name: "Team", low: 38e6, high: 76e6, period: "year" }],
      });
      given.roi = { low: 5, high: 10, text: "500-1000%" };
    });
    expect(places("claims.startNeeded", plan)).toEqual(["objectives: Revenue (target)"]);
    expect(places("claims.scale", plan)).toEqual(["objectives: Scale (target)"]);
    expect(places("claims.roi", plan)).toEqual(["roi:  (low)"]);
    expect(places("claims.fundingGap", plan)).toEqual(["budget: Money"]);
    expect(places("claims.conflictingTargets", plan)).toEqual([
      "objectives: Markets (target)",
      "kpis: Reach > Growth (target)",
    ]);
    expect(places("kpis.notMeasurable", plan)).toEqual(["kpis: Reach (baseline)"]);
    expect(places("objectives.notMeasurable", plan)).toEqual([
      "objectives: Scale (baseline)",
      "objectives: Growth (baseline)",
      "objectives: Markets (target)",
    ]);
  });
});

describe("the sentence of a finding", () => {
  it("says of a group of indicators which lack a base, among how many", () => {
    const kpis = [
      { group: "Reach", name: "Share", text: "40% growth", target: percent(0.4) },
      { group: "Reach", name: "Level", text: "40% of customers", target: percent(0.4) },
    ];
    const [found] = auditWithModel({ ...emptyPlan("Places", "en"), kpis });
    expect(found?.message.en).toBe(
      "In “Reach”, 1 of 2 targets are changes that name no value to start from: Share.",
    );
  });

  it("holds two targets against each other that differ at their upper end alone", () => {
    const range = (upper: number): Quantity => ({ value: 5, upper, unit: "count", comparison: "between" });
    const objectives = [7, 9].map((upper) => ({
      name: "Markets",
      text: `5 to ${upper} by 2030`,
      target: range(upper),
    }));
    const found = auditWithModel({ ...emptyPlan("Places", "en"), objectives });
    expect(found.map(({ id }) => id)).toContain("claims.conflictingTargets");
  });
});
