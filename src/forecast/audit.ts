import { audit, type Finding, type Plan } from "../plan/index.ts";
import { basisOf, type Inserted } from "../plan/rows/figures.ts";
import { claimRows } from "./claims.ts";
import { caseCash, caseResults, forecastOf } from "./forecast.ts";
import { givenDrivers } from "./given.ts";

/** Everything in the plan that does not add up, with what it claims held against its own model by years. */
export function auditWithModel(plan: Plan, inserted?: Inserted): Finding[] {
  const forecast = forecastOf(plan, { unnamed: "", given: givenDrivers(plan) });
  const cash = caseCash(forecast);
  const claims = claimRows({
    plan,
    forecast,
    cash: cash.base,
    results: caseResults(cash, forecast.grid).base,
    tolerance: basisOf(plan).figure("ToleranceRelative"),
  });
  return audit(plan, inserted, claims);
}
