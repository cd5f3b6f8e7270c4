import { readMarkdown } from "../../../src/plan/index.ts";

describe("a table of risks", () => {
  it.each([
    [
      "## Risks\n\n| Risk | Probability | Impact | Mitigation |\n|---|---|---|---|\n| Permits are late | High | Medium | Start early |\n| Staff leave | 20% | $50,000 | Bonus |\n",
      ["Permits are late", "Start early", "Staff leave", "Bonus"],
      "Permits are late: Probability: High; Impact: Medium.",
    ],
    [
      "## Matriz de riesgos\n\n| N.º | Amenaza | Gravedad | Probabilidad | Medidas previstas |\n|---|---|---|---|---|\n| 1 | Sequía | Alta | Media | Pozo |\n| 2 | Incendio | 40.000 - 60.000 € | 20 % | Seguro |\n",
      ["Sequía", "Pozo", "Incendio", "Seguro"],
      "Sequía: N.º: 1; Gravedad: Alta; Probabilidad: Media. Incendio: N.º: 2.",
    ],
    [
      "## Riscos\n\n| Risco | Resposta | Impacto | Probabilidade |\n|---|---|---|---|\n| Atraso | Contrato | 4 de 5 | Baixa |\n| Evasão | Bolsas | R$ 50 mil | 0,2 |\n",
      ["Atraso", "Contrato", "Evasão", "Bolsas"],
      "Atraso: Impacto: 4 de 5; Probabilidade: Baixa.",
    ],
  ])(
    "gives what may happen and what is done; words for chance and cost are no figures: %s",
    (table, texts, note) => {
      const { plan, questions } = readMarkdown(`# Plan\n\n${table}`);
      const [first, second] = plan.risks ?? [];
      expect(plan.risks?.flatMap(({ name, response }) => [name, response])).toEqual(texts);
      expect([first?.chance, first?.low, first?.high]).toEqual([undefined, undefined, undefined]);
      expect(second?.chance).toBe(0.2);
      expect((second?.low ?? 0) + (second?.high ?? 0)).toBe(100_000);
      expect(plan.notes?.map(({ text }) => text)).toEqual([note]);
      expect(plan.budget.categories).toEqual([]);
      expect(questions.filter(({ about }) => about === "kind" || about === "unread")).toEqual([]);
    },
  );

  it.each([
    [
      "| ID | Risk | Prob. | Impact min | Impact max | Mitigation |\n|---|---|---|---|---|---|\n| R1 | Groundwater | 30% | €400,000 | €1,200,000 | Pumps |\n| R2 | Asbestos | 15% | €250,000 | €650,000 | Survey |\n",
      [0.3, 400e3, 1200e3, 0.15, 250e3, 650e3],
    ],
    [
      "| Riesgo | Máx. (k€) | Mín. (k€) | Prob. | Respuesta |\n|---|---|---|---|---|\n| Sequía | 92 | 40 | 0,25 | Pozo |\n| Plaga | 31,5 | 12 | 10 % | Trampas |\n",
      [0.25, 40e3, 92e3, 0.1, 12e3, 31.5e3],
    ],
    [
      "| Risco | Probabilidade | Impacto (R$) | Resposta |\n|---|---|---|---|\n| Atraso | 20% | 48.000 | Contrato |\n",
      [0.2, 48e3, 48e3],
    ],
  ])("has the ends of what each costs, from one column or two: %s", (table, figures) => {
    const { plan } = readMarkdown(`# Plan\n\n${table}`);
    expect(plan.risks?.flatMap(({ chance, low, high }) => [chance, low, high])).toEqual(figures);
  });

  it("is told by its columns where no heading says it", () => {
    const { plan } = readMarkdown(
      "# Plan\n\n| Threat | Likelihood | Response | Owner |\n|---|---|---|---|\n| Delay | Likely | Plan B | Ana |\n",
    );
    expect(plan.risks).toMatchObject([{ name: "Delay", response: "Plan B", owner: "Ana" }]);
  });
});
