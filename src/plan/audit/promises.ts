import { largestOf } from "../extremes.ts";
import { project, startFor } from "../../calc/index.ts";
import type { Objective, Plan, Quantity } from "../plan.ts";
import { speaksOfGrowth, speaksOfRevenue, yearsNamed } from "./wording.ts";

/** Revenue that an objective promises, and the years until then. */
export interface RevenueTarget {
  readonly amount: number;
  readonly years: number;
  readonly objective: Objective;
}

const monthsInYear = 12;
/** Longer than any plan: beyond it an exponential says nothing. */
export const mostYears = 50;

/** The plan's own growth rate as a rate a year, with the objective that says it: a monthly one compounds. */
export function statedGrowth(
  plan: Plan,
): { readonly objective: Objective; readonly rate: number } | undefined {
  for (const objective of plan.objectives) {
    const { target } = objective;
    if (target?.unit !== "percent" || !speaksOfGrowth(`${objective.name} ${objective.text}`)) continue;
    const rate = annualRate(target);
    if (rate !== undefined) return { objective, rate };
  }
  return undefined;
}
export const growthRate = (plan: Plan): number | undefined => statedGrowth(plan)?.rate;

function annualRate(target: Quantity): number | undefined {
  if (target.per === "year") return target.value;
  if (target.per === "month") return Math.expm1(monthsInYear * Math.log1p(target.value));
  return undefined;
}

/** The objectives that promise revenue, whether or not they say by when. */
function promisesOfRevenue(
  plan: Plan,
): (Omit<RevenueTarget, "years"> & { readonly years: number | undefined })[] {
  return plan.objectives.flatMap((objective) => {
    const { target } = objective;
    if (target?.unit !== "currency" || target.value <= 0 || target.per !== undefined) return [];
    if (!speaksOfRevenue(`${objective.name} ${objective.text}`)) return [];
    return [{ amount: target.value, years: yearsNamed(objective.text) ?? planYears(plan), objective }];
  });
}

/** The revenue that the plan promises first. */
export const promisedRevenue = (plan: Plan): ReturnType<typeof promisesOfRevenue>[number] | undefined =>
  promisesOfRevenue(plan)[0];

/** The first objective that promises revenue by a year within reach. */
export function revenueTarget(plan: Plan): RevenueTarget | undefined {
  return promisesOfRevenue(plan).find(
    (promise): promise is RevenueTarget =>
      promise.years !== undefined && promise.years >= 1 && promise.years <= mostYears,
  );
}

/** Whole years until the last dated phase ends. */
export function planYears(plan: Plan): number | undefined {
  const last = largestOf(plan.phases.map((phase) => phase.endMonth ?? 0));
  return last < monthsInYear ? undefined : Math.round(last / monthsInYear);
}

/** Revenue of years 1 to n that reaches the target in year n. */
export function revenuePath(revenue: RevenueTarget, rate: number): number[] {
  return project(startFor(revenue.amount, rate, revenue.years), rate, revenue.years).slice(1);
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
