import { readMarkdown, type Reading } from "../../../../src/plan/index.ts";

const read = (...lines: readonly string[]): Reading => readMarkdown(`# Plan\n\n${lines.join("\n")}\n`);
const linesOf = ({ plan: { budget } }: Reading): [string, number][] =>
  budget.categories.flatMap(({ lines }) => lines.map(({ name, high }): [string, number] => [name, high]));

describe("a share beside its amount", () => {
  it.each([
    ["## Investimento", "- Instagram – 40% – R$ 12.000", "- Google – 60% – R$ 18.000", "Instagram", 12_000, "Google", 18_000],
    ["## Budget", "- Ads - $10,500 - 35%", "- Fairs - $19,500 - 65%", "Ads", 10_500, "Fairs", 19_500],
    ["## Budget", "- Ads: 35% ($10,500)", "- Fairs: 65% ($19,500)", "Ads", 10_500, "Fairs", 19_500],
    ["## Presupuesto", "- Ferias, 35 %, 10.500 €", "- Anuncios, 65 %, 19.500 €", "Ferias", 10_500, "Anuncios", 19_500],
  ])("is no end of a range, no loss and no part of the name: %s %s", (heading, one, two, first, low, second, high) => {
    expect(linesOf(read(heading, one, two))).toEqual([[first, low], [second, high]]);
  });

  it("keeps what a discount takes off, and the name of a tax", () => {
    const lines = linesOf(read("## Budget", "- Hall: $40,000", "- Discount: 5% ($2,000)", "- VAT – 21% – $7,980"));
    expect(lines).toEqual([["Hall", 40_000], ["Discount", -2000], ["VAT – 21%", 7980]]);
  });

  it("leaves a range of shares alone", () => {
    expect(linesOf(read("## Budget", "- Hall: $40,000", "- Stage: $9,000", "- Growth: 30% - 40%"))).toEqual([["Hall", 40_000], ["Stage", 9000]]);
  });
}); // prettier-ignore

describe("shares of a stated total", () => {
  const list = (one: number, two: number, three: number): string =>
    `## Budget: $30,000\n\n- Ads: ${one}%\n- Fairs: ${two}%\n- Stand: ${three}%`;
  const tabla = (one: number, two: number, three: number): string =>
    `## Presupuesto: 30.000 €\n\n| Partida | Porcentaje |\n|---|---|\n| Feria | ${one} % |\n| Radio | ${two} % |\n| Puesto | ${three} % |`;

  it.each([["a list", list], ["una tabla", tabla]])("become lines in %s, also where rounding makes them a hundredth too many", (_what, document) => {
    expect(linesOf(read(document(50, 30, 20))).map(([, amount]) => amount)).toEqual([15_000, 9000, 6000]);
    expect(linesOf(read(document(34, 33, 34))).map(([, amount]) => amount)).toEqual([10_200, 9900, 10_200]);
  });

  it.each([["a list", list], ["una tabla", tabla]])("are asked about in %s where they are more than the whole", (_what, document) => {
    const reading = read(document(34, 34, 34));
    expect(linesOf(reading)).toEqual([]);
    expect(reading.questions.map(({ about }) => about)).toContain("shares");
  });
}); // prettier-ignore

describe("shares of a sum that only the heading states", () => {
  it.each([
    ["## Use of funds (£1.5m)", "- 40% stock", "- 60% site and marketing", "stock", 600_000, "site and marketing", 900_000],
    ["## Destino de los fondos (1,5 M€)", "- Existencias: 40 %", "- Tienda: 60 %", "Existencias", 600_000, "Tienda", 900_000],
    ["## Budget (£1.5m)", "- 25 % Germany", "- 75 % the shops at home", "Germany", 375_000, "the shops at home", 1_125_000],
  ])("become lines, whichever stands first: %s %s", (heading, one, two, first, low, second, high) => {
    expect(linesOf(read(heading, one, two))).toEqual([[first, low], [second, high]]);
  });

  it("are none where they are discounts", () => {
    expect(linesOf(read("## Budget (£1.5m)", "- 40% off for members", "- 60% less paper"))).toEqual([]);
  });
}); // prettier-ignore

describe("the currency of a table without signs", () => {
  it.each([
    ["## Labour costs\n\n| Who | Hours | €/h | Cost |\n|---|---|---|---|\n| Mason | 320 | 65 | 20,800 |\n| Help | 240 | 48 | 11,520 |", "EUR"],
    ["## Costes\n\n| Concepto | Importe |\n|---|---|\n| Obra | 22.000 |\n| Licencias | 1.900 |\n\nImportes sin IVA, en euros.", "EUR"],
    ["## Costs\n\n| Item | Amount |\n|---|---|\n| Works | 22,000 |\n| Permits | 1,900 |\n\nAll amounts excluding VAT are in GBP.", "GBP"],
  ])("is that of its rates, or of a sentence about its amounts: %j", (text, currency) => {
    expect(read(text).plan.currency).toBe(currency);
  });
}); // prettier-ignore

describe("a table from least to most that nothing took, beside other money", () => {
  it.each([
    "## Antes de abrir\n\n| Concepto | Mín. | Máx. |\n|---|---|---|\n| Obra | 22.000 | 28.000 |\n| Equipo | 31.000 | 36.500 |\n\n## Gastos\n- Alquiler: 1.450 €\n- Luz: 300 €",
    "## Before the doors open\n\n| What | Low | High |\n|---|---|---|\n| Works | 22,000 | 28,000 |\n| Ovens | 31,000 | 36,500 |\n\n## Costs\n- Rent: £1,450\n- Power: £300",
  ])("is asked about or read: %j", (text) => {
    const reading = read(text);
    const taken = linesOf(reading).length > 2;
    const asked = reading.questions.some(({ about }) => about === "unread" || about === "kind");
    expect(taken || asked).toBe(true);
  });
}); // prettier-ignore
