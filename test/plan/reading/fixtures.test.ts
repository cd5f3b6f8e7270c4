import { readFileSync } from "node:fs";
import { readMarkdown, type Plan, type Reading } from "../../../src/plan/index.ts";
import { withoutPlaces } from "../../support/places.ts";

function read(name: string): Reading {
  return readMarkdown(readFileSync(`test/fixtures/plan/${name}`, "utf8"), { fileName: name });
}

const named = (plans: readonly { name: string }[]): string[] => plans.map(({ name }) => name);

describe("a Spanish document with sections in many forms", () => {
  const { plan, report } = read("vivero.md");

  it("gives title, subtitle, language and the currency that its header says", () => {
    expect(plan).toMatchObject({
      title: "Plan del vivero La Encina",
      subtitle: "Cinco años para dejar de regar a mano",
      language: "es",
      currency: "EUR",
    });
  });

  it("gives objectives with targets where the text holds a figure", () => {
    expect(plan.objectives.map(({ name, target }) => [name, target?.value])).toEqual([
      ["Producción", 3],
      ["Agua", 0.4],
      ["Clientes", 1200],
      ["Premio", undefined],
    ]);
  });

  it("gives pillars with areas, what people filled in and the detail of nested bullets", () => {
    expect(plan.pillars).toEqual<Plan["pillars"]>([
      {
        name: "Invernaderos",
        areas: [
          {
            name: "Riego",
            initiatives: [
              {
                name: "Goteo",
                description: "Cambiar las mangueras por goteo",
                owner: "Berta Soler",
                priority: "high",
                status: "inProgress",
                progress: 0.35,
              },
              { name: "Sensores", description: "Medir la humedad de cada mesa; probar primero en dos mesas" },
            ],
            outcome: "Menos agua con más plantas",
          },
        ],
      },
      {
        name: "Tienda",
        areas: [{ name: "", initiatives: [{ name: "Mostrador", description: "Abrir los domingos" }] }],
      },
    ]);
  });

  it("gives strategies by the levels of their headings, with numbered lists too", () => {
    expect(plan.strategies).toEqual<Plan["strategies"]>([
      {
        name: "Estrategia de ventas",
        parts: [
          {
            name: "Canales",
            topics: [
              {
                name: "Directos",
                items: [
                  { name: "Mercadillo", description: "Puesto fijo los sábados" },
                  { name: "Web", description: "Pedidos con recogida" },
                ],
                outcome: "Dos canales propios",
              },
            ],
          },
        ],
      },
    ]);
  });

  it("gives KPIs from bullets, from a table and from a list that describes one", () => {
    expect(plan.kpis).toMatchObject([
      { group: "Métricas de venta", name: "Pedidos web", actual: 120, owner: "Iván Rey", target: { value: 300, per: "month" } },
      { group: "Métricas de venta", name: "Tiempo de entrega", direction: "lower", target: { value: 3, unit: "duration" } },
      { group: "Calidad", name: "Plantas sanas", target: { value: 0.98 } },
      { group: "Calidad", name: "Devoluciones", direction: "lower", target: { value: 0.02 } },
      { group: "Calidad", name: "Quejas", direction: "lower", target: { value: 0 } },
      { group: "Calidad", name: "Reconocimiento", direction: "lower", target: { value: 3, unit: "rank" } },
      { group: "Métricas", name: "Valor por jardín", owner: "Iván Rey", target: { value: 85, unit: "currency" } },
      { group: "ROI", name: "Ahorro de agua", target: { value: 0.4 } },
    ]); // prettier-ignore
  });

  it("gives phases in plan months, and milestones by month, week, quarter and year", () => {
    expect(plan.startMonth).toBeUndefined();
    expect(plan.phases).toMatchObject([
      {
        track: "Cronograma",
        name: "Preparar",
        startMonth: 1,
        endMonth: 6,
        outcome: "Goteo en marcha",
        milestones: [
          { label: "Mes 1-2", startMonth: 1, endMonth: 2 },
          { label: "Semana 9-12", startMonth: 3, endMonth: 3 },
        ],
      },
      {
        name: "Crecer",
        startMonth: 7,
        endMonth: 24,
        milestones: [
          { label: "Q3", startMonth: 7, endMonth: 9 },
          { label: "Año 2", startMonth: 13, endMonth: 24 },
        ],
      },
    ]);
  });

  it("gives the budget with its stated totals, periods from the heading where a line is silent", () => {
    expect(withoutPlaces(plan.budget)).toEqual<Plan["budget"]>({
      categories: [
        {
          track: "Presupuesto anual de la finca",
          name: "Personal",
          lines: [
            { name: "Jardineros", low: 60_000, high: 80_000, period: "year" },
            { name: "Tienda", low: 1_500, high: 2_000, period: "month" },
          ],
          stated: { low: 78_000, high: 104_000 },
        },
        {
          track: "Presupuesto anual de la finca",
          name: "Equipo",
          lines: [
            { name: "Goteo", low: 20_000, high: 30_000, period: "once" },
            { name: "Sensores", low: 5_000, high: 9_000, period: "year" },
          ],
          stated: { low: 25_000, high: 39_000 },
        },
      ],
      stated: [{ track: "Presupuesto anual de la finca", low: 110_000, high: 150_000, period: "year" }],
    });
    expect(plan.roi).toEqual({ low: 1.2, high: 1.8, text: "120-180%" });
  });

  it("gives assumptions as numbers where they are numbers", () => {
    expect(plan.assumptions).toEqual({
      "Precio del agua": { value: 1.9, unit: "EUR por metro cúbico", source: "Ayuntamiento" },
      "Subida anual": { value: 0.03 },
      Lluvia: { value: "como la media de diez años" },
    });
  });

  it("says of every line that it left alone where it stands and why", () => {
    expect(report.leftAlone.map(({ text, heading, reason }) => [text, heading, reason])).toEqual([
      ['title: "Vivero"', "", "frontmatter"],
      ['tags: ["plantas", "riego"]', "", "frontmatter"],
      ["Este plan reúne lo acordado en la asamblea de primavera.", "Resumen", "prose"],
      ["Texto que cuenta la historia de la tienda.", "Pilar 2 – Tienda", "prose"],
      ["- **Resultado**: Clientes contentos", "Calidad", "groupOutcome"],
      ["- **Métrica**: Compra media", "Valor por jardín", "detail"],
      ["| Mantenimiento | por ver | por ver | |", "Equipo", "noAmount"],
      ["## Anexo", "Anexo", "unknownSection"],
      ['<div onclick="x()">aviso</div>', "Anexo", "prose"],
      ["código", "Anexo", "code"],
      ["![foto](foto.png)", "Anexo", "image"],
      ["Fin.", "Anexo", "prose"],
    ]);
    expect(report.lines).toBe(report.understood + report.leftAlone.length);
  });
});

