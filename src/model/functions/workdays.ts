import {
  dateOf,
  daysInMonth,
  isError,
  isLeapYear,
  numError,
  serialOf,
  toNumber,
  valueError,
  weekdayOf,
  type DateSystem,
  type Operand,
  type Scalar,
} from "../values/index.ts";
import { dayOf, days360 } from "./dates.ts";
import { valuesIn } from "./numbers.ts";
import { reading, type CallSite, type FunctionTable } from "./rule.ts";

/** Which days, Sunday first, are no working days. */
type Weekend = readonly boolean[];

const usual: Weekend = [true, false, false, false, false, false, true];

function weekendOf(given: Scalar | undefined): Weekend {
  if (given === undefined || given === null) return usual;
  if (typeof given === "string" && given.length === 7) {
    if (!/^[01]{7}$/.test(given)) throw valueError;
    return [...given.slice(6), ...given.slice(0, 6)].map((digit) => digit === "1");
  }
  const number = Math.trunc(toNumber(given, 1900));
  if (number >= 1 && number <= 7) {
    const first = (number + 5) % 7;
    return usual.map((_, day) => day === first || day === (first + 1) % 7);
  }
  if (number >= 11 && number <= 17) return usual.map((_, day) => day === number - 11);
  throw typeof given === "string" ? valueError : numError;
}

function holidaysOf(site: CallSite, given: Operand | undefined): ReadonlySet<number> {
  const days = new Set<number>();
  if (given === undefined) return days;
  for (const { value } of valuesIn(site, [given])) {
    if (value === null) continue;
    if (isError(value)) throw value;
    days.add(dayOf(toNumber(value, site.machine.system), site.machine.system));
  }
  return days;
}

const isFree = (day: number, weekend: Weekend, holidays: ReadonlySet<number>, system: DateSystem): boolean =>
  weekend[weekdayOf(day, system)] === true || holidays.has(day);

function workingDays(site: CallSite, start: number, end: number, weekend: Weekend, given?: Operand): number {
  const { system } = site.machine;
  const [from, to] = [dayOf(start, system), dayOf(end, system)];
  const holidays = holidaysOf(site, given);
  let found = 0;
  for (let day = Math.min(from, to); day <= Math.max(from, to); day++)
    if (!isFree(day, weekend, holidays, system)) found++;
  return from <= to ? found : -found;
}

function workday(
  site: CallSite,
  start: number,
  daysGiven: number,
  weekend: Weekend,
  given?: Operand,
): number {
  const { system } = site.machine;
  if (weekend.every(Boolean)) throw valueError;
  const holidays = holidaysOf(site, given);
  const step = daysGiven < 0 ? -1 : 1;
  let day = dayOf(start, system);
  for (let left = Math.abs(Math.trunc(daysGiven)); left > 0;) {
    day = dayOf(day + step, system);
    if (!isFree(day, weekend, holidays, system)) left--;
  }
  return day;
}

/** YEARFRAC, by the basis of the market: 0 30/360 US, 1 actual/actual, 2 actual/360, 3 actual/365, 4 30/360 European. */
export function yearFraction(start: number, end: number, basisGiven: number, system: DateSystem): number {
  const basis = Math.trunc(basisGiven);
  if (basis < 0 || basis > 4) throw numError;
  const days = [dayOf(start, system), dayOf(end, system)];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (first === last) return 0;
  switch (basis) {
    case 0:
      return days30US(first, last, system) / 360;
    case 1:
      return (last - first) / averageYear(first, last, system);
    case 2:
      return (last - first) / 360;
    case 3:
      return (last - first) / 365;
    default:
      return days360(first, last, true, system) / 360;
  }
}

/** 30/360 as bonds count: ends of February are the 30th. */
function days30US(start: number, end: number, system: DateSystem): number {
  const [from, to] = [dateOf(start, system), dateOf(end, system)];
  const februaryEnd = ({ year, month, day }: typeof from): boolean =>
    month === 2 && day === daysInMonth(year, 2);
  let [first, last] = [from.day, to.day];
  if (februaryEnd(from) && februaryEnd(to)) last = 30;
  if (februaryEnd(from)) first = 30;
  if (last === 31 && first >= 30) last = 30;
  if (first === 31) first = 30;
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + (last - first);
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

export const workdayFunctions: FunctionTable = {
  NETWORKDAYS: reading("k k r~", (site, start, end, holidays) =>
    workingDays(site, start, end, usual, holidays),
  ),
  "NETWORKDAYS.INTL": reading("n n v~ r~", (site, start, end, weekend, holidays) =>
    workingDays(site, start, end, weekendOf(weekend), holidays),
  ),
  WORKDAY: reading("k k r~", (site, start, days, holidays) => workday(site, start, days, usual, holidays)),
  "WORKDAY.INTL": reading("n n v~ r~", (site, start, days, weekend, holidays) =>
    workday(site, start, days, weekendOf(weekend), holidays),
  ),
  YEARFRAC: reading("k k k~", ({ machine }, start, end, basis = 0) =>
    yearFraction(start, end, basis, machine.system),
  ),
};
