import { readFile, readMarkdown, type Plan, type Reading } from "../../../../src/plan/index.ts";

const read = (...lines: string[]): Reading => readMarkdown(["# P", "", ...lines].join("\n"));
const named = (lines: readonly { name: string; low?: number | undefined }[] = []): [string, number?][] =>
  lines.map(({ name, low }) => [name, low]);
const costs = ({ budget }: Plan): [string, number?][] =>
  named(budget.categories.flatMap(({ lines }) => lines));

describe("what comes in is no cost", () => {
  it.each([
    ["| Source | Amount |", "| Council | €250 |", "| Trust | €80 |", "| Total | €330 |", "## Funding"],
    [
      "| Fuente | Importe |",
      "| Ayuntamiento | 250 € |",
      "| Fundación | 80 € |",
      "| Total | 330 € |",
      "## Financiación",
    ],
  ])("a table with a row for each source: %s", (header, first, second, total, heading) => {
    const { plan } = read(heading, header, "|---|---:|", first, second, total);
    expect(costs(plan)).toEqual([]);
    expect(named(plan.income).map(([, low]) => low)).toEqual([250, 80]);
  });

  it.each([
    [
      "| A. Personnel | 2,200 |",
      "| B. Travel | 400 |",
      "| Total costs | 2,600 |",
      "| Requested EU contribution | 2,600 |",
    ],
    [
      "| Personal | 2.200 € |",
      "| Viajes | 400 € |",
      "| Total | 2.600 € |",
      "| Subvención solicitada | 2.000 € |",
    ],
  ])("what others pay, behind the total: %s", (...rows) => {
    const { plan } = read("## Budget", "| Cost | EUR |", "|---|---:|", ...rows);
    expect(costs(plan).map(([, low]) => low)).toEqual([2200, 400]);
    expect(plan.income).toHaveLength(1);
  });

  it.each([
    [
      "| Subscriptions | 420 | 980 |", "| Services | 80 | 120 |", "| **Total revenue** | **500** | **1,100** |",
      "| Salaries | 480 | 690 |", "| Marketing | 120 | 180 |", "| **Total costs** | **600** | **870** |", "| **EBITDA** | **(100)** | **230** |",
    ],
    [
      "| Cuotas | 420 | 980 |", "| Tienda | 80 | 120 |", "| **Total ingresos** | **500** | **1.100** |",
      "| Sueldos | 480 | 690 |", "| Marketing | 120 | 180 |", "| **Total gastos** | **600** | **870** |", "| **Resultado** | **-100** | **230** |",
    ],
  ])("rows above the total of income whose sum it is: %s", (...rows) => {
    const { plan } = read("## P&L (USD thousands)", "| | Year 1 | Year 2 |", "|---|---|---|", ...rows);
    expect(costs(plan).map(([, low]) => low)).toEqual([1_170_000, 300_000]);
    expect(named(plan.income).map(([, low]) => low)).toEqual([1_400_000, 200_000]);
  }); // prettier-ignore
});

describe("the unit of all amounts of a table", () => {
  it.each([
    [
      "| Axis (€M) | 2026 | 2027 |",
      "| Roads | 0.6 | 3.4 |",
      "| Homes | 1.4 | 1.52 |",
      "| Total | 2.0 | 4.92 |",
    ],
    [
      "| Eje | 2026 | 2027 |",
      "| Vías | 0,6 | 3,4 |",
      "| Casas | 1,4 | 1,52 |",
      "| Total (M€) | 2,0 | 4,92 |",
    ],
  ])("may stand with the names or with the total: %s", (header, ...rows) => {
    const { plan } = read("## Budget", header, "|---|---|---|", ...rows);
    expect(plan.currency).toBe("EUR");
    expect(costs(plan).map(([, low]) => low)).toEqual([4_000_000, 2_920_000]);
  });
});

it.each([
  [
    "Ref;Descripción;Ud;Cantidad;Precio;Importe",
    "1.1;Excavación;m3;120,00;8,50;1.020,00",
    "1.2;Acero;kg;2.400,00;1,10;2.640,00",
  ],
  [
    "Ref;Unit;Description;Quantity;Rate;Amount",
    "1.1;m3;Excavación;120;8.50;1,020.00",
    "1.2;kg;Acero;2,400;1.10;2,640.00",
  ],
])("units of measure name no row and are no months: %s", async (...rows) => {
  const { plan } = await readFile(new TextEncoder().encode(rows.join("\n")), "works.csv");
  const lines = plan.budget.categories.flatMap((category) => category.lines);
  expect(lines).toMatchObject([
    { name: "Excavación", low: 1020, quantity: 120 },
    { name: "Acero", low: 2640, quantity: 2400 },
  ]);
  expect(lines[0]).not.toHaveProperty("byPeriod");
});

it.each([
  ["- Hallenmiete: 350 € pro Monat", "month"],
  ["- Versicherung: 620 € jährlich", "year"],
  ["- Loyer : 900 € par mois", "month"],
  ["- Assurance : 620 € (annuel)", "year"],
])("German and French say how often an amount is due: %s", (line, period) => {
  const { plan } = readMarkdown(`# Plan 2026\n\n## Budget\n\n${line}\n- Logo: 1.200 €\n`);
  expect(plan.budget.categories[0]?.lines[0]).toMatchObject({ period });
  expect(plan.budget.categories[0]?.lines[0]).not.toHaveProperty("byPeriod");
});

it.each([
  [
    "| | Jan | Feb | Mar | Q1 |",
    "| Rent | 1,200 | 1,200 | 1,300 | 3,700 |",
    "| Ads | 300 | 50 | 650 | 1,000 |",
  ],
  [
    "| | 2026 | T1 2026 | T2 2026 |",
    "| Sueldos | 3.700 | 1.200 | 2.500 |",
    "| Publicidad | 1.000 | 350 | 650 |",
  ],
])("what shorter times beside a column come to is not added to them: %s", (header, ...rows) => {
  const { plan } = read("## Costs (EUR)", header, header.replace(/[^|]+/g, "---"), ...rows);
  expect(costs(plan).map(([, low]) => low)).toEqual([3_700, 1_000]);
});

it("columns of times that are no sum of each other are all added", () => {
  const { plan } = read(
    "## Costs (EUR)",
    "| | Jan | Feb | Q2 |",
    "|---|---|---|---|",
    "| Rent | 1,200 | 1,300 | 4,000 |",
  );
  expect(costs(plan)).toEqual([["Rent", 6_500]]);
});

it.each([
  ["## Recurring", "- Backup: $199/mo", "## One-time", "- Server: $7,800", "- Laptops: 20 x $1,100"],
  [
    "## Recurrentes",
    "- Copias: 199 €/mes",
    "## Ocasionales",
    "- Servidor: 7.800 €",
    "- Equipos: 20 x 1.100 €",
  ],
])("a heading that begins like a label is none: %s", (first, one, second, ...rest) => {
  const { plan } = readMarkdown(["# IT budget", first, one, second, ...rest].join("\n\n"));
  expect(plan.objectives).toEqual([]);
  expect(costs(plan).map(([, low]) => low)).toEqual([199, 7_800, 22_000]);
});
