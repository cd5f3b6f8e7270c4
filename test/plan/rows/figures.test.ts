import { samplePlan } from "../../../src/plan/index.ts";
import { basisOf, standardFigures, type FigureName } from "../../../src/plan/rows/figures.ts";

describe("the figures that a plan's rows are calculated with", () => {
  it.each<[string, FigureName, number, number]>([
    ["a share of the plan's own", "ConfidenceLevel", 0.9, 0.9],
    ["a share of all, which no range is known with, is not used", "ConfidenceLevel", 1, 0.8],
    ["a share of nothing neither", "ConfidenceLevel", 0, 0.8],
    ["a correlation may be all", "Correlation", 1, 1],
    ["and nothing", "Correlation", 0, 0],
    ["but no more than all", "Correlation", 1.2, 0.3],
    ["and no less than nothing", "Correlation", -0.1, 0.3],
    ["a count is used", "MonthsPerYear", 13, 13],
    ["a count of nothing would divide by nothing", "MonthsPerYear", 0, 12],
    ["a percentage may be above all", "StatusGreen", 1.5, 1.5],
    ["an amount may be nothing", "ToleranceAbsolute", 0, 0],
  ])("%s", (_, name, given, used) => {
    const plan = { ...samplePlan("en"), assumptions: { [name]: { value: given } } };
    expect(basisOf(plan).figure(name)).toBe(used);
  });

  it("are the standard ones where a plan has none, and its return is 0 where it promises none", () => {
    const plan = { ...samplePlan("en"), assumptions: undefined, roi: undefined };
    const { figure } = basisOf(plan);
    expect(figure("MaturityMaximum")).toBe(standardFigures.MaturityMaximum.value);
    expect([figure("RoiLow"), figure("RoiHigh")]).toEqual([0, 0]);
  });
});
