import { readMarkdown } from "../../../../src/plan/index.ts";

/** Each line with its track and category, what comes in, and what is stated for all of it. */
function moneyOf(text: string): string[] {
  const { budget, income = [] } = readMarkdown(text).plan;
  return [
    ...budget.categories.flatMap(({ track, name, lines }) =>
      lines.map((line) => `${track} / ${name} / ${line.name} ${line.high}`),
    ),
    ...income.map(({ name, high }) => `income ${name} ${high}`),
    ...budget.stated.map(({ high }) => `in all ${high}`),
  ];
}

describe("costs under headings", () => {
  it.each<[what: string, text: string, money: readonly string[]]>([
    [
      "are one bullet among others that say how long and who",
      "# Town\n\n## Costs\n\n### Survey\n\n- Duration: 3 months\n- Cost: $5,000\n- Owner: Ana\n\n### Works\n\n- Duration: 6 months\n- Cost: $9,250\n- Owner: Luis\n",
      ["Costs / Costs / Survey 5000", "Costs / Costs / Works 9250"],
    ],
    [
      "están entre otros datos, con una frase delante",
      "# Pueblo\n\n## Presupuesto\n\n### Estudio\n\nEn otoño.\n\n- Plazo: 3 meses\n- Coste: 5.000 €\n\n### Obra\n\n- Coste: 9.250 €\n- Plazo: 6 meses\n",
      ["Presupuesto / Presupuesto / Estudio 5000", "Presupuesto / Presupuesto / Obra 9250"],
    ],
    [
      "are in the units of the heading above, unless they say their own",
      "# Town\n\n## Costs (in thousands of EUR)\n\n### Survey\n\n- Duration: 3 months\n- Cost: 50\n\n### Works\n\n- Duration: 6 months\n- Cost: €92k\n",
      [
        "Costs (in thousands of EUR) / Costs (in thousands of EUR) / Survey 50000",
        "Costs (in thousands of EUR) / Costs (in thousands of EUR) / Works 92000",
      ],
    ],
    [
      "have their total under a heading of its own",
      "# Town\n\n## Costs\n\n### Overview\n\n- Total cost: $6,250\n\n### Works\n\n- Lathe: $5,000\n- Wood: $1,250\n",
      ["Costs / Works / Lathe 5000", "Costs / Works / Wood 1250", "in all 6250"],
    ],
    [
      "have their total in a heading beside nothing else",
      "# Town\n\n## Costs\n\n### Total: $92,500\n\n- Works: $80,000\n- Roof: $12,500\n",
      ["Costs / Costs / Works 80000", "Costs / Costs / Roof 12500", "in all 92500"],
    ],
    [
      "stand in the headings themselves",
      "# Town\n\n## Costs\n\n### Works: $80,000\n\n### Roof: $12,500\n",
      ["Costs / Works / Works 80000", "Costs / Roof / Roof 12500"],
    ],
    [
      "are bold lines with their total",
      "# Town\n\n## Costs\n\n**Hall: $300**\n\n**Power: $70**\n\n**Total: $370**\n",
      ["Costs / Costs / Hall 300", "Costs / Costs / Power 70", "in all 370"],
    ],
    [
      "are no prices of one, unless a table multiplies them",
      "# Town\n\n## Costs\n\n### Price per unit\n\n| Item | Quantity | Price | Total |\n|---|---|---|---|\n| Chair | 30 | $49 | $1,470 |\n| Lamp | 16 | $23 | $368 |\n\n### Cost per guest\n\n- Food: $49\n- Drinks: $23\n\n### Hall\n\n- Rent: $900\n",
      ["Costs / Price per unit / Chair 1470", "Costs / Price per unit / Lamp 368", "Costs / Hall / Rent 900"],
    ],
    [
      "are an option of their own beside what holds for all",
      "# Town\n\n## Costs\n\n### Option A\n\n- Lathe: $5,000\n- Wood: $1,250\n\n### Works\n\n- Rent: $310\n",
      ["Option A / Option A / Lathe 5000", "Option A / Option A / Wood 1250", "Costs / Works / Rent 310"],
    ],
    [
      "are a share of an amount that stands beside it",
      "# Town\n\n## Costs\n\n- Works: $10,000\n- Fees: 5% of $10,000\n",
      ["Costs / Costs / Works 10000", "Costs / Costs / Fees 500"],
    ],
    [
      "stand in a list of what comes in, up to what is left",
      "# Town\n\n## Income\n\n- Sales: $5,000\n- Grants: $1,250\n- Expenses: $3,000\n- Net profit: $3,250\n",
      ["Income / Income / Expenses 3000", "income Sales 5000", "income Grants 1250"],
    ],
  ])("%s", (_what, text, money) => {
    expect(moneyOf(text)).toEqual(money);
  });

  it.each<[text: string, currency: string]>([
    ["# Hall\n\n## Costs\n\n- Rent: ¥50,000\n- Power: ¥7,000\n", "JPY"],
    ["# Hall in Beijing, China\n\n## Costs\n\n- Rent: ¥50,000\n- Power: ¥7,000\n", "CNY"],
    ["# Sala en Pekín\n\n## Costes\n\n- Alquiler: ¥50.000\n- Luz: ¥7.000\n", "CNY"],
    ["# Salão em Tóquio, Japão\n\n## Custos\n\n- Aluguel: ¥50.000\n- Luz: ¥7.000\n", "JPY"],
    ["# Plan para Ciudad de México\n\n## Presupuesto\n\n- Renta: $50,000\n- Luz: $7,000\n", "MXN"],
    ["# Plan for Oslo, Norway\n\n## Budget\n\n- Rent: kr 50,000\n- Power: kr 7,000\n", "NOK"],
    ["# Plan for Stockholm, Sweden\n\n## Budget\n\n- Rent: kr 50,000\n- Power: kr 7,000\n", "SEK"],
  ])("are in the currency that the sign and the place say: %j", (text, currency) => {
    expect(readMarkdown(text).plan.currency).toBe(currency);
  });

  it("are asked about where two places have the sign", () => {
    const text = "# From China to Japan\n\n## Costs\n\n- Rent: ¥50,000\n- Power: ¥7,000\n";
    const { plan, questions } = readMarkdown(text);
    expect(plan.currency).toBeUndefined();
    expect(questions.map(({ about }) => about)).toContain("currencyNone");
  });
});

