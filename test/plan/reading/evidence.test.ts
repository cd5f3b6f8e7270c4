import {
  decisionsOf,
  parseDecisions,
  readDocument,
  type Plan,
  type Reading,
} from "../../../src/plan/index.ts";

const read = (...lines: string[]): Reading => readDocument(lines.join("\n"));
const plan = (...lines: string[]): Plan => read(...lines).plan;

describe("objectives with key results", () => {
  it.each([
    [
      "headings with numbered results",
      [
        "# OKRs 2027",
        "## Objetivo 1: Vender más",
        "- RC 1: Cerrar 40 contratos",
        "- RC 2: Ciclo por debajo de 30 días",
      ],
    ],
    [
      "results nested below their objective",
      [
        "# Team goals 2027",
        "## Objectives",
        "- Objective 1: Vender más",
        "  - KR 1.1: Cerrar 40 contratos",
        "  - KR 1.2: Ciclo por debajo de 30 días",
      ],
    ],
    [
      "a table that names the objective once",
      [
        "# Plan 2027",
        "## OKRs",
        "| Objective | Key result | Target |",
        "|---|---|---|",
        "| Vender más | Cerrar 40 contratos | 40 |",
        "| | Ciclo por debajo de 30 días | 30 días o menos |",
      ],
    ],
  ])("come from %s", (_form, lines) => {
    const { objectives, kpis, strategies } = plan(...lines);
    expect(objectives).toMatchObject(
      [{ name: "Vender más", deadline: lines[2]?.includes("|") ? undefined : "2027" }].map(({ name }) => ({
        name,
      })),
    );
    expect(kpis).toMatchObject([
      { name: "Cerrar 40 contratos", objective: "Vender más", target: { value: 40, comparison: "atLeast" } },
      {
        name: "Ciclo por debajo de 30 días",
        objective: "Vender más",
        target: { value: 30, comparison: "atMost" },
        direction: "lower",
      },
    ]);
    expect(strategies).toEqual([]);
  });

  it.each([
    ["## Goal 1: Grow", "- Owner: Ana", "- Contact: ana@example.org", "- Win 10 towns"],
    ["## Meta 1: Grow", "- Responsable: Ana", "- Correo: ana@example.org", "- Abrir 10 sedes"],
  ])("take owners as attributes, and neither owners nor addresses for results: %s", (...lines) => {
    const { objectives, kpis } = plan("# Plan", ...lines);
    expect(objectives).toMatchObject([{ name: "Grow", owner: "Ana" }]);
    expect(kpis).toMatchObject([{ target: { value: 10 } }]);
  });
});

describe("targets", () => {
  it.each([
    ["# Red", "## Indicadores para 2028", "- 6 ciudades nuevas", "ciudades nuevas", 6, "2028"],
    ["# Club", "## Targets by June 2026", "* 12 training days", "training days", 12, "2026-06"],
  ])(
    "may lead their bullet, and take the date of the heading: %s %s",
    (title, heading, item, name, value, deadline) => {
      expect(plan(title, heading, item).kpis).toMatchObject([{ name, target: { value }, deadline }]);
    },
  );

  it.each([
    ["## KPIs", "### Visitas", "- T1 2026: 100", "- T2 2026: 250"],
    ["## Metrics", "### Visits", "- Q2 2026: 250", "- Q1 2026: 100"],
  ])("by date are steps of one KPI in order of time: %s", (...lines) => {
    expect(plan("# Plan", ...lines).kpis).toMatchObject([
      {
        target: { value: 250 },
        steps: [
          { when: "2026-Q1", value: { value: 100 } },
          { when: "2026-Q2", value: { value: 250 } },
        ],
      },
    ]);
  });

  it.each([
    ["| Indicator | Baseline | 2026 | 2027 |", "| Schools | 3 | 5 | 9 |"],
    ["| 2027 | 2026 | Indicador | Línea base |", "| 9 | 5 | Schools | 3 |"],
  ])("by date may be columns in any order: %s", (header, row) => {
    expect(plan("# Plan", "## KPIs", header, "|---|---|---|---|", row).kpis).toMatchObject([
      { name: "Schools", baseline: 3, target: { value: 9 }, steps: [{ when: "2026" }, { when: "2027" }] },
    ]);
  });

  it.each([
    ["Reduce waste by 30%", 0.3, true],
    ["Aumentar los ingresos un 15 %", 0.15, true],
    ["Superar el 40% de cuota", 0.4, undefined],
  ])("%s", (text, value, change) => {
    expect(plan("# Plan", "## Objectives for 2026", `- ${text}`).objectives).toMatchObject([
      { target: { value }, ...(change === undefined ? {} : { change }), deadline: "2026" },
    ]);
  });
});

