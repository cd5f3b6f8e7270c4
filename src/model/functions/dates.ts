// Over 150 lines: one family of Excel's functions, one entry each.
import {
  dateOf,
  dateOfText,
  daysInMonth,
  lastSerial,
  momentOfText,
  notNumber,
  numError,
  serialOf,
  weekdayOf,
  type DateSystem,
} from "../values/index.ts";
import { pure, reading, type FunctionTable } from "./rule.ts";

/** A day as functions of dates take it: cut to a whole number, within the calendar. */
export function dayOf(serial: number, system: DateSystem): number {
  const day = Math.floor(serial);
  if (day < 0 || day > lastSerial(system)) throw numError;
  return day;
}

const checked = (serial: number, system: DateSystem): number => {
  if (serial < 0 || serial > lastSerial(system)) throw numError;
  return serial;
};

function date(system: DateSystem, yearGiven: number, month: number, day: number): number {
  let year = Math.trunc(yearGiven);
  if (year < 0 || year >= 10_000) throw numError;
  if (system === 1904 && (year < 4 || (year >= 1900 && year < 1904))) throw numError;
  if (year < 1900) year += 1900;
  if (Math.abs(month) > 32_767 * 4 || Math.abs(day) > 3e6) throw numError;
  return checked(dayOfMonth(year, Math.trunc(month), Math.trunc(day), system), system);
}

/** Counted from the first of the month, so that February 1900 has the 29 days that Excel gives it. */
const dayOfMonth = (year: number, month: number, day: number, system: DateSystem): number =>
  serialOf(year, month, 1, system) + day - 1;

/** The same day so many months on, or the last one of that month. */
export function monthsOn(
  start: number,
  monthsGiven: number,
  system: DateSystem,
  endOfMonth: boolean,
): number {
  const { year, month, day } = dateOf(dayOf(start, system), system);
  const months = Math.trunc(monthsGiven);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  if (toYear < 1900 || toYear > 9999) throw numError;
  const last = toYear === 1900 && toMonth === 2 && system === 1900 ? 29 : daysInMonth(toYear, toMonth);
  return checked(dayOfMonth(toYear, toMonth, endOfMonth ? last : Math.min(day, last), system), system);
}

/** The time of day in seconds, rounded as clocks show it. */
const secondsOf = (serial: number): number => {
  if (serial < 0) throw numError;
  return Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
};

function time(hour: number, minute: number, second: number): number {
  const parts = [hour, minute, second].map(Math.trunc);
  if (parts.some((part) => part > 32_767)) throw numError;
  const [hours = 0, minutes = 0, seconds = 0] = parts;
  const total = hours * 3600 + minutes * 60 + seconds;
  if (total < 0) throw numError;
  return (total % 86_400) / 86_400;
}

/** A moment within half a second of midnight is that day. */
const nearestDay = (serial: number, system: DateSystem): number =>
  dayOf(Math.round(serial * 86_400) / 86_400, system);

/** Days of years of 360: the American rule, or the European one. */
export function days360(start: number, end: number, european: boolean, system: DateSystem): number {
  const [from, to] = [dateOf(nearestDay(start, system), system), dateOf(nearestDay(end, system), system)];
  let [first, last] = [from.day, to.day];
  let { month, year } = to;
  if (european) {
    first = Math.min(first, 30);
    last = Math.min(last, 30);
  } else {
    if (first === daysInMonth(from.year, from.month)) first = 30;
    if (last === 31) {
      if (first < 30) {
        last = 1;
        month = to.month === 12 ? 1 : to.month + 1;
        year = to.month === 12 ? to.year + 1 : to.year;
      } else last = 30;
    }
  }
  return (year - from.year) * 360 + (month - from.month) * 30 + (last - first);
}

function weekday(serial: number, system: DateSystem, type = 1): number {
  const day = weekdayOf(dayOf(serial, system), system);
  const kind = Math.trunc(type);
  if (kind === 1) return day + 1;
  if (kind === 2) return ((day + 6) % 7) + 1;
  if (kind === 3) return (day + 6) % 7;
  if (kind >= 11 && kind <= 17) return ((day - (kind - 10) + 7) % 7) + 1;
  throw numError;
}

