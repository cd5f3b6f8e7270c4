export { type Allocation, contingencyAllocation } from "./allocation.ts";
export { approximateDeviation, approximatePercentile } from "./approximation.ts";
export { type CurvePoint, totalCurve } from "./curve.ts";
export { type Driver, drivers } from "./drivers.ts";
export {
  boundedShapes,
  type BoundedShape,
  type Range,
  type RangeLine,
  type RangeOptions,
  type Shape,
  shapes,
} from "./line.ts";
export { type GroupMoments, totalMoments, type TotalMoments, totalsByGroup } from "./moments.ts";
export { contingency, totalPercentile, totalProbability } from "./percentile.ts";
export type { Sample } from "./sample.ts";
export { totalSample } from "./simulation.ts";
export { totalTailMean } from "./tailMean.ts";
export { uncertainAmount } from "./uncertain.ts";
