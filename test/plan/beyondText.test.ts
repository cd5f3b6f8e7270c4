import {
  emptyPlan,
  normalisePlan,
  parsePlan,
  readMarkdown,
  stringifyPlan,
  writeMarkdown,
  type BudgetLine,
  type Plan,
} from "../../src/plan/index.ts";
import { withBeyondText } from "../../src/plan/beyondText.ts";
import { withoutPlaces } from "../support/places.ts";

const budgetOf = (lines: BudgetLine[], more: Partial<Plan["budget"]> = {}, category = "Works"): Plan =>
  normalisePlan({
    ...emptyPlan("Harbour", "en"),
    currency: "EUR",
    budget: { categories: [{ track: "Budget", name: category, lines }], stated: [], ...more },
  });
const crane: BudgetLine = {
  name: "Crane",
  low: 30_000,
  high: 36_000,
  period: "once",
  quantity: 3,
  unit: "weeks",
  unitCost: { low: 10_000, high: 12_000 },
  role: "reserve",
  byPeriod: [
    { period: "2027-Q1", low: 20_000, high: 24_000 },
    { period: "2027-Q2", low: 10_000, high: 12_000 },
  ],
  details: [
    { name: "Hire", low: 24_000, high: 30_000 },
    { name: "Driver", low: 6000, high: 6000, quantity: 12, unitCost: { low: 500, high: 500 } },
  ],
};
const kpi: Plan["kpis"][number] = {
  group: "Ships",
  name: "Calls",
  text: "900 calls",
  steps: [
    { when: "2026", value: { value: 600, unit: "count", comparison: "exactly" } },
    { when: "2027", value: { value: 900, unit: "count", comparison: "exactly" } },
  ],
  growth: { model: "logistic", parameters: { ceiling: 1200 } },
};
const plans: readonly [what: string, plan: Plan][] = [
  ["quantity, details, role and amounts by quarter of a line", budgetOf([crane])],
  ["a category called by a quarter", budgetOf([crane], {}, "Q1")],
  ["a category called by a year", budgetOf([{ ...crane, name: "2025" }], {}, "2025")],
  [
    "the scope and the words of a total",
    budgetOf([crane], {
      stated: [
        { track: "Budget", low: 30_000, high: 36_000, period: "once", scope: "beforeTax", name: "Net" },
        { track: "Budget", low: 36_000, high: 43_000, period: "once", when: "2027" },
      ],
    }),
  ],
  [
    "alternatives and currencies of budgets",
    budgetOf([crane], {
      categories: [
        { track: "Lean", name: "Works", lines: [crane] },
        { track: "Full", name: "Works", lines: [{ ...crane, low: 35_000 }] },
      ],
      tracks: [
        { track: "Lean", alternative: "Options", currency: "PEN" },
        { track: "Full", alternative: "Options", currency: "PEN" },
      ],
      baselines: [{ track: "Lean", date: "2027-01-01", who: "Ana", low: 1, high: 2 }],
    }),
  ],
  ["steps and growth of a measure", normalisePlan({ ...emptyPlan("Harbour", "en"), kpis: [kpi] })],
  [
    "a target that somebody entered in place of the text's",
    normalisePlan({
      ...emptyPlan("Puerto", "es"),
      kpis: [{ ...kpi, target: { value: 950, unit: "count", comparison: "atLeast" } }],
    }),
  ],
  ["a currency that nobody stated", { ...budgetOf([crane]), currency: undefined } as Plan],
];

describe("what a document says beyond its sentences", () => {
  it.each(plans)("comes back: %s", (_what, plan) => {
    const clean = parsePlan(stringifyPlan(plan));
    const read = readMarkdown(writeMarkdown(clean)).plan;
    expect(withoutPlaces(read)).toEqual(withoutPlaces(clean));
    expect(withoutPlaces(read)).toEqual(withoutPlaces(parsePlan(stringifyPlan(read))));
  });

  it("stands in the sentences where they can say it", () => {
    const text = writeMarkdown(budgetOf([crane]));
    expect(text).toContain("- **Crane**: 3 weeks x €10K-12K = €30K-36K one-off");
    expect(text).toContain("  - **Driver**: 12 x €500 = €6000");
  });

  it("says each budget's amounts in its own currency", () => {
    const [, plan] = plans[4] as [string, Plan];
    const read = writeMarkdown(plan);
    expect(read).toContain("= PEN 30K-36K one-off");
    expect(read).not.toContain("€");
  });

  const amountChanged = writeMarkdown(budgetOf([crane])).replace("= €30K-36K", "= €50K-60K");

  it("is not taken for an amount that has changed since, and the line is told", () => {
    const { plan, report } = readMarkdown(amountChanged);
    const [line] = plan.budget.categories[0]?.lines ?? [];
    expect(line).toMatchObject({ low: 50_000, high: 60_000 });
    expect(line?.byPeriod).toBeUndefined();
    const told = report.leftAlone.filter(({ reason }) => reason === "changedSince");
    expect(told).toHaveLength(1);
    expect(amountChanged.split("\n")[(told[0]?.line ?? 0) - 1]?.trim()).toBe(told[0]?.text);
    expect(report.lines).toBe(report.understood + report.leftAlone.length);
  });

  it("stays with its line when others come, go and move", () => {
    const text = writeMarkdown(budgetOf([crane, { name: "Paint", low: 5, high: 6, period: "once" }]));
    const moved = text
      .replace("- **Paint**: €5-6 one-off\n", "")
      .replace("### Works\n\n", "### Works\n\n- **Sand**: €70K one-off\n");
    const lines = readMarkdown(moved).plan.budget.categories[0]?.lines ?? [];
    expect(lines.map(({ name }) => name)).toEqual(["Sand", "Crane"]);
    expect(withoutPlaces(lines[1])).toEqual(withoutPlaces(crane));
  });

  it.each([[["objectives", "Nobody"]], [["title", "Puerto"]], [["nowhere", "at", "all"]], [["objectives"]]])(
    "is not used where nothing stands at its place: %j",
    (at) => {
      const plan = budgetOf([crane]);
      const entry = { at, set: { note: "x" } };
      expect(withBeyondText(plan, [entry])).toEqual({ plan, unused: [entry] });
    },
  );

  it("is left alone where it would make no plan", () => {
    const text = writeMarkdown(budgetOf([crane])).replace('"role":"reserve"', '"role":"no such role"');
    const { plan, report } = readMarkdown(text);
    expect(plan.budget.categories[0]?.lines[0]).toMatchObject({ low: 30_000, high: 36_000 });
    expect(report.leftAlone.some(({ reason }) => reason === "changedSince")).toBe(true);
  });
});
