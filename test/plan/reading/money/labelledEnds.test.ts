import { describe, expect, it } from "@jest/globals";
import { readMarkdown } from "../../../../src/plan/index.ts";

const lineOf = (said: string): unknown => {
  const text = `# P\n\n## Budget (once)\n\n- Hall: ${said}\n- Band: €90\n`;
  return readMarkdown(text).plan.budget.categories[0]?.lines[0];
};

describe("a line that says the place of each amount in its range", () => {
  it.each([
    ["low €300, likely €350, high €500", 350],
    ["min €300, likely €350, max €500", 350],
    ["€300 (low) – €350 (likely) – €500 (high)", 350],
    ["€300–€500, most likely €350", 350],
    ["€300-€500 (likely €350)", 350],
    ["mínimo 300 €, más probable 350 €, máximo 500 €", 350],
    ["Low=€300; High=€500", undefined],
    ["mejor caso 300 €, peor caso 500 €", undefined],
  ])("has both ends and what is likely of %s", (said, likely) => {
    expect(lineOf(said)).toMatchObject({ name: "Hall", low: 300, high: 500 });
    expect((lineOf(said) as { likely?: number }).likely).toBe(likely);
  });

  it("keeps the words of percentiles beside the range", () => {
    const said = "P10 €300, P50 €350, P90 €500";
    expect(lineOf(said)).toMatchObject({ low: 300, high: 500, basis: said });
    expect(lineOf(said)).not.toHaveProperty("likely");
    expect(lineOf("€300 (P80)")).toMatchObject({ low: 300, high: 300, basis: "€300 (P80)" });
  });

  it("still counts a product and its result", () => {
    expect(lineOf("3 x 450 € = 1350 €")).toMatchObject({ low: 1350, high: 1350, quantity: 3 });
    expect(lineOf("max €800")).toMatchObject({ low: 800, high: 800 });
  });

  it("has the likely amount of a cell", () => {
    const table = "| Item | Cost (k€) |\n|---|---|\n| Hall | low 3, likely 4, high 6 |\n| Band | 5 |\n";
    const { plan } = readMarkdown(`# P\n\n## Budget (once)\n\n${table}`);
    expect(plan.budget.categories[0]?.lines[0]).toMatchObject({ low: 3000, likely: 4000, high: 6000 });
  });
});
