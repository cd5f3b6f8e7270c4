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

const charts: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["Calendario", ["Fase | T1 27 | T2 27 | T3 27 | T4 27", "Diseño | X | X | | ", "Obra | | X | X | ", "Apertura | | | | X"], ["Diseño 1-6", "Obra 4-9", "Apertura 10-12"]],
  ["Who does what", ["Task | Lead | Jan 27 | Feb 27 | Mar 27", "Survey | Ann | ■ | | ", "Works | Ben | | ■ | ■"], ["Survey 1-1", "Works 2-3"]],
  ["Obra", ["Mês | 1 | 2 | 3 | 4", "Licença | ███ | | | ", "Paredes | | ███ | ███ | "], ["Licença 1-1", "Paredes 2-3"]],
  ["Work plan", ["Task | W1 | W2 | W5 | W6", "Audit | ✓ | ✓ | | ", "Go-live | | | | ✓"], ["Audit 1-1", "Go-live 2-2"]],
]; // prettier-ignore

describe("a chart drawn with marks", () => {
  test.each(charts)("%s: each row is a phase, from its first mark to its last", (heading, rows, phases) => {
    expect(phasesOf(heading, ...rows)).toEqual(phases);
  });

  it.each([
    ["every cell is marked", ["Plan | 2025 | 2026 | 2027", "Basic | X | X | X", "Pro | X | X | X"]],
    ["columns name no times", ["Feature | Basic | Pro | Team", "Search | X | X | X", "Export | | X | X"]],
  ])("is none where %s", (_what, rows) => {
    expect(phasesOf("What is in it", ...rows)).toEqual([]);
  });
}); // prettier-ignore
