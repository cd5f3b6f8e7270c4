export { drivers } from "../../calc/ranges/drivers.ts";
export { groupTotals } from "../../calc/ranges/groupTotals.ts";
export {
  contingency,
  totalCurve,
  totalMoments,
  totalPercentile,
  totalProbability,
} from "../../calc/index.ts";
