import { readMarkdown, type Plan } from "../../../src/plan/index.ts";

const kpiOf = (line: string): Plan["kpis"][number] | undefined =>
  readMarkdown(`# P\n\n## KPIs\n\n- ${line}\n- Uptime: 99%\n`).plan.kpis[0];

describe("a KPI that goes from one value to another", () => {
  it.each([
    ["Win rate from 21% to 26% by day 90", 0.21, 0.26, "atLeast"],
    ["Change failure rate from 18% to 5%", 0.18, 0.05, "atMost"],
    ["Coste por lead de 40 € a 25 €", 40, 25, "atMost"],
    ["Churn 5% to 3%", 0.05, 0.03, "atMost"],
    ["Monthly spend down from $84k to $60k", 84_000, 60_000, "atMost"],
  ] as const)("%s", (line, baseline, value, comparison) => {
    expect(kpiOf(line)).toMatchObject({ baseline, target: { value, comparison } });
    expect(kpiOf(line)?.target).not.toHaveProperty("upper");
  });

  it.each([
    "Margin between 20% and 25%",
    "Salary range from $20k to $30k",
    "Reducción de costes de 30% a 40%",
    "Reducción de plazos de 30 a 40%",
  ])("is none where both are the ends of a range: %s", (line) => {
    expect(kpiOf(line)?.target).toMatchObject({ comparison: "between" });
    expect(kpiOf(line)).not.toHaveProperty("baseline");
  });
});

it("steps have their own dates: the year of a heading is not their deadline", () => {
  const { plan } = readMarkdown(
    "# Plan 2026-2028\n\n## Scorecard\n\n| Measure | Current | 2026 | 2027 | 2028 |\n|---|---|---|---|---|\n| Stay (days) | 5.2 | 5.0 | 4.8 | 4.5 |\n",
  );
  expect(plan.kpis[0]).toMatchObject({ target: { value: 4.5 }, steps: [{}, {}, { when: "2028" }] });
  expect(plan.kpis[0]?.deadline).toBeUndefined();
});
