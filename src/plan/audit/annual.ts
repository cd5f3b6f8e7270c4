import type { BudgetCategory, BudgetLine, Period, Plan } from "../plan.ts";
import { grouped } from "../grouped.ts";

/** A low and a high amount. */
export interface AmountRange {
  readonly low: number;
  readonly high: number;
}

const monthsInYear = 12;

/** How much of an amount falls into the first year: twelve of a monthly one, the whole of one paid once. */
const firstYearFactor: Readonly<Record<Period, number>> = { year: 1, month: monthsInYear, once: 1 };

type Amounts = Pick<BudgetLine, "low" | "high" | "period" | "byPeriod">;

/** Amounts by year or quarter are summed in their line: the sum comes once, whatever the line's own period says. */
export const ownPeriod = ({ period, byPeriod }: Pick<BudgetLine, "period" | "byPeriod">): Period =>
  byPeriod === undefined || byPeriod.length === 0 ? period : "once";

/** What a line costs in the first year. */
export function firstYear(line: Amounts): AmountRange {
  const factor = firstYearFactor[ownPeriod(line)];
  return { low: line.low * factor, high: line.high * factor };
}

/** What a line costs over whole years: yearly and monthly amounts recur, one paid once does not. */
export function overYears(line: Amounts, years: number): AmountRange {
  const { low, high } = firstYear(line);
  const times = ownPeriod(line) === "once" ? 1 : years;
  return { low: low * times, high: high * times };
}

export function sumRanges(ranges: readonly AmountRange[]): AmountRange {
  return ranges.reduce<AmountRange>(
    (sum, range) => ({ low: sum.low + range.low, high: sum.high + range.high }),
    {
      low: 0,
      high: 0,
    },
  );
}

/** The budgets of the document, each with its own categories: they are never added to each other. */
export function budgetTracks(
  plan: Plan,
): readonly { track: string; categories: readonly BudgetCategory[] }[] {
  return grouped(plan.budget.categories, (category) => category.track).map(([track, categories]) => ({
    track,
    categories,
  }));
}
