export { groupTotals } from "../../calc/ranges/groupTotals.ts";
export {
  contingency,
  contingencyAllocation,
  drivers,
  totalCurve,
  totalMoments,
  totalPercentile,
  totalProbability,
  totalsByGroup,
  totalTailMean,
  uncertainAmount,
} from "../../calc/index.ts";
