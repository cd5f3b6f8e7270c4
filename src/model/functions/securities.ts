import { finite, numError } from "../values/index.ts";
import { monthsFrom } from "./coupons.ts";
import { dayOf } from "./dates.ts";
import { basisOf, daysBetween, daysOfYear, yearFraction, type Market } from "./dayCount.ts";
import { reading, type FunctionTable } from "./rule.ts";

/** The part of a year between a settlement and a later maturity. */
function years(settlement: number, maturity: number, market: Market): number {
  if (dayOf(settlement, market.system) >= dayOf(maturity, market.system)) throw numError;
  return yearFraction(settlement, maturity, market);
}

/** Securities without coupons: both amounts above 0, and the part of a year. */
const discounted = (take: (first: number, second: number, part: number) => number) =>
  reading("k k k k k~", ({ machine: { system } }, settlement, maturity, first, second, basis) => {
    const part = years(settlement, maturity, { basis: basisOf(basis), system });
    if (first <= 0 || second <= 0) throw numError;
    return finite(take(first, second, part));
  });

/** Securities that pay their interest with the redemption: parts of the year from the issue. */
const atMaturity = (take: (rate: number, third: number, parts: Parts) => number) =>
  reading(
    "k k k k k k~",
    ({ machine: { system } }, settlementGiven, maturityGiven, issueGiven, rate, third, basis) => {
      const [settlement, maturity, issue] = [
        dayOf(settlementGiven, system),
        dayOf(maturityGiven, system),
        dayOf(issueGiven, system),
      ];
      const market = { basis: basisOf(basis), system };
      if (settlement >= maturity || rate < 0) throw numError;
      const year = daysOfYear(issue, settlement, market);
      const whole = daysBetween(issue, maturity, market) / year;
      const passed = daysBetween(issue, settlement, market) / year;
      return finite(take(rate, third, { whole, passed, left: whole - passed }));
    },
  );

interface Parts {
  readonly whole: number;
  readonly passed: number;
  readonly left: number;
}

/** Treasury bills of the US: actual days, at most a year. */
const bill = (take: (given: number, days: number) => number) =>
  reading("k k k", ({ machine: { system } }, settlementGiven, maturityGiven, given) => {
    const [settlement, maturity] = [dayOf(settlementGiven, system), dayOf(maturityGiven, system)];
    if (settlement >= maturity || maturity > monthsFrom(settlement, 12, system, false) || given <= 0)
      throw numError;
    return finite(take(given, maturity - settlement));
  });

/** The yield of a bill as of a bond that pays twice a year. */
function bondEquivalent(discount: number, days: number): number {
  if (days <= 182) return (365 * discount) / (360 - discount * days);
  const price = 1 - (discount * days) / 360;
  const part = days / (days === 366 ? 366 : 365);
  const under = part * part - (2 * part - 1) * (1 - 1 / price);
  if (!(under >= 0) || price <= 0) throw numError;
  return (2 * (Math.sqrt(under) - part)) / (2 * part - 1);
}

export const securityFunctions: FunctionTable = {
  DISC: discounted((price, redemption, part) => (redemption - price) / redemption / part),
  INTRATE: discounted((investment, redemption, part) => (redemption - investment) / investment / part),
  RECEIVED: discounted((investment, discount, part) => {
    if (discount * part >= 1) throw numError;
    return investment / (1 - discount * part);
  }),
  PRICEDISC: discounted((discount, redemption, part) => redemption - discount * redemption * part),
  YIELDDISC: discounted((price, redemption, part) => (redemption - price) / price / part),
  PRICEMAT: atMaturity((rate, yearly, { whole, passed, left }) => {
    if (yearly < 0) throw numError;
    return (100 + whole * rate * 100) / (1 + left * yearly) - passed * rate * 100;
  }),
  YIELDMAT: atMaturity((rate, price, { whole, passed, left }) => {
    if (price <= 0) throw numError;
    const paid = price / 100 + passed * rate;
    return (1 + whole * rate - paid) / paid / left;
  }),
  TBILLPRICE: bill((discount, days) => {
    const price = 100 * (1 - (discount * days) / 360);
    if (price < 0) throw numError;
    return price;
  }),
  TBILLYIELD: bill((price, days) => (((100 - price) / price) * 360) / days),
  TBILLEQ: bill(bondEquivalent),
};
