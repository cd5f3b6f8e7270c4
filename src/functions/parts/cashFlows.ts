export {
  irrPercentile,
  npvPercentile,
  npvProbability,
  paybackProbability,
  roiProbability,
} from "../../calc/index.ts";
