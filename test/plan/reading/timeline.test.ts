import { readMarkdown } from "../../../src/plan/index.ts";

const read = (...lines: string[]) => readMarkdown(["# Plan", ...lines].join("\n"));
const phases = (...lines: string[]): unknown[] =>
  read(...lines).plan.phases.map(({ name, startMonth, endMonth }) => [name, startMonth, endMonth]);

describe("phases in a section about time", () => {
  it("may be headings with the time in parentheses", () => {
    expect(
      phases("## Hoja de ruta", "### Corto plazo (0-6 meses)", "- a", "### Largo plazo (6-18 meses)", "- b"),
    ).toEqual([
      ["Corto plazo", 1, 6],
      ["Largo plazo", 7, 18],
    ]);
  });

  it("may begin with a stretch of two dates", () => {
    expect(
      phases("## Timeline", "### Q1 2025 – Q2 2025: Build", "- a", "### H2 2025 – Launch", "- b"),
    ).toEqual([
      ["Build", 1, 6],
      ["Launch", 7, 12],
    ]);
  });

  it("may be ordinal quarters", () => {
    expect(
      phases("## Cronograma", "### Primer trimestre", "- a", "### Tercer trimestre: Venta", "- b"),
    ).toEqual([
      ["Primer trimestre", 1, 3],
      ["Venta", 7, 9],
    ]);
  });

  it("may hold figures in their names", () => {
    expect(phases("## Timeline", "### Year 1: 3 regions", "- a")).toEqual([["3 regions", 1, 12]]);
  });

  it("may say how long they take, one after the other", () => {
    expect(
      phases("## Fase 1: Base (6 meses)", "- a", "## Fase 2: Obra (duración: 1 año)", "- b", "## Fase 3: Uso (continua)", "- c"),
    ).toEqual([
      ["Base", 1, 6],
      ["Obra", 7, 18],
      ["Uso", 19, null],
    ]); // prettier-ignore
  });

  it("may be bullets, with milestones nested in them", () => {
    const { plan, report } = read(
      "## Calendario",
      "- **Fase 1 (Mes 1-3)**: Diseño",
      "  - Equipo",
      "- **Fase 2: Obra (Mes 4-9)**: levantar los muros",
      "- **Mes 10-12**: Entrega",
      "- Revisar a menudo",
    );
    expect(plan.phases).toMatchObject([
      { track: "Calendario", name: "Diseño", startMonth: 1, endMonth: 3, milestones: [{ name: "Equipo" }] },
      { name: "Obra", startMonth: 4, endMonth: 9, milestones: [{ label: "", name: "levantar los muros" }] },
      { name: "Entrega", startMonth: 10, endMonth: 12, milestones: [] },
    ]);
    expect(plan.notes).toMatchObject([{ text: "Revisar a menudo" }]);
    expect(report.leftAlone).toMatchObject([{ text: "- Revisar a menudo" }]);
  });

  it("may be rows of a table, whose other columns are milestones", () => {
    const { plan, report } = read(
      "## Fases",
      "| Fase | Periodo | Hitos |",
      "|---|---|---|",
      "| Fase 1: Base | Mes 1-3 | Equipo |",
      "| Obra | 6 meses | – |",
      "| Uso | pronto | |",
    );
    expect(plan.phases).toMatchObject([
      { name: "Base", startMonth: 1, endMonth: 3, milestones: [{ label: "Hitos", name: "Equipo" }] },
      { name: "Obra", startMonth: 4, endMonth: 9, milestones: [] },
    ]);
    expect(report.leftAlone).toMatchObject([{ text: "| Uso | pronto | |", reason: "noPeriod" }]);
    expect(
      phases("## Timeline", "| Phase | Start | End |", "|---|---|---|", "| Build | Month 4 | Month 9 |", "| Run | Q1 2026 | Month 9 |"),
    ).toEqual([["Build", 4, 9]]); // prettier-ignore
    expect(phases("## Timeline", "| Phase | Lead |", "|---|---|", "| Build | Ann |")).toEqual([]);
  });
});

describe("a table of phases", () => {
  const milestones = (...lines: string[]): unknown[] =>
    read(...lines).plan.phases.map(({ name, milestones }) => [name, milestones.map(({ name }) => name)]);

  it("takes neither its totals for phases nor its money for milestones", () => {
    const table = [
      "## Timeline",
      "| Phase | Period | Deliverable | Budget |",
      "|---|---|---|---|",
      "| Build | Months 1-3 | Prototype | $1M |",
      "| Sell | Months 4-9 | Shop | $2M |",
      "| Total | Months 1-9 | Everything | $3M |",
    ];
    expect(milestones(...table)).toEqual([
      ["Build", ["Prototype"]],
      ["Sell", ["Shop"]],
    ]);
  });

  it("may group its rows, a group going on where its cell is empty", () => {
    const table = [
      "## Timeline",
      "| Group | Phase | Period |",
      "|---|---|---|",
      "| Base | Hire | Months 1-3 |",
      "| | Train | Months 4-6 |",
      "| Growth | Sell | Months 7-9 |",
    ];
    expect(phases(...table)).toEqual([
      ["Base", 1, 6],
      ["Growth", 7, 9],
    ]);
    expect(milestones(...table)).toEqual([
      ["Base", ["Hire", "Train"]],
      ["Growth", ["Sell"]],
    ]);
  });

  it("may have times as columns, two of them, where most cells are work", () => {
    const head = ["## Timeline", "| Team | Q1 2026 | Q2 2026 |", "|---|---|---|"];
    const work = ["| Product | Prototype | Beta |", "| Sales | | First customers |"];
    expect(phases(...head, ...work)).toEqual([
      ["Q1 2026", 1, 3],
      ["Q2 2026", 4, 6],
    ]);
    expect(milestones(...head, ...work)).toEqual([
      ["Q1 2026", ["Prototype"]],
      ["Q2 2026", ["Beta", "First customers"]],
    ]);
    expect(phases(...head, "| Product | 10 | 20 |", "| Sales | 3 | Beta |")).toEqual([]);
  });
});

describe("milestones under a part of a phase", () => {
  it("keep the time that the part says", () => {
    const { plan } = read(
      "## Roadmap",
      "### 2025",
      "#### T2",
      "- Piloto",
      "- Lugar: Vigo",
      "- Mayo 2025: Prueba",
    );
    expect(plan.phases[0]?.milestones).toEqual([
      { label: "T2", name: "Piloto", startMonth: 4, endMonth: 6 },
      { label: "T2", name: "Lugar: Vigo", startMonth: 4, endMonth: 6 },
      { label: "Mayo 2025", name: "Prueba", startMonth: 5, endMonth: 5 },
    ]);
  });
});

describe("pillars", () => {
  it("are the headings in a section of pillars, also without the word", () => {
    const { plan } = read(
      "## Pilares estratégicos",
      "### 1. Personas",
      "#### Escuela",
      "- Cursos",
      "### Métricas",
      "- NPS: 50",
    );
    expect(plan.pillars).toMatchObject([{ name: "Personas", areas: [{ name: "Escuela" }] }]);
    expect(plan.kpis).toMatchObject([{ group: "Métricas" }]);
  });

  it("in a mere list stay text", () => {
    const { plan } = read("## Pilares", "- **Personas**: cursos");
    expect(plan.strategies).toMatchObject([
      { name: "Pilares", parts: [{ topics: [{ items: [{ name: "Personas" }] }] }] },
    ]);
  });
});
