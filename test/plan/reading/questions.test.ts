import {
  countReading,
  decisionsOf,
  readDocument,
  type Decisions,
  type Reading,
} from "../../../src/plan/index.ts";

const read = (lines: readonly string[], decisions: Decisions = []): Reading =>
  readDocument(lines.join("\n"), { decisions });

/** Amounts of each budget line, by name. */
const lowsOf = ({ plan }: Reading): Record<string, number> =>
  Object.fromEntries(
    plan.budget.categories.flatMap(({ lines }) => lines.map(({ name, low }) => [name, low])),
  );

const twoColumns = {
  en: [
    "# Fair",
    "## Budget (USD, one-off)",
    "| Item | Quote A | Quote B |",
    "|---|---|---|",
    "| Tent | 1,200 | 1,950 |",
    "| Stage | 3,410 | 2,800 |",
    "| Lights | 640 | 910 |",
  ],
  es: [
    "# Feria",
    "## Presupuesto (EUR, pago único)",
    "| Presupuesto de Luna | Concepto | Presupuesto de Sol |",
    "|---|---|---|",
    "| 1.200 € | Carpa | 1.950 € |",
    "| 3.410 € | Tarima | 2.800 € |",
    "| 640 € | Luces | 910 € |",
  ],
};

describe("amounts that may be misread are asked about", () => {
  it.each([
    ["several columns of amounts", "columns", twoColumns.en],
    ["varias columnas de importes", "columns", twoColumns.es],
    [
      "a row that may be a total",
      "total",
      ["# P", "## Budget (EUR, once)", "- Tent: 300 €", "- Stage: 200 €", "- Both: 500 €"],
    ],
    [
      "a product that is another amount than stated",
      "product",
      ["# P", "## Presupuesto (una vez)", "- Sillas: 10 x 45 € = 540 €", "- Mesas: 200 €"],
    ],
    [
      "periods that do not add up",
      "periodSum",
      [
        "# P",
        "## Budget",
        "| Item | 2026 | 2027 | Total |",
        "|---|---|---|---|",
        "| Rent | $200 | $300 | $650 |",
      ],
    ],
    [
      "several amounts for one line",
      "severalAmounts",
      ["# P", "## Budget (once)", "- Hall: €300 plus a deposit of €120", "- Band: €90"],
    ],
    [
      "percentiles in a line",
      "percentiles",
      ["# P", "## Budget (once)", "- Hall: P10 €300, P50 €350, P90 €500", "- Band: €90"],
    ],
    [
      "percentiles in columns",
      "percentiles",
      [
        "# P",
        "## Budget (once)",
        "| Item | P10 | P50 | P90 |",
        "|---|---|---|---|",
        "| Hall | 3 € | 4 € | 6 € |",
      ],
    ],
    [
      "percentiles in a cell",
      "percentiles",
      [
        "# P",
        "## Budget (once)",
        "| Item | Cost |",
        "|---|---|",
        "| Hall | P10 3 €, P90 6 € |",
        "| Band | 9 € |",
      ],
    ],
  ] as const)("%s", (_what, about, lines) => {
    const reading = read(lines);
    const [question] = reading.questions.filter((one) => one.about === about);
    expect(question?.names.length).toBeGreaterThan(0);
    expect(question?.stake).toBeGreaterThan(0);
    expect(question?.message.en).not.toBe(question?.message.es);
    const part = reading.readings.find(({ key }) => key === question?.key);
    expect(part).toMatchObject({ confidence: "unsure", doubts: [about] });
    expect(countReading(reading).unsure).toBe(1);
  });

  it.each([
    ["USD, assumed from its sign", "currencyAssumed", ["# P", "## Budget (once)", "- Tent: $300"]],
    [
      "no currency at all",
      "currencyNone",
      ["# P", "## Gastos (una vez)", "| Cosa | Importe |", "|---|---|", "| Carpa | 300 |"],
    ],
    ["no period", "period", ["# P", "## Budget", "- Tent: 300 €"]],
  ] as const)("what is not stated: %s", (_what, about, lines) => {
    expect(read(lines).questions).toMatchObject([{ about, stake: 1 }]);
  });

  it("and nothing is asked of what is plain", () => {
    const lines = ["# P", "## Budget (EUR, yearly)", "- Tent: 300 €", "- Stage: 210 €", "- Total: 510 €"];
    expect(read(lines).questions).toEqual([]);
    expect(read(lines).readings.every(({ confidence }) => confidence !== "unsure")).toBe(true);
  });

  it("the largest money first", () => {
    const lines = [
      "# P",
      "## Budget (EUR, once)",
      "- Small: 10 € plus 20 € if it rains",
      "## Other costs (EUR, once)",
      "- Large: 10,000 € and 25,000 € later",
    ];
    expect(read(lines).questions.map(({ names }) => names[0])).toEqual(["Large", "Small"]);
  });
});

