import { readMarkdown, type Reading } from "../../../../src/plan/index.ts";

const highs = ({ plan }: Reading): number[] =>
  plan.budget.categories.flatMap(({ lines }) => lines.map(({ high }) => high));
const asked = ({ questions }: Reading): (readonly string[])[] =>
  questions.filter(({ about }) => about === "scale").map(({ names }) => names);

describe("amounts of which only some say their units", () => {
  it.each([
    [
      "# Budget\n- Hall: $300k\n- Staff: $150\n- Marketing: $80\n",
      [300_000, 150, 80],
      [["Staff", "Marketing"]],
    ],
    [
      "# Presupuesto\n\n| Partida | Importe |\n|---|---|\n| Sala | 300 mil € |\n| Personal | 150 € |\n",
      [300_000, 150],
      [["Personal"]],
    ],
    [
      "# Orçamento\n- Obra: R$ 2,3 milhões\n- Projeto: R$ 1,5\n- Fiscalização: R$ 400\n",
      [2_300_000, 1.5, 400],
      [["Projeto", "Fiscalização"]],
    ],
  ])("are asked about where the others may be in the same: %s", (document, amounts, names) => {
    const reading = readMarkdown(document);
    expect(highs(reading)).toEqual(amounts);
    expect(asked(reading)).toEqual(names);
    const question = reading.questions.find(({ about }) => about === "scale");
    expect(question?.stake).toBeGreaterThan(0.05);
  });

  it.each([
    "# Budget\n- Office: $1.5k\n- Hosting: $500\n- Laptops: $2k\n",
    "# Presupuesto\n- Obra: 300 mil €\n- Tasas: 1.250 €\n",
    "# Budget\n- Rollout: $2M\n- Domain: $14.99\n",
  ])("are not where sizes speak for what is written: %s", (document) => {
    expect(asked(readMarkdown(document))).toEqual([]);
  });

  it.each([
    ["Amounts in thousands of euros.\n\n- Hall: €300k\n- Staff: 150\n- Bus: 2 million\n", "Budget"],
    ["Importes en miles de euros.\n\n- Sala: 300 mil €\n- Personal: 150\n- Bus: 2 millones\n", "Presupuesto"],
    [
      "Valores em milhares de euros.\n\n| Item | Valor |\n|---|---|\n| Sala | 300 mil |\n| Equipe | 150 |\n| Ônibus | 2 milhões |\n",
      "Orçamento",
    ],
  ])("are in what a sentence says, each that says it itself apart: %s", (said, heading) => {
    const reading = readMarkdown(`# P\n\n## ${heading}\n\n${said}`);
    expect(highs(reading)).toEqual([300_000, 150_000, 2_000_000]);
    expect(asked(reading)).toEqual([]);
  });

  it("are asked about where the sentence would make one far larger than those that say it themselves", () => {
    const reading = readMarkdown(
      "# P\n\n## Budget\n\nIn thousands of euros\n\n- Hall: €300k\n- Staff: 45,000\n",
    );
    expect(highs(reading)).toEqual([300_000, 45_000_000]);
    expect(asked(reading)).toEqual([["Staff"]]);
  });
});

describe("an amount in a heading under a sentence about units", () => {
  it.each([
    [
      "# Plan\n\nAll amounts in thousands of euros.\n\n## Budget: 450\n\n- Hall: 300\n- Staff: 150\n",
      450_000,
    ],
    [
      "# Plan\n\nImportes en miles de euros.\n\n## Presupuesto (450)\n\n- Sala: 300\n- Personal: 150\n",
      450_000,
    ],
    [
      "# Plano\n\n## Orçamento: R$ 450 mil\n\nValores em milhares de reais.\n\n- Sala: 300\n- Equipe: 150\n",
      450_000,
    ],
  ])("is in those units, or in its own: %s", (document, total) => {
    const { plan } = readMarkdown(document);
    expect(plan.budget.stated).toMatchObject([{ low: total, high: total }]);
    expect(plan.budget.categories.flatMap(({ lines }) => lines.map(({ high }) => high))).toEqual([
      300_000, 150_000,
    ]);
  });

  it.each([
    [
      "# Project\n\nAmounts in thousands of dollars.\n\n## Budget\n\n### Crew ($320)\n- Director: 200\n- Runner: 120\n\n### Set: $80\n\n### Total: $400\n",
      [
        ["Crew", 320_000, [200_000, 120_000]],
        ["Set", undefined, [80_000]],
      ],
      400_000,
    ],
    [
      "# Proyecto\n\n## Gastos (en miles de euros)\n\n### Equipo (320)\n- Dirección: 200\n- Ayudante: 120\n\n### Decorado: 80\n\n### Total: 400\n",
      [
        ["Equipo", 320_000, [200_000, 120_000]],
        ["Decorado", undefined, [80_000]],
      ],
      400_000,
    ],
  ])("of a group is the group's total, alone it is a line: %s", (document, groups, total) => {
    const { plan } = readMarkdown(document);
    const read = plan.budget.categories.map(({ name, stated, lines }) => [
      name,
      stated?.high,
      lines.map(({ high }) => high),
    ]);
    expect(read).toEqual(groups);
    expect(plan.budget.stated).toMatchObject([{ high: total }]);
  });

  it.each([
    ["# Event budget\n\n## Crew: $320\n- Director: $200\n- Runner: $120\n\n## Set: $80\n", [200, 120, 80]],
    [
      "# Presupuesto 2026\n\nEn miles de euros.\n\n## Equipo (320)\n- Dirección: 200\n- Ayudante: 120\n\n## Decorado: 80\n",
      [200_000, 120_000, 80_000],
    ],
    [
      "# Orçamento\n\nValores em milhares de reais\n\n### Equipe - 320\n- Direção: 200\n- Ajudante: 120\n\n### Cenário - 80\n",
      [200_000, 120_000, 80_000],
    ],
  ])("counts under a title that says budget as well: %s", (document, amounts) => {
    expect(highs(readMarkdown(document))).toEqual(amounts);
  });

  it("of a budget of bare figures without any units is asked about", () => {
    const { plan, questions } = readMarkdown(
      "# Budget\n\n## Teams\n\n- North: 12\n- South: 14\n\n## Places\n\n- A: 3\n",
    );
    expect(plan.budget.categories).toEqual([]);
    expect(questions.map(({ about }) => about)).toContain("kind");
  });
});
