import { readMarkdown } from "../../../../src/plan/index.ts";

const timesOf = (document: string): (string | undefined)[] =>
  readMarkdown(document).plan.budget.categories.flatMap(({ lines }) =>
    lines.map(({ byPeriod }) => byPeriod?.map(({ period }) => period).join()),
  );

describe("a budget whose title names a time", () => {
  it.each([
    ["# Plan 2026\n\n## Budget Q3\n- Hall: $300\n", "2026-Q3"],
    ["# Q2 2026 Marketing Plan\n\n## Budget\n- Ads: $3,000\n", "2026-Q2"],
    ["# Plan 2026\n\n## First half\n\n### Budget\n- Hall: $300\n", "2026-H1"],
    [
      "# Presupuesto del tercer trimestre de 2026\n\n| Concepto | Importe |\n|---|---|\n| Sala | 300 € |\n",
      "2026-Q3",
    ],
    ["# Actividades\n\n## Gastos del segundo semestre de 2027\n- Sala: 300 €\n", "2027-H2"],
    ["# Presupuesto de marzo de 2026\n- Sala: 300 €\n", "2026-03"],
    ["# Orçamento 3º trimestre 2026\n- Sala: R$ 300\n", "2026-Q3"],
    ["# Plano 2027\n\n## Orçamento do 1º semestre\n- Sala: R$ 300\n", "2027-H1"],
    // The nearest heading that names a time counts.
    ["# Q2 update\n\n## Budget 2026\n- Hall: $300\n", "2026"],
  ])("is dated to it and not to its year: %s", (document, time) => {
    expect(timesOf(document)).toEqual([time]);
  });

  it.each([
    ["# Budget 2026, Q3 revision\n- Hall: $300\n", "2026"],
    ["# Presupuesto 2026 (cierre del segundo trimestre)\n- Sala: 300 €\n", "2026"],
    ["# Orçamento 2026, atualização de março\n- Sala: R$ 300\n", "2026"],
    ["# Q1 to Q3 2026 budget\n- Hall: $300\n", "2026"],
    ["# Spring festival, budget may change\n- Hall: $300\n", undefined],
  ])("is not dated to when it was revised, to one of several, or to what is none: %s", (document, time) => {
    expect(timesOf(document)).toEqual([time]);
  });
});
