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

describe("a move in few words", () => {
  it.each([
    ["CSAT: 80% to 90%", "CSAT", 0.8, 0.9, "atLeast"],
    ["Win rate 18% -> 25%", "Win rate", 0.18, 0.25, "atLeast"],
    ["Win rate: 18% ---> 25%", "Win rate", 0.18, 0.25, "atLeast"],
    ["Retention: 85% >> 92%", "Retention", 0.85, 0.92, "atLeast"],
    ["Retention 85% ➔ 92%", "Retention", 0.85, 0.92, "atLeast"],
    ["NPS 32 → 50", "NPS", 32, 50, "atLeast"],
    ["CSAT (80% → 90%)", "CSAT", 0.8, 0.9, "atLeast"],
    ["Time to hire: 40 → 25 days", "Time to hire", 40, 25, "atMost"],
    ["Wait: from 3 days to 4 hours", "Wait", 3, 4 / 24, "atMost"],
    ["Plazo: de 2 semanas a 3 días", "Plazo", 14, 3, "atMost"],
    ["Uptime without a break: from 6 hours to 2 days", "Uptime without a break", 0.25, 2, "atLeast"],
    ["CSAT: currently 80%, target 90%", "CSAT", 0.8, 0.9, "atLeast"],
    ["Satisfacción: del 80 % al 90 %", "Satisfacción", 0.8, 0.9, "atLeast"],
    ["Satisfacción del 80% al 90%", "Satisfacción", 0.8, 0.9, "atLeast"],
    ["Satisfacción: hoy 80 %, meta 90 %", "Satisfacción", 0.8, 0.9, "atLeast"],
    ["Impagos: 6 % a 4 %", "Impagos", 0.06, 0.04, "atMost"],
    ["Satisfação 80% para 90%", "Satisfação", 0.8, 0.9, "atLeast"],
    ["Satisfação: do 80% ao 90%", "Satisfação", 0.8, 0.9, "atLeast"],
    ["Receita: R$ 2 milhões → R$ 3 milhões", "Receita", 2e6, 3e6, "atLeast"],
    ["Receita: R$ 2 mi para R$ 3 mi", "Receita", 2e6, 3e6, "atLeast"],
  ] as const)("%s has a start, a target and a clean name, and no question", (line, name, ...figures) => {
    const [baseline, value, comparison] = figures;
    const { plan, questions } = readMarkdown(`# P\n\n## KPIs\n\n- ${line}\n- Uptime: 99%\n`);
    expect(plan.kpis[0]).toMatchObject({ name, baseline, target: { value, comparison } });
    expect(plan.kpis[0]?.target).not.toHaveProperty("upper");
    expect(questions.map(({ about }) => about)).not.toContain("move");
  });

  it.each(["80% to 90%", "80 % → 90 %", "80% para 90%", "currently 80% - goal 90%"])(
    "is the same in a cell: %s",
    (cell) => {
      const { plan } = readMarkdown(
        `# P\n\n## KPIs\n\n| KPI | Target |\n|---|---|\n| CSAT | ${cell} |\n| Uptime | 99% |\n`,
      );
      expect(plan.kpis[0]).toMatchObject({ baseline: 0.8, target: { value: 0.9, comparison: "atLeast" } });
    },
  );

  it.each([
    "CSAT: between 80% and 90%",
    "CSAT: 80–90 %",
    "Gross margin: 20%–25%",
    "Satisfacción: entre 80 % y 90 %",
    "Satisfação: entre 80% e 90%",
    "Margin range: 20% to 25%",
    "Banda de margen: 20 % a 25 %",
  ])("is none in a range, which nobody is asked about: %s", (line) => {
    const { plan, questions } = readMarkdown(`# P\n\n## KPIs\n\n- ${line}\n- Uptime: 99%\n`);
    expect(plan.kpis[0]?.target).toMatchObject({ comparison: "between" });
    expect(plan.kpis[0]).not.toHaveProperty("baseline");
    expect(questions.map(({ about }) => about)).not.toContain("move");
  });

  it("is none beside another start: the figures are what is aimed at", () => {
    const table = (start: string): string =>
      `# P\n\n## KPIs\n\n| KPI | Baseline | Target |\n|---|---|---|\n| CSAT | ${start} | 80% to 90% |\n| Uptime | 98% | 99% |\n`;
    expect(readMarkdown(table("70%")).plan.kpis[0]).toMatchObject({
      baseline: 0.7,
      target: { value: 0.8, upper: 0.9, comparison: "between" },
    });
    expect(readMarkdown(table("80%")).plan.kpis[0]).toMatchObject({
      baseline: 0.8,
      target: { value: 0.9, comparison: "atLeast" },
    });
  });

  it("is asked about where it may be a range as well, once for all", () => {
    const { questions } = readMarkdown(
      "# P\n\n## KPIs\n\n- NPS: 32 to 50\n- Lead time 10 to 15 days\n- Satisfacción: 80 a 90 %\n- Revenue: $2M to $3M\n- Uptime: 99%\n",
    );
    expect(questions.filter(({ about }) => about === "move")).toMatchObject([
      { names: ["NPS", "Lead time", "Satisfacción", "Revenue"], place: { firstLine: 5, lastLine: 8 } },
    ]);
  });
});

it("steps have their own dates: the year of a heading is not their deadline", () => {
  const { plan } = readMarkdown(
    "# Plan 2026-2028\n\n## Scorecard\n\n| Measure | Current | 2026 | 2027 | 2028 |\n|---|---|---|---|---|\n| Stay (days) | 5.2 | 5.0 | 4.8 | 4.5 |\n",
  );
  expect(plan.kpis[0]).toMatchObject({ target: { value: 4.5 }, steps: [{}, {}, { when: "2028" }] });
  expect(plan.kpis[0]?.deadline).toBeUndefined();
});
