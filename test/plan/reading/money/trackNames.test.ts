import { readMarkdown } from "../../../../src/plan/index.ts";

/** Each budget with its lines, then each income with the budget that it is of. */
function tracksOf(body: string): string[] {
  const { budget, income = [] } = readMarkdown(`# Club\n\n${body}\n`).plan;
  return [
    ...budget.categories.flatMap(({ track, lines }) => lines.map(({ name, low }) => `${track}: ${name} ${low}`)),
    ...income.map(({ track, name, low }) => `+ ${track}: ${name} ${low}`),
  ];
} // prettier-ignore

describe("what a budget is called whose heading only says that one follows", () => {
  it.each([
    ["as what stands above it", "## Budget\n\n### Workshop\n\n#### Income\n\n- Fees: $900\n\n#### Costs\n\n- Crew: $700", ["Workshop: Crew 700", "+ Income: Fees 900"]],
    ["costs below income are no budget of that name", "## Plan budget\n\n### Income\n\n- Tickets: $900\n\n#### Costs\n\n- Crew: $700", ["Costs: Crew 700", "+ Income: Tickets 900"]],
    ["gastos debajo de ingresos tampoco", "## Presupuesto\n\n### Ingresos\n\n- Entradas: 900 €\n\n#### Gastos\n\n- Equipo: 700 €", ["Gastos: Equipo 700", "+ Ingresos: Entradas 900"]],
  ])("%s", (_what, body, tracks) => {
    expect(tracksOf(body)).toEqual(tracks);
  });
}); // prettier-ignore
