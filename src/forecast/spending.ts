import { firstYear, sumRanges, type AmountRange } from "../plan/audit/annual.ts";
import type { BudgetLine, Plan } from "../plan/plan.ts";
import { firstYearNamed, lastMonth, periodOfMonth, type TimeGrid } from "./time.ts";

/** Spending of one budget: what recurs each period from the first on, and what falls into single periods. */
export interface Spending {
  readonly recurring: AmountRange;
  /** By period from 0. */
  readonly single: readonly AmountRange[];
}

const nothing: AmountRange = { low: 0, high: 0 };

/** The budget that is forecast: the first of the document with lines. Nothing is ever added across budgets. */
export const forecastTrack = (plan: Plan): string | undefined =>
  plan.budget.categories.find(({ lines }) => lines.length > 0)?.track;

/** A reserve to be held is no spending. */
const isSpent = ({ role }: BudgetLine): boolean => role !== "reserve";

export function trackLines(plan: Plan, track: string | undefined): BudgetLine[] {
  return plan.budget.categories
    .filter((category) => category.track === track)
    .flatMap(({ lines }) => lines.filter(isSpent));
}

/**
 * The lines of a budget in their periods: yearly and monthly amounts recur from period 1, amounts paid once
 * fall into period 0 unless the line names their times. What lies beyond the last period is left out.
 */
export function placeSpending(lines: readonly BudgetLine[], plan: Plan, grid: TimeGrid): Spending {
  let recurring = nothing;
  const single = Array.from({ length: grid.count + 1 }, () => nothing);
  const add = (period: number | undefined, amount: AmountRange): void => {
    if (period !== undefined) single[period] = sumRanges([single[period] ?? nothing, amount]);
  };
  for (const line of lines) {
    if (line.byPeriod !== undefined && line.byPeriod.length > 0) {
      for (const part of line.byPeriod) add(periodOfTime(part.period, plan, grid), part);
    } else if (line.period === "once") add(0, line);
    else {
      const { low, high } = firstYear(line);
      recurring = sumRanges([recurring, { low: low / grid.perYear, high: high / grid.perYear }]);
    }
  }
  return { recurring, single };
}

/** The period that a time falls into: 0 for times before the start, undefined for times beyond the last period. */
export function periodOfTime(when: string, plan: Plan, grid: TimeGrid): number | undefined {
  const month = lastMonth(when, plan.startMonth ?? firstYearNamed(plan));
  return month === undefined ? 0 : periodOfMonth(month, grid);
}
