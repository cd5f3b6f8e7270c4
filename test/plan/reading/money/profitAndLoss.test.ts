import { readMarkdown, type Reading } from "../../../../src/plan/index.ts";

const costs = ({ plan }: Reading): [string, number][] =>
  plan.budget.categories.flatMap(({ lines }) => lines.map(({ name, low }): [string, number] => [name, low]));
const income = ({ plan }: Reading): [string, number | undefined][] =>
  (plan.income ?? []).map(({ name, low }) => [name, low]);
const asked = ({ questions }: Reading): string[] =>
  questions.map(({ about }) => about).filter((about) => !["period", "currencyAssumed"].includes(about));

describe("a profit and loss", () => {
  it.each([
    [
      "## Financial projections\n\n| | 2026 | 2027 |\n|---|---|---|\n| Revenue | $500 | $700 |\n| Cost of goods sold | $200 | $280 |\n| Gross profit | $300 | $420 |\n| Rent | $40 | $42 |\n| Net profit | $260 | $378 |\n",
      [
        ["Cost of goods sold", 480],
        ["Rent", 82],
      ],
      [["Revenue", 1200]],
    ],
    // The heading is itself the name of a result.
    [
      "## Cash flow\n\n| Item | Amount |\n|---|---|\n| Ticket sales | $900 |\n| Touring | $300 |\n| Crew | $700 |\n| Cash at the end of the year | $500 |\n",
      [["Crew", 700]],
      [
        ["Ticket sales", 900],
        ["Touring", 300],
      ],
    ],
    [
      "## Flujo de caja\n\n| Concepto | 2026 | 2027 |\n|---|---|---|\n| Ventas | 900 € | 1.000 € |\n| Personal | 700 € | 720 € |\n| Alquiler | 100 € | 110 € |\n| Caja final | 100 € | 170 € |\n",
      [
        ["Personal", 1420],
        ["Alquiler", 210],
      ],
      [["Ventas", 1900]],
    ],
    [
      "## Profit and loss\n\n- Ticket sales: $900\n- Crew: $700\n- Rent: $100\n- Profit: $100\n",
      [
        ["Crew", 700],
        ["Rent", 100],
      ],
      [["Ticket sales", 900]],
    ],
    [
      "## Resultado\n\n- Receita de ingressos: R$ 950\n- Equipe: R$ 700\n- Aluguel: R$ 100\n- Lucro líquido: R$ 150\n",
      [
        ["Equipe", 700],
        ["Aluguel", 100],
      ],
      [["Receita de ingressos", 950]],
    ],
    // Names say nothing, or the wrong side: figures do.
    [
      "## P&L forecast\n\n| $k | 2026 | 2027 |\n|---|---|---|\n| Subscriptions | 400 | 900 |\n| Services | 100 | 150 |\n| Total revenue | 500 | 1,050 |\n| R&D | (300) | (450) |\n| Sales & marketing | (150) | (250) |\n| EBITDA | 50 | 350 |\n",
      [
        ["R&D", 750_000],
        ["Sales & marketing", 400_000],
      ],
      [
        ["Subscriptions", 1_300_000],
        ["Services", 250_000],
      ],
    ],
    [
      "## Cuenta de resultados\n\n| Concepto | Importe |\n|---|---:|\n| Ventas de aceite | 120.500 € |\n| Envases | 30.200 € |\n| Margen bruto | 90.300 € |\n| Personal | 60.100 € |\n| Resultado | 30.200 € |\n",
      [
        ["Envases", 30_200],
        ["Personal", 60_100],
      ],
      [["Ventas de aceite", 120_500]],
    ],
    [
      "## DRE projetada\n\n| | Ano 1 | Ano 2 |\n|---|---|---|\n| Receita bruta | R$ 300 | R$ 360 |\n| Embalagens | R$ 120 | R$ 140 |\n| Despesas fixas | R$ 80 | R$ 85 |\n| Lucro líquido | R$ 100 | R$ 135 |\n",
      [
        ["Embalagens", 260],
        ["Despesas fixas", 165],
      ],
      [["Receita bruta", 660]],
    ],
    [
      "## Finances 2026\n\n- Revenue: $500\n- Materials: $200\n- Rent: $40\n- Net profit: $260\n",
      [
        ["Materials", 200],
        ["Rent", 40],
      ],
      [["Revenue", 500]],
    ],
    [
      "## Presupuesto\n\n- Ingresos por cuotas: 50 €\n- Personal: 20 €\n- Alquiler: 10 €\n- Resultado: 20 €\n",
      [
        ["Personal", 20],
        ["Alquiler", 10],
      ],
      [["Ingresos por cuotas", 50]],
    ],
    // Two ways fit the result; the names tell which.
    [
      "## Cash flow\n\n| Item | Amount |\n|---|---|\n| Ticket sales | $300 |\n| Donations received | $200 |\n| Staff costs | $200 |\n| Cash at the end | $300 |\n",
      [["Staff costs", 200]],
      [
        ["Ticket sales", 300],
        ["Donations received", 200],
      ],
    ],
    // Neither the totals of both sides nor cells that are empty stand in the way.
    [
      "## Profit and loss\n\n| Line | 2026 | 2027 |\n|---|---|---|\n| Book sales | $300 | $420 |\n| Course fees income | $200 | $280 |\n| Total revenue | $500 | $700 |\n| Staff | $200 | $250 |\n| Rent | | $50 |\n| Total costs | $200 | $300 |\n| Net profit | $300 | $400 |\n",
      [
        ["Staff", 450],
        ["Rent", 50],
      ],
      [
        ["Book sales", 720],
        ["Course fees income", 480],
      ],
    ],
    [
      "## Cuenta de resultados\n\n- Ventas: 500 €\n  - Libros: 300 €\n  - Cursos: 200 €\n- Personal: 200 €\n- Alquiler: 40 €\n- Resultado: 260 €\n",
      [
        ["Personal", 200],
        ["Alquiler", 40],
      ],
      [["Ventas", 500]],
    ],
  ])("has what comes in on one side and what is spent on the other: %s", (document, spent, earned) => {
    const reading = readMarkdown(`# Plan\n\n${document}`);
    expect(costs(reading)).toEqual(spent);
    expect(income(reading)).toEqual(earned);
    expect(asked(reading)).toEqual([]);
  });

  it.each([
    ["## Profit and loss\n\n- Sales: $300\n- Grants: $100\n- Staff: $100\n- Rent: $100\n- Net profit: $200\n", "Net profit: $200"],
    ["## Resultado\n\n- Ventas: 300 €\n- Talleres: 100 €\n- Personal: 100 €\n- Alquiler: 100 €\n- Beneficio neto: 200 €\n", "Beneficio neto: 200 €"],
  ])("asks about rows that may be on either side of the same result: %s", (document, result) => {
    const reading = readMarkdown(`# Plan\n\n${document}`);
    expect(income(reading)).toHaveLength(1);
    expect(asked(reading)).toEqual(expect.arrayContaining(["direction"]));
    expect(reading.questions.flatMap(({ about, names }) => (about === "unread" ? names : []))).toEqual([result]);
  }); // prettier-ignore

  it("asks about what was there before anything came in", () => {
    const reading = readMarkdown(
      "## Cash flow\n\n| Item | Amount |\n|---|---|\n| Opening balance | $50 |\n| Ticket sales | $900 |\n| Crew | $700 |\n| Closing balance | $250 |\n",
    );
    expect(costs(reading)).toEqual([["Crew", 700]]);
    expect(income(reading)).toEqual([["Ticket sales", 900]]);
    expect(reading.questions.flatMap(({ about, names }) => (about === "unread" ? names : []))).toEqual([
      "Opening balance $50",
    ]);
  });

  it("whose result does not follow asks about rows that no word tells, and about the result", () => {
    const reading = readMarkdown(
      "# P\n\n## Results\n\n| | 2026 | 2027 |\n|---|---|---|\n| Revenue | $500 | $700 |\n| Rent | $40 | $42 |\n| Net profit | $999 | $378 |\n",
    );
    expect(costs(reading)).toEqual([["Rent", 82]]);
    expect(asked(reading).sort()).toEqual(["direction", "unread"]);
  });

  it("told by figures alone is asked about", () => {
    const reading = readMarkdown(
      "# P\n\n## Budget\n- Grants: $9,000\n- Hall: $4,100\n- Band: $3,000\n- Surplus: $1,900\n",
    );
    expect(costs(reading)).toEqual([
      ["Hall", 4100],
      ["Band", 3000],
    ]);
    expect(income(reading)).toEqual([["Grants", 9000]]);
    expect(asked(reading)).toEqual(["direction"]);
  });
});

