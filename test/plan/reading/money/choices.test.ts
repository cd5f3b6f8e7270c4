import { readMarkdown } from "../../../../src/plan/index.ts";

describe("ways to do one thing", () => {
  it.each([
    [
      "# Event\n\n## Costs\n\n- Venue option A: $3,000\n- Venue option B: $5,000\n- Catering: $2,000\n",
      "Venue option A",
    ],
    [
      "# Obra\n\n## Presupuesto\n- Cubierta (opción 1): 3.000 €\n- Cubierta (opción 2): 5.000 €\n- Andamios: 2.000 €\n",
      "Cubierta (opción 1)",
    ],
    [
      "# Festa\n\n## Orçamento\n\n| Item | Valor |\n|---|---|\n| Salão, alternativa A | R$ 3.000 |\n| Bufê | R$ 2.000 |\n| Salão, alternativa B | R$ 5.000 |\n",
      "Salão, alternativa A",
    ],
  ])("as lines of a budget are never added: the first counts, and it is asked: %s", (document, name) => {
    const { plan, questions } = readMarkdown(document);
    const lines = plan.budget.categories.flatMap((category) => category.lines);
    expect(lines.map(({ high }) => high)).toEqual([3000, 2000]);
    expect(questions.filter(({ about }) => about === "cases").map(({ names }) => names)).toEqual([[name]]);
  });

  it("are none by a number alone", () => {
    const { plan } = readMarkdown("# Budget\n- Work package 1: $3,000\n- Work package 2: $4,000\n");
    expect(plan.budget.categories.flatMap(({ lines }) => lines.map(({ high }) => high))).toEqual([
      3000, 4000,
    ]);
  });

  it.each([
    [
      "# Launch budget\n\n## Lean\n- Ads: $2,000\n- Site: $1,000\n\n## Full\n- Ads: $6,000\n- Agency: $9,000\n",
      ["Lean", "Full"],
    ],
    [
      "# Presupuesto de la boda\n\n## Sencillo\n- Salón: 2.000 €\n- Flores: 1.000 €\n\n## Completo\n- Salón: 6.000 €\n- Música: 9.000 €\n",
      ["Sencillo", "Completo"],
    ],
    [
      "# Orçamento da festa\n\n## Simples\n\n| Item | Valor |\n|---|---|\n| Salão | R$ 3.000 |\n\n## Completo\n\n| Item | Valor |\n|---|---|\n| Salão | R$ 5.000 |\n",
      ["Simples", "Completo"],
    ],
  ])("as parts that name the same things stand beside each other: %s", (document, tracks) => {
    const { plan } = readMarkdown(document);
    expect(plan.budget.tracks).toMatchObject(tracks.map((track) => ({ track, alternative: plan.title })));
  });

  it("are parts of one budget where they name different things", () => {
    const { plan } = readMarkdown("# Budget\n\n## Basic\n- Ads: $2,000\n\n## Premium\n- Agency: $9,000\n");
    expect(plan.budget.tracks).toBeUndefined();
  });
});