function isoWeek(serial: number, system: DateSystem): number {
  const day = dayOf(serial, system);
  const thursday = day - ((weekdayOf(day, system) + 6) % 7) + 3;
  const { year } = dateOf(thursday, system);
  return Math.floor((thursday - serialOf(year, 1, 1, system)) / 7) + 1;
}

function weekNumber(serial: number, system: DateSystem, type = 1): number {
  const kind = Math.trunc(type);
  if (kind === 21) return isoWeek(serial, system);
  const starts = kind === 1 || kind === 17 ? 0 : kind === 2 || kind === 11 ? 1 : kind - 10;
  if (!(kind === 1 || kind === 2 || (kind >= 11 && kind <= 17))) throw numError;
  const day = dayOf(serial, system);
  const newYear = serialOf(dateOf(day, system).year, 1, 1, system);
  const before = (weekdayOf(newYear, system) - starts + 7) % 7;
  return Math.floor((day - newYear + before) / 7) + 1;
}

/** DATEDIF. */
function difference(start: number, end: number, unitGiven: string, system: DateSystem): number {
  const [first, last] = [dayOf(start, system), dayOf(end, system)];
  if (first > last) throw numError;
  const [from, to] = [dateOf(first, system), dateOf(last, system)];
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unitGiven.toUpperCase()) {
    case "D":
      return last - first;
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "MD":
      return to.day >= from.day
        ? to.day - from.day
        : last - serialOf(to.year, to.month - 1, from.day, system);
    case "YD": {
      const passed = serialOf(to.year, from.month, from.day, system) <= last;
      return last - serialOf(passed ? to.year : to.year - 1, from.month, from.day, system);
    }
    default:
      throw numError;
  }
}

const ofDay = (
  take: (day: { readonly year: number; readonly month: number; readonly day: number }) => number,
) => reading("n", ({ machine }, serial) => take(dateOf(dayOf(serial, machine.system), machine.system)));

export const dateFunctions: FunctionTable = {
  DATE: reading("n n n", ({ machine }, year, month, day) => date(machine.system, year, month, day)),
  YEAR: ofDay(({ year }) => year),
  MONTH: ofDay(({ month }) => month),
  DAY: ofDay(({ day }) => day),
  HOUR: pure("n", (serial) => Math.floor(secondsOf(serial) / 3600)),
  MINUTE: pure("n", (serial) => Math.floor(secondsOf(serial) / 60) % 60),
  SECOND: pure("n", (serial) => secondsOf(serial) % 60),
  TIME: pure("n n n", time),
  EDATE: reading("k k", ({ machine }, start, months) => monthsOn(start, months, machine.system, false)),
  EOMONTH: reading("k k", ({ machine }, start, months) => monthsOn(start, months, machine.system, true)),
  DAYS: reading("n n", ({ machine: { system } }, end, start) => dayOf(end, system) - dayOf(start, system)),
  DAYS360: reading("n n b?", ({ machine }, start, end, european = false) =>
    days360(start, end, european, machine.system),
  ),
  WEEKDAY: reading("n n?", ({ machine }, serial, type) => weekday(serial, machine.system, type)),
  WEEKNUM: reading("k k~", ({ machine }, serial, type) => weekNumber(serial, machine.system, type)),
  ISOWEEKNUM: reading("n", ({ machine }, serial) => isoWeek(serial, machine.system)),
  DATEDIF: reading("n n t", ({ machine }, start, end, unit) => difference(start, end, unit, machine.system)),
  DATEVALUE: reading("v", ({ machine }, value) => {
    const moment = typeof value === "string" ? momentOfText(value, machine.system) : undefined;
    return Math.floor(moment ?? notNumber(typeof value === "string" ? value : "", machine.system));
  }),
  TIMEVALUE: reading("v", ({ machine }, value) => {
    const text = typeof value === "string" ? value.trim() : "";
    const moment =
      momentOfText(text, machine.system) ??
      dateOfText(text, machine.system) ??
      notNumber(text, machine.system);
    return moment - Math.floor(moment);
  }),
};
