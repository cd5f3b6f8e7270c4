import { finiteResult, requireCompoundRate, requireNumbers } from "./arguments.ts";
import { CalcError } from "./error.ts";
import { npv } from "./returns.ts";

function requireDiscountRate(rate: number, argument: string): void {
  requireCompoundRate(rate, argument);
  if (rate === -1) throw new CalcError("#DIV/0!", argument, "minusOne");
}

/**
 * Modified internal rate of return, as Excel's MIRR: one rate also where irrAll gives several or none. Outlays are
 * financed at one rate and inflows reinvested at another: (FV(inflows)/−PV(outlays))^(1/(periods)) − 1.
 *
 * @param cashFlows - one a period, the first at time 0, outlays negative; at least one of either sign
 * @param financeRate - what outlays cost a period, as a ratio above -1
 * @param reinvestRate - what inflows earn a period, as a ratio above -1
 * @returns a rate a period as a ratio; above the cost of capital the flows earn more than it
 * @throws CalcError #DIV/0! without an outlay or an inflow (as Excel) or for a rate of -1, #NUM! below it
 * @see S. Lin (1976): The modified internal rate of return and investment criterion. The Engineering Economist 21(4)
 * @example
 * mirr([-100, 0, 121], 0.1, 0.1) // 0.1
 * mirr([-100, 230, -132], 0.1, 0.1) // 0.09999999999999987
 */
export function mirr(cashFlows: readonly number[], financeRate: number, reinvestRate: number): number {
  requireNumbers(cashFlows, "cashFlows");
  requireDiscountRate(financeRate, "financeRate");
  requireDiscountRate(reinvestRate, "reinvestRate");
  const outlays = cashFlows.map((flow) => Math.max(0, -flow));
  const inflows = cashFlows.map((flow) => Math.max(0, flow));
  const paid = npv(financeRate, outlays);
  const earned = npv(reinvestRate, inflows);
  if (paid === 0 || earned === 0) throw new CalcError("#DIV/0!", "cashFlows", "oneSign");
  const periods = cashFlows.length - 1;
  const growth = Math.log(earned / paid) / periods;
  return finiteResult(Math.expm1(growth + Math.log1p(reinvestRate)), "cashFlows");
}

/**
 * Profitability index: present value of what comes after the outlay, over the outlay. Zeros in front (a blank
 * first column) do not count, as in payback: they would put off outlay and returns alike.
 *
 * @param rate - discount rate a period as a ratio, above -1
 * @param cashFlows - one a period; the first that is not 0 is the outlay (negative)
 * @returns a ratio, 1 + npv/outlay at the time of the outlay; above 1 the flows earn more than the rate
 * @throws CalcError #N/A when the first flow that is not 0 is no outlay, #DIV/0! for a rate of -1, #NUM! below it
 * @example
 * profitabilityIndex(0.1, [-100, 66, 60.5]) // 1.1
 */
export function profitabilityIndex(rate: number, cashFlows: readonly number[]): number {
  requireNumbers(cashFlows, "cashFlows");
  requireDiscountRate(rate, "rate");
  const first = cashFlows.findIndex((flow) => flow !== 0);
  const outlay = -(cashFlows[first] ?? 0);
  if (!(outlay > 0)) throw new CalcError("#N/A", "cashFlows", "noOutlay");
  return finiteResult(npv(rate, [0, ...cashFlows.slice(first + 1)]) / outlay, "cashFlows");
}
