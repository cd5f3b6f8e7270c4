import {
  dateOf,
  daysInMonth,
  isLeapYear,
  numError,
  serialOf,
  type CalendarDate,
  type DateSystem,
} from "../values/index.ts";
import { dayOf, days360 } from "./dates.ts";

/** How a market counts days: 0 is 30/360 of the US, 1 actual/actual, 2 actual/360, 3 actual/365, 4 30/360 of Europe. */
export type Basis = 0 | 1 | 2 | 3 | 4;

export interface Market {
  readonly basis: Basis;
  readonly system: DateSystem;
}

export function basisOf(given = 0): Basis {
  const basis = Math.trunc(given);
  if (basis < 0 || basis > 4) throw numError;
  return basis as Basis;
}

const isFebruaryEnd = ({ year, month, day }: CalendarDate): boolean =>
  month === 2 && day === daysInMonth(year, 2);

/**
 * 30/360 of the US: an end on the 31st moves to the 30th where the begin stands there too, ends of
 * February count as the 30th. `both` moves the end whatever the begin is, as coupons are counted.
 */
export function days30US(start: number, end: number, system: DateSystem, both = false): number {
  const [from, to] = [dateOf(start, system), dateOf(end, system)];
  let [first, last] = [from.day, to.day];
  if (isFebruaryEnd(to) && (both || isFebruaryEnd(from))) last = 30;
  if (last === 31 && (both || first >= 30)) last = 30;
  if (first === 31 || isFebruaryEnd(from)) first = 30;
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + (last - first);
}

/** Days from one day to another as the market counts them; negative where the end lies before. */
export function daysBetween(start: number, end: number, { basis, system }: Market): number {
  if (basis === 0) return days30US(start, end, system);
  return basis === 4 ? days360(start, end, true, system) : end - start;
}

/** Days of the year that the days between two dates are a part of. */
export function daysOfYear(start: number, end: number, { basis, system }: Market): number {
  if (basis === 1) return averageYear(start, end, system);
  return basis === 3 ? 365 : 360;
}

function averageYear(start: number, end: number, system: DateSystem): number {
  const [from, to] = [dateOf(start, system), dateOf(end, system)];
  const within =
    to.year === from.year ||
    (to.year === from.year + 1 && (to.month < from.month || (to.month === from.month && to.day <= from.day)));
  if (!within) {
    const years = to.year - from.year + 1;
    return (serialOf(to.year + 1, 1, 1, system) - serialOf(from.year, 1, 1, system)) / years;
  }
  if (to.year === from.year) return isLeapYear(from.year) ? 366 : 365;
  const leapDays = [from.year, to.year].filter((year) => {
    if (!isLeapYear(year)) return false;
    const leapDay = serialOf(year, 2, 29, system);
    return leapDay >= start && leapDay <= end;
  });
  return leapDays.length > 0 ? 366 : 365;
}

/** YEARFRAC: which of the two dates comes first does not matter. */
export function yearFraction(start: number, end: number, market: Market): number {
  const days = [dayOf(start, market.system), dayOf(end, market.system)];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return first === last ? 0 : daysBetween(first, last, market) / daysOfYear(first, last, market);
}
