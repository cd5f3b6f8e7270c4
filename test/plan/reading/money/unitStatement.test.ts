import { readMarkdown } from "../../../../src/plan/index.ts";

const amountsOf = (document: string): { currency: string | undefined; amounts: number[] } => {
  const { plan } = readMarkdown(document);
  return {
    currency: plan.currency,
    amounts: plan.budget.categories.flatMap(({ lines }) => lines.map(({ high }) => high)),
  };
};
const table = "| Item | Amount |\n|---|---|\n| Staff | 120 |\n| Servers | 80 |\n| Total | 200 |\n";

describe("a sentence that says in which units amounts stand", () => {
  it.each([
    ["Valores em reais.", "BRL", 1],
    ["Valores em milhares de reais.", "BRL", 1e3],
    ["(R$ mil)", "BRL", 1e3],
    ["Valores expressos em R$ milhões", "BRL", 1e6],
    ["Os valores estão em milhares de reais", "BRL", 1e3],
    ["Importes en euros.", "EUR", 1],
    ["(en miles de euros)", "EUR", 1e3],
    ["Todas las cifras están en miles de euros, salvo que se indique lo contrario.", "EUR", 1e3],
    ["Expresado en millones de pesos chilenos.", "CLP", 1e6],
    ["Nota: importes en M€.", "EUR", 1e6],
    ["Unidad: miles de euros", "EUR", 1e3],
    ["Amounts in thousands of US dollars.", "USD", 1e3],
    ["Note: all amounts shown in £m.", "GBP", 1e6],
    ["Unless stated otherwise, amounts are in thousands of euros (EUR).", "EUR", 1e3],
    ["Source: finance. Amounts in EUR thousand.", "EUR", 1e3],
    ["In 000 EUR", "EUR", 1e3],
    ["**In thousands of euros**", "EUR", 1e3],
    ["- Amounts in thousands of euros", "EUR", 1e3],
    // Dollars are several countries': which is asked.
    ["Amounts in thousands of dollars.", undefined, 1e3],
  ] as const)("%s gives currency and scale above, below and at the top", (said, currency, scale) => {
    const expected = { currency, amounts: [120 * scale, 80 * scale] };
    expect(amountsOf(`# P\n\n## Budget\n\n${said}\n\n${table}`)).toEqual(expected);
    expect(amountsOf(`# P\n\n## Budget\n\n${table}\n${said}\n`)).toEqual(expected);
    expect(amountsOf(`# P\n\n${said}\n\n## Budget\n\n${table}`)).toEqual(expected);
  });

  it.each(["All amounts in thousands of euros", "Todos los importes en miles de euros"])(
    "%s holds wherever it stands",
    (said) => {
      const document = `# P\n\n## Budget\n\n${table}\n## Notes\n\n- ${said}\n`;
      expect(amountsOf(document)).toEqual({ currency: "EUR", amounts: [120_000, 80_000] });
    },
  );

  it.each([
    "We expect to save millions of euros.",
    "The budget will serve millions of customers in euros.",
    "Costs are in the millions of euros for most rivals.",
    "Valores que ayudan a miles de clientes en euros.",
  ])("%s is none", (said) => {
    expect(amountsOf(`# P\n\n${said}\n\n## Budget\n\n${said}\n\n${table}`).amounts).toEqual([120, 80]);
  });

  it("holds in the parts of its section, and the nearest one counts alone", () => {
    const thousands = "Amounts in thousands of euros.";
    expect(
      amountsOf(`# P\n\n## Budget\n\n${thousands}\n\n### People\n\n${table}\n### IT\n\n${table}`).amounts,
    ).toEqual([120_000, 80_000, 120_000, 80_000]);
    expect(amountsOf(`# P\n\n## Budget (thousands of EUR)\n\n### People\n\n${table}`).amounts).toEqual([
      120_000, 80_000,
    ]);
    expect(amountsOf(`# P\n\n${thousands}\n\n## Budget\n\nAmounts in euros.\n\n${table}`).amounts).toEqual([
      120, 80,
    ]);
    expect(
      amountsOf(`# P\n\n## Budget (€k)\n\n${thousands}\n\n${table.replace("Amount", "Amount (k€)")}`).amounts,
    ).toEqual([120_000, 80_000]);
    expect(amountsOf(`# Reaching millions of users\n\n## Budget\n\n${table}`).amounts).toEqual([120, 80]);
  });

  it("holds for lists, and not for amounts that say their own scale", () => {
    const of = (lines: string): number[] =>
      amountsOf(`# P\n\n## Budget\n\nAmounts in thousands of euros.\n\n${lines}\n`).amounts;
    expect(of("- Staff: 120\n- Servers: 80")).toEqual([120_000, 80_000]);
    expect(of("- Cable, 20 m: 120\n- Work: 80")).toEqual([120_000, 80_000]);
    expect(of("- Staff: €1.2 million\n- Servers: €0.8 million")).toEqual([1_200_000, 800_000]);
    expect(of("- Staff: €100-120\n- Servers: €80")).toEqual([120_000, 80_000]);
    expect(of("- Staff: €120k\n- Servers: €80k")).toEqual([120_000, 80_000]);
    expect(of("| Item | Amount |\n|---|---|\n| Staff | €120k |\n| Servers | €80k |")).toEqual([
      120_000, 80_000,
    ]);
  });

  it.each(["Valor (R$ mil)", "Amount ('000 USD)", "EUR thousand", "Importe (miles de €)"])(
    "%s says it over a column",
    (heading) => {
      expect(amountsOf(`# P\n\n## Budget\n\n${table.replace("Amount", heading)}`).amounts).toEqual([
        120_000, 80_000,
      ]);
    },
  );
});
