import {
  caseResults,
  cashWith,
  forecastOf,
  inCases,
  planSlots,
  streamRevenues,
  valuesIn,
  type CaseId,
  type CaseResults,
  type Cash,
  type Driver,
  type Forecast,
  type InCases,
  type PlanSlot,
} from "../forecast/index.ts";
import type { Plan } from "../plan/plan.ts";
import type { Build } from "./build.ts";
import { driverNames } from "./driverNames.ts";

/** The forecast that the sheets of one workbook show, with its cash in each case. */
export interface SheetForecast {
  readonly forecast: Forecast;
  readonly cash: (id: CaseId) => Cash;
  readonly revenues: (id: CaseId) => readonly (readonly number[])[];
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
    middle: build.figure("FlowTiming") !== 0,
  });
  const cash = (id: CaseId): Cash => cashWith(forecast, valuesIn(forecast, id));
  const made: SheetForecast = {
    forecast,
    cash,
    revenues: (id) => streamRevenues(forecast, valuesIn(forecast, id)),
    results: caseResults(forecast),
  };
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
  const rate = build.figure("DiscountRate");
  return { discountRate: inCases({ base: rate }), ...Object.fromEntries(own) };
}

/** Whether the plan says anything that a forecast can start from. */
export const saysIncome = (plan: Plan): boolean => (plan.income ?? []).length > 0;
