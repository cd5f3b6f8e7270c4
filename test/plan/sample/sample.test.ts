import { paneLanguages as languages } from "../../../src/i18n/language.ts";
import { samplePlan } from "../../../src/plan/index.ts";

describe.each(languages)("the sample plan in %s", (language) => {
  const plan = samplePlan(language);

  it("has three pillars of three areas of four initiatives", () => {
    expect(plan.pillars.map(({ areas }) => areas.map(({ initiatives }) => initiatives.length))).toEqual([
      [4, 4, 4],
      [4, 4, 4],
      [4, 4, 4],
    ]);
  });

  it("runs through five years without a gap", () => {
    expect(plan.phases.map(({ startMonth, endMonth }) => [startMonth, endMonth])).toEqual([
      [1, 12],
      [13, 24],
      [25, 48],
      [49, 60],
    ]);
  });

  it("states totals that its lines add up to", () => {
    for (const { lines, stated } of plan.budget.categories) {
      expect(lines).toHaveLength(4);
      expect(stated).toEqual({
        low: lines.reduce((sum, { low }) => sum + low, 0),
        high: lines.reduce((sum, { high }) => sum + high, 0),
      });
    }
    const lines = plan.budget.categories.flatMap((category) => category.lines);
    expect(plan.budget.stated).toMatchObject([
      {
        low: lines.reduce((sum, { low }) => sum + low, 0),
        high: lines.reduce((sum, { high }) => sum + high, 0),
        period: "year",
      },
    ]);
  });

  it("asks for 500 to 1000 % in return", () => {
    expect(plan.roi).toEqual({ low: 5, high: 10, text: "500-1000%" });
  });
});

it("gives a fresh copy each time", () => {
  expect(samplePlan("en")).not.toBe(samplePlan("en"));
});
