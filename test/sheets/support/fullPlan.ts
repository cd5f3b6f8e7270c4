import { emptyPlan, normalisePlan, type BudgetLine, type Plan } from "../../../src/plan/index.ts";

const crane: BudgetLine = {
  name: "Crane",
  low: 30_000,
  high: 36_000,
  period: "once",
  periodStated: false,
  quantity: 3,
  unit: "weeks",
  unitCost: { low: 10_000, high: 12_000 },
  actual: 31_000,
  basis: "two quotes",
  byPeriod: [
    { period: "2027-Q1", low: 20_000, high: 24_000 },
    { period: "2027-Q2", low: 10_000, high: 12_000, likely: 11_000 },
  ],
  details: [
    { name: "Hire", low: 24_000, high: 30_000, likely: 25_000 },
    {
      name: "Driver",
      low: 6000,
      high: 6000,
      quantity: 12,
      unitCost: { low: 500, high: 500 },
      basis: "daily",
    },
  ],
};
const more: BudgetLine[] = (["contingency", "tax", "discount", "reserve"] as const).map((role, index) => ({
  name: `Line ${index}`,
  low: -100 * index,
  high: 100,
  period: role === "reserve" ? "once" : "month",
  role,
  ...(index === 1 ? { derived: true as const } : {}),
}));

/** A plan with every part of the schema that sheets hold beyond version 1. */
export const fullPlan = (): Plan =>
  normalisePlan({
    ...emptyPlan("Harbour", "en"),
    currency: "EUR",
    objectives: [
      {
        name: "Calls of ships",
        text: "900 calls by 2029",
        owner: "Ana",
        steps: [
          { when: "2027", value: { value: 600, unit: "count", comparison: "atLeast" } },
          { when: "2029", value: { value: 900, upper: 950, unit: "count", comparison: "between" } },
        ],
      },
      { name: "Noise", text: "reduce by 20%", deadline: "2028-H1" },
    ],
    kpis: [
      {
        group: "Ships",
        name: "Stay",
        text: "from 30 to 20 hours",
        objective: "Calls of ships",
        deadline: "2028-Q2",
        steps: [{ when: "Y1", value: { value: 25, unit: "duration", comparison: "atMost", per: "month" } }],
      },
      { group: "Ships", name: "Growth", text: "increase calls by 12%", change: true },
    ],
    budget: {
      categories: [
        {
          track: "Lean",
          name: "Works",
          lines: [crane, ...more],
          stated: { low: 900, high: 999, period: "year" },
        },
        { track: "Full", name: "Works", lines: [{ ...crane, name: "Crane, larger", details: undefined }] },
      ],
      stated: [
        {
          track: "Lean",
          low: 31_000,
          high: 37_000,
          period: "once",
          periodStated: false,
          byPeriod: [{ period: "2027", low: 31_000, high: 37_000 }],
        },
        { track: "Lean", low: 1, high: 2, period: "month", scope: "beforeTax", name: "Net" },
        {
          track: "Full",
          low: 3,
          high: 4,
          period: "once",
          scope: "part",
          when: "2027-H1",
          periodStated: false,
        },
        { track: "Full", low: 5, high: 6, period: "year", scope: "beforeContingency" },
      ],
      tracks: [
        { track: "Lean", alternative: "Options" },
        { track: "Full", alternative: "Options", currency: "PEN" },
      ],
    },
    notes: [
      { heading: "", text: "Written in the winter." },
      { heading: "History", text: "The harbour is old." },
    ],
  } as Plan);
