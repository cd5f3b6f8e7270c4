import { readMarkdown } from "../../../src/plan/index.ts";

const tables: readonly (readonly [what: string, table: string, kpis: unknown])[] = [
  [
    "planned and actual of each quarter",
    "| KPI | Q1 Plan | Q1 Actual | Q2 Plan | Q2 Actual |\n|---|---|---|---|---|\n| Resolved | 70% | 68% | 72% | 73% |\n| Wait | 45 | 52 | 40 | |\n",
    [
      { name: "Resolved", actual: 0.73, steps: ["Q1 0.7", "Q2 0.72"], target: 0.72, deadline: undefined },
      { name: "Wait", actual: 52, steps: ["Q1 45", "Q2 40"], target: 40, deadline: undefined },
    ],
  ],
  [
    "real y previsto por año, con otro orden",
    "| Indicador | Real 2025 | Meta 2026 | Real 2026 | Meta 2027 |\n|---|---|---|---|---|\n| Socios | 110 | 150 | 140 | 200 |\n",
    [{ name: "Socios", actual: 140, steps: ["2026 150", "2027 200"], target: 200, deadline: undefined }],
  ],
  [
    "a target with its year in the heading",
    "| Indicator | Baseline (2025) | Target (2029) |\n|---|---|---|\n| Recycled waste | 41% | 65% |\n",
    [{ name: "Recycled waste", actual: undefined, steps: undefined, target: 0.65, deadline: "2029" }],
  ],
];

test.each(tables)("a table of measures: %s", (_, table, kpis) => {
  const { plan } = readMarkdown(`# Scorecard\n\n## KPIs\n\n${table}`);
  const read = plan.kpis.map(({ name, actual, target, deadline, steps }) => ({
    name,
    actual,
    steps: steps?.map(({ when, value }) => `${when} ${value.value}`),
    target: target?.value,
    deadline,
  }));
  expect(read).toEqual(kpis);
});
