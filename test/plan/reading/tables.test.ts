import { readMarkdown } from "../../../src/plan/index.ts";
import { withoutPlaces } from "../../support/places.ts";

const read = (...lines: string[]) => readMarkdown(["# Plan", ...lines].join("\n"));

describe("a table of a budget", () => {
  it("may name the category of each line, and state the whole", () => {
    const { plan } = read(
      "## Budget",
      "| Category | Item | Low | High | Frequency | Notes |",
      "|---|---|---|---|---|---|",
      "| People | Engineers | $800K | $1.2M | yearly | three teams |",
      "| People | Total | $800K | $1.2M | yearly | |",
      "| Tech | Cloud | $20K | $30K | monthly | |",
      "| | Desks | $5K | $6K | once | |",
      "| Total | | $1.1M | $1.6M | yearly | |",
    );
    expect(withoutPlaces(plan.budget.categories)).toEqual([
      {
        track: "Budget",
        name: "People",
        lines: [
          { name: "Engineers", low: 800_000, high: 1.2e6, period: "year", basis: "Notes: three teams" },
        ],
        stated: { low: 800_000, high: 1.2e6 },
      },
      {
        track: "Budget",
        name: "Tech",
        lines: [
          { name: "Cloud", low: 20_000, high: 30_000, period: "month" },
          { name: "Desks", low: 5_000, high: 6_000, period: "once" },
        ],
      },
    ]);
    expect(withoutPlaces(plan.budget.stated)).toEqual([
      { track: "Budget", low: 1.1e6, high: 1.6e6, period: "year" },
    ]);
  });

  it("may say the period in a column of remarks", () => {
    const { plan } = read(
      "## Gasto",
      "| Área | Rango | Notas |",
      "|---|---|---|",
      "| Obra | $1M - $2M | anual |",
    );
    expect(withoutPlaces(plan.budget.categories[0]?.lines)).toEqual([
      { name: "Obra", low: 1e6, high: 2e6, period: "year", basis: "Notas: anual" },
    ]);
  });
});

describe("a table of KPIs or objectives", () => {
  it("keeps what its other columns say", () => {
    const { plan } = read(
      "## Calidad",
      "| Indicador | Meta | Frecuencia |",
      "|---|---|---|",
      "| Rotación | <5% | mensual |",
    );
    expect(plan.kpis[0]).toMatchObject({
      text: "<5%; Frecuencia: mensual",
      target: { value: 0.05, unit: "percent" },
    });
    expect(plan.kpis[0]?.target?.per).toBeUndefined();
  });

  it("holds objectives where the section is one of objectives", () => {
    const { plan, report } = read(
      "## Goals",
      "| Goal | Target | Deadline |",
      "|---|---|---|",
      "| Patents | 20 filed | 2027 |",
      "## Objetivos",
      "| Objetivo | Plazo |",
      "|---|---|",
      "| Abrir | 2028 |",
      "## Metas",
      "| Color | Plazo |",
      "|---|---|",
      "| Rojo | 2028 |",
    );
    expect(plan.objectives).toMatchObject([
      { name: "Patents", text: "20 filed", deadline: "2027", target: { value: 20 } },
      { name: "Abrir", text: "", deadline: "2028" },
    ]);
    expect(report.leftAlone.map(({ reason }) => reason)).toEqual(["unknownSection", "table", "table"]);
  });
});

describe("a budget in a pillar", () => {
  it("is the pillar's when it holds sums, else an area like others", () => {
    const { plan } = read(
      "## Pilares",
      "### Pilar 1: Obra",
      "#### Presupuesto anual",
      "- Muros: $20K - 30K",
      "#### Costos",
      "- Revisarlos: cada mes",
    );
    expect(withoutPlaces(plan.budget.categories)).toEqual([
      {
        track: "Pilares",
        name: "Obra",
        lines: [{ name: "Muros", low: 20_000, high: 30_000, period: "year" }],
      },
    ]);
    expect(plan.pillars[0]?.areas).toMatchObject([{ name: "Costos", initiatives: [{ name: "Revisarlos" }] }]);
  });
});
