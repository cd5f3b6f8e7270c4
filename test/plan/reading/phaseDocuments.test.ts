import { readMarkdown } from "../../../src/plan/index.ts";

const table = (...rows: readonly string[]): string =>
  rows
    .map((row, index) => `| ${row} |${index === 0 ? `\n|${" --- |".repeat(row.split("|").length)}` : ""}`)
    .join("\n");

/** What is read of a document: each phase with its first and last month and its milestones. */
const phasesOf = (text: string): string[] =>
  readMarkdown(text).plan.phases.map(
    ({ name, startMonth, endMonth, milestones }) =>
      `${name} ${startMonth}-${endMonth ?? ""}: ${milestones.map(({ name: milestone }) => milestone).join("; ")}`,
  );

const documents: readonly (readonly [what: string, text: string, phases: readonly string[]])[] = [
  ["tasks under the name of their group, which stands once", `# Clinic\n\n## Schedule\n\n${table("Section | Task | Start | End", "Building | Walls | Month 1 | Month 3", " | Roof | Month 3 | Month 5", "People | Hiring | Month 4 | Month 6")}`, ["Building 1-5: Walls; Roof", "People 4-6: Hiring"]],
  ["grupos con sus tareas y un total de meses", `# Clínica\n\n## Fases\n\n${table("Grupo | Tarea | Periodo", "Obra | Muros | Meses 1-3", "Obra | Tejado | Meses 3-5", "Equipo | Selección | Meses 4-6", "Total | | Meses 1-6")}`, ["Obra 1-5: Muros; Tejado", "Equipo 4-6: Selección"]],
  ["months counted in columns of their own", `# Clinic\n\n## Work plan\n\n${table("WP | Title | Start month | End month", "WP1 | Management | 1 | 36", "WP2 | Survey | 3 | 12", "WP3 | Broken | 9 | 4")}`, ["Management 1-36: ", "Survey 3-12: "]],
  ["phases that say how long they take, in the unit of their heading", `# Clinic\n\n## Phases\n\n${table("No. | Phase | Duration (months) | Outcome", "1 | Design | 2 | Drawings approved", "2 | Building | 7 | Keys handed over")}`, ["Design 1-2: Drawings approved", "Building 3-9: Keys handed over"]],
  ["semanas en su propia columna, con lo que se entrega", `# Taller\n\n## Cronograma\n\n${table("Etapa | Semanas | Entregable", "Diseño | 1-8 | Planos", "Montaje | 9-20 | Máquinas en marcha")}`, ["Diseño 1-2: Planos", "Montaje 3-5: Máquinas en marcha"]],
  ["a chart whose tasks follow each other, by days, weeks, months and years", "# Clinic\n\n## Schedule\n\n```mermaid\ngantt\n  title Clinic\n  dateFormat YYYY-MM-DD\n  axisFormat %m\n  section Build\n  Ground :a, 2027-01-01, 31d\n  Walls :active, b, after a, 2w\n  Lease :c, 2027-01-01, 1y\n  section Open\n  Trial :after b c, 2M\n  Lost :after nobody, 3d\n  Wrong :2027-99-99, 3d\n  no task at all\n```\n", ["Build 1-12: Ground; Walls; Lease", "Open 13-14: Trial"]],
  ["a chart without sections, its days as other countries write them", "# Clínica\n\n## Cronograma\n\n```mermaid\ngantt\n  dateFormat DD/MM/YYYY\n  Obra :01/02/2027, 30/04/2027\n  Apertura :milestone, 01/05/2027, 36h\n```\n", ["Obra 1-3: Obra", "Apertura 4-4: Apertura"]],
]; // prettier-ignore

describe("phases of whole documents", () => {
  test.each(documents)("%s", (_what, text, phases) => {
    expect(phasesOf(text)).toEqual(phases);
  });
});

const deadlines: readonly (readonly [said: string, deadline: string | undefined])[] = [
  ["30 shops by 31/12/2027", "2027-12-31"],
  ["30 shops by 12/31/2027", "2027-12-31"],
  ["30 shops by 14 March 2027", "2027-03-14"],
  ["30 shops by March 14th, 2027", "2027-03-14"],
  ["30 shops by March 2027", "2027-03"],
  ["30 shops by the 3rd quarter of 2027", "2027-Q3"],
  ["30 shops by the second half of 2027", "2027-H2"],
  ["30 shops by H2 2027", "2027-H2"],
  ["30 shops by 2027 Q4", "2027-Q4"],
  ["30 tiendas antes del 14 de marzo de 2027", "2027-03-14"],
  ["30 tiendas para el primer semestre de 2027", "2027-H1"],
  ["30 tiendas para el 2º trimestre de 2027", "2027-Q2"],
  ["30 lojas até março de 2027", "2027-03"],
  ["30 shops", undefined],
];

describe("deadlines of objectives", () => {
  test.each(deadlines)("%s", (said, deadline) => {
    const [objective] = readMarkdown(`# Chain\n\n## Objectives\n\n- **Reach**: ${said}\n`).plan.objectives;
    expect(objective?.target?.value).toBe(30);
    expect(objective?.deadline).toBe(deadline);
  });
});
