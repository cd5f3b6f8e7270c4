import { FormulaRefusal } from "../formula/index.ts";
import {
  isError,
  numError,
  toNumber,
  valueError,
  weekdayOf,
  type DateSystem,
  type Operand,
  type Scalar,
} from "../values/index.ts";
import { basisOf, yearFraction } from "./dayCount.ts";
import { dayOf } from "./dates.ts";
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
  if (typeof given === "string" && /^\d+$/.test(given))
    throw new FormulaRefusal("function", "a weekend as a number in text");
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
    yearFraction(start, end, { basis: basisOf(basis), system: machine.system }),
  ),
};
