export { caseIds, inCases, type CaseId, type InCases } from "./cases.ts";
export { cashOf, daysInYear, running, type Cash } from "./cash.ts";
export {
  keepsUnits,
  possibleSlots,
  planSlots,
  slotFacts,
  slotsOfKind,
  streamSlots,
  type Driver,
  type Measure,
  type Origin,
  type PlanSlot,
  type Slot,
  type StreamSlot,
} from "./drivers.ts";
export {
  caseCash,
  caseResults,
  cashWith,
  datedRevenue,
  forecastOf,
  ifItComes,
  isDerived,
  streamRevenues,
  valuesIn,
  type DriverValues,
  type Forecast,
  type ForecastOptions,
} from "./forecast.ts";
export { flowChances, type FlowChances } from "./flowChances.ts";
export { disordered, flowLines, oddsOf, riskBounds, type FlowLine } from "./flowLines.ts";
export { datedAmount, impliedOnly, type PlacedIncome, type Stream } from "./income.ts";
export { entryPeriod, liveMarkets, marketsWanted, placeMarkets } from "./markets.ts";
export { recoveryIn, resultsOf, type CaseResults } from "./results.ts";
export { costIfHappens, expectedCost } from "./risks.ts";
export { forecastTrack, periodOfTime, trackLines } from "./spending.ts";
export {
  cohortShares,
  joinedUnits,
  noCurve,
  periodShare,
  streamParameters,
  streamPrices,
  streamRevenue,
  streamUnits,
  type RetentionCurve,
  type StreamParameters,
} from "./streams.ts";
export {
  lastMonth,
  periodLengths,
  periodOfMonth,
  timeGrid,
  type PeriodLength,
  type TimeGrid,
} from "./time.ts";
export { mostDrivers, swings, varied, type Swing } from "./tornado.ts";
export {
  growthModels,
  isDrawn,
  pathAt,
  pathForm,
  pathParameters,
  pathValues,
  planPaths,
  rateNeeded,
  rateOf,
  yearsOf,
  type GrowthModel,
  type Path,
  type PathParameter,
} from "./paths.ts";
export { plannedGrowth, revenuePathOf, statedStart, type RevenuePath } from "./revenuePath.ts";
export { claimRows, isModelled } from "./claims.ts";
export { givenDrivers } from "./given.ts";
export { auditWithModel } from "./audit.ts";
