import { readMarkdown } from "../../../src/plan/index.ts";

const read = (...[headings = "", ...rows]: readonly string[]) =>
  readMarkdown(
    `# Plan\n\n## KPIs\n\n| ${headings} |\n|${" --- |".repeat(headings.split("|").length)}\n${rows.map((row) => `| ${row} |\n`).join("")}`,
  );

describe("a table of KPIs", () => {
  it.each([
    ["where they stand, without a word for the names", ["Area | Baseline | Target", "Response time | 10 days | 4 days"], { name: "Response time", baseline: 10, target: { value: 4 } }],
    ["cómo van, sin palabra para los nombres", ["Ámbito | Actual | Meta", "Visitas | 80 | 100"], { name: "Visitas", actual: 80, target: { value: 100 } }],
    ["a year each, without a word for the names", ["Qué | 2027 | 2028", "Visitas | 80 | 100"], { name: "Visitas", target: { value: 100 }, steps: [{ when: "2027" }, { when: "2028" }] }],
    ["their numbers", ["# | KPI | Target", "1 | Visits | 100"], { name: "Visits", target: { value: 100 } }],
    ["names under the word for their number", ["KPI # | Target", "Visits | 100"], { name: "Visits", target: { value: 100 } }],
    ["the objective of each", ["KPI | Objective | Baseline | Target", "Falls | Safety | 10 | 4"], { name: "Falls", objective: "Safety", baseline: 10 }],
  ])("has %s", (_what, rows, kpi) => {
    expect(read(...rows).plan.kpis).toMatchObject([kpi]);
  });

  it.each([
    ["without names", ["Baseline | Target", "10 | 4"]],
    ["whose only other column is an area", ["Cosa | Objetivo 2027", "Quejas | 60"]],
  ])("is none %s", (_what, rows) => {
    const { plan, report } = read(...rows);
    expect(plan.kpis).toEqual([]);
    expect(report.leftAlone.map(({ reason }) => reason)).toContain("table");
  });

  it("leaves a row without a name alone, and names each objective once", () => {
    const text = "# P\n\n## Objectives\n\n- Safety\n\n## KPIs\n\n| Objective | KPI | Target |\n|---|---|---|\n| Safety | Falls | 4 |\n| | Burns | 3 |\n| Reach | Visits | 400 |\n| Reach | | 7 |\n";
    const { plan, report } = readMarkdown(text);
    expect(plan.kpis.map(({ name, objective }) => `${name}: ${objective}`)).toEqual(["Falls: Safety", "Burns: Safety", "Visits: Reach"]);
    expect(plan.objectives.map(({ name }) => name)).toEqual(["Safety", "Reach"]);
    expect(report.leftAlone).toMatchObject([{ text: "| Reach | | 7 |", reason: "table" }]);
  });
}); // prettier-ignore
