/** What each column of the tables shows: money at the scale of the workbook, shares, days, figures with a decimal. */
import { samplePlan, type Plan } from "../../src/plan/index.ts";
import { numberFormats } from "../../src/sheets/frame/numberFormats.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { businessPlan } from "./support/businessPlan.ts";
import { contextOf } from "./support/contexts.ts";
import { allCells } from "./support/formulas.ts";
import { fullPlan } from "./support/fullPlan.ts";

type Kind = "amount" | "percent" | "date" | "dateOrMonth" | "decimal";

/** Columns in which every row has the format; what differs from row to row, such as a target, is not here. */
const columns: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  amount: {
    approximate: "base contingency deviation level mean p10 p50 p80 p90",
    budget:
      "actual base deviation high highYear keptHigh keptLikely keptLow likely likelyYear low lowYear mean midpoint spread unitCostHigh unitCostLow variance",
    cases: "funding last npv revenue spending",
    cashFlows:
      "contribution cumulative cumulativeDiscounted discounted net paidBack payable profit receivable revenue risks singleHigh singleLow spending tax terminal",
    categories:
      "differenceHigh differenceLow highYear insertedHigh insertedLow lowYear mean spread statedHigh statedLow varianceHigh varianceLow",
    cost: "contingency high low p50 p80",
    details: "high likely low unitCostHigh unitCostLow",
    exact: "approximation base contingency high level low p10 p50 p80 p90",
    incomePlaced: "base expectedBase expectedHigh expectedLow expectedOwn high likely live low",
    markets: "high likely low size",
    marketsLive: "costHigh costLow",
    placed: "high low",
    risks: "cost expected high least likely low most responseCost",
    statedParts: "high low",
    streams: "first last total",
    times: "high likely low",
    tornado: "above below downside swing upside",
    tracks:
      "acceptedHigh acceptedLow differenceHigh differenceLow highYear insertedHigh insertedLow lowYear mean spread statedHigh statedLow varianceHigh varianceLow",
    variantCohorts: "certain revenue",
    variantFlows: "cumulative discounted net payable profit receivable revenue spending tax",
    variants: "npv",
  },
  percent: {
    approximate: "confidence",
    areas: "complete",
    budget: "share",
    cases: "roi",
    categories: "share",
    claims: "margin",
    exact: "confidence keptLevel",
    kpis: "attainment pace",
    markets: "rivalShare share shareTarget",
    objectives: "attainment pace",
    paths: "base churn conversion downside innovation lastRate needed own rate upside",
    phaseTotals: "complete",
    phases: "complete planned progress variance",
    pillarTotals: "complete",
    pillars: "complete progress",
    risks: "chance odds share",
    streams: "chance growth keep priceGrowth share",
    timelines: "complete",
    tracks: "relativeSpread",
    variantCohorts: "staying stays",
    variantStreams: "gap growth keep priceGrowth",
    variants: "margin spendingGrowth spendingPosition taxRate",
  },
  date: {
    changes: "date",
    checks: "noted",
    exact: "calculatedOn",
    kpis: "asOf",
    returnsExact: "calculatedOn",
    tracks: "acceptedOn",
  },
  dateOrMonth: {
    phases: "end start",
  },
  decimal: {
    budget: "ratio",
    cases: "payback",
    cashFlows: "recovery recoveryDiscounted",
    claims: "due",
    exact: "keptCorrelation",
    frameworks: "gap now target",
    paths: "elapsed until",
    strategies: "gap now target",
    variantFlows: "recovery",
  },
};

const context = contextOf({ scale: 1_000_000, startMonth: "2027-01" });
const kinds = new Map(Object.entries(numberFormats(context)).map(([kind, format]) => [format, kind]));

/** By table and column the kinds of format that its rows have. */
function shownBy(plan: Plan): (readonly [table: string, column: string, kind: string])[] {
  const workbook = buildWorkbook(plan, context);
  return workbook.sheets.flatMap((sheet) => {
    const cells = new Map(
      allCells(workbook, sheet.id).map(({ cell, row, column }) => [`${row},${column}`, cell] as const),
    );
    return sheet.tables.flatMap((table) =>
      table.columns.flatMap(({ id }, offset) =>
        Array.from({ length: table.rows }, (_, row) => {
          const cell = cells.get(`${table.row + 1 + row},${table.column + offset}`);
          return [table.id, id, kinds.get(cell?.format ?? "") ?? ""] as const;
        }),
      ),
    );
  });
}

const shown = new Map<string, Set<string>>();
for (const [table, column, kind] of [fullPlan(), businessPlan("en"), samplePlan("en")].flatMap(shownBy)) {
  const name = `${table}.${column}`;
  shown.set(name, new Set([...(shown.get(name) ?? []), kind]));
}

it.each(Object.entries(columns))("columns that show figures as %s are these", (kind, tables) => {
  const expected = Object.entries(tables).flatMap(([table, ids]) =>
    ids.split(" ").map((id) => `${table}.${id}`),
  );
  const found = [...shown].filter(([, its]) => its.size === 1 && its.has(kind)).map(([name]) => name);
  expect(found.sort()).toEqual(expected.sort());
});
