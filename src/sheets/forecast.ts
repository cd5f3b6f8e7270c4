import {
  caseCash,
  caseResults,
  claimRows,
  forecastOf,
  givenDrivers,
  inCases,
  type CaseId,
  type CaseResults,
  type Cash,
  type Forecast,
} from "../forecast/index.ts";
import type { ClaimRow } from "../plan/rows/claims.ts";
import type { Build } from "./build.ts";

/** The forecast that the sheets of one workbook show, with its cash in each case. */
export interface SheetForecast {
  readonly forecast: Forecast;
  readonly cash: Readonly<Record<CaseId, Cash>>;
  readonly results: Readonly<Record<CaseId, CaseResults>>;
}

const known = new WeakMap<Build, SheetForecast>();

/** Calculated once for all sheets of a build. */
export function sheetForecast(build: Build): SheetForecast {
  const found = known.get(build);
  if (found !== undefined) return found;
  const forecast = forecastOf(build.plan, {
    length: build.context.periodLength,
    years: build.context.years,
    unnamed: build.texts.scenarios.income,
    given: driversGiven(build),
    timing: build.figure("FlowTiming"),
  });
  const cash = caseCash(forecast);
  const made: SheetForecast = { forecast, cash, results: caseResults(cash, forecast.grid) };
  known.set(build, made);
  return made;
}

/** What the plan says of the drivers, and the discount rate that every sheet shares. */
const driversGiven = (build: Build): ReturnType<typeof givenDrivers> => ({
  ...givenDrivers(build.plan),
  // Last, since it has its home in Assumptions and is the same in each case.
  discountRate: inCases({ base: build.figure("DiscountRate") }),
});

/** What the plan claims, against the base case of the sheets. */
export function sheetClaims(build: Build): ClaimRow[] {
  const { forecast, cash, results } = sheetForecast(build);
  const { plan } = build;
  return claimRows({
    // Markets are counted on their own sheet.
    plan: build.sheets.includes("markets") ? plan : { ...plan, markets: undefined },
    forecast,
    cash: cash.base,
    results: results.base,
    tolerance: build.figure("ToleranceRelative"),
  });
}
