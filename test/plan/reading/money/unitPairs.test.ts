import { readMarkdown, type Reading } from "../../../../src/plan/index.ts";

const read = (...lines: string[]): Reading => readMarkdown(["# Plan", "", ...lines].join("\n"));
const linesOf = ({ plan }: Reading): object[] => plan.budget.categories.flatMap(({ lines }) => lines);

describe("the price of one beside what several come to is one line", () => {
  it.each([
    [
      "a sprint, in words",
      ["## Budget", "- Team cost per sprint: 18,000", "- Three sprints: 54,000", "- Hosting: 4,000"],
      { name: "Team cost", low: 54000, quantity: 3, unit: "sprints", unitCost: { low: 18000, high: 18000 } },
    ],
    [
      "un taller, que también parece una medida",
      ["## Presupuesto", "- Coste por taller: 1.500 €", "- Cuatro talleres: 6.000 €", "- Material: 900 €"],
      { name: "Cuatro talleres", low: 6000, quantity: 4, unitCost: { low: 1500, high: 1500 } },
    ],
    [
      "a person, in a table",
      [
        "## Costs",
        "| Item | Amount |",
        "|---|---|",
        "| Cost per person | $150 |",
        "| 20 people | $3,000 |",
        "| Venue | $1,200 |",
      ],
      { name: "20 people", low: 3000, quantity: 20, unitCost: { low: 150, high: 150 } },
    ],
    [
      "un mes, detrás del total",
      ["## Gastos", "- Doce meses de alquiler: 24.000 €", "- Alquiler: 2.000 € al mes", "- Mudanza: 3.500 €"],
      { name: "Alquiler", low: 24000, quantity: 12, unit: "meses", unitCost: { low: 2000, high: 2000 } },
    ],
    [
      "a quarter",
      ["## Budget", "- Audit fee per quarter: £1,250-1,500", "- Four quarters: £5,000-6,000", "- Tent: £80"],
      { name: "Audit fee", low: 5000, high: 6000, quantity: 4, unitCost: { low: 1250, high: 1500 } },
    ],
  ])("%s", (_kind, lines, expected) => {
    const reading = read(...lines);
    expect(linesOf(reading)[0]).toMatchObject(expected);
    expect(linesOf(reading)).toHaveLength(2);
    expect(reading.plan.kpis).toEqual([]);
    expect(reading.report.leftAlone).toEqual([]);
  });

  it.each([
    ["another product", ["- Fee per session: 300 €", "- Five sessions: 1,600 €"], [1600]],
    ["a count of something else", ["- Hosting per month: 100 €", "- 10 laptops: 1,000 €"], [100, 1000]],
    ["a count of one", ["- Fee per session: 300 €", "- One session: 300 €"], [300]],
  ])("but not with %s", (_kind, lines, lows) => {
    expect(linesOf(read("## Budget", ...lines))).toEqual(lows.map((low) => expect.objectContaining({ low })));
    expect(linesOf(read("## Budget", ...lines))).not.toContainEqual(
      expect.objectContaining({ quantity: expect.anything() }),
    );
  });
});

it.each([
  ["| Item | Cost |", "| Lunch per guest | £18 |", "| Tent | £900 |"],
  ["| Partida | Importe |", "| Carpa | 900 € |", "| Menú por asistente | 18 € |"],
])("a price of one that nothing multiplies is asked about in a table: %s", (header, ...rows) => {
  const reading = read("## Budget", header, "|---|---|", ...rows);
  const [question] = reading.questions.filter(({ about }) => about === "perUnit");
  expect(question?.names).toEqual([expect.stringMatching(/^(?:Lunch per guest|Menú por asistente)$/)]);
});

it.each([
  ["- Rent per month: £2,000", "month"],
  ["- Alquiler al mes: 2.000 €", "month"],
  ["- Seguro anual: 1.200 €", "year"],
  ["- Cleaning (monthly): £300", "month"],
])("the period that a name ends with is its amount's: %s", (line, period) => {
  expect(linesOf(read("## Budget", line, "- Works: 9,000"))[0]).toMatchObject({ period });
  expect(linesOf(read("## Budget", line, "- Works: 9,000"))[0]).not.toHaveProperty("periodStated");
});

it.each([
  "- Conferencia anual de socios: 5.000 €",
  "- Coordinator, 10 hours/week: 5,000 €",
  "- Técnica, 20 horas a la semana: 5.000 €",
])("a period inside a name is none of its amount: %s", (written) => {
  const [line] = linesOf(read("## Gastos", written));
  expect(line).toMatchObject({ period: "once", periodStated: false });
});
