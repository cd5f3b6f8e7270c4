import { readMarkdown, type Reading } from "../../../../src/plan/index.ts";

/** When each line of income is due, by name: its time, else its period, else nothing is stated. */
const whenOf = ({ plan }: Reading): [string, string | undefined][] =>
  [...(plan.income ?? []), ...plan.budget.categories.flatMap(({ lines }) => lines)].map(
    ({ name, period, periodStated, byPeriod }) => [
      name,
      byPeriod?.map((part) => part.period).join() ?? (periodStated === false ? undefined : period),
    ],
  );

const periodQuestions = ({ questions }: Reading): (readonly string[])[] =>
  questions.filter(({ about }) => about === "period").map(({ names }) => names);

describe("income that names no period", () => {
  it.each([
    [
      "# Choir\n\n## Income\n\n- Concerts: €4,200\n- Subscriptions: €90 a month\n- Raffle: €310\n",
      "Concerts Raffle",
    ],
    [
      "# Coro\n\n## Ingresos\n\n| Fuente | Importe |\n|---|---|\n| Conciertos | 4.200 € |\n| Rifa (una vez) | 310 € |\n",
      "Conciertos",
    ],
    ["# Coral\n\n## Receitas\n\n- Concertos: R$ 4.200\n- Mensalidades: R$ 90 por mês\n", "Concertos"],
  ])("is asked about as costs are: %j", (document, names) => {
    const reading = readMarkdown(document);
    expect(periodQuestions(reading)).toEqual([names.split(" ")]);
  });

  it("is asked apart from costs, in words of income and in every language", () => {
    const reading = readMarkdown(
      "## Budget\n\n- Hall: $900\n\n## Income\n\n- Concerts: $4,200\n- Raffle: $310\n",
    );
    const asked = reading.questions.filter(({ about }) => about === "period");
    expect(asked.map(({ heading, names }) => [heading, ...names])).toEqual([
      ["Income", "Concerts", "Raffle"],
      ["Budget", "Hall"],
    ]);
    expect(asked[0]?.message).toMatchObject({
      en: expect.stringContaining("2 of its amounts come in") as string,
      es: expect.stringContaining("2 de sus ingresos") as string,
      pt: expect.stringContaining("2 de suas receitas") as string,
    });
  });

  it("is not asked about where a heading or the title says when", () => {
    expect(periodQuestions(readMarkdown("## Annual income\n\n- Concerts: $4,200\n- Raffle: $310\n"))).toEqual(
      [],
    );
    const titled = readMarkdown("# Choir 2027\n\n## Income\n\n- Concerts: $4,200\n- Raffle: $310\n");
    expect(whenOf(titled)).toEqual([
      ["Concerts", "2027"],
      ["Raffle", "2027"],
    ]);
  });
});

describe("a time in the name of a line", () => {
  it.each([
    [
      "## Income\n\n- Sales in 2026: $200,000\n- Sales in 2027: $250,000\n- Licences 2021: $40\n- Grants (2028): $12\n",
      ["2026", "2027", undefined, "2028"],
    ],
    [
      "## Ingresos\n\n- Ventas 2026: 200 €\n- Cuotas durante el primer trimestre de 2027: 25 €\n- Talleres en mayo de 2027: 9 €\n- Rifa: 5 €\n",
      ["2026", "2027-Q1", "2027-05", undefined],
    ],
    [
      "## Receitas\n\n| Fonte | Valor |\n|---|---|\n| Vendas de 2026 | R$ 200 |\n| Bilhetes em São Paulo em 2027 | R$ 250 |\n| Assinaturas no ano 2 | R$ 90 |\n",
      ["2026", "2027", "Y2"],
    ],
    [
      "## Budget\n\n- Costs of 2026: $5\n- Windows Server 2019: $7\n- Tiles in m2: $3\n- Loan of 2025 in 2026: $50\n- Repairs of 1998: $4\n",
      ["2026", undefined, undefined, undefined, undefined],
    ],
    // A period of its own counts before a time among other words.
    ["## Income\n\n- Rent in 2026: $50 a month\n- 2026 sales: $9\n", ["month", "2026"]],
    // The year of each line, not the rate that the heading speaks of.
    ["## Annual income\n\n- Sales in 2026: $200\n- Sales in 2027: $250\n", ["2026", "2027"]],
  ])("dates its amount: %j", (document, expected) => {
    expect(whenOf(readMarkdown(document)).map(([, when]) => when)).toEqual(expected);
  });
});
