import {
  caseCash,
  caseResults,
  forecastOf,
  inCases,
  planSlots,
  type CaseId,
  type CaseResults,
  type Cash,
  type Driver,
  type Forecast,
  type InCases,
  type PlanSlot,
} from "../forecast/index.ts";
import type { Build } from "./build.ts";
import { driverNames } from "./words.ts";

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
    given: givenDrivers(build),
    timing: build.figure("FlowTiming"),
  });
  const cash = caseCash(forecast);
  const made: SheetForecast = { forecast, cash, results: caseResults(cash, forecast.grid) };
  known.set(build, made);
  return made;
}

/** What the plan's own assumptions say of the drivers, and the discount rate that every sheet shares. */
function givenDrivers(build: Build): Partial<Record<PlanSlot, Driver["values"]>> {
  const own = planSlots.flatMap((slot): [PlanSlot, InCases][] => {
    const given = build.plan.assumptions?.[driverNames[slot]];
    return given === undefined || typeof given.value !== "number"
      ? []
      : [[slot, inCases({ ...given, base: given.value })]];
  });
  // Last, since it has its home in Assumptions and is the same in each case.
  return { ...Object.fromEntries(own), discountRate: inCases({ base: build.figure("DiscountRate") }) };
}
