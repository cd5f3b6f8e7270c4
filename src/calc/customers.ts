import {
  finiteResult,
  requireCompoundRate,
  requireNotNegative,
  requireNumber,
  requirePositive,
} from "./arguments.ts";
import { CalcError } from "./error.ts";
import { requireShare } from "./ranges/line.ts";

/** A churn or rate below it is what sums leave of 0: 1 − 0.9 − 0.1. */
const leastRate = 1e-12;

/**
 * Customer lifetime value: Σ margin·(1 − churn)^t/(1 + rate)^t over t = 0, 1, 2, … = margin·(1 + rate)/(rate + churn). A
 * customer pays from time 0 on, at the start of each period.
 *
 * @param margin - contribution of a customer a period
 * @param churn - share of the customers that leaves each period, 0 to 1
 * @param rate - discount rate a period, 0 or more; 0 by default
 * @returns an amount in the margin's currency
 * @throws CalcError #DIV/0! when neither churn nor rate is above 0, #NUM! for a churn outside 0..1 or a negative rate
 * @see S. Gupta, D. R. Lehmann (2003): Customers as assets. Journal of Interactive Marketing 17(1)
 * @example
 * lifetimeValue(20, 0.05) // 400
 * lifetimeValue(20, 0.05, 0.01) // 336.6666666666667
 */
export function lifetimeValue(margin: number, churn: number, rate = 0): number {
  requireNumber(margin, "margin");
  const left = requireShare(churn, "churn");
  requireNotNegative(rate, "rate");
  if (left + rate < leastRate) throw new CalcError("#DIV/0!", "churn", "zeroDivisor");
  return finiteResult((margin * (1 + rate)) / (left + rate), "margin");
}

/**
 * Lifetime value over acquisition cost (LTV/CAC).
 *
 * @param margin - contribution of a customer a period
 * @param churn - share of the customers that leaves each period, 0 to 1
 * @param acquisitionCost - cost of winning a customer, above 0
 * @param rate - discount rate a period, 0 or more; 0 by default
 * @returns a ratio; below 1 a customer costs more than it brings
 * @throws CalcError #NUM! for an acquisition cost not above 0, and the errors of `lifetimeValue`
 * @example
 * lifetimeToAcquisition(20, 0.05, 100) // 4
 */
export function lifetimeToAcquisition(
  margin: number,
  churn: number,
  acquisitionCost: number,
  rate = 0,
): number {
  const value = lifetimeValue(margin, churn, rate);
  requirePositive(acquisitionCost, "acquisitionCost");
  return finiteResult(value / acquisitionCost, "acquisitionCost");
}

/**
 * Net burn: how much less cash there is after some periods, for each of them.
 *
 * @param opening - cash at the start
 * @param closing - cash at the end
 * @param periods - periods in between, above 0; need not be whole
 * @returns an amount a period; negative when cash has grown
 * @throws CalcError #NUM! for periods not above 0
 * @example
 * netBurn(900, 600, 3) // 100
 */
export function netBurn(opening: number, closing: number, periods: number): number {
  requireNumber(opening, "opening");
  requireNumber(closing, "closing");
  requirePositive(periods, "periods");
  return finiteResult((opening - closing) / periods, "opening");
}

/**
 * Runway: how many periods the cash lasts, when period t burns burn·(1 + growth)^(t − 1):
 * ln(1 + cash·growth/burn)/ln(1 + growth), and cash/burn without growth.
 *
 * @param cash - cash now, 0 or more
 * @param burn - net burn of the first period, above 0
 * @param growth - growth of the burn a period as a ratio, above -1; 0 by default
 * @returns periods, fractional
 * @throws CalcError #N/A when the cash never runs out (no burn, or one that fades in time), #NUM! for negative cash or a
 *   growth below -1, #DIV/0! for -1
 * @example
 * runway(600, 100) // 6
 * runway(331, 100, 0.1) // 3
 */
export function runway(cash: number, burn: number, growth = 0): number {
  requireNotNegative(cash, "cash");
  requireNumber(burn, "burn");
  requireCompoundRate(growth, "growth");
  if (growth === -1) throw new CalcError("#DIV/0!", "growth", "minusOne");
  if (burn <= 0) throw new CalcError("#N/A", "burn", "neverRunsOut");
  if (growth === 0) return finiteResult(cash / burn, "cash");
  const spent = (cash / burn) * growth;
  if (spent <= -1) throw new CalcError("#N/A", "burn", "neverRunsOut");
  return finiteResult(Math.log1p(spent) / Math.log1p(growth), "cash");
}
