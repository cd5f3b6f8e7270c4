import { promisedRevenue } from "../plan/audit/promises.ts";
import { yearsNamed } from "../plan/audit/wording.ts";
import type { Plan } from "../plan/plan.ts";
import type { PeriodLength } from "./periodLengths.ts";

export { periodLengths, type PeriodLength } from "./periodLengths.ts";

/** The periods of a forecast: 0 stands before the start, 1 to `count` follow it. */
export interface TimeGrid {
  readonly length: PeriodLength;
  readonly perYear: number;
  /** The last period. */
  readonly count: number;
}

const perYear: Readonly<Record<PeriodLength, number>> = { year: 1, quarter: 4, month: 12 };
const monthsInYear = 12;
const usualYears = 5;
const mostYears = 15;
/** Columns that a person can still follow. */
const mostPeriods = 120;

/** The grid of a plan: as far as its phases and deadlines reach, five years where they do not say. */
export function timeGrid(plan: Plan, length: PeriodLength = "year", years = horizonYears(plan)): TimeGrid {
  const each = perYear[length];
  const wanted = Math.min(Math.max(1, Math.round(years)), mostYears);
  return { length, perYear: each, count: Math.min(wanted * each, mostPeriods) };
}

/** Whole years until the last phase ends, the last deadline falls or the revenue is promised, at most 15. */
export function horizonYears(plan: Plan): number {
  const ends = plan.phases.map(({ startMonth, endMonth }) => endMonth ?? startMonth);
  const measures = [...plan.objectives, ...plan.kpis];
  const due = measures.flatMap(({ deadline }) => {
    const month = deadline === undefined ? undefined : lastMonth(deadline, plan.startMonth);
    return month === undefined ? [] : [month];
  });
  const promised = yearsNamed(promisedRevenue(plan)?.objective.text ?? "") ?? 0;
  const said = Math.max(0, ...ends, ...due, promised * monthsInYear);
  const last = Math.max(said === 0 ? usualYears * monthsInYear : said, ...datedAmounts(plan));
  return Math.min(mostYears, Math.ceil(last / monthsInYear));
}

/** The last months of what is spent or comes in at times of its own: none of it may lie beyond the horizon unseen. */
function datedAmounts(plan: Plan): number[] {
  const start = plan.startMonth ?? firstYearNamed(plan);
  return moneyTimes(plan).flatMap((when) => lastMonth(when, start) ?? []);
}

/** Times of what is spent and of what comes in. */
const moneyTimes = (plan: Plan): string[] =>
  [...plan.budget.categories.flatMap(({ lines }) => lines), ...(plan.income ?? [])].flatMap(
    ({ byPeriod = [] }) => byPeriod.map(({ period }) => period),
  );

/** January of the first calendar year that budget and income name: where a plan without a start begins. */
export function firstYearNamed(plan: Plan): string | undefined {
  const years = moneyTimes(plan).flatMap((when) => /^\d{4}/.exec(when)?.[0] ?? []);
  const first = years.sort()[0];
  return first === undefined ? undefined : `${first}-01`;
}

/**
 * The last month of the plan that a time of the schema ends in: "Y2" is month 24, "2027-Q2" in a plan that
 * starts in 2027-01 is month 6. undefined for a time of the calendar in a plan without a start, and for
 * times before the start.
 */
export function lastMonth(when: string, startMonth: string | undefined): number | undefined {
  const own = /^([YQMW])(\d+)$/.exec(when);
  if (own !== null) {
    const [, unit = "", number = ""] = own;
    return Math.ceil(Number(number) * (monthsOf[unit] ?? 1));
  }
  const calendar = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})))?/.exec(when);
  if (calendar === null || startMonth === undefined) return undefined;
  const [, year, half, quarter, month] = calendar;
  const [startYear = 0, firstMonth = 1] = startMonth.split("-").map(Number);
  const inYear =
    half !== undefined
      ? Number(half) * 6
      : quarter !== undefined
        ? Number(quarter) * 3
        : month !== undefined
          ? Number(month)
          : monthsInYear;
  const found = (Number(year) - startYear) * monthsInYear + inYear - firstMonth + 1;
  return found >= 1 ? found : undefined;
}

/** Months of a unit of the plan's own time; a week is a quarter of a month. */
const monthsOf: Readonly<Record<string, number>> = { Y: 12, Q: 3, M: 1, W: 0.25 };

/** The period that a month of the plan (from 1) lies in; later ones than the last lie outside. */
export function periodOfMonth(month: number, grid: TimeGrid): number | undefined {
  const period = Math.ceil((month * grid.perYear) / monthsInYear);
  return period <= grid.count ? Math.max(1, period) : undefined;
}
