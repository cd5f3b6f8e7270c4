// Over 150 lines: one family of Excel's functions, one entry each.
import { finite, numError, type DateSystem } from "../values/index.ts";
import { priceOf, type Offer, type Payment } from "./bonds.ts";
import { bondOf, couponDays, monthsFrom, periodOf, type Bond } from "./coupons.ts";
import { dayOf } from "./dates.ts";
import { days30US, daysBetween, type Market } from "./dayCount.ts";
import { reading, type FunctionTable } from "./rule.ts";

const daysAfter = (start: number, end: number, market: Market): number =>
  Math.max(0, daysBetween(start, end, market));

interface OddBond extends Bond {
  readonly issue: number;
  readonly firstCoupon: number;
  readonly rate: number;
  readonly redemption: number;
}

/** A bond whose first coupon period is shorter or longer than the others. */
function oddFirst(bond: OddBond): Offer {
  const { settlement, firstCoupon, issue, rate, redemption, frequency } = bond;
  const coupon = (100 * rate) / frequency;
  const untilFirst: Bond = { ...bond, maturity: firstCoupon };
  const days = couponDays(untilFirst, periodOf(untilFirst));
  const later = periodOf({ ...bond, settlement: firstCoupon }).count;
  const firstDays = daysAfter(issue, firstCoupon, bond);
  const regular = (first: number): Payment[] =>
    Array.from({ length: later }, (_, at) => ({ amount: coupon, periods: first + at + 1 }));

  if (firstDays < days) {
    const first = daysAfter(settlement, firstCoupon, bond) / days;
    return {
      payments: [
        { amount: (coupon * firstDays) / days, periods: first },
        ...regular(first),
        { amount: redemption, periods: first + later },
      ],
      accrued: (coupon * daysAfter(issue, settlement, bond)) / days,
      frequency,
    };
  }
  const { coupons, accrued } = longFirst(bond, days);
  const period = periodOf(untilFirst);
  const next =
    bond.basis === 2 || bond.basis === 3
      ? daysAfter(settlement, period.next, bond)
      : days - daysBetween(period.previous, settlement, bond);
  const first = next / days + period.count - 1;
  return {
    payments: [
      { amount: coupon * coupons, periods: first },
      ...regular(first),
      { amount: redemption, periods: first + later },
    ],
    accrued: coupon * accrued,
    frequency,
  };
}

/** A long first period in regular ones, from the first coupon back to the issue: how many, and how many have accrued. */
function longFirst(bond: OddBond, days: number): { readonly coupons: number; readonly accrued: number } {
  const { settlement, firstCoupon, issue, frequency, basis, system } = bond;
  const months = 12 / frequency;
  let coupons = 0;
  let accrued = 0;
  for (let end = firstCoupon; end > issue;) {
    const begin = monthsFrom(end, -months, system, false);
    const whole = basis === 1 ? daysAfter(begin, end, bond) : days;
    const from = Math.max(issue, begin);
    coupons += begin >= issue ? 1 : daysAfter(issue, end, bond) / whole;
    accrued += daysAfter(from, Math.min(settlement, end), bond) / whole;
    end = begin;
  }
  return { coupons, accrued };
}

/** The first coupon must be one of those that the maturity counts back to. */
function oddBondOf(
  dates: readonly [number, number, number, number],
  rate: number,
  redemption: number,
  frequency: number,
  basis: number | undefined,
  system: DateSystem,
): OddBond {
  const [settlement, maturity, issue, firstCoupon] = dates.map((date) => dayOf(date, system)) as [
    number,
    number,
    number,
    number,
  ];
  if (!(maturity > firstCoupon && firstCoupon > settlement && settlement > issue)) throw numError;
  const bond = bondOf(settlement, maturity, frequency, basis, system);
  if (rate < 0 || redemption <= 0) throw numError;
  if (periodOf({ ...bond, settlement: firstCoupon }).previous !== firstCoupon) throw numError;
  return { ...bond, issue, firstCoupon, rate, redemption };
}

/** The periods after the last coupon before the maturity: of the last one, what it pays, has accrued, and is left. */
function oddLast(
  bond: Bond,
  lastInterest: number,
): { readonly coupons: number; readonly accrued: number; readonly left: number } {
  const { settlement, maturity, frequency, basis, system } = bond;
  const months = 12 / frequency;
  const counted = (start: number, end: number): number =>
    basis === 0 ? Math.max(0, days30US(start, end, system, true)) : daysAfter(start, end, bond);
  let coupons = 0;
  let accrued = 0;
  let left = 0;
  for (let begin = lastInterest; begin < maturity;) {
    const end = monthsFrom(begin, months, system, false);
    const whole = counted(begin, end);
    const pays = end < maturity ? whole : counted(begin, maturity);
    coupons += pays / whole;
    accrued +=
      (end < settlement ? pays : begin < settlement ? daysAfter(begin, settlement, bond) : 0) / whole;
    left += daysAfter(Math.max(settlement, begin), Math.min(maturity, end), bond) / whole;
    begin = end;
  }
  return { coupons, accrued, left };
}

const ofFirst = (take: (bond: OddBond, given: number) => number) =>
  reading(
    "k k k k k k k k k~",
    (
      { machine: { system } },
      settlement,
      maturity,
      issue,
      first,
      rate,
      given,
      redemption,
      frequency,
      basis,
    ) =>
      finite(
        take(
          oddBondOf([settlement, maturity, issue, first], rate, redemption, frequency, basis, system),
          given,
        ),
      ),
  );

const ofLast = (
  take: (
    parts: ReturnType<typeof oddLast>,
    rate: number,
    given: number,
    redemption: number,
    each: number,
  ) => number,
) =>
  reading(
    "k k k k k k k k~",
    ({ machine: { system } }, settlement, maturity, lastGiven, rate, given, redemption, frequency, basis) => {
      const bond = bondOf(settlement, maturity, frequency, basis, system);
      const last = dayOf(lastGiven, system);
      if (last >= bond.settlement || rate < 0 || redemption <= 0) throw numError;
      return finite(take(oddLast(bond, last), rate, given, redemption, bond.frequency));
    },
  );

/** ODDFYIELD is refused: Excel's own ends up to 1e-9 of the yield before it, at steps that are not known. */
export const oddBondFunctions: FunctionTable = {
  ODDFPRICE: ofFirst((bond, yearly) => {
    if (yearly < 0) throw numError;
    return priceOf(oddFirst(bond), yearly);
  }),
  ODDLPRICE: ofLast(({ coupons, accrued, left }, rate, yearly, redemption, each) => {
    if (yearly < 0) throw numError;
    const coupon = (100 * rate) / each;
    return (coupons * coupon + redemption) / (1 + (left * yearly) / each) - accrued * coupon;
  }),
  ODDLYIELD: ofLast(({ coupons, accrued, left }, rate, price, redemption, each) => {
    if (price <= 0) throw numError;
    const coupon = (100 * rate) / each;
    const paid = price + accrued * coupon;
    return (((coupons * coupon + redemption - paid) / paid) * each) / left;
  }),
};
