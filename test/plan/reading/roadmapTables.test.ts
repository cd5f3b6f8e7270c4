import { readMarkdown } from "../../../src/plan/index.ts";

const phasesOf = (heading: string, ...rows: readonly string[]): string[] =>
  readMarkdown(
    `# Museum\n\n## ${heading}\n\n${rows
      .map((row, index) => `| ${row} |${index === 0 ? `\n|${" --- |".repeat(row.split("|").length)}` : ""}`)
      .join("\n")}\n`,
  ).plan.phases.map(({ name, startMonth, endMonth }) => `${name} ${startMonth}-${endMonth}`);

const tables: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["Roadmap", ["Quarter | Focus | Deliverables", "Q1 2027 | Audit | 4,000 objects", "Q2 2027 | Refit | East wing"], ["Audit 1-3", "Refit 4-6"]],
  ["Hoja de ruta", ["Trimestre | Tema | Responsable", "T1 2027 | Inventario | Ana", "T2 2027 | Obra | Luis"], ["Inventario 1-3", "Obra 4-6"]],
  ["Cronograma", ["Mês | O que acontece", "1 a 3 | Obras", "4 a 6 | Abertura"], ["Obras 1-3", "Abertura 4-6"]],
  ["Timeline", ["Month | Owner | Activity", "1-3 | Ann | Survey", "4-6 | Ben | Works"], ["Survey 1-3", "Works 4-6"]],
]; // prettier-ignore

describe("a table of times with what is done in each", () => {
  test.each(tables)("%s: the column behind the time names the phases, unless it says who or how much", (heading, rows, phases) => {
    expect(phasesOf(heading, ...rows)).toEqual(phases);
  }); // prettier-ignore
});
