import { readMarkdown, type Plan } from "../../../../src/plan/index.ts";

const planOf = (...lines: string[]): Plan => readMarkdown(lines.join("\n")).plan;
const linesOf = ({ budget }: Plan): Plan["budget"]["categories"][number]["lines"] =>
  budget.categories.flatMap(({ lines }) => lines);

describe("rows of money as people type them", () => {
  it.each([
    [
      "## Presupuesto (en euros)",
      "Gastos",
      "- Semillas y abonos 48.000",
      "- Gasóleo 12.500",
      "Ingresos",
      "- Venta 82.000",
    ],
    [
      "## Budget (EUR)",
      "Expenses",
      "- Seeds and feed 48,000",
      "- Fuel 12,500",
      "Income",
      "- Crop sales 82,000",
    ],
  ])(
    "grouped digits close a row without a sign, under one word of direction: %s",
    (heading, out, one, two, inward, sold) => {
      const plan = planOf("# Farm", "", heading, "", out, one, two, "", inward, sold);
      expect(linesOf(plan)).toMatchObject([{ low: 48_000 }, { low: 12_500 }]);
      expect(plan.income).toMatchObject([{ low: 82_000 }]);
      expect(plan.currency).toBe("EUR");
    },
  );

  it.each(["- We serve households, over 12,500", "- Llegar a familias, más de 12.500"])(
    "a figure that words lead over to is none: %s",
    (item) =>
      expect(linesOf(planOf("# P", "", "## Budget", "", item, "- Van: €900"))).toMatchObject([{ low: 900 }]),
  );

  it("a paragraph of rows is a list, with rates and products", () => {
    const plan = planOf(
      "# Campaign", "", "## Spending plan", "",
      "TV ads – $28,000", "Field staff: $2,200/month x 4 months", "Office rent – $900/mo (4 mo)", "Signs – 1,000 @ $3.20",
    ); // prettier-ignore
    expect(linesOf(plan)).toMatchObject([
      { name: "TV ads", low: 28_000 },
      { name: "Field staff", low: 8_800, period: "once", quantity: 4 },
      { name: "Office rent", low: 900, period: "month" },
      { name: "Signs", low: 3_200, quantity: 1000 },
    ]);
  });

  it.each([
    [
      "COSTS",
      "Venue hire      3,200",
      "Band            1,500",
      "                -----",
      "                4,700",
    ],
    [
      "GASTOS",
      "Sala ........... 3.200",
      "Orquesta ....... 1.500",
      "                 ======",
      "                 4.700",
    ],
  ])("a rule is no row, and the figure below it the total: %s", (...lines) => {
    const plan = planOf("Gala", "", ...lines);
    expect(linesOf(plan)).toMatchObject([{ low: 3_200 }, { low: 1_500 }]);
    expect(plan.budget.categories[0]?.stated).toMatchObject({ low: 4_700 });
  });
});

it.each([
  ["- Técnico: 2.200 €/mes x 4 meses", 8_800, "once"],
  ["- Rent: 12 months x €900 per month = €10,800", 10_800, "once"],
  ["- Licencias: 10 usuarios x 12 €/mes", 120, "month"],
  ["- Insurance: 2 x €300 a year", 600, "year"],
])("what all periods cost together is no amount of one of them: %s", (line, low, period) => {
  const plan = planOf("# P", "", "## Budget", "", line, "- Van: €900");
  expect(linesOf(plan)[0]).toMatchObject({ low, period });
});

it.each([
  [
    "| Acct | Description | Total |",
    "| 1100 | Story | $15,000 |",
    "| 3000 | Editing | $44,000 |",
    "| 1200 | Cast | $30,000 |",
  ],
  [
    "| Cuenta | Concepto | Importe |",
    "| 6210 | Alquiler | 15.000 € |",
    "| 6290 | Otros | 44.000 € |",
    "| 6230 | Gestoría | 30.000 € |",
  ],
])("numbers of accounts are no amounts: %s", (header, ...rows) => {
  const { plan, questions } = readMarkdown(
    ["# P", "", "## Budget", "", header, "|---|---|---|", ...rows].join("\n"),
  );
  expect(linesOf(plan).map(({ low }) => low)).toEqual([15_000, 44_000, 30_000]);
  expect(questions.map(({ about }) => about)).not.toContain("columns");
});