describe("rows that are times", () => {
  it.each([
    [
      "## Annual budget\n\n| Year | Amount |\n|---|---|\n| 2026 | $100 |\n| 2027 | $120 |\n",
      ["2026", "2027"],
    ],
    [
      "## Presupuesto por trimestre\n\n| Trimestre | Importe |\n|---|---|\n| T1 2026 | 100 € |\n| T2 2026 | 120 € |\n",
      ["2026-Q1", "2026-Q2"],
    ],
    [
      "## Investimento anual\n\n| Ano | Valor | Fonte |\n|---|---|---|\n| 2026 | R$ 100 | Prefeitura |\n| 2027 | R$ 120 | Estado |\n",
      ["2026", "2027"],
    ],
    ["## Monthly spending\n\n- January 2026: $100\n- February 2026: $120\n", ["2026-01", "2026-02"]],
  ])("are spent then, whatever period their heading names: %s", (document, times) => {
    const { plan } = readMarkdown(`# Plan\n\n${document}`);
    const lines = plan.budget.categories.flatMap((category) => category.lines);
    expect(lines.map(({ period, low, byPeriod }) => [period, low, byPeriod?.[0]?.period])).toEqual([
      ["once", 100, times[0]],
      ["once", 120, times[1]],
    ]);
  });
});

