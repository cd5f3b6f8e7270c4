import { requireNumber } from "./arguments.ts";
import { CalcError } from "./error.ts";

/** Which days work is planned on; without any of it every day is one. */
export interface WorkCalendar {
  /**
   * The days of the week that are free, as Excel's NETWORKDAYS.INTL says them: a number (1 Saturday and Sunday,
   * 2 Sunday and Monday, … 7 Friday and Saturday, 11 Sunday only, … 17 Saturday only), or seven digits from Monday to
   * Sunday, 1 for a free day ("0000011"). Omitted, none is.
   */
  weekend?: number | string | undefined;
  /** Further free days, as Excel serial numbers, in any order. */
  holidays?: readonly number[] | undefined;
}

const daysAWeek = 7;

/** Whether each day of the week is free, Monday first. */
function freeDays(weekend: number | string | undefined): boolean[] {
  const free = new Array<boolean>(daysAWeek).fill(false);
  if (weekend === undefined) return free;
  if (typeof weekend === "string" && /^[01]{7}$/.test(weekend)) {
    return Array.from(weekend, (digit) => digit === "1");
  }
  const code = typeof weekend === "string" ? Number.NaN : weekend;
  const pair = Number.isInteger(code) && code >= 1 && code <= 7;
  const single = Number.isInteger(code) && code >= 11 && code <= 17;
  if (!pair && !single) throw new CalcError("#VALUE!", "weekend", "unknownWeekend");
  // 1 begins on Saturday and 11 is Sunday; both go on through the week.
  const first = (pair ? code + 4 : code + 2) % daysAWeek;
  free[first] = true;
  if (pair) free[(first + 1) % daysAWeek] = true;
  return free;
}

/** Monday is 0: serial number 2 of the 1900 date system is one, as WEEKDAY has it. */
const dayOfWeek = (day: number): number => (((day - 2) % daysAWeek) + daysAWeek) % daysAWeek;

/** Counts the days from a first to a last one, both included, that are worked on; 0 when the last lies before. */
export function workdayCounter(calendar: WorkCalendar): (first: number, last: number) => number {
  const free = freeDays(calendar.weekend);
  const perWeek = free.filter((isFree) => !isFree).length;
  const holidays = new Set<number>();
  (calendar.holidays ?? []).forEach((holiday, index) => {
    requireNumber(holiday, "holidays", index + 1);
    const day = Math.floor(holiday);
    if (!free[dayOfWeek(day)]) holidays.add(day);
  });
  return (first, last) => {
    if (last < first) return 0;
    const days = last - first + 1;
    let count = Math.floor(days / daysAWeek) * perWeek;
    // Counted by its offset, since a day beyond 2^53 has no next one.
    for (let before = 0; before < days % daysAWeek; before++) if (!free[dayOfWeek(last - before)]) count++;
    for (const holiday of holidays) if (holiday >= first && holiday <= last) count--;
    return count;
  };
}

/**
 * The share of a task's working days that are over at the end of a day: 0 before the start, 1 from the end on.
 * A task without any working day has no share.
 */
export function shareOfDays(first: number, last: number, day: number, calendar: WorkCalendar): number {
  const count = workdayCounter(calendar);
  const all = count(first, last);
  if (all === 0) throw new CalcError("#DIV/0!", "end", "noWorkingDay");
  if (day >= last) return 1;
  return count(first, day) / all;
}
