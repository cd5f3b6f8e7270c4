import { marketsWanted } from "../../src/forecast/index.ts";
import { samplePlan, type Plan } from "../../src/plan/index.ts";

/** A plan that promises one number, and nothing else. */
function promising(name: string, unit: "count" | "percent" = "count"): Plan {
  const [kpi] = samplePlan("en").kpis;
  if (kpi === undefined) throw new Error("the sample has KPIs");
  const target = { value: 4, unit, comparison: "exactly" } as const;
  return { ...samplePlan("en"), objectives: [], kpis: [{ ...kpi, name, text: "", target }] };
}

describe("the markets that a plan promises", () => {
  it.each([
    "Markets entered",
    "4 countries",
    "Mercados abiertos",
    "Países con oficina",
    "PAÍSES",
    "Cada país",
  ])("are counted by %s", (name) => {
    expect(marketsWanted(promising(name))).toBe(4);
  });

  it.each(["Supermarkets", "Marketing campaigns", "Paisajes", "Customers"])("are not meant by %s", (name) => {
    expect(marketsWanted(promising(name))).toBeUndefined();
  });

  it("are a number, and no share of a market", () => {
    expect(marketsWanted(promising("Market share", "percent"))).toBeUndefined();
  });
});
