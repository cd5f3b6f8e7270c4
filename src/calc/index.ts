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
export { breakEven } from "./breakEven.ts";
export * from "./cashFlows/index.ts";
export { irrAll, xirrAll } from "./irr.ts";
export { pace } from "./pace.ts";
export { payback } from "./payback.ts";
export { reaches } from "./reaches.ts";
export { npv, roi, roiAnnualised, roiRange, xnpv } from "./returns.ts";
export { phaseAt, planned, progress } from "./schedule.ts";
export { score } from "./score.ts";
export { status, type Status } from "./status.ts";
