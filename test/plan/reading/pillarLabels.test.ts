import { readMarkdown, type Plan } from "../../../src/plan/index.ts";

const planOf = (text: string): Plan => readMarkdown(text).plan;
const initiativesOf = ({ pillars }: Plan): string[] =>
  pillars.flatMap(({ areas }) => areas.flatMap(({ initiatives }) => initiatives.map(({ name }) => name)));

describe("labels under a pillar", () => {
  it.each([
    [
      "# Hospital\n\n## Priority 1: Safer care\n\n**Lead:** Chief nurse\n\n**Metric:** Falls per 1,000 bed days, from 6.1 to 4.0 by March 2028\n\n**Actions:**\n- Night rounds\n- New beds\n",
      { group: "Safer care", name: "Falls per 1,000 bed days", baseline: 6.1, value: 4 },
      ["Night rounds", "New beds"],
    ],
    [
      "# Hospital\n\n## Eje 2: Menos espera\n- Responsable: Dirección\n- Indicador: Vistos en una tarde: del 71 % al 95 %\n- Segundo triaje\n- Consultas de tarde\n",
      { group: "Menos espera", name: "Vistos en una tarde", baseline: 0.71, value: 0.95 },
      ["Segundo triaje", "Consultas de tarde"],
    ],
  ])("are its KPIs and who answers for it, no initiatives: %j", (text, { value, ...kpi }, initiatives) => {
    const plan = planOf(text);
    expect(plan.kpis).toMatchObject([{ ...kpi, target: { value } }]);
    expect(initiativesOf(plan)).toEqual(initiatives);
  });

  it("name the measure of an objective as well", () => {
    const { kpis } = planOf("# Staff\n\n## Goal 3: Happy staff\n\n**Metric:** Turnover, from 18% to 11%\n\n**Owner:** HR\n");
    expect(kpis).toMatchObject([{ name: "Turnover", baseline: 0.18, objective: "Happy staff" }]);
  }); // prettier-ignore
});

describe("a score with a bound behind it", () => {
  it.each([
    ["8 sobre 10 o superior", "atLeast"],
    ["4.5 out of 5 or more", "atLeast"],
    ["3/5 no máximo", "atMost"],
    ["4/5", "exactly"],
  ])("%s is %s so much", (said, comparison) => {
    const { kpis } = planOf(`# School\n\n## KPIs\n- Satisfaction: ${said}\n`);
    expect(kpis[0]?.target).toMatchObject({ unit: "score", comparison });
  });
});
