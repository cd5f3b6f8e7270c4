import { readMarkdown } from "../../../src/plan/index.ts";

/** All objectives of a document, then all measures with where they stand and are to come to. */
function read(text: string): string[] {
  const { objectives, kpis } = readMarkdown(text).plan;
  const figure = (value: number | undefined): string => (value === undefined ? "" : `${value}`);
  return [
    ...objectives.map(({ name, owner = "", deadline = "", baseline, actual, text: said }) =>
      [`objective ${name}`, owner, deadline, figure(baseline), figure(actual), said].join(" | "),
    ),
    ...kpis.map(({ name, objective = "", baseline, actual, target, deadline = "", steps = [] }) =>
      [
        `kpi ${name}`,
        objective,
        figure(baseline),
        figure(actual),
        `${target?.comparison ?? ""} ${figure(target?.value)}`,
        deadline,
        ...steps.map((step) => `${step.when}: ${step.value.value}`),
      ].join(" | "),
    ),
  ];
}

const documents: readonly (readonly [what: string, text: string, parts: readonly string[]])[] = [
  ["an objective with its owner, day, figures and results", "# Club\n\n## Objectives\n\n### Objective 1: Win members\n\n- Owner: Sara\n- Deadline: June 2028\n- Baseline: 120\n- Current: 150\n- Target: a full hall on Fridays\n- Key results:\n  - KR 1.1: 40 new members a month\n  - KR 1.2: churn below 3%\n- Call every former member\n", ["objective Win members | Sara | 2028-06 | 120 | 150 | a full hall on Fridays; Call every former member", "kpi 40 new members a month | Win members |  |  | atLeast 40 | ", "kpi churn below 3% | Win members |  |  | atMost 0.03 | "]],
  ["objetivos con fecha delante y resultados debajo", "# Club\n\n## Objetivos\n\n### Objetivo 1: Antes de diciembre de 2027, llenar la sala\n\n- Responsable: Sara\n- RC 1: 300 entradas vendidas\n\n### Objetivo 2: Cuidar la casa\n\n- Línea base: mucha\n- Revisar el tejado cada otoño\n", ["objective llenar la sala | Sara | 2027-12 |  |  | Antes de diciembre de 2027, llenar la sala", "objective Cuidar la casa |  |  |  |  | Revisar el tejado cada otoño", "kpi 300 entradas vendidas | llenar la sala |  |  | atLeast 300 | 2027-12"]],
  ["measures in a table below their objective, one without a figure", "# Club\n\n## Objectives\n\n### Objective 1: Win members\n\n| KPI | Baseline | Current | Target | Owner | Due |\n| --- | --- | --- | --- | --- | --- |\n| Members | 120 | 150 | 400 | Sara | 2028 |\n| Mood | low | better | good | Tom | 2027 |\n| Fees paid | 80% | | 95% | | |\n", ["objective Win members |  |  |  |  | ", "kpi Members | Win members | 120 | 150 | atLeast 400 | 2028", "kpi Mood | Win members |  |  |   | 2027", "kpi Fees paid | Win members | 0.8 |  | atLeast 0.95 | "]],
  ["a target for each of several dates", "# Club\n\n## KPIs\n\n| KPI | 2026 | 2027 | 2028 |\n| --- | --- | --- | --- |\n| Members | 150 | 260 | 400 |\n| Fees paid | 85% | 90% | 95% |\n", ["kpi Members |  |  |  | exactly 400 |  | 2026: 150 | 2027: 260 | 2028: 400", "kpi Fees paid |  |  |  | exactly 0.95 |  | 2026: 0.85 | 2027: 0.9 | 2028: 0.95"]],
  ["where a measure stood the year before its target's", "# Club\n\n## KPIs\n\n| Measure | 2025 | Target 2028 |\n| --- | --- | --- |\n| Members | 120 | 400 |\n| Fees paid | 80% | 95% |\n", ["kpi Members |  | 120 |  | exactly 400 | 2028", "kpi Fees paid |  | 0.8 |  | exactly 0.95 | 2028"]],
  ["a table of objectives, due by their column, by their words or by the heading", "# Club\n\n## Objectives (by 2030)\n\n| Objective | Due | Owner |\n| --- | --- | --- |\n| Win members by 2027 | | Ana |\n| | 2028 | Leo |\n| Mend the roof | June 2028 | Leo |\n| Hire | | |\n", ["objective Win members by 2027 | Ana | 2027 |  |  | ", "objective Mend the roof | Leo | 2028-06 |  |  | ", "objective Hire |  | 2030 |  |  | "]],
  ["results below an objective in one list, and results without one", "# Club\n\n## Objetivos\n\n- RC 0.1: 80 socios\n- Crecer\n- RC 1.1: 99,9 % de asistencia\n", ["objective Crecer |  |  |  |  | ", "kpi 80 socios |  |  |  | exactly 80 | ", "kpi 99,9 % de asistencia | Crecer |  |  | atLeast 0.999 | "]],
]; // prettier-ignore

describe("objectives and measures of whole documents", () => {
  test.each(documents)("%s", (_what, text, parts) => {
    expect(read(text)).toEqual(parts);
  });
});
