import { readMarkdown, type Plan } from "../../../src/plan/index.ts";
import { withoutPlaces } from "../../support/places.ts";

const plan = (...lines: string[]): Plan => readMarkdown(["# Plan de la casa", ...lines].join("\n")).plan;
const leftAlone = (...lines: string[]): string[][] =>
  readMarkdown(["# Plan de la casa", ...lines].join("\n")).report.leftAlone.map(({ text, reason }) => [
    text,
    reason,
  ]);

describe("sections", () => {
  it("may be announced by bold words instead of marks", () => {
    expect(plan("**Objetivos:**", "", "- **Casas**: 50+").objectives).toMatchObject([{ name: "Casas" }]);
    expect(plan("## Objetivos", "**Casas**: 50+", "", "**Ventas:** $5M").objectives).toMatchObject([
      { name: "Casas", text: "50+" },
      { name: "Ventas", text: "$5M" },
    ]);
  });

  it("may have sections of their own inside", () => {
    const read = plan(
      "## Objetivos",
      "### Del año",
      "- **Casas**: 50+",
      "## Supuestos",
      "### De mercado",
      "- **Precio**: 5",
      "- **Renta**",
      "  - Valor: 7",
      "  - otra nota",
    );
    expect(read.objectives).toHaveLength(1);
    expect(read.assumptions).toEqual({ Precio: { value: 5 }, Renta: { value: 7 } });
  });

  it("may go deeper than the plan does: the names are joined", () => {
    const read = plan(
      "## Pilar 1: Obra",
      "### Área:",
      "### Sur",
      "#### Planta baja",
      "- **Suelo**: de piedra",
      "### Norte",
      "- **Muro**: de ladrillo",
      "## Estrategia de compra",
      "### Marco",
      "#### Materiales",
      "##### Piedra",
      "- **Cantera**: la más cercana",
      "### Parte:",
      "- sin nombre",
    );
    expect(read.pillars[0]?.areas.map(({ name }) => name)).toEqual(["", "Sur · Planta baja", "Norte"]);
    expect(read.strategies).toMatchObject([
      {
        parts: [
          { name: "Marco", topics: [{ name: "Materiales · Piedra" }] },
          { name: "", topics: [{ name: "" }] },
        ],
      },
    ]);
  });

  it("of pillars may name their own investment, return and metrics", () => {
    const read = plan(
      "## Estrategia por pilar",
      "### Pilar 1: Obra",
      "#### Inversión: $2M-3M anual (sin licencias)",
      "#### ROI esperado: 300-500%",
      "#### Meta 2030: sin fecha",
      "#### Métricas",
      "- **Casas**: 50+",
    );
    expect(read.budget.categories).toEqual([
      {
        track: "Estrategia por pilar",
        name: "Obra",
        lines: [
          { name: "Inversión", low: 2e6, high: 3e6, period: "year", basis: "$2M-3M anual (sin licencias)" },
        ],
      },
    ]);
    expect(read.kpis).toMatchObject([{ group: "Obra", name: "ROI esperado" }, { group: "Métricas" }]);
    expect(read.roi).toBeUndefined();
  });

  it("of phases may be divided by tasks, and headings that are years are phases in a timeline", () => {
    const read = plan("## Cronograma", "### Año 1: Base", "#### Tareas", "- **Q1**: Planos", "### 2", "- x");
    expect(read.phases).toMatchObject([{ name: "Base", milestones: [{ label: "Q1" }] }]);
    const dated = plan("## Calendario", "### 2027", "- Obra", "## Calendario", "### Fase 1: Uso (2028)");
    expect(dated.phases.map(({ track, name }) => [track, name])).toEqual([
      ["Calendario", "2027"],
      ["Calendario (2)", "Uso"],
    ]);
  });

  it("of metrics may name the pillars", () => {
    const read = plan("## Métricas por pilar", "### Pilar 1: Obra", "#### Ritmo", "- **Casas**: 5+/mes");
    expect(read.pillars).toEqual([{ name: "Obra", areas: [] }]);
    expect(read.kpis).toMatchObject([{ group: "Ritmo", name: "Casas", target: { per: "month" } }]);
  });

  it("of metrics may state a group's figure as its outcome", () => {
    expect(plan("## KPIs", "### Valor del cliente", "- **Resultado**: $4,000 de media").kpis).toMatchObject([
      { group: "Valor del cliente", name: "Valor del cliente", target: { value: 4000 } },
    ]);
  });
});

