import type { SheetTexts } from "../i18n/sheets.ts";

/** The sheets, in the order of the tabs. */
export const sheetIds = [
  "guide",
  "overview",
  "assumptions",
  "pillars",
  "strategies",
  "kpis",
  "phases",
  "budget",
  "revenue",
  "projection",
  "markets",
  "returns",
  "risks",
  "scenarios",
  "checks",
] as const;
export type SheetId = (typeof sheetIds)[number];

/**
 * Every table of the workbook: its name in Excel, English in every language, and its headings. The
 * keys of the headings are the ids of its columns, so that every language has each, and a column that
 * does not exist does not compile.
 *
 * A new table: headings in each language, a line here, fields for what people type (frame/fields.ts,
 * kept in the sheet's fields.ts) and a TableSource with a column for each id: `input(fields.low, …)`
 * for what people type, `{ formula, expected }` for what is calculated. Cell, format, validation and
 * reading back come from the field. `stack.table(source)` places it; `placed.range("low")` points to
 * its cells. What a plan takes from it is read with `readTable(source, id, fields)` by a reader that
 * sheets.ts lists, beside the template of a new sheet.
 */
export const tables = {
  assumptions: { name: "Assumptions", headings: (texts: SheetTexts) => texts.assumptions.tableHeadings },
  objectives: { name: "Objectives", headings: (texts: SheetTexts) => texts.overview.objectivesHeadings },
  cost: { name: "OverviewCost", headings: (texts: SheetTexts) => texts.overview.costHeadings },
  pillars: { name: "Pillars", headings: (texts: SheetTexts) => texts.pillars.tableHeadings },
  areas: { name: "PillarAreas", headings: (texts: SheetTexts) => texts.pillars.areasHeadings },
  pillarTotals: { name: "PillarTotals", headings: (texts: SheetTexts) => texts.pillars.pillarsHeadings },
  strategies: { name: "Strategies", headings: (texts: SheetTexts) => texts.strategies.tableHeadings },
  frameworks: {
    name: "StrategyFrameworks",
    headings: (texts: SheetTexts) => texts.strategies.frameworksHeadings,
  },
  steps: { name: "KPISteps", headings: (texts: SheetTexts) => texts.kpis.stepsHeadings },
  kpis: { name: "KPIs", headings: (texts: SheetTexts) => texts.kpis.tableHeadings },
  timelines: { name: "PhaseTimelines", headings: (texts: SheetTexts) => texts.phases.timelinesHeadings },
  phaseTotals: { name: "PhaseTotals", headings: (texts: SheetTexts) => texts.phases.totalsHeadings },
  phases: { name: "Phases", headings: (texts: SheetTexts) => texts.phases.tableHeadings },
  tracks: { name: "BudgetTracks", headings: (texts: SheetTexts) => texts.budget.tracksHeadings },
  categories: { name: "BudgetCategories", headings: (texts: SheetTexts) => texts.budget.totalsHeadings },
  approximate: {
    name: "BudgetApproximate",
    headings: (texts: SheetTexts) => texts.budget.approximateHeadings,
  },
  exact: { name: "BudgetExact", headings: (texts: SheetTexts) => texts.budget.exactHeadings },
  statedParts: { name: "BudgetStated", headings: (texts: SheetTexts) => texts.budget.claimsHeadings },
  details: { name: "BudgetDetails", headings: (texts: SheetTexts) => texts.budget.detailsHeadings },
  times: { name: "BudgetTimes", headings: (texts: SheetTexts) => texts.budget.timesHeadings },
  budget: { name: "Budget", headings: (texts: SheetTexts) => texts.budget.tableHeadings },
  streams: { name: "Revenue", headings: (texts: SheetTexts) => texts.revenue.streamsHeadings },
  incomePlaced: { name: "IncomePlaced", headings: (texts: SheetTexts) => texts.revenue.placedHeadings },
  paths: { name: "Projection", headings: (texts: SheetTexts) => texts.projection.pathsHeadings },
  markets: { name: "Markets", headings: (texts: SheetTexts) => texts.markets.tableHeadings },
  marketsLive: { name: "MarketsLive", headings: (texts: SheetTexts) => texts.markets.liveHeadings },
  placed: { name: "SpendingPlaced", headings: (texts: SheetTexts) => texts.returns.placedHeadings },
  claims: { name: "Claims", headings: (texts: SheetTexts) => texts.returns.claimsHeadings },
  returnsExact: { name: "ReturnsExact", headings: (texts: SheetTexts) => texts.returns.exactHeadings },
  returnLines: { name: "ReturnLines", headings: (texts: SheetTexts) => texts.returns.linesHeadings },
  cashFlows: { name: "CashFlows", headings: (texts: SheetTexts) => texts.returns.flowsHeadings },
  risks: { name: "Risks", headings: (texts: SheetTexts) => texts.risks.tableHeadings },
  cases: { name: "ScenarioResults", headings: (texts: SheetTexts) => texts.scenarios.casesHeadings },
  drivers: { name: "Drivers", headings: (texts: SheetTexts) => texts.scenarios.driversHeadings },
  tornado: { name: "Tornado", headings: (texts: SheetTexts) => texts.scenarios.tornadoHeadings },
  variants: { name: "Runs", headings: (texts: SheetTexts) => texts.scenarios.variantsHeadings },
  variantStreams: {
    name: "RunStreams",
    headings: (texts: SheetTexts) => texts.scenarios.variantStreamsHeadings,
  },
  variantCohorts: {
    name: "RunCohorts",
    headings: (texts: SheetTexts) => texts.scenarios.variantCohortsHeadings,
  },
  variantFlows: {
    name: "RunFlows",
    headings: (texts: SheetTexts) => texts.scenarios.variantFlowsHeadings,
  },
  changes: { name: "ChangeLog", headings: (texts: SheetTexts) => texts.guide.changesHeadings },
  notes: { name: "Notes", headings: (texts: SheetTexts) => texts.guide.notesHeadings },
  checks: { name: "Checks", headings: (texts: SheetTexts) => texts.checks.tableHeadings },
} as const;

export type TableId = keyof typeof tables;

/** The ids of a table's columns. */
export type ColumnId<Id extends TableId = TableId> = Id extends TableId
  ? keyof ReturnType<(typeof tables)[Id]["headings"]> & string
  : never;

/** The headings of a table in the language of the texts, by the ids of its columns. */
export const headingsOf = <Id extends TableId>(
  id: Id,
  texts: SheetTexts,
): Readonly<Record<ColumnId<Id>, string>> => tables[id].headings(texts) as Record<ColumnId<Id>, string>;
