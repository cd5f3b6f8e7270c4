import { power } from "../arithmetic/index.ts";
import { finite, numError } from "../values/index.ts";
import { bondOf, couponDays, daysFromCoupon, periodOf, type Bond } from "./coupons.ts";
import { reading, type FunctionTable } from "./rule.ts";

/** What a bond still pays, at so many coupon periods from the settlement. */
export interface Payment {
  readonly amount: number;
  readonly periods: number;
}

/** A bond of a face value of 100 as those who buy it see it: what it pays, and the coupon that they owe the seller. */
export interface Offer {
  readonly payments: readonly Payment[];
  readonly accrued: number;
  readonly frequency: number;
}

/** Price without the accrued coupon, at a yearly yield compounded with each coupon. */
export const priceOf = ({ payments, accrued, frequency }: Offer, yearly: number): number =>
  payments.reduce((sum, { amount, periods }) => sum + amount / power(1 + yearly / frequency, periods), 0) -
  accrued;

const mostSteps = 200;

/**
 * The yield at which the offer has a price. The price falls with the yield along a curve that is
 * bent one way, so Newton's steps cannot pass the yield twice.
 */
export function yieldOf(offer: Offer, price: number, guess: number): number {
  const { payments, frequency } = offer;
  let yearly = guess;
  for (let step = 0; step < mostSteps; step++) {
    let slope = 0;
    for (const { amount, periods } of payments)
      slope -= (periods * amount) / frequency / power(1 + yearly / frequency, periods + 1);
    const next = yearly - (priceOf(offer, yearly) - price) / slope;
    if (!Number.isFinite(next)) throw numError;
    const kept = next <= -frequency ? (yearly - frequency) / 2 : next;
    if (Math.abs(kept - yearly) <= 1e-15 * Math.max(0.01, Math.abs(kept))) return kept;
    yearly = kept;
  }
  return yearly;
}

function offerOf(bond: Bond, rate: number, redemption: number): Offer {
  const { frequency } = bond;
  const period = periodOf(bond);
  const days = couponDays(bond, period);
  const passed = daysFromCoupon(bond, period);
  const coupon = (100 * rate) / frequency;
  const first = (days - passed) / days;
  const payments = Array.from({ length: period.count }, (_, at) => ({ amount: coupon, periods: at + first }));
  payments.push({ amount: redemption, periods: period.count - 1 + first });
  return { payments, accrued: (coupon * passed) / days, frequency };
}

/** With one coupon to come interest is simple. */
function price(bond: Bond, rate: number, yearly: number, redemption: number): number {
  if (rate < 0 || yearly < 0 || redemption <= 0) throw numError;
  const offer = offerOf(bond, rate, redemption);
  const [only, last] = offer.payments;
  if (only === undefined || last === undefined || offer.payments.length > 2)
    return finite(priceOf(offer, yearly));
  return finite((only.amount + last.amount) / (1 + (only.periods * yearly) / bond.frequency) - offer.accrued);
}

function yieldToMaturity(bond: Bond, rate: number, paid: number, redemption: number): number {
  if (rate < 0 || paid <= 0 || redemption <= 0) throw numError;
  const offer = offerOf(bond, rate, redemption);
  const [only, last] = offer.payments;
  if (only === undefined || last === undefined || offer.payments.length > 2)
    return finite(yieldOf(offer, paid, rate));
  const owed = paid + offer.accrued;
  return finite((((only.amount + last.amount - owed) / owed) * bond.frequency) / only.periods);
}

/** Macaulay's duration in years: when the payments come on average, weighted by what they are worth today. */
function duration(bond: Bond, rate: number, yearly: number): number {
  if (rate < 0 || yearly < 0) throw numError;
  const { payments, frequency } = offerOf(bond, rate, 100);
  let worth = 0;
  let weighted = 0;
  for (const { amount, periods } of payments) {
    const today = amount / power(1 + yearly / frequency, periods);
    worth += today;
    weighted += periods * today;
  }
  return finite(weighted / worth / frequency);
}

const ofBond = (take: (bond: Bond, rate: number, second: number, third: number) => number) =>
  reading(
    "k k k k k k k~",
    ({ machine: { system } }, settlement, maturity, rate, second, third, frequency, basis) =>
      take(bondOf(settlement, maturity, frequency, basis, system), rate, second, third),
  );

const ofDuration = (take: (bond: Bond, rate: number, yearly: number) => number) =>
  reading("k k k k k k~", ({ machine: { system } }, settlement, maturity, rate, yearly, frequency, basis) =>
    take(bondOf(settlement, maturity, frequency, basis, system), rate, yearly),
  );

export const bondFunctions: FunctionTable = {
  PRICE: ofBond(price),
  YIELD: ofBond(yieldToMaturity),
  DURATION: ofDuration(duration),
  MDURATION: ofDuration((bond, rate, yearly) => duration(bond, rate, yearly) / (1 + yearly / bond.frequency)),
};
