import { readMarkdown, type Reading } from "../../../../src/plan/index.ts";

const linesOf = ({ plan }: Reading) => plan.budget.categories.flatMap(({ lines }) => lines);
const askedAbout = ({ questions }: Reading) =>
  questions.flatMap(({ about, names }) => (about === "product" ? names : []));

/** How many, what one costs and what is written beside them: where that is something else, it is asked about. */
describe("so many of something at its price", () => {
  it.each([
    ["3 semanas a 640 €/semana", 1920, 3],
    ["5 meses a 1.200 € al mes", 6000, 5],
    ["12 noches a 68 €/noche", 816, 12],
    ["6 personas a 35 € por persona", 210, 6],
    ["640 €/semana durante 3 semanas", 1920, 3],
    ["£640 a week for 3 weeks", 1920, 3],
    ["$900 per quarter (2 quarters)", 1800, 2],
    ["R$ 900 por semana por 6 semanas", 5400, 6],
  ])("comes to what all of them cost, once: %s", (value, amount, quantity) => {
    const { plan } = readMarkdown(`# Tour\n\n## Budget\n\n- Van: ${value}\n- Roof: 900\n`);
    const [line] = plan.budget.categories[0]?.lines ?? [];
    expect(line).toMatchObject({ name: "Van", low: amount, high: amount, quantity, period: "once" });
  });

  it.each([
    ["£640 a week", 640 * 52],
    ["640 €/semana, 8 horas a la semana", 640 * 52],
  ])("is paid all through the year where no number of times is said: %s", (value, amount) => {
    const { plan } = readMarkdown(`# Tour\n\n## Budget\n\n- Van: ${value}\n- Roof: 900\n`);
    expect(plan.budget.categories[0]?.lines[0]).toMatchObject({ high: amount, period: "year" });
  });
});

describe("a quantity times its unit cost that is not the amount beside them", () => {
  const delivery =
    "# Shop\n\n## Costs\n\n| Item | Unit price | Qty | Delivery |\n|---|---|---|---|\n| Pens | $12 | 3 | $9 |\n| Paper | $5 | 7 | $11 |\n";
  const misprint =
    "# Taller\n\n## Costes\n\n| Uds. | Concepto | Precio unitario | Importe |\n|---|---|---|---|\n| 6 | Sillas | 49,50 € | 297,00 € |\n| 4 | Mesas | 210,00 € | 480,00 € |\n| 16 | Focos | 23,00 € | 368,00 € |\n";

  it("is asked about, and the amount stays as it is written", () => {
    const [shop, taller] = [readMarkdown(delivery), readMarkdown(misprint)];
    expect(linesOf(shop).map(({ name, low }) => [name, low])).toEqual([
      ["Pens", 9],
      ["Paper", 11],
    ]);
    expect(askedAbout(shop)).toEqual(["Pens", "Paper"]);
    expect(linesOf(taller).map(({ name, low }) => [name, low])).toEqual([
      ["Sillas", 297],
      ["Mesas", 480],
      ["Focos", 368],
    ]);
    expect(askedAbout(taller)).toEqual(["Mesas"]);
  });

  it("is no question where what one costs is only rounded, or nothing is multiplied", () => {
    const rounded =
      "# Shop\n\n## Costs\n\n| Item | Qty | Unit price | Total |\n|---|---|---|---|\n| Tiles | 300 | $1.33 | $400 |\n| Bolts | 40 | $2.50 | $100 |\n| Glue | | $7.00 | $7 |\n";
    expect(askedAbout(readMarkdown(rounded))).toEqual([]);
  });
});
