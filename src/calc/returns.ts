import {
  finiteResult,
  requireCompoundRate,
  requireNumber,
  requireNumbers,
  requirePositive,
  requireSameLength,
} from "./arguments.ts";
import { CalcError } from "./error.ts";
import { logRatio } from "./logRatio.ts";
import type { Range } from "./ranges/line.ts";

/** Days in the year of XNPV and XIRR, leap years too. */
export const daysOfYear = 365;

/**
 * Return on investment: (returned − cost)/cost.
 *
 * @param returned - everything that came back, in the currency of the cost
 * @param cost - what was paid, above 0
 * @returns a ratio (5 is 500%)
 * @throws CalcError #DIV/0! for a cost of 0, #NUM! for a negative one
 * @example
 * roi(150, 100) // 0.5
 */
export function roi(returned: number, cost: number): number {
  requireNumber(returned, "returned");
  requireCost(cost);
  return finiteResult((returned - cost) / cost, "returned");
}

function requireCost(cost: number): void {
  requireNumber(cost, "cost");
  if (cost === 0) throw new CalcError("#DIV/0!", "cost", "zeroDivisor");
  if (cost < 0) throw new CalcError("#NUM!", "cost", "negative");
}

/**
 * Return on investment as a yearly compound rate: (returned/cost)^(1/years) − 1.
 *
 * @param returned - everything that came back, 0 or more
 * @param cost - what was paid, above 0
 * @param years - years in between, above 0; need not be whole
 * @returns a rate a year as a ratio; -1 when nothing came back
 * @throws CalcError #DIV/0! for a cost of 0, #NUM! for a negative return or cost or years not above 0
 * @example
 * roiAnnualised(121, 100, 2) // 0.1
 */
export function roiAnnualised(returned: number, cost: number, years: number): number {
  requireNumber(returned, "returned");
  requireCost(cost);
  requirePositive(years, "years");
  if (returned < 0) throw new CalcError("#NUM!", "returned", "negative");
  return finiteResult(Math.expm1(logRatio(cost, returned) / years), "years");
}

/**
 * The worst and the best return on investment of ranges: low return at high cost, high return at low cost.
 *
 * @param returned - lowest and highest return
 * @param cost - lowest and highest cost, above 0
 * @returns the worst ROI as `low` and the best as `high`, ratios
 * @throws CalcError #VALUE! for low above high, and the errors of `roi`
 * @example
 * roiRange({ low: 120, high: 300 }, { low: 50, high: 100 }) // { low: 0.2, high: 5 }
 */
export function roiRange(returned: Range, cost: Range): Range {
  const low = roi(returned.low, cost.high);
  const high = roi(returned.high, cost.low);
  if (returned.low > returned.high) throw new CalcError("#VALUE!", "returned", "lowAboveHigh");
  if (cost.low > cost.high) throw new CalcError("#VALUE!", "cost", "lowAboveHigh");
  return { low, high };
}

/**
 * Net present value: Σ flow_t/(1 + rate)^t with the first flow at time 0, so today's outlay is not
 * discounted. Excel's NPV discounts the first value by a whole period: NPV = npv/(1 + rate).
 *
 * @param rate - discount rate a period as a ratio, any but -1 (below it, powers alternate, as in Excel)
 * @param cashFlows - one a period, outlays negative; blanks must be 0 (Excel's NPV skips them, which
 *   moves what follows to an earlier period)
 * @returns an amount in the flows' currency at time 0, positive when the flows earn more than the rate
 * @throws CalcError #VALUE! for an empty list or what is no number, #DIV/0! for a rate of -1, #NUM! when the result is too large
 * @example
 * npv(0.1, [-100, 60, 60]) // 4.132231404958675
 * npv(0, [-100, 60, 60]) // 20
 */
export function npv(rate: number, cashFlows: readonly number[]): number {
  requireNumber(rate, "rate");
  if (rate === -1) throw new CalcError("#DIV/0!", "rate", "minusOne");
  const factor = 1 / (1 + rate);
  const square = factor * factor;
  const fourth = square * square;
  const eighth = fourth * fourth;
  // Horner's rule from the last flow, eight at a time: a processor works on the sums of eight side by side.
  const alone = cashFlows.length % 8;
  let value = 0;
  for (let t = cashFlows.length - 8; t >= alone; t -= 8) {
    const first = cashFlows[t]! + cashFlows[t + 1]! * factor;
    const second = cashFlows[t + 2]! + cashFlows[t + 3]! * factor;
    const third = cashFlows[t + 4]! + cashFlows[t + 5]! * factor;
    const last = cashFlows[t + 6]! + cashFlows[t + 7]! * factor;
    value = value * eighth + (first + second * square + (third + last * square) * fourth);
  }
  for (let t = alone - 1; t >= 0; t--) value = value * factor + cashFlows[t]!;
  if (cashFlows.length === 0 || !Number.isFinite(value)) requireNumbers(cashFlows, "cashFlows");
  return finiteResult(value, "cashFlows");
}

/**
 * Net present value of dated flows, as Excel's XNPV: Σ flow/(1 + rate)^((date − first date)/365).
 * Unlike Excel's, it takes negative rates, and dates before the first listed one.
 *
 * @param rate - discount rate a year as a ratio, above -1
 * @param cashFlows - outlays negative
 * @param dates - one a flow, as Excel serial numbers (times of day are cut off), in any order; the first listed is time 0
 * @returns an amount in the flows' currency on the first listed date
 * @throws CalcError #VALUE! for lists of different length, #DIV/0! for a rate of -1, #NUM! below it
 * @example
 * xnpv(0.1, [-100, 110], [45292, 45657]) // 0
 */
export function xnpv(rate: number, cashFlows: readonly number[], dates: readonly number[]): number {
  requireCompoundRate(rate);
  if (rate === -1) throw new CalcError("#DIV/0!", "rate", "minusOne");
  requireNumbers(cashFlows, "cashFlows");
  requireNumbers(dates, "dates");
  requireSameLength(dates, cashFlows.length, "dates");
  const origin = Math.floor(dates[0]!);
  const force = Math.log1p(rate);
  const value = cashFlows.reduce((sum, flow, index) => {
    const years = (Math.floor(dates[index]!) - origin) / daysOfYear;
    return flow === 0 ? sum : sum + flow * Math.exp(-force * years);
  }, 0);
  return finiteResult(value, "cashFlows");
}
