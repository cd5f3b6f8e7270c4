import { readMarkdown } from "../../../src/plan/index.ts";

/** Measures, objectives, phases and lines of a budget, a line each. */
function read(text: string): string[] {
  const { objectives, kpis, phases, budget } = readMarkdown(text).plan;
  return [
    ...objectives.map((one) => `O ${one.name} | ${one.text} | ${one.deadline ?? ""}`),
    ...kpis.map(
      ({ name, target, actual, deadline = "", steps = [] }) =>
        `K ${name} | ${target?.comparison ?? ""} ${target?.value ?? ""} | ${actual ?? ""} | ${deadline} | ${steps.map((step) => `${step.when}: ${step.value.value}`).join(", ")}`,
    ),
    ...phases.map(
      ({ name, startMonth, endMonth, milestones }) =>
        `F ${name} ${startMonth}-${endMonth ?? ""} ${milestones.map((each) => `${each.label}: ${each.name}`).join("; ")}`,
    ),
    ...budget.categories.flatMap(({ lines }) => lines.map(({ name, low }) => `B ${name} ${low}`)),
  ];
}

const documents: readonly (readonly [what: string, text: string, parts: readonly string[]])[] = [
  ["quarters measured and expected beside the target of the year", "# Board update\n\n## Scorecard\n\n| Metric | Q1 A | Q2 A | Q3 F | FY26 target |\n|---|---|---|---|---|\n| New customers | 42 | 57 | 60 | 230 |\n| Churn | 2.9% | 2.4% | 2.2% | <2.0% |\n", ["K New customers | exactly 230 | 57 | 2026 | ", "K Churn | atMost 0.02 | 0.024 | 2026 | "]],
  ["trimestres reales y previstos junto a la meta", "# Seguimiento\n\n## Indicadores\n\n| Indicador | T1 2026 real | T2 2026 previsto | Meta |\n|---|---|---|---|\n| Socios | 120 | 150 | 400 |\n| Bajas | 6% | 5% | 3% |\n", ["K Socios | exactly 400 | 120 |  | ", "K Bajas | exactly 0.03 | 0.06 |  | "]],
  ["a column of units", "# Plant\n\n## KPIs\n\n| KPI | Unit | Actual | Target 2026 | Target 2027 |\n|---|---|---|---|---|\n| OEE | % | 61 | 66 | 70 |\n| Lead time | days | 21 | 18 | 15 |\n| Energy | kWh/t | 540 | 520 | 495 |\n", ["K OEE | exactly 0.7 | 0.61 |  | 2026: 0.66, 2027: 0.7", "K Lead time | exactly 15 | 21 |  | 2026: 18, 2027: 15", "K Energy | exactly 495 | 540 |  | 2026: 520, 2027: 495"]],
  ["una columna de unidades y otra con el fin de cada proyecto", "# Agenda 2030\n\n## Indicadores\n\n| Proyecto | Fin | Indicador | Unidad | Meta |\n|---|---|---|---|---|\n| Máster | 30/06/2027 | Titulados | personas | 45 |\n| Visado | 15/12/2026 | Expedientes digitales | % | 90 |\n", ["K Titulados | exactly 45 |  | 2027-06-30 | ", "K Expedientes digitales | exactly 0.9 |  | 2026-12-15 | "]],
  ["goals told as specific, measurable and bound in time", "# Sales North\n\n### Goal: Win new dealers\n- Specific: dealers in Norway\n- Measurable: 10 signed contracts\n- Achievable: 4 talks are open\n- Time-bound: 31 October 2026\n", ["O Win new dealers | Specific: dealers in Norway; Achievable: 4 talks are open | 2026-10-31", "K signed contracts | atLeast 10 |  |  | "]],
  ["objetivos específicos, medibles y con plazo", "# Equipo\n\n## Objetivos\n\n### Objetivo 1: Responder antes\n- Específico: cada consulta\n- Medible: 95% en un día\n- Relevante: hoy se pierden 8 clientes\n- Temporal: junio de 2027\n", ["O Responder antes | Específico: cada consulta; Relevante: hoy se pierden 8 clientes | 2027-06", "K 95% en un día | atLeast 0.95 |  |  | "]],
  ["people by year are no costs, and what runs all the time is no phase", "# Programme\n\n## Staffing plan\n\n| Role | 2026 | 2027 |\n|---|---|---|\n| Engineers | 4.0 | 6.5 |\n| Trainers | 0.5 | 2.0 |\n| Total FTE | 4.5 | 8.5 |\n\n## Phases\n\n| Phase | Period |\n|---|---|\n| Set-up | Jan – Mar 2026 |\n| Roll-out | Mar 2026 – Sep 2027 |\n| Reports | Whole programme |\n| Newsletter | Ongoing |\n", ["F Set-up 1-3 ", "F Roll-out 3-21 "]],
  ["la plantilla por año no es un gasto, e hitos con su fecha", "# Programa\n\n## Plantilla prevista\n\n| Puesto | 2026 | 2027 |\n|---|---|---|\n| Técnicos | 4 | 6 |\n| Monitores | 1 | 2 |\n| Total | 5 | 8 |\n\n## Hitos\n- Arranque: 5 de enero de 2026\n- Entrega final: 15 de marzo de 2027\n", ["F Hitos 1-15 5 de enero de 2026: Arranque; 15 de marzo de 2027: Entrega final"]],
  ["phases with their time behind, and things to be delivered that have a price", "# Archive\n\n## Deliverables\n\n**D1. Inventory** — due 31 March 2026 — £12,000\n\n**D2. Portal** — due 15 January 2027 — £27,000\n\n## Phases\n- Preparation: January–March 2026\n- Trial: March–May 2026\n", ["F Deliverables 3-13 2026-03: Inventory; 2027-01: Portal", "F Preparation 1-3 ", "F Trial 3-5 ", "B Inventory 12000", "B Portal 27000"]],
  ["a name that says the side of its target", "# Club\n\n## KPIs\n- Maximum waiting time: 10 days\n- Asistencia mínima: 80%\n", ["K Maximum waiting time | atMost 10 |  |  | ", "K Asistencia mínima | atLeast 0.8 |  |  | "]],
]; // prettier-ignore

describe("measures, people and milestones in tables and lists", () => {
  test.each(documents)("%s", (_what, text, parts) => {
    expect(read(text)).toEqual(parts);
  });
});
