import { samplePlan, type Plan } from "../../../src/plan/index.ts";
import { planYears, statedGrowth } from "../../../src/plan/audit/promises.ts";

type Objective = Plan["objectives"][number];
const grows = (per: "month" | "year" | undefined, value: number): Objective => ({
  name: "Growth",
  text: "Revenue growth",
  target: { value, unit: "percent", comparison: "atLeast", ...(per === undefined ? {} : { per }) },
});
const growth = (...objectives: readonly Objective[]): number | undefined =>
  statedGrowth({ ...samplePlan("en"), objectives: [...objectives] })?.rate;

describe("the growth that a plan promises", () => {
  it("is a rate a year, to which one a month compounds", () => {
    expect(growth(grows("year", 0.2))).toBe(0.2);
    // 1.02 to the twelfth, by hand.
    expect(growth(grows("month", 0.02))).toBeCloseTo(0.268_241_794_562_545, 12);
  });

  it("is that of the first objective that says how often; one that does not gives none", () => {
    expect(growth(grows(undefined, 0.5), grows("year", 0.2))).toBe(0.2);
    expect(growth(grows(undefined, 0.5))).toBeUndefined();
    expect(growth({ ...grows("year", 0.2), name: "Members", text: "More of them" })).toBeUndefined();
  });
});

it("a plan has the years that its dated phases take, and none where no phase ends within a year or later", () => {
  const years = (...ends: readonly (number | null)[]): number | undefined =>
    planYears({
      ...samplePlan("en"),
      phases: ends.map((endMonth) => ({ track: "", name: "x", startMonth: 1, endMonth, milestones: [] })),
    });
  expect([years(24), years(3, null, 36), years(11), years(null), years()]).toEqual([2, 3, undefined, undefined, undefined]);
}); // prettier-ignore