describe("what a person decides on a heading among costs or income", () => {
  const costs =
    "# Town\n\n## Costs\n\n### Hall\n\n- Rent: $310\n\n### Fair\n\n- Stands: $4,300\n- Tickets: $900\n";
  const keyOf = (text: string, heading: string): string =>
    readMarkdown(text).readings.find((part) => part.heading === heading)?.key ?? "";

  it.each<
    [text: string, heading: string, kind: "costs" | "income" | "kpis" | "notes", money: readonly string[]]
  >([
    [costs, "Fair", "income", ["Costs / Hall / Rent 310", "income Stands 4300", "income Tickets 900"]],
    [costs, "Fair", "notes", ["Costs / Hall / Rent 310"]],
    [costs, "Fair", "kpis", ["Costs / Hall / Rent 310"]],
    [
      costs,
      "Fair",
      "costs",
      ["Costs / Hall / Rent 310", "Costs / Fair / Stands 4300", "Costs / Fair / Tickets 900"],
    ],
    [
      costs.replace("## Costs", "## Income"),
      "Hall",
      "costs",
      ["Hall / Hall / Rent 310", "income Stands 4300", "income Tickets 900"],
    ],
  ])("holds in %j: %s as %s", (text, heading, kind, money) => {
    const { plan } = readMarkdown(text, { decisions: [{ key: keyOf(text, heading), kind }] });
    const lines = plan.budget.categories.flatMap(({ track, name, lines: of }) =>
      of.map((line) => `${track} / ${name} / ${line.name} ${line.high}`),
    );
    expect([...lines, ...(plan.income ?? []).map(({ name, high }) => `income ${name} ${high}`)]).toEqual(
      money,
    );
  });
});
