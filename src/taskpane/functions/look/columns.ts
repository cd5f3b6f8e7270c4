import type { functionsTexts } from "../../../i18n/pane/functions.ts";

/** What a figure measures, and so how its cell is formatted. */
export type Unit = "amount" | "percent" | "ratio" | "periods" | "words";

export type ColumnName = keyof (typeof functionsTexts)["en"]["look"]["columns"];

export type ResultColumn = readonly [name: ColumnName, unit: Unit];

/** The columns of each function's result; of one that gives a single value, that value. */
export const resultColumns: Readonly<Record<string, readonly [ResultColumn, ...ResultColumn[]]>> = {
  PROJECTION: [["value", "amount"]],
  PROJECTIONFADE: [["value", "amount"]],
  PROJECTIONRANGE: [
    ["low", "amount"],
    ["middle", "amount"],
    ["high", "amount"],
  ],
  ADOPTION: [["adopters", "amount"]],
  VIRAL: [["customers", "amount"]],
  CAGR: [["growth", "percent"]],
  STARTFOR: [["start", "amount"]],
  PERIODSTO: [["periods", "periods"]],
  BREAKEVEN: [["units", "amount"]],
  PRICEVOLUMEMIX: [
    ["price", "amount"],
    ["volume", "amount"],
    ["mix", "amount"],
    ["sum", "amount"],
  ],
  LTVCAC: [["lifetimeValue", "ratio"]],
  RUNWAY: [["runway", "periods"]],
  RETENTION: [["retention", "percent"]],
  RETENTIONFIT: [
    ["alpha", "ratio"],
    ["beta", "ratio"],
  ],
  COHORTREVENUE: [["revenue", "amount"]],
  ROI: [["return", "percent"]],
  ROIRANGE: [
    ["worst", "percent"],
    ["best", "percent"],
  ],
  PAYBACK: [["payback", "periods"]],
  IRRALL: [["internalRate", "percent"]],
  MIRR: [["modifiedRate", "percent"]],
  NPV0: [["presentValue", "amount"]],
  XNPV0: [["presentValue", "amount"]],
  PROFITABILITYINDEX: [["profitability", "ratio"]],
  RANGETOTAL: [
    ["low", "amount"],
    ["expected", "amount"],
    ["high", "amount"],
    ["deviation", "amount"],
    // One more for each probability.
    ["total", "amount"],
  ],
  RANGETOTALBY: [
    ["group", "words"],
    ["low", "amount"],
    ["expected", "amount"],
    ["high", "amount"],
  ],
  RANGEPERCENTILE: [["total", "amount"]],
  RANGEPROBABILITY: [["probability", "percent"]],
  RANGECURVE: [
    ["total", "amount"],
    ["probability", "percent"],
  ],
  RANGETAILMEAN: [["tailMean", "amount"]],
  CONTINGENCY: [["contingency", "amount"]],
  RANGEDRIVERS: [
    ["line", "words"],
    ["share", "percent"],
    ["swing", "amount"],
  ],
  CONTINGENCYALLOCATION: [
    ["line", "words"],
    ["base", "amount"],
    ["atPercentile", "amount"],
    ["contingency", "amount"],
  ],
  UNCERTAIN: [["likely", "amount"]],
  NPVPERCENTILE: [["presentValue", "amount"]],
  NPVPROBABILITY: [["probability", "percent"]],
  IRRPERCENTILE: [["internalRate", "percent"]],
  PAYBACKPROBABILITY: [["probability", "percent"]],
  ROIPROBABILITY: [["probability", "percent"]],
  PARSERANGE: [
    ["low", "amount"],
    ["high", "amount"],
  ],
  ATTAINMENT: [["attainment", "percent"]],
  STATUS: [["status", "words"]],
  SCORE: [["score", "percent"]],
  PACE: [["pace", "percent"]],
  PLANNED: [["planned", "percent"]],
  PHASEAT: [["phase", "words"]],
  PROGRESS: [["progress", "percent"]],
  SPREAD: [["amount", "amount"]],
  SPI: [["schedulePerformance", "ratio"]],
  CPI: [["costPerformance", "ratio"]],
  EAC: [["estimateAtCompletion", "amount"]],
};
