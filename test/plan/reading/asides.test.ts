import { readMarkdown, type Plan } from "../../../src/plan/index.ts";

const kpisOf = (text: string): Plan["kpis"] => readMarkdown(text).plan.kpis;

describe("what stands in parentheses behind a result", () => {
  it.each([
    [
      "# School\n\n## Objective 1 – Widen access\n- KR 1.2: 30% of players from state schools (2026: 18%)\n",
      0.3,
    ],
    ["# Escuela\n\n## Indicadores\n- 30 % de alumnos en el comedor (2026: 18 %)\n", 0.3],
    ["# School\n\n## KPIs\n- Meals (per day: 2): 400\n", 400],
  ])("parts no name from its target and is no deadline: %j", (text, value) => {
    expect(kpisOf(text)).toMatchObject([{ target: { value } }]);
    expect(kpisOf(text)[0]?.deadline).toBeUndefined();
  });

  it("is a deadline where nothing stands behind it", () => {
    expect(kpisOf("# School\n\n## KPIs\n- Pupils at lunch (2027): 40%\n")[0]?.deadline).toBe("2027");
  });
});

describe("a key result whose targets fall from year to year", () => {
  it.each([
    ["# Salud\n\n## Metas\n\n| Objetivo | Indicador | LB 2025 | Meta 2026 | Meta 2027 |\n|---|---|---|---|---|\n| Peso | Alumnos con obesidad | 24% | 22% | 15% |\n", 0.24],
    ["# Health\n\n## OKRs\n\n| Objective | Key result | 2026 | 2027 |\n|---|---|---|---|\n| Weight | Pupils overweight | 22% | 15% |\n", undefined],
  ])("is to come to the last at most: %j", (text, baseline) => {
    const [kpi] = kpisOf(text);
    expect(kpi).toMatchObject({ target: { value: 0.15, comparison: "atMost" }, direction: "lower" });
    expect(kpi?.baseline).toBe(baseline);
  });
}); // prettier-ignore

describe("what sponsors give", () => {
  it.each(["# Hack\n\n## Sponsors\n- Gold: €40,000\n- Silver: €20,000\n", "# Feria\n\n## Patrocinadores\n- Oro: 40.000 €\n- Plata: 20.000 €\n"])("is income: %j", (text) => {
    expect(readMarkdown(text).plan.income?.map(({ high }) => high)).toEqual([40_000, 20_000]);
  });
}); // prettier-ignore
