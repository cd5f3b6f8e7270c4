import { readMarkdown } from "../../../src/plan/index.ts";

const chart = (...lines: readonly string[]): string =>
  ["```mermaid", "gantt", "  dateFormat YYYY-MM-DD", ...lines, "```"].join("\n");
const tasks = [
  "  section Prepare",
  "  Lease :a1, 2031-01-04, 30d",
  "  section Move",
  "  Racks :2031-03-01, 2031-03-31",
];

describe("a chart without a heading for it", () => {
  it.each([
    [`# Warehouse\n\n${chart("  title Big move", ...tasks)}\n`, "Gantt – Big move"],
    [`# Almacén\n\n## Situación\n\nEs viejo.\n\n${chart(...tasks)}\n`, "Gantt"],
    [`# Hall\n\n## Plan\n\n${chart("  title Hall", ...tasks, "  Desks :2031-03-10, 2031-03-20")}\n`, "Gantt – Hall"],
    [`# Armazém\n\n## Cronograma\n\n${chart("  title Mudança", ...tasks)}\n`, "Cronograma"],
  ])("is a timeline of its own: %j", (text, track) => {
    expect(readMarkdown(text).plan.phases).toMatchObject([
      { track, name: "Prepare", startMonth: 1, endMonth: 2 },
      { track, name: "Move", startMonth: 3, endMonth: 3 },
    ]);
  });

  it.each([
    `# Warehouse costs\n\n${chart(...tasks)}\n\n| Cost | Amount |\n|---|---|\n| Racks | $36,000 |\n| Movers | $14,000 |\n`,
    `# Almacén\n\n## Presupuesto\n\n- Racks: 36.000 €\n\n${chart(...tasks)}\n\n- Movers: 14.000 €\n`,
  ])("takes nothing of what stands behind it: %j", (text) => {
    const { budget } = readMarkdown(text).plan;
    expect(budget.categories.flatMap(({ lines }) => lines.map(({ name }) => name))).toEqual(["Racks", "Movers"]);
  });
}); // prettier-ignore

describe("a chart of months without days", () => {
  it("has tasks of hours, weeks, months and years, and leaves alone what it cannot date", () => {
    const { plan, report } = readMarkdown(
      [
        "# Works",
        "",
        "```mermaid",
        "gantt",
        "  title Works",
        "  dateFormat YYYY-MM",
        "  section Roof",
        "  Survey :a, 2027-01, 2027-03",
        "  Build :b, after a, 2w",
        "  Paint :5h",
        "  Later :after zz, 3d",
        "  section Yard",
        "  Fence :2027-04, 1M",
        "  Trees :2027-13, 1M",
        "  Soil :2027-05, 1y",
        "```",
        "",
      ].join("\n"),
    );
    expect(
      plan.phases.flatMap(({ name, milestones }) =>
        milestones.map((task) => `${name}: ${task.name} ${task.label}`),
      ),
    ).toEqual([
      "Roof: Survey 2027-01-01 – 2027-03-01",
      "Roof: Build 2027-03-02 – 2027-03-15",
      "Roof: Paint 2027-03-16 – 2027-03-16",
      "Yard: Fence 2027-04-01 – 2027-04-30",
      "Yard: Soil 2027-05-01 – 2028-04-30",
    ]);
    const left = report.leftAlone.map(({ text }) => text.trim());
    expect(left).toEqual(expect.arrayContaining(["Later :after zz, 3d", "Trees :2027-13, 1M"]));
  });
});

describe("a document that tells what it costs in sentences only", () => {
  it.each([
    "# Library\n\nThe removal will cost about $42,000. Shelves take another $57,500.\n",
    "# Biblioteca\n\nLa mudanza cuesta 42.000 € y necesitamos 57.500 € para estanterías.\n",
    "# Biblioteca\n\n## Mudança\n\nVamos gastar R$ 42.000 com o transporte.\n",
  ])("is asked about: %j", (text) => {
    const { plan, questions } = readMarkdown(text);
    expect(plan.budget.categories).toEqual([]);
    expect(questions.map(({ about }) => about)).toContain("unread");
  });

  it("is not where the sentence speaks of no spending", () => {
    const { questions } = readMarkdown("# Library\n\nThe town earned $42,000 at its fair.\n");
    expect(questions.map(({ about }) => about)).not.toContain("unread");
  });
});

describe("columns of a table of KPIs that name how long it takes", () => {
  it.each([
    ["# Clínica\n\n## Metas\n\n| Métrica | Línea base | 30 días | 60 días | 90 días |\n|---|---|---|---|---|\n| Citas | 18 | 15 | 12 | 8 |\n", ["M1 15", "M2 12", "M3 8"]],
    ["# Shop\n\n## KPIs\n\n| KPI | Baseline | 3 months | 1 year |\n|---|---|---|---|\n| Clients | 20 | 30 | 80 |\n", ["M3 30", "Y1 80"]],
    ["# Escola\n\n## KPIs\n\n| Indicador | Em 30 dias | Em 90 dias |\n|---|---|---|\n| Alunos | 120 | 180 |\n", ["M1 120", "M3 180"]],
  ])("are steps on the way: %j", (text, steps) => {
    const [kpi] = readMarkdown(text).plan.kpis;
    expect(kpi?.steps?.map(({ when, value }) => `${when} ${value.value}`)).toEqual(steps);
  });
}); // prettier-ignore