describe("a rate among what comes in", () => {
  it.each([
    ["## Revenue\n- Sales: $200,000 a year\n- Growth: 15 % a year\n", "Growth"],
    ["## Ingresos\n- Cuotas: 200.000 € al año\n- Crecimiento esperado: 15 % anual\n", "Crecimiento esperado"],
    [
      "## Receitas\n- Mensalidades: R$ 200.000 por ano\n- Taxa de crescimento: 15% ao ano\n",
      "Taxa de crescimento",
    ],
  ])("is a measure and a share of nothing: %s", (document, name) => {
    const reading = readMarkdown(`# Plan\n\n${document}`);
    expect(income(reading).map(([, low]) => low)).toEqual([200_000]);
    expect(reading.plan.kpis).toMatchObject([{ name, target: { value: 0.15, unit: "percent" } }]);
    expect(asked(reading)).toEqual([]);
  });
});

describe("the heading of the names as units", () => {
  it.each([
    ["EUR '000", "EUR", 1000],
    ["Miles de €", "EUR", 1000],
    ["R$ mil", "BRL", 1000],
    ["$m", "USD", 1e6],
  ])("%s holds for all amounts", (heading, currency, scale) => {
    const reading = readMarkdown(
      `# P\n\n## Budget\n\n| ${heading} | 2026 | 2027 |\n|---|---|---|\n| Staff | 120 | 130 |\n| Works | 80 | 20 |\n`,
    );
    expect(costs(reading)).toEqual([
      ["Staff", 250 * scale],
      ["Works", 100 * scale],
    ]);
    expect(reading.plan.currency).toBe(currency);
  });
});

describe("what a profit and loss adds up without saying so", () => {
  it.each<[string, string, [string, number][], [string, number][]]>([
    [
      "revenue behind its parts, and heads that are counted below",
      "## Profit and loss\n\n| $000 | FY26 | FY27 |\n|---|---|---|\n| Subscriptions | 1,240 | 2,085 |\n| Services | 310 | 365 |\n| Revenue | 1,550 | 2,450 |\n| Cost of revenue | (402) | (588) |\n| Gross profit | 1,148 | 1,862 |\n| Marketing | (620) | (845) |\n| Operating profit | 528 | 1,017 |\n| Headcount at year end | 19 | 27 |\n",
      [["Cost of revenue", 990_000], ["Marketing", 1_465_000]],
      [["Subscriptions", 3_325_000], ["Services", 675_000]],
    ],
    [
      "ingresos detrás de sus partes, bajo una cuenta de resultados prevista en miles",
      "## Cuenta de resultados prevista (miles de €)\n\n| | 2027 | 2028 |\n|---|---|---|\n| Aceite | 840 | 965 |\n| Talleres | 63 | 48 |\n| Ingresos | 903 | 1.013 |\n| Compras | -410 | -468 |\n| Personal | -236 | -244 |\n| EBIT | 257 | 301 |\n",
      [["Compras", 878_000], ["Personal", 480_000]],
      [["Aceite", 1_805_000], ["Talleres", 111_000]],
    ],
    [
      "orders beside amounts that have their currency",
      "## P&L\n\n| | Q1 | Q2 |\n|---|---|---|\n| Orders | 310 | 480 |\n| Revenue | €13,020 | €20,640 |\n| Goods | €6,250 | €9,900 |\n| Result | €6,770 | €10,740 |\n",
      [["Goods", 16_150]],
      [["Revenue", 33_660]],
    ],
    [
      "members who pay where no amount has a currency",
      "## Profit and loss\n\n| Item | Amount |\n|---|---|\n| Members | 12,400 |\n| Rent | 7,150 |\n| Profit | 5,250 |\n",
      [["Rent", 7150]],
      [["Members", 12_400]],
    ],
  ])("%s", (_what, text, spent, earned) => {
    const reading = readMarkdown(`# Plan\n\n${text}`);
    expect(costs(reading)).toEqual(spent);
    expect(income(reading)).toEqual(earned);
  });
}); // prettier-ignore
