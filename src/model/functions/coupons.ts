import { FormulaRefusal } from "../formula/index.ts";
import { dateOf, daysInMonth, numError, serialOf, type DateSystem } from "../values/index.ts";
import { dayOf } from "./dates.ts";
import { basisOf, days30US, daysBetween, type Market } from "./dayCount.ts";
import { reading, type FunctionTable } from "./rule.ts";

/** Coupons a year. */
export type Frequency = 1 | 2 | 4;

export function frequencyOf(given: number): Frequency {
  const frequency = Math.trunc(given);
  if (frequency !== 1 && frequency !== 2 && frequency !== 4) throw numError;
  return frequency;
}

/** The day so many months from another; with `atEnd` the last one of its month. */
export function monthsFrom(day: number, months: number, system: DateSystem, atEnd: boolean): number {
  const date = dateOf(day, system);
  const index = date.year * 12 + date.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const last = daysInMonth(year, month);
  return serialOf(year, month, atEnd ? last : Math.min(date.day, last), system);
}

/** Bonds that mature at the end of a month pay at ends of months. */
export function isMonthEnd(day: number, system: DateSystem): boolean {
  const date = dateOf(day, system);
  return date.day === daysInMonth(date.year, date.month);
}

/** A bond at the day on which it is paid for. */
export interface Bond extends Market {
  readonly settlement: number;
  readonly maturity: number;
  readonly frequency: Frequency;
}

export function bondOf(
  settlementGiven: number,
  maturityGiven: number,
  frequency: number,
  basis: number | undefined,
  system: DateSystem,
): Bond {
  const [settlement, maturity] = [dayOf(settlementGiven, system), dayOf(maturityGiven, system)];
  const bond = { settlement, maturity, frequency: frequencyOf(frequency), basis: basisOf(basis), system };
  if (settlement >= maturity) throw numError;
  return bond;
}

/** The coupon dates around the settlement, counted back from the maturity, and how many are still to come. */
export interface Period {
  readonly previous: number;
  readonly next: number;
  readonly count: number;
}

export function periodOf({ settlement, maturity, frequency, system }: Bond): Period {
  const months = 12 / frequency;
  const atEnd = isMonthEnd(maturity, system);
  const [from, to] = [dateOf(settlement, system), dateOf(maturity, system)];
  let count = Math.max(1, Math.floor(((to.year - from.year) * 12 + to.month - from.month - 1) / months));
  while (monthsFrom(maturity, -count * months, system, atEnd) > settlement) count++;
  const previous = monthsFrom(maturity, -count * months, system, atEnd);
  const next = monthsFrom(maturity, -(count - 1) * months, system, atEnd);
  // Whether coupons on the 30th come back after a February that ends before, Excel's pages do not say.
  if (!atEnd && passesShortFebruary(count, months, maturity, system))
    throw new FormulaRefusal("function", "coupons on the 29th or 30th that pass a February");
  return { previous, next, count };
}

function passesShortFebruary(count: number, months: number, maturity: number, system: DateSystem): boolean {
  const { day } = dateOf(maturity, system);
  if (day <= 28) return false;
  // Years repeat after four of them.
  const coupons = Math.min(count, (12 / months) * 4);
  return Array.from({ length: coupons }, (_, at) =>
    monthsFrom(maturity, -(at + 1) * months, system, false),
  ).some((date) => dateOf(date, system).day < day);
}

/** Days of the coupon period that the settlement lies in. */
export function couponDays(bond: Bond, { previous, next }: Period): number {
  const { basis, frequency, system } = bond;
  if (basis === 3) return 365 / frequency;
  if (basis !== 1) return 360 / frequency;
  const ofFebruary = [previous, next].some((day) => dateOf(day, system).month === 2);
  if (ofFebruary && isMonthEnd(bond.maturity, system))
    throw new FormulaRefusal("function", "COUPDAYS by actual days of a coupon at the end of February");
  return next - previous;
}

export const daysFromCoupon = (bond: Bond, { previous }: Period): number =>
  daysBetween(previous, bond.settlement, bond);

function daysToCoupon(bond: Bond, period: Period): number {
  const { settlement, basis, system } = bond;
  // By 30/360 of the US the two parts of the period make the whole.
  if (basis === 0)
    return (
      days30US(period.previous, period.next, system, true) - days30US(period.previous, settlement, system)
    );
  return daysBetween(settlement, period.next, bond);
}

const ofPeriod = (take: (bond: Bond, period: Period) => number) =>
  reading("k k k k~", ({ machine }, settlement, maturity, frequency, basis) => {
    const bond = bondOf(settlement, maturity, frequency, basis, machine.system);
    return take(bond, periodOf(bond));
  });

export const couponFunctions: FunctionTable = {
  COUPPCD: ofPeriod((_bond, { previous }) => previous),
  COUPNCD: ofPeriod((_bond, { next }) => next),
  COUPNUM: ofPeriod((_bond, { count }) => count),
  COUPDAYS: ofPeriod(couponDays),
  COUPDAYBS: ofPeriod(daysFromCoupon),
  COUPDAYSNC: ofPeriod(daysToCoupon),
};
