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

/** What a line costs in the first year. */
export function firstYear(line: Pick<BudgetLine, "low" | "high" | "period">): AmountRange {
  const factor = firstYearFactor[line.period];
  return { low: line.low * factor, high: line.high * factor };
}

/** What a line costs over whole years: yearly and monthly amounts recur, one paid once does not. */
export function overYears(line: Pick<BudgetLine, "low" | "high" | "period">, years: number): AmountRange {
  const { low, high } = firstYear(line);
  const times = line.period === "once" ? 1 : years;
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
