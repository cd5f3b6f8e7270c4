import { readMarkdown, type Reading } from "../../../../src/plan/index.ts";

const asked = ({ questions }: Reading, topic: string): boolean =>
  questions.some(({ about }) => about === topic);
const totalsOf = ({ plan: { budget } }: Reading): number[] => [
  ...budget.categories.flatMap(({ stated }) => stated?.high ?? []),
  ...budget.stated.map(({ high }) => high),
];
const linesOf = ({ plan: { budget } }: Reading): number[] =>
  budget.categories.flatMap(({ lines }) => lines.map(({ high }) => high));

describe("a sentence that says what all lines come to", () => {
  it.each<[string, number[], number]>([
    ["# Museum\n\n## Costs\n\n- Refit: 240,000\n    - Lighting: 150,000\n    - Labels: 90,000\n- Archive: 65,000\n- Schools: 18,500\n\nThe whole programme comes to £323,500 over the year.\n", [240_000, 65_000, 18_500], 323_500],
    ["# Horno\n\n## Presupuesto\n\n- T1\n  - Hornos: 64.000 €\n  - Licencias: 3.200 €\n- T2\n  - Obra: 118.000 €\n\nCon todo ello se llega a 185.200 €.\n", [64_000, 3200, 118_000], 185_200],
    ["# Festa\n\n## Orçamento (em milhares de reais)\n\n- Palco: 12,3\n- Som: 4,15\n- Luz: 2,2\n\nTudo junto: R$ 18,65.\n", [12_300, 4150, 2200], 18_650],
  ])("is their total without any word for it: %j", (text, lines, total) => {
    const reading = readMarkdown(text);
    expect(linesOf(reading)).toEqual(lines);
    expect(totalsOf(reading)).toEqual([total]);
    expect(asked(reading, "unread")).toBe(false);
  });

  it.each([
    ["is asked about where it is another amount", "- Ovens: $64,000\n- Permits: $3,200\n\nLast year we spent $70,000 on this.\n"],
    ["is asked about where it names several", "- Ovens: $64,000\n- Permits: $3,200\n\nThat is $67,200 against $70,000 last year.\n"],
    ["proves nothing as one line's own amount", "- Ovens: $64,000\n\nThe ovens cost $64,000 at the fair.\n"],
  ])("%s", (_what, text) => {
    const reading = readMarkdown(`# Bakery\n\n## Costs\n\n${text}`);
    expect(totalsOf(reading)).toEqual([]);
    expect(asked(reading, "unread")).toBe(true);
  });
}); // prettier-ignore

describe("a total of income", () => {
  it.each([
    ["# Club\n\n## Ingresos\n- Cuotas: 145.000 €\n- Taquilla: 32.500 €\nTotal ingresos: 187.500 €\n", true],
    ["# Club\n\n## Ingresos\n- Cuotas: 145.000 €\n- Taquilla: 32.500 €\nTotal ingresos: 177.500 €\n", false],
    ["# Shop\n\n## Income\n\n| Source | Amount |\n|---|---|\n| Sales | $12,000 |\n| Grants | $5,500 |\n| Total | $16,500 |\n", true],
    ["# Shop\n\n## Income\n\n| Source | Amount |\n|---|---|\n| Sales | $12,000 |\n| Grants | $5,500 |\n| Total | $17,500 |\n", false],
    ["# Coro\n\n## Receitas\n\n- Quotas: R$ 900 por mês\n- Bilhetes: R$ 3.150\n- Total: R$ 9.000\n", false],
  ])("that its lines do not come to is asked about: %j %s", (text, differs) => {
    expect(asked(readMarkdown(text), "incomeTotal")).toBe(differs);
  });
}); // prettier-ignore

describe("what others pay, behind the total of costs", () => {
  it.each<[string, string, number[], number[]]>([
    ["in a list in paragraphs", "# Lab\n\n## Costs\n\n- Equipment: €48,300\n- Staff: €61,750\n\n**Total cost: €110,050**\n\nGrant secured: €70,000\nStill to raise: €40,050\n", [48_300, 61_750], [70_000]],
    ["en una tabla", "# Albergue\n\n## Presupuesto\n\n| Partida | Importe |\n|---|---|\n| Tejado | 38.400 € |\n| Baños | 21.750 € |\n| Total | 60.150 € |\n| Subvención concedida | 35.000 € |\n| Por financiar | 25.150 € |\n", [38_400, 21_750], [35_000]],
  ])("is income, and what is still to be raised is neither: %s", (_what, text, costs, income) => {
    const reading = readMarkdown(text);
    expect(linesOf(reading)).toEqual(costs);
    expect((reading.plan.income ?? []).map(({ high }) => high)).toEqual(income);
    expect(asked(reading, "unread")).toBe(false);
  });

  it("is a cost like others where no total closes them", () => {
    const text = "# Fund\n\n## Costs\n\n- Loans pledged: €9,300\n- Staff: €61,750\n";
    expect(linesOf(readMarkdown(text))).toEqual([9300, 61_750]);
  });
}); // prettier-ignore
