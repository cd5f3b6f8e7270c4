export { groupTotals } from "../../calc/ranges/groupTotals.ts";
export {
  contingency,
  drivers,
  totalCurve,
  totalMoments,
  totalPercentile,
  totalProbability,
  totalsByGroup,
} from "../../calc/index.ts";