describe("what has no form of plan data", () => {
  it.each([
    ["## Team", "- Name: Ana Gil", "- E-mail: ana@example.org", "- Phone: 555 123"],
    ["## Datos de contacto", "- Nombre: Ana Gil", "- Correo: ana@example.org", "- Teléfono: 555 123"],
  ])("names and addresses of people go nowhere: %s", (...lines) => {
    const read = plan("# Plan", ...lines);
    expect(JSON.stringify({ ...read, title: "" })).not.toContain("Ana");
  });

  it.each([
    ["## Who came", "Everybody.", "- Ana", "- Luis"],
    ["## Antecedentes", "Hace años.", "- Ana", "- Luis"],
  ])("is kept as a note and not counted as understood: %s", (...lines) => {
    const { plan: known, report } = read("# Plan", ...lines);
    expect(known.strategies).toEqual([]);
    expect(known.notes?.[0]?.text).toContain("Luis");
    expect(report.understood).toBe(1);
  });

  it("a framework of parts, topics and items is a strategy", () => {
    const lines = ["## Escalar", "### Base", "#### Tipos", "- **Vertical**: más", "- **Horizontal**: otros"];
    expect(plan("# Plan", ...lines).strategies).toMatchObject([
      { name: "Escalar", parts: [{ name: "Base", topics: [{ name: "Tipos" }] }] },
    ]);
  });
});

describe("pillars by any word", () => {
  it.each([
    ["## Priority 1: Homes", "- Build: 20 flats"],
    ["## Eje 1. Homes", "- Build: 20 flats"],
    ["## Workstream A: Homes", "- Build: 20 flats"],
  ])("%s", (...lines) => {
    expect(plan("# Plan", ...lines).pillars).toMatchObject([
      { name: "Homes", areas: [{ initiatives: [{ name: "Build" }] }] },
    ]);
  });
});

describe("milestones with their time and cost", () => {
  it.each([
    [
      "## Roadmap",
      "### Milestone 1: Parser",
      "- Estimated duration: 2 months",
      "- Costs: 900 USD",
      "### Milestone 2: App",
      "- Duration: 1 month",
      "- Cost: 500 USD",
    ],
    [
      "## Hoja de ruta",
      "### Hito 1: Parser",
      "- Duración estimada: 2 meses",
      "- Coste: 900 USD",
      "### Hito 2: App",
      "- Duración: 1 mes",
      "- Costo: 500 USD",
    ],
  ])("are phases one behind the other, and lines of the budget: %s", (...lines) => {
    const { phases, budget } = plan("# Plan", ...lines);
    expect(phases).toMatchObject([
      { name: "Parser", startMonth: 1, endMonth: 2 },
      { name: "App", startMonth: 3, endMonth: 3 },
    ]);
    expect(budget.categories.flatMap((category) => category.lines.map(({ low }) => low))).toEqual([900, 500]);
  });
});

describe("decisions", () => {
  const document = ["# Plan", "## Varios", "- Casa: 5", "- Barco: 7"];

  it("of a person beat what the document says", () => {
    const first = read(...document);
    const [varios] = decisionsOf(first.readings);
    expect(varios).toMatchObject({ key: "plan / varios", kind: "notes" });
    const again = readDocument(document.join("\n"), { decisions: [{ key: "plan / varios", kind: "kpis" }] });
    expect(again.plan.kpis.map(({ name }) => name)).toEqual(["Casa", "Barco"]);
    expect(again.readings[0]).toMatchObject({ decided: "confirmed", kind: "kpis", second: "notes" });
  });

  it("are found again when numbers, dates and lines change", () => {
    const decisions = [{ key: "plan / varios de", kind: "kpis" as const }];
    const text = ["# Plan", "", "", "## 3. Varios de 2031", "- Casa: 5"].join("\n");
    expect(readDocument(text, { decisions }).plan.kpis).toHaveLength(1);
  });

  it("that contradict each other are not applied", () => {
    const decisions = (["kpis", "objectives"] as const).map((kind) => ({ key: "plan / varios", kind }));
    const { plan: unchanged, readings } = readDocument(document.join("\n"), { decisions });
    expect([unchanged.kpis, unchanged.objectives]).toEqual([[], []]);
    expect(readings[0]).toMatchObject({ confidence: "unsure" });
  });

  it("on a table are for confirmation once its rows are others", () => {
    const table = (value: string): string =>
      ["# Plan", "## Cosas", "| KPI | Meta |", "|---|---|", `| Casa | ${value} |`].join("\n");
    const decisions = decisionsOf(readDocument(table("5")).readings);
    const stateOf = (value: string): unknown =>
      readDocument(table(value), { decisions }).readings.find(({ part }) => part === "table")?.decided;
    expect([stateOf("5"), stateOf("6")]).toEqual(["confirmed", "changed"]);
  });

  it.each(["", "[", "{}", '[{"key": "a", "kind": "spoon"}]'])("in a file that says %j are none", (text) => {
    expect(parseDecisions(text)).toBeUndefined();
  });
});