describe("budgets", () => {
  it("may stand in one section without categories", () => {
    expect(
      withoutPlaces(plan("## Presupuesto", "- **Obra**: $5M", "- **Total inversión**: $5M").budget),
    ).toEqual({
      categories: [
        {
          track: "Presupuesto",
          name: "Presupuesto",
          lines: [{ name: "Obra", low: 5e6, high: 5e6, period: "once", periodStated: false }],
        },
      ],
      stated: [{ track: "Presupuesto", low: 5e6, high: 5e6, period: "once", periodStated: false }],
    });
  });

  it("may be by year: what is spent in a year is spent once", () => {
    const { categories } = plan(
      "## Presupuesto por año",
      "### 2027",
      "- **Obra**: $5M",
      "### 2028",
      "- **Obra**: $6M",
    ).budget;
    expect(categories.map(({ name, lines }) => [name, lines[0]?.period])).toEqual([
      ["2027", "once"],
      ["2028", "once"],
    ]);
  });

  it("may state two totals in a category: the second is the track's", () => {
    const { budget } = plan(
      "## Inversión",
      "### Obra",
      "- **Muro**: $5M",
      "- **Total**: $5M",
      "- **Total**: $9M anual",
    );
    expect(budget.categories[0]?.stated).toEqual({ low: 5e6, high: 5e6 });
    expect(withoutPlaces(budget.stated)).toEqual([
      { track: "Inversión", low: 9e6, high: 9e6, period: "year" },
    ]);
  });

  it("may take the period of a total without one from its lines", () => {
    const { budget } = plan("## Inversión", "### Obra", "- **Muro**: $5M al mes", "### Total: $5M");
    expect(budget.stated[0]?.period).toBe("month");
  });

  it("may say half-yearly and weekly sums, and only one end of a line", () => {
    const { categories } = plan(
      "## Inversión",
      "- **Renta**: $5K semestral",
      "- **Agua**: $100 por semana",
      "- **Luz**",
      "  - Máximo: 70",
      "- **Gas**",
      "  - Mínimo: 5",
      "  - Periodo: mensual",
    ).budget;
    expect(categories[0]?.lines).toMatchObject([
      { low: 10_000, period: "year", basis: "$5K semestral" },
      { low: 5_200, period: "year" },
      { low: 70, high: 70, period: "once" },
      { low: 5, high: 5, period: "month" },
    ]);
  });

  it("may state their return in a heading or among their lines", () => {
    expect(plan("## Inversión", "- **Obra**: $5M", "### ROI: 5x").roi).toEqual({
      low: 5,
      high: 5,
      text: "5x",
    });
    const read = plan(
      "## Inversión",
      "- **ROI**: 120%",
      "- **ROI**: 3x",
      "### ROI",
      "- **ROI**: 200%",
      "- **ROI**: alto",
    );
    expect(read.roi).toEqual({ low: 1.2, high: 1.2, text: "120%" });
    expect(read.kpis.map(({ group, text }) => [group, text])).toEqual([
      ["ROI", "3x"],
      ["Inversión – ROI", "200%"],
      ["Inversión – ROI", "alto"],
    ]);
  });

  it("may stand in a table under any heading, with its period in the header", () => {
    expect(
      plan("## Reforma", "| Partida | Coste anual | Probable |", "|---|---|---|", "| Obra | $5M-6M | $5.5M |")
        .budget.categories,
    ).toMatchObject([
      {
        track: "Reforma",
        name: "Reforma",
        lines: [{ name: "Obra", low: 5e6, high: 6e6, likely: 5.5e6, period: "year" }],
      },
    ]);
  });

  it("never take a percentage for a sum", () => {
    expect(leftAlone("## Inversión", "- **Obra**: 60% del total", "### Total: 100%")).toEqual([
      ["## Inversión", "unknownSection"],
      ["- **Obra**: 60% del total", "noAmount"],
      ["### Total: 100%", "unknownSection"],
    ]);
  });
});

describe("tables", () => {
  it("of KPIs are read wherever they stand", () => {
    expect(
      plan("## Obra", "| Metric | Target | Baseline |", "|---|---|---|", "| Homes | 50+ | 12 |", "| | 5 | |")
        .kpis,
    ).toEqual([
      {
        place: { line: 5 },
        group: "Obra",
        name: "Homes",
        text: "50+",
        target: { value: 50, unit: "count", comparison: "atLeast" },
        baseline: 12,
      },
    ]);
  });

  it("are left alone when their header does not say what they hold", () => {
    expect(leftAlone("## Obra", "| a | b |", "|---|---|", "| c | d |")).toEqual([
      ["## Obra", "unknownSection"],
      ["| a | b |", "table"],
      ["| c | d |", "table"],
    ]);
  });

  it("are read right under the title, without a heading of their own", () => {
    expect(plan("| KPI | Meta |", "|---|---|", "| Socios | 500 |").kpis).toMatchObject([
      { name: "Socios", target: { value: 500 } },
    ]);
    expect(
      plan(
        "| Concepto | Importe |",
        "|---|---|",
        "| Horno | 900 € |",
        "| Mesa | 450 € |",
        "| Total | 1.350 € |",
      ).budget.categories,
    ).toMatchObject([
      {
        lines: [
          { name: "Horno", low: 900 },
          { name: "Mesa", low: 450 },
        ],
        stated: { low: 1350 },
      },
    ]);
  });
});

describe("texts", () => {
  it("keep what a reader sees, and the address of a link", () => {
    const [objective] = plan(
      "## Objetivos",
      "- **Ver**: [la guía](https://example.org/g), `código`, <b>negrita</b>, ![foto](f.png) y <https://example.org>  ",
      "  segunda línea[^1]",
      "",
      "  otro párrafo con ![esta][ref]",
      "",
      "[^1]: nota",
      "",
      "[ref]: f.png",
    ).objectives;
    expect(objective?.text).toBe(
      "la guía (https://example.org/g), código, negrita, foto y https://example.org segunda línea[^1] otro párrafo con esta",
    );
  });

  it("nested without end stay readable", () => {
    const [objective] = plan("## Objetivos", `- a ${"- ".repeat(3)}b`, `${"- ".repeat(300)}x`).objectives;
    expect(objective?.name).toBe("a - - - b");
    expect(plan("## Objetivos", `${"- ".repeat(300)}x`).objectives[0]?.name).toContain("x");
  });
});
