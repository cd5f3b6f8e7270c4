import { readMarkdown } from "../../../../src/plan/index.ts";

const read = (body: string) => {
  const { plan } = readMarkdown(`# Plan\n\n${body}\n`);
  return {
    income: (plan.income ?? []).map(({ name, low, high, byPeriod }) => ({
      name,
      low,
      high,
      times: byPeriod?.map(({ period }) => period),
    })),
    costs: plan.budget.categories.map(({ track, name, lines }) => ({
      track,
      name,
      lines: lines.map((line) => [line.name, line.low]),
    })),
  };
};

describe("income told time by time", () => {
  it.each([
    [
      "bullets",
      "## Revenue forecast\n\n- 2027: $420,000\n- 2028: $610,000 - $700,000",
      { name: "Revenue forecast", low: 1_030_000, high: 1_120_000, times: ["2027", "2028"] },
    ],
    [
      "one paragraph",
      "## Ingresos previstos\n\n2027: 420.000 €; 2028: 610.000 €; 2029: 780.000 €",
      { name: "Ingresos previstos", low: 1_810_000, high: 1_810_000, times: ["2027", "2028", "2029"] },
    ],
    [
      "years of the plan between commas",
      "## Receitas\n\nAno 1: R$ 100 mil, Ano 2: R$ 120 mil.",
      { name: "Receitas", low: 220_000, high: 220_000, times: ["Y1", "Y2"] },
    ],
    [
      "rows of a table",
      "## Ventas\n\n| Trimestre | Importe |\n|---|---|\n| T1 2027 | 50.000 € |\n| T2 2027 | 60.000 € |",
      { name: "Ventas", low: 110_000, high: 110_000, times: ["2027-Q1", "2027-Q2"] },
    ],
  ])("is one source where %s name nothing but times", (_, body, source) => {
    expect(read(body)).toEqual({ income: [source], costs: [] });
  });

  it.each([
    ["sources of their own", "## Income\n\n- Grants 2027: 50.000 €\n- Fees 2028: 6.000 €"],
    ["a year and a quarter of it", "## Income\n\n- 2027: 50.000 €\n- Q1 2027: 6.000 €"],
  ])("stays apart for %s", (_, body) => {
    expect(read(body).income).toHaveLength(2);
  });

  it("keeps costs line by line", () => {
    expect(read("## Budget\n\n2027: $100k; 2028: $120k").costs).toEqual([
      {
        track: "Budget",
        name: "Budget",
        lines: [
          ["2027", 100_000],
          ["2028", 120_000],
        ],
      },
    ]);
  });

  it("is no list where words stand between the times", () => {
    expect(read("## Revenue\n\n2027: $420,000 if the school signs; 2028: open")).toEqual({
      income: [],
      costs: [],
    });
  });
});

describe("headings below one of income", () => {
  it.each([
    ["Income", "Fees", "Costs", "$"],
    ["Ingresos", "Cuotas", "Gastos", "€"],
  ])("%s: %s come in, %s are a budget by their own name", (income, fees, costs, sign) => {
    const body = `## ${income}\n\n### ${fees}\n\n- Adults: ${sign}5,000\n- Children: ${sign}2,000\n\n### ${costs}\n\n- Hall: ${sign}3,000`;
    const found = read(body);
    expect(found.income.map(({ name }) => name)).toEqual(["Adults", "Children"]);
    expect(found.costs).toEqual([{ track: costs, name: costs, lines: [["Hall", 3000]] }]);
  });
});
