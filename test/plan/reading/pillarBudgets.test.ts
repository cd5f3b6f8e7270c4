import { readDocument, type Plan } from "../../../src/plan/index.ts";

const budgetOf = (inPillar: string): Plan["budget"] =>
  readDocument(`# Plan\n\n## Pillar 1: Growth\n\n${inPillar}\n`).plan.budget;

describe("a budget inside a pillar", () => {
  test("is a category called as the pillar; its heading says the period where a line does not", () => {
    const { categories } = budgetOf("### Budget (annual)\n\n- Ads: $5K\n- Shops: $7K a month\n- Total: $89K");
    expect(categories).toEqual([
      {
        track: "",
        name: "Growth",
        lines: [
          { name: "Ads", low: 5000, high: 5000, period: "year" },
          { name: "Shops", low: 7000, high: 7000, period: "month" },
        ],
        stated: { low: 89_000, high: 89_000 },
      },
    ]);
  });

  test.each([
    ["- Support clubs\n- Budget: $4,000", "Budget"],
    ["### Equipos\n- Presupuesto: 4.000 €\n- Entrenar", "Presupuesto"],
  ])("a bullet beside initiatives is no initiative: %s", (text, name) => {
    const { plan } = readDocument(`# Plan\n\n## Pillar 1: Clubs\n${text}\n`);
    expect(plan.budget.categories.flatMap(({ lines }) => lines)).toMatchObject([{ name, low: 4000 }]);
    expect(plan.pillars[0]?.areas.flatMap(({ initiatives }) => initiatives)).toHaveLength(1);
  });

  test("a bullet with its ends below it is one line", () => {
    const { categories } = budgetOf(
      "### Budget\n\n- Ads: $5K\n- Shops\n  - Low: $6K\n  - High: $9K\n  - Likely: $7K\n  - Period: month",
    );
    expect(categories[0]?.lines[1]).toMatchObject({
      name: "Shops",
      low: 6000,
      high: 9000,
      likely: 7000,
      period: "month",
    });
  });

  test("a second total stands for the budget, in the one period that its lines say", () => {
    const { categories, stated } = budgetOf(
      "### Budget\n\n- Ads: $5K a year\n- Shops: $7K a year\n- Total: $12K\n- Grand total: $14K",
    );
    expect(categories[0]?.stated).toEqual({ low: 12_000, high: 12_000 });
    expect(stated).toMatchObject([{ low: 14_000, high: 14_000, period: "year" }]);
  });

  test.each([
    ["### Budget\n\n- Ads: $5K\n- Total: $5K a year", "year", undefined],
    ["### Presupuesto\n\n- Anuncios: 5 K€\n- Total: 5 K€ al mes", "month", undefined],
    ["### Budget\n\n- Ads: $5K\n- Total: $5K\n- Grand total: $14K per year", "year", 14_000],
    ["### Budget\n\n- Ads: $5K\n- Total: $5K", "once", undefined],
  ])("lines that name no period are due as often as their total is, else once: %j", (text, period, whole) => {
    const { categories, stated } = budgetOf(text);
    expect(categories).toMatchObject([{ lines: [{ low: 5000, period }], stated: { low: 5000 } }]);
    expect(stated[0]?.low).toBe(whole);
  });

  test.each([
    ["Ads: $5K a week", { low: 260_000, high: 260_000, period: "year", basis: "$5K a week" }],
    ["Ads: $5K per quarter", { low: 20_000, high: 20_000, period: "year", basis: "$5K per quarter" }],
    ["Anuncios: 5 K€ por semestre", { low: 10_000, high: 10_000, period: "year" }],
    ["Ads\n  - Low: $6K", { low: 6000, high: 6000 }],
    ["Anuncios\n  - Máximo: 9 K€", { low: 9000, high: 9000 }],
  ])("a year has as many of an amount as come in it, and one end alone is both: %j", (line, amount) => {
    const { categories } = budgetOf(`### Budget\n\n- Hall: $1K\n- ${line}`);
    expect(categories[0]?.lines.slice(1)).toMatchObject([amount]);
  });

  test("what is counted is no money, and a return is none of its lines", () => {
    const { plan } = readDocument(
      "# Plan\n\n## Pillar 1: Growth\n\n### Budget\n\n- Ads: $5K\n- Lease: 14 months\n- ROI: 3x\n",
    );
    expect(plan.budget.categories[0]?.lines.map(({ name }) => name)).toEqual(["Ads"]);
    expect(plan.roi).toMatchObject({ low: 3, high: 3 });
  });

  test("a sum in a heading of the pillar is a line of it", () => {
    const { categories } = budgetOf("### Investment: $2M-3M annual");
    expect(categories).toMatchObject([
      { name: "Growth", lines: [{ name: "Investment", low: 2e6, high: 3e6, period: "year" }] },
    ]);
  });

  test("without amounts it is an area of work", () => {
    const { plan } = readDocument(
      "# Plan\n\n## Pillar 1: Growth\n\n### Budget\n\n- Agree it with the board\n",
    );
    expect(plan.budget.categories).toEqual([]);
    expect(plan.pillars[0]?.areas).toMatchObject([{ initiatives: [{ name: "Agree it with the board" }] }]);
  });
});
