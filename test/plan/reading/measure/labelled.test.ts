import { readMarkdown, type Plan } from "../../../../src/plan/index.ts";

const kpiOf = (line: string): Plan["kpis"][number] | undefined =>
  readMarkdown(`# P\n\n## KPIs\n\n- ${line}\n- Uptime: 99%\n`).plan.kpis[0];

describe("a KPI whose line names its values", () => {
  it.each([
    ["Members (baseline: 120; target: 400; due: 2028)", { name: "Members", text: "400", baseline: 120, deadline: "2028" }],
    ["Socios (línea base: 120; meta: 400; plazo: 2028)", { name: "Socios", text: "400", baseline: 120, deadline: "2028" }],
    ["Falls (owner: Ana; target: 5)", { name: "Falls", text: "5", owner: "Ana" }],
  ])("has each of them: %s", (line, kpi) => {
    expect(kpiOf(line)).toMatchObject({ ...kpi, target: { comparison: "exactly" } });
  });

  it.each([
    ["Visits (baseline: 30; target: 50; due: soon)", "50; due: soon", 50, 30],
    ["Calls (baseline: low; target: 300)", "300; baseline: low", 300, undefined],
    ["Visitas (línea base: por medir; meta: 50; plazo: pronto)", "50; línea base: por medir; plazo: pronto", 50, undefined],
  ])("keeps as words what is no value of its kind, and takes no other for the target: %s", (line, text, value, baseline) => {
    expect(kpiOf(line)).toMatchObject({ text, target: { value } });
    expect(kpiOf(line)?.baseline).toBe(baseline);
    expect(kpiOf(line)).not.toHaveProperty("deadline");
  });
}); // prettier-ignore

describe("a key result", () => {
  it.each([
    ["KR 1.1: Uptime: 99.9%", "Uptime", 0.999],
    ["KR 1.2: Attendance of 80 %", "Attendance of 80 %", 0.8],
    ["RC 2: 5 nuevas escuelas", "5 nuevas escuelas", 5],
  ])("is named by what stands behind its number: %s", (line, name, value) => {
    expect(kpiOf(line)).toMatchObject({ name, target: { value } });
  });
});

describe("a label in front of what is measured", () => {
  it.each([
    ["Metric: Complaints", "Complaints", ""],
    ["Indicator: Falls a year, from 61 to 40", "Falls a year", "from 61 to 40"],
    ["Indicador: Alcance: 4.000", "Alcance", "4.000"],
  ])("gives way to it: %s", (line, name, text) => {
    expect(kpiOf(line)).toMatchObject({ name, text });
  });
});
