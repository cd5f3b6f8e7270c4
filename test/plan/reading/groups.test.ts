import { withoutPlaces } from "../../support/places.ts";
import { audit, readMarkdown, writeMarkdown } from "../../../src/plan/index.ts";

const read = (...lines: string[]) => readMarkdown(["# Plan", ...lines].join("\n")).plan;
const groups = (...lines: string[]): string[] => read(...lines).kpis.map(({ group }) => group);

describe("the group of a KPI", () => {
  it("is the nearest heading where that stands alone", () => {
    expect(groups("## Pilar 1: Obra", "### Métricas", "- Casas: 50+")).toEqual(["Métricas"]);
  });

  it("names the heading above too where the nearest one recurs, so that the audit keeps them apart", () => {
    const plan = read(
      "## Pilar 1: Obra",
      "### Métricas",
      "- Rotación: <5%",
      "## Pilar 2: Venta",
      "### Métricas",
      "- Rotación: <8%",
      "## Métricas",
      "- Rotación: <6%",
    );
    expect(plan.kpis.map(({ group }) => group)).toEqual(["Obra – Métricas", "Venta – Métricas", "Métricas"]);
    expect(audit(plan).map(({ id }) => id)).not.toContain("kpis.duplicate");
    expect(withoutPlaces(readMarkdown(writeMarkdown(plan)).plan.kpis)).toEqual(withoutPlaces(plan.kpis));
  });

  it("climbs as far as it takes, and only where it takes it", () => {
    const under = (pillar: string, area: string): string[] => [
      `## ${pillar}`,
      `### ${area}`,
      "#### KPIs",
      "- Ritmo: 5%",
    ];
    expect(
      groups(
        ...under("Pilar 1: Obra", "Norte"),
        ...under("Pilar 2: Venta", "Norte"),
        ...under("Pilar 3: Uso", "Sur"),
      ),
    ).toEqual(["Obra – Norte – KPIs", "Venta – Norte – KPIs", "Sur – KPIs"]);
  });

  it("is shared by headings of the same words in the same place, whose duplicates are reported", () => {
    const plan = read("## KPIs", "### Ventas", "- Pedidos: 5", "### Ventas", "- Pedidos: 6");
    expect(plan.kpis.map(({ group }) => group)).toEqual(["Ventas", "Ventas"]);
    expect(audit(plan).map(({ id }) => id)).toContain("kpis.duplicate");
  });
});
