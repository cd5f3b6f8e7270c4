import { emptyPlan, normalisePlan, readMarkdown, samplePlan, writeMarkdown } from "../../src/plan/index.ts";
import { businessPlan } from "../sheets/support/businessPlan.ts";

describe("figures that are tables and not sentences", () => {
  it.each(["en", "es"] as const)("travel with a document in %s, exactly", (language) => {
    const plan = normalisePlan({ ...businessPlan(language), budget: samplePlan(language).budget });
    const read = readMarkdown(writeMarkdown(plan)).plan;
    expect(read.income).toEqual(plan.income);
    expect(read.risks).toEqual(plan.risks);
    expect(read.markets).toEqual(plan.markets);
    expect(read.assumptions).toEqual(plan.assumptions);
  });

  it("leave no trace where a plan has none", () => {
    const plan = emptyPlan("Nothing", "en");
    expect(writeMarkdown(plan)).not.toContain("scaleplan");
  });

  it("keep the number of every other line", () => {
    const block = '```json scaleplan\n{ "risks": [{ "name": "Storm" }] }\n```';
    const { plan, report } = readMarkdown(`# Plan\n\n${block}\n\nLoose words.\n`);
    expect(plan.risks).toEqual([{ name: "Storm" }]);
    expect(report.leftAlone.map(({ line }) => line)).toEqual([7]);
  });

  it.each(["{ broken", '{ "unknown": 1 }', '{ "risks": [{}] }'])(
    "are reported and not taken when they read %s",
    (json) => {
      const { plan, report } = readMarkdown(`# Plan\n\n\`\`\`json scaleplan\n${json}\n\`\`\`\n`);
      expect(plan.risks).toBeUndefined();
      expect(report.leftAlone.some(({ text }) => text === json)).toBe(true);
    },
  );
});