describe("an English document whose phases are dated", () => {
  const { plan, report } = read("harbour.md");

  it("starts with the first date, and counts months from there", () => {
    expect(plan.startMonth).toBe("2027-07");
    expect(plan.phases.map(({ track, name, startMonth, endMonth }) => [track, name, startMonth, endMonth])).toEqual([
      ["Implementation timeline", "Survey", 1, 6],
      ["Implementation timeline", "Works", 7, 30],
      ["Implementation timeline", "Use", 31, null],
      ["Second timeline", "Talks", 1, 6],
      ["Second timeline", "Contracts", 7, 12],
    ]); // prettier-ignore
  });

  it("keeps milestones under the periods that divide a phase, and headings that are milestones themselves", () => {
    expect(plan.phases[1]?.milestones).toEqual([
      { label: "Week 1-4", name: "Mobilise", startMonth: 7, endMonth: 7 },
      { label: "Q1 2028", name: "Site ready", startMonth: 7, endMonth: 9 },
      { label: "2029", name: "North quay open", startMonth: 19, endMonth: 30 },
      { label: "", name: "Hand-over of the old quay" },
    ]);
  });

  it("reads objectives in words, and no figure where there is none to trust", () => {
    expect(plan.objectives.map(({ target }) => target)).toEqual([
      { value: 40, unit: "count", comparison: "atLeast" },
      { value: 55, unit: "count", comparison: "atMost" },
      { value: 2_500_000, unit: "currency", comparison: "atMost" },
    ]);
  });

  it("adds areas to a pillar that returns, and keeps a formula as text", () => {
    expect(plan.pillars.map(({ name, areas }) => [name, named(areas)])).toEqual([
      ["Quays", ["Construction", "Lighting"]],
      ["People", ["Training"]],
    ]);
    expect(plan.pillars[0]?.areas[1]?.initiatives[0]?.description).toMatch(/^=HYPERLINK\(/);
  });

  it("keeps a budget without headings for its track, quarterly sums by the year, and fields of a line", () => {
    expect(withoutPlaces(plan.budget.categories)).toEqual([
      {
        track: "Investment",
        name: "Works",
        lines: [
          { name: "Stone", low: 1_200_000, high: 1_800_000, period: "once" },
          { name: "Steel", low: 300_000, high: 500_000, period: "once" },
          { name: "Crane hire", low: 80_000, high: 80_000, period: "year", basis: "$20K quarterly" },
        ],
        stated: { low: 1_600_000, high: 2_400_000 },
      },
      {
        track: "Investment",
        name: "Upkeep",
        lines: [
          {
            name: "Dredging",
            low: 10_000,
            high: 15_000,
            likely: 12_000,
            period: "month",
            actual: 11_000,
            basis: "offers of two firms",
          },
          { name: "Surprises", low: 5_000, high: 5_000, period: "once", basis: "$5,000+" },
        ],
      },
    ]);
    expect(plan.budget.stated).toMatchObject([{ track: "Investment", low: 1_720_000, high: 2_580_000 }]);
  });

  it("takes the first return as the plan's, the next as a KPI", () => {
    expect(plan.roi).toEqual({ low: 3, high: 3, text: "about 3x" });
    expect(plan.kpis.at(-1)).toMatchObject({ group: "Return on investment", text: "250%" });
  });

  it("leaves alone what has no amount and what is nested under a line", () => {
    expect(report.leftAlone.map(({ text, reason }) => [text, reason])).toEqual([
      ["- **Contingency**: to be agreed", "noAmount"],
      ["- ask the insurer", "tooDeep"],
    ]);
  });

  it("says what it assumed", () => {
    const line = (text: string): number =>
      readFileSync("test/fixtures/plan/harbour.md", "utf8")
        .split("\n")
        .findIndex((found) => found.includes(text)) + 1;
    expect(report.assumed).toEqual([
      { line: line("**Stone**"), what: "periodFromTotal" },
      { line: line("**Stone**"), what: "currency" },
      { line: line("**Steel**"), what: "periodFromTotal" },
      { line: line("**Surprises**"), what: "periodFromTotal" },
    ]);
  });
});
