export {
  cohortRevenue,
  fitRetention,
  lifetimeToAcquisition,
  priceVolumeMix,
  retention,
  runway,
} from "../../calc/index.ts";
