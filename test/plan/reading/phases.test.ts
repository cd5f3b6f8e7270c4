import { readMarkdown } from "../../../src/plan/index.ts";

describe("bullets below a phase that say something of it", () => {
  it.each([
    ["# Plan\n\n## Phases\n\n### Milestone 1: Survey\n\n- Duration: 2 months\n- Cost: $9,000\n- Walk the site\n", "Survey", 1, 2, ["Walk the site"], [9000]],
    ["# Plan\n\n## Fases\n\n### Hito 1: Estudio\n\n- Duración: 3 meses\n- Coste: 9.000 €\n- Ver la nave\n", "Estudio", 1, 3, ["Ver la nave"], [9000]],
    ["# Plan\n\n## Phases\n\n### Milestone 1: Build\n\n- Deadline: June 2027\n- Pour the base\n", "Build", 1, 1, ["Pour the base"], []],
  ])("are its time and its cost: %j", (text, name, startMonth, endMonth, milestones, costs) => {
    const { phases, budget } = readMarkdown(text).plan;
    expect(phases).toMatchObject([{ name, startMonth, endMonth, milestones: milestones.map((one) => ({ name: one })) }]);
    expect(budget.categories.flatMap(({ lines }) => lines.map(({ low }) => low))).toEqual(costs);
  });

  it.each([
    ["# Plan\n\n## Phases\n\n### Milestone 1: Build\n\n- Duration: as needed\n- Pour the base\n", ["Duration", ""]],
    ["# Plan\n\n## Fases\n\n### Hito 1: Abrir\n\n- Plazo: cuando se pueda\n- Fiesta\n", ["Plazo", ""]],
  ])("are milestones where they name no time: %j", (text, labels) => {
    const [phase] = readMarkdown(text).plan.phases;
    expect(phase).toMatchObject({ startMonth: 1, endMonth: null });
    expect(phase?.milestones.map(({ label }) => label)).toEqual(labels);
  });
}); // prettier-ignore