describe("decisions on a budget", () => {
  it.each([
    [twoColumns.en, "Quote A", "Quote B", { Tent: 1950, Stage: 2800, Lights: 910 }],
    [twoColumns.es, "Presupuesto de Luna", "Presupuesto de Sol", { Carpa: 1950, Tarima: 2800, Luces: 910 }],
  ])("choose the column that counts", (lines, other, column, amounts) => {
    const first = read(lines);
    const part = first.readings.find(({ part }) => part === "table");
    expect(part?.columns?.map(({ role }) => role).sort()).toEqual(["amount", "name", "unknown"]);
    const decision = {
      key: part?.key ?? "",
      kind: "costs" as const,
      columns: { [column]: "amount", [other]: "note" },
    };
    const again = read(lines, [decision]);
    expect(lowsOf(again)).toEqual(amounts);
    expect(again.questions).toEqual([]);
    expect(again.readings.find(({ part }) => part === "table")).toMatchObject({
      confidence: "sure",
      decided: "confirmed",
    });
  });

  it.each(["ignore", "notes"] as const)("take a table for %s", (kind) => {
    const key = read(twoColumns.en).readings.find(({ part }) => part === "table")?.key ?? "";
    expect(lowsOf(read(twoColumns.en, [{ key, kind }]))).toEqual({});
  });

  it("take a table of costs for income", () => {
    const lines = [
      "# P",
      "## Budget (EUR, yearly)",
      "| What | Amount |",
      "|---|---|",
      "| Tickets | 300 € |",
      "| Bar | 90 € |",
    ];
    const key = read(lines).readings.find(({ part }) => part === "table")?.key ?? "";
    const { plan } = read(lines, [{ key, kind: "income" }]);
    expect(plan.income?.map(({ name, low }) => [name, low])).toEqual([
      ["Tickets", 300],
      ["Bar", 90],
    ]);
    expect(plan.budget.categories).toEqual([]);
  });

  it("take a section of costs for income, and one inside a budget for a note", () => {
    const lines = ["# P", "## Costs (EUR, yearly)", "### Hall", "- Rent: 300 €", "### Sold", "- Bar: 90 €"];
    const income = read(lines, [{ key: "p / costs eur yearly", kind: "income" }]);
    expect(income.plan.income).toHaveLength(2);
    const noted = read(lines, [{ key: "p / costs eur yearly / sold", kind: "notes" }]);
    expect(lowsOf(noted)).toEqual({ Rent: 300 });
  });

  it.each([
    ["line", { Tent: 300, Stage: 200, Both: 500 }],
    ["total", { Tent: 300, Stage: 200 }],
    ["ignore", { Tent: 300, Stage: 200 }],
  ] as const)("say that a row is a %s", (role, amounts) => {
    const lines = ["# P", "## Budget (EUR, once)", "- Tent: 300 €", "- Stage: 200 €", "- Both: 500 €"];
    const { questions } = read(lines);
    const reading = read(lines, [{ key: questions[0]?.key ?? "", kind: "costs", rows: { Both: role } }]);
    expect(lowsOf(reading)).toEqual(amounts);
    expect(reading.questions).toEqual([]);
    expect(reading.plan.budget.categories[0]?.stated?.high).toBe(role === "total" ? 500 : undefined);
  });

  it.each([
    [["| Indicator | Now | Wish |", "|---|---|---|", "| Schools | 3 | 9 |"], "Wish", 9],
    [["| Anhelo | Indicador | Hoy |", "|---|---|---|", "| 12 | Escuelas | 3 |"], "Anhelo", 12],
  ] as const)("say which column holds the targets of a table of KPIs", (table, column, value) => {
    const lines = ["# P", "## KPIs", ...table];
    const { readings } = read(lines);
    const key = readings.find(({ part }) => part === "table")?.key ?? "";
    const { plan } = read(lines, [{ key, kind: "kpis", columns: { [column]: "target" } }]);
    expect(plan.kpis).toMatchObject([{ target: { value } }]);
  });

  it("given back as they were printed change nothing, but that all is decided", () => {
    for (const lines of [twoColumns.en, twoColumns.es]) {
      const first = read(lines);
      const again = read(lines, decisionsOf(first.readings));
      expect(again.plan).toEqual(first.plan);
      expect(again.readings.every(({ decided }) => decided === "confirmed")).toBe(true);
    }
  });

  it("name columns that are called alike by their number", () => {
    const lines = [
      "# P",
      "## Budget (EUR, once)",
      "| | Amount | Amount |",
      "|---|---|---|",
      "| Tent | 5 € | 7 € |",
      "| Bar | 9 € | 8 € |",
    ];
    const { readings } = read(lines);
    const part = readings.find(({ part }) => part === "table");
    expect(part?.columns?.map(({ heading }) => heading)).toEqual(["#1", "Amount", "Amount #2"]);
    const decided = read(lines, [
      { key: part?.key ?? "", kind: "costs", columns: { "Amount #2": "amount", Amount: "note" } },
    ]);
    expect(lowsOf(decided)).toEqual({ Tent: 7, Bar: 8 });
  });

  it("come before what columns of cases are by their headings", () => {
    const lines = [
      "# P",
      "## Budget",
      "| Item | Worst case | Base case | Best case |",
      "|---|---|---|---|",
      "| Tent | 150 € | 120 € | 100 € |",
      "| Bar | 90 € | 80 € | 70 € |",
    ];
    const first = read(lines);
    const key = first.readings.find(({ part }) => part === "table")?.key ?? "";
    expect(lowsOf(first)).toEqual({ Tent: 120, Bar: 80 });
    expect(first.questions.map(({ about }) => about)).toContain("cases");
    const decided = read(lines, [
      {
        key,
        kind: "costs",
        columns: { "Worst case": "amount", "Base case": "note", "Best case": "note" },
      },
    ]);
    expect(lowsOf(decided)).toEqual({ Tent: 150, Bar: 90 });
    expect(decided.questions.map(({ about }) => about)).not.toContain("cases");
    const range = read(lines, [
      { key, kind: "costs", columns: { "Best case": "low", "Base case": "note", "Worst case": "high" } },
    ]);
    expect(
      range.plan.budget.categories.flatMap(({ lines: all }) => all.map(({ low, high }) => [low, high])),
    ).toEqual([
      [100, 150],
      [70, 90],
    ]);
  });
});
