export { CalcError, type CalcErrorCode, type CalcErrorReason } from "./error.ts";
export * from "./ranges/index.ts";
export {
  parseAmount,
  parseRange,
  readAmounts,
  readChange,
  type AmountOptions,
  type AmountsInText,
  type DecimalSign,
  type ParsedRange,
  type StatedChange,
  type TextAmount,
  type UnreadFigure,
} from "./amounts/index.ts";
export { project, projectFade, projectLinear, projectRange } from "./growth.ts";
export { cagr, periodsTo, startFor } from "./growthInverse.ts";
export { adoption, projectLogistic } from "./saturation.ts";
export { attainment, greatestAttainment, type Direction } from "./attainment.ts";
export { breakEven, breakEvenMargin, breakEvenPrice } from "./breakEven.ts";
export * from "./cashFlows/index.ts";
export { irrAll, xirrAll } from "./irr.ts";
export { pace } from "./pace.ts";
export { payback } from "./payback.ts";
export { reaches } from "./reaches.ts";
export { npv, roi, roiAnnualised, roiRange, xnpv } from "./returns.ts";
export type { WorkCalendar } from "./calendar.ts";
export { phaseAt, planned, progress } from "./schedule.ts";
export { score } from "./score.ts";
export { status, type Status } from "./status.ts";
export { lifetimeToAcquisition, lifetimeValue, netBurn, runway } from "./customers.ts";
export {
  type CompletionMethod,
  costPerformance,
  estimateAtCompletion,
  schedulePerformance,
} from "./earnedValue.ts";
export { mirr, profitabilityIndex } from "./modifiedRate.ts";
export { periodChurn, periodRate } from "./periodRate.ts";
export { priceVolumeMix, type RevenueVariance, type SoldProduct } from "./priceVolumeMix.ts";
export { cohortRevenue, fitRetention, retention, type RetentionFit } from "./retention.ts";
export { spread } from "./spread.ts";
export { viral } from "./viral.ts";
