import * as amounts from "./amounts.ts";
import * as growth from "./growth.ts";
import * as ranges from "./ranges.ts";
import * as returns from "./returns.ts";
import * as schedule from "./schedule.ts";
import * as targets from "./targets.ts";

/** What Excel calls by id. Its arguments are whatever the cells hold; the wrappers coerce them. */
export type CustomFunction = (...parameters: never[]) => unknown;

/** Every custom function by its id; ids never change (ids.json holds them for the contract test). */
export const customFunctions: Readonly<Record<string, CustomFunction>> = {
  PROJECTION: growth.projection,
  PROJECTIONFADE: growth.projectionFade,
  PROJECTIONRANGE: growth.projectionRange,
  ADOPTION: growth.adoption,
  CAGR: growth.cagr,
  STARTFOR: growth.startFor,
  PERIODSTO: growth.periodsTo,
  ROI: returns.roi,
  ROIRANGE: returns.roiRange,
  PAYBACK: returns.payback,
  IRRALL: returns.irrAll,
  RANGETOTAL: ranges.rangeTotal,
  RANGETOTALBY: ranges.rangeTotalBy,
  RANGEPERCENTILE: ranges.rangePercentile,
  RANGEPROBABILITY: ranges.rangeProbability,
  CONTINGENCY: ranges.contingency,
  RANGECURVE: ranges.rangeCurve,
  RANGEDRIVERS: ranges.rangeDrivers,
  PARSERANGE: amounts.parseRanges,
  ATTAINMENT: targets.attainment,
  STATUS: targets.status,
  SCORE: targets.score,
  PACE: targets.pace,
  PLANNED: schedule.planned,
  PHASEAT: schedule.phaseAt,
  PROGRESS: schedule.progress,
};
