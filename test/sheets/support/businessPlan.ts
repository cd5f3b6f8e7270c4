import { emptyPlan, type Plan } from "../../../src/plan/index.ts";

/** A plan with something of everything that the sheets of money take: every kind of stream, risks, markets. */
export function businessPlan(language: "en" | "es"): Plan {
  return {
    ...emptyPlan("A business", language),
    currency: "EUR",
    startMonth: "2027-01",
    objectives: [
      { name: "Revenue", text: "€6M revenue in 5 years", target: { value: 6e6, unit: "currency", comparison: "atLeast" } },
      { name: "Markets", text: "4 markets", target: { value: 4, unit: "count", comparison: "atLeast" } },
    ],
    kpis: [
      { group: "Reach", name: "Members", text: "5,000 members", baseline: 200, target: { value: 5000, unit: "count", comparison: "atLeast" }, deadline: "2029" },
      { group: "Reach", name: "Visits", text: "", baseline: 1000, target: { value: 20000, unit: "count", comparison: "atLeast" }, growth: { model: "compound", rate: { base: 0.5, downside: 0.2, upside: 0.8 } } },
      { group: "Reach", name: "Homes", text: "", baseline: 50, target: { value: 900, unit: "count", comparison: "atLeast" }, growth: { model: "logistic", rate: { base: 1.1 }, parameters: { ceiling: 1000 } } },
      { group: "Reach", name: "Orders", text: "", baseline: 100, target: { value: 400, unit: "count", comparison: "atLeast" }, growth: { model: "fading", rate: { base: 0.6 }, parameters: { lastRate: 0.1 } } },
      { group: "Network", name: "Adopters", text: "", target: { value: 800, unit: "count", comparison: "atLeast" }, growth: { model: "adoption", parameters: { market: 1000, innovation: 0.03, imitation: 0.38 } }, deadline: "Q6" },
      { group: "Network", name: "Invited", text: "", baseline: 100, target: { value: 300, unit: "count", comparison: "atLeast" }, growth: { model: "viral", parameters: { invitations: 4, conversion: 0.2, churn: 0.1 } } },
      { group: "Network", name: "No start", text: "", target: { value: 0.9, unit: "percent", comparison: "atLeast" } },
      { group: "Cost", name: "Complaints", text: "", direction: "lower", baseline: 0.08, target: { value: 0.02, unit: "percent", comparison: "atMost" }, growth: { model: "compound" } },
    ],
    roi: { low: 2, high: 4, text: "200-400%" },
    budget: {
      categories: [
        {
          track: "Investment",
          name: "Building",
          lines: [
            { name: "Shop", low: 200000, high: 320000, likely: 250000, period: "once" },
            { name: "Team", low: 20000, high: 26000, period: "month" },
            { name: "Audit", low: 9000, high: 9000, period: "year" },
            { name: "Cushion", low: 50000, high: 50000, period: "once", role: "reserve" },
            { name: "Set aside", low: 4000, high: 5000, period: "month", role: "reserve" },
            { name: "Held each year", low: 7000, high: 9000, period: "year", role: "reserve" },
            {
              name: "Machines",
              low: 90000,
              high: 120000,
              period: "once",
              byPeriod: [
                { period: "2027", low: 50000, high: 70000 },
                { period: "Y2", low: 40000, high: 50000 },
              ],
            },
          ],
        },
        { track: "Other option", name: "Renting", lines: [{ name: "Rent", low: 1, high: 2, period: "month" }] },
      ],
      stated: [],
    },
    income: [
      {
        track: "",
        name: "Members",
        kind: "subscription",
        period: "year",
        drivers: {
          start: { base: 200, downside: 150 },
          added: { base: 900, downside: 600, upside: 1200 },
          growth: { base: 0.35, downside: 0.15, upside: 0.5 },
          churn: { base: 0.2, downside: 0.35, upside: 0.12 },
          price: { base: 240, upside: 260, own: 250 },
          priceGrowth: { base: 0.03 },
        },
      },
      {
        track: "",
        name: "Marketplace",
        kind: "transaction",
        period: "year",
        drivers: { added: { base: 20000 }, growth: { base: 0.5 }, price: { base: 80 }, takeRate: { base: 0.12, downside: 0.08 } },
      },
      {
        track: "",
        name: "Licences",
        kind: "licensing",
        period: "year",
        drivers: { start: { base: 10 }, added: { base: 25 }, renewal: { base: 0.85 }, price: { base: 4000 } },
      },
      {
        track: "",
        name: "Advice",
        kind: "service",
        period: "year",
        drivers: {
          added: { base: 4 },
          hours: { base: 1600 },
          utilisation: { base: 0.7, downside: 0.5, upside: 0.8 },
          price: { base: 90 },
        },
      },
      { track: "", name: "Grants", low: 40000, high: 60000, period: "year" },
      {
        track: "",
        name: "Contracts",
        low: 250000,
        high: 380000,
        period: "once",
        byPeriod: [
          { period: "2027", low: 100000, high: 150000, likely: 110000 },
          { period: "2028-Q2", low: 150000, high: 230000 },
        ],
      },
      { track: "", name: "Prize", low: 30000, high: 50000, period: "once" },
      {
        track: "",
        name: "Readers",
        kind: "subscription",
        period: "year",
        drivers: {
          start: { base: 120 },
          added: { base: 300, downside: 200, upside: 380 },
          growth: { base: 0.2, downside: 0.1 },
          price: { base: 60 },
          priceGrowth: { base: 0.02 },
          retentionAlpha: { base: 0.764, downside: 1.1, upside: 0.6 },
          retentionBeta: { base: 1.296, own: 2 },
          chance: { base: 0.9, downside: 0.8, upside: 0.95 },
        },
      },
      {
        track: "",
        name: "Bid",
        low: 1200000,
        high: 1440000,
        period: "once",
        byPeriod: [
          { period: "2027", low: 900000, high: 1100000, likely: 950000 },
          { period: "2028", low: 300000, high: 340000 },
        ],
        chance: 0.4,
      },
    ],
    assumptions: {
      DriverMargin: { value: 0.7, downside: 0.6, upside: 0.75 },
      DriverSpendingGrowth: { value: 0.03 },
      DriverReceivableDays: { value: 30 },
      DriverPayableDays: { value: 20 },
    },
    risks: [
      { name: "Late permit", chance: 0.3, low: 10000, likely: 20000, high: 60000, when: "2027-Q1", owner: "Ana" },
      { name: "Supplier fails", chance: 0.1, low: 50000, high: 150000, when: "Y2", responseCost: 5000, status: "treated" },
      { name: "Past", chance: 0.9, low: 900, high: 900, status: "closed" },
      { name: "Happened", low: 3000, high: 3000, status: "occurred" },
    ],
    markets: [
      { name: "Spain", home: true, share: 0.2, rivalShare: 0.25, shareTarget: 0.3 },
      { name: "Portugal", method: "partnership", entry: "Y1", low: 20000, high: 40000, status: "planned" },
      { name: "Chile", method: "direct", entry: "2028-Q2", exit: "Y4", low: 50000, likely: 60000, high: 90000, shareTarget: 0.1, rivalShare: 0.4 },
    ],
  }; // prettier-ignore
}
