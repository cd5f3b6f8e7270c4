import { readMarkdown, type Plan } from "../../../src/plan/index.ts";

const phasesOf = (...lines: string[]): Plan["phases"] => readMarkdown(lines.join("\n")).plan.phases;

it.each([
  [
    "# My first 90 days",
    "## Days 1–30: Listen",
    "- Meet the team",
    "## Days 31–60: Plan",
    "- Territories",
    "## Days 61–90: Act",
    "- Launch",
  ],
  [
    "# Mis primeros 90 días",
    "## Días 1-30: Escuchar",
    "- Equipo",
    "## Días 31-60: Planear",
    "- Zonas",
    "## Días 61-90: Actuar",
    "- Salida",
  ],
])("stretches of time beside each other are phases without a heading above them: %s", (...lines) => {
  expect(phasesOf(...lines).map(({ startMonth, endMonth, milestones }) => [startMonth, endMonth, milestones.length])).toEqual(
    [[1, 1, 1], [2, 2, 1], [3, 3, 1]],
  ); // prettier-ignore
});

it.each([
  [
    "| Phase | Weeks | Effort (days) | Result |",
    "| Assess | 1-3 | 15 | Report |",
    "| Build | 4-9 | 60 | Pilot |",
  ],
  [
    "| Fase | Semanas | Esfuerzo (días) | Resultado |",
    "| Análisis | 1-3 | 15 | Informe |",
    "| Piloto | 4-9 | 60 | Demo |",
  ],
])("a bare figure beside a phase is no milestone: %s", (header, ...rows) => {
  const phases = phasesOf("# Plan", "", "## Timeline", "", header, "|---|---|---|---|", ...rows);
  expect(phases).toHaveLength(2);
  expect(phases.map(({ milestones }) => milestones.length)).toEqual([1, 1]);
});

it.each([
  [
    "| Theme | Q1 2026 | Q2 2026 | Q3 2026 |",
    "| Mobile | Offline mode | Push | – |",
    "| Billing | – | Tax engine | Refunds |",
  ],
  [
    "| Línea | T1 2026 | T2 2026 | T3 2026 |",
    "| Producto | Beta | Lanzamiento | – |",
    "| Ventas | – | Canal | Portugal |",
  ],
])("times as columns are phases with what stands in them: %s", (header, ...rows) => {
  const phases = phasesOf("# Plan", "", "## Roadmap", "", header, "|---|---|---|---|", ...rows);
  expect(phases.map(({ startMonth, endMonth, milestones }) => [startMonth, endMonth, milestones.length])).toEqual(
    [[1, 3, 1], [4, 6, 2], [7, 9, 1]],
  ); // prettier-ignore
  expect(phases[1]?.milestones[0]).toMatchObject({ label: expect.stringMatching(/Mobile|Producto/) });
});

it("times as columns over figures are no phases", () => {
  expect(
    phasesOf(
      "# Plan",
      "",
      "## Roadmap",
      "",
      "| Users | Q1 2026 | Q2 2026 |",
      "|---|---|---|",
      "| New | 120 | 400 |",
    ),
  ).toEqual([]);
});
