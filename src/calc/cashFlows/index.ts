export { paybackProbability, roiProbability } from "./chances.ts";
export { irrPercentile } from "./irrPercentile.ts";
export type { CashLine, CashOptions, Side } from "./line.ts";
export { npvPercentile, npvProbability } from "./npv.ts";
