import * as calc from "../calc/index.ts";
import { column, isOmittedRange } from "./coercion/cells.ts";
import { numbers } from "./coercion/columns.ts";
import { number, optionalNonZero, optionalNumber } from "./coercion/scalars.ts";

/**
 * Return on investment; a yearly compound rate when the years are given.
 * @customfunction ROI ROI
 * @param returned Everything that came back.
 * @param cost What was paid.
 * @param [years] Years in between; with them the result is a yearly rate.
 * @returns A ratio (5 is 500%).
 * @example =PLAN.ROI(150,100)
 */
export function roi(returned: number, cost: number, years?: number): number {
  const [back, paid] = [number(returned, "returned"), number(cost, "cost")];
  const span = optionalNonZero(years, "years");
  return span === undefined ? calc.roi(back, paid) : calc.roiAnnualised(back, paid, span);
}

/**
 * Worst and best return on investment of a range of returns and a range of costs.
 * @customfunction ROIRANGE ROIRANGE
 * @param returnedLow Lowest return.
 * @param returnedHigh Highest return.
 * @param costLow Lowest cost.
 * @param costHigh Highest cost.
 * @returns A row: worst (low return at high cost) and best, as ratios.
 * @example =PLAN.ROIRANGE(120,300,50,100)
 */
export function roiRange(
  returnedLow: number,
  returnedHigh: number,
  costLow: number,
  costHigh: number,
): number[][] {
  const { low, high } = calc.roiRange(
    { low: number(returnedLow, "returnedLow"), high: number(returnedHigh, "returnedHigh") },
    { low: number(costLow, "costLow"), high: number(costHigh, "costHigh") },
  );
  return [[low, high]];
}

/**
 * Periods until an outlay is recovered, with their fraction; discounted when a rate is given.
 * @customfunction PAYBACK PAYBACK
 * @param cashFlows One flow per period, the outlay (negative) first, at time 0.
 * @param [rate] Discount rate per period as a ratio.
 * @returns The number of periods; #N/A when the outlay is never recovered.
 * @example =PLAN.PAYBACK({-100;40;40;40})
 */
export function payback(cashFlows: unknown[][], rate?: number): number {
  return calc.payback(numbers(cashFlows, "cashFlows"), optionalNumber(rate, "rate"));
}

/**
 * Every internal rate of return above -100%, also where IRR or XIRR shows only one of several.
 * @customfunction IRRALL IRRALL
 * @param cashFlows One flow per period, outlays negative.
 * @param [dates] One date per flow: years of 365 days count instead of periods, as in XIRR.
 * @returns A column of rates as ratios, lowest first; #N/A when there is none.
 * @example =PLAN.IRRALL({-1000;2300;-1320})
 */
export function irrAll(cashFlows: unknown[][], dates?: unknown[][]): number[][] {
  const flows = numbers(cashFlows, "cashFlows");
  return column(isOmittedRange(dates) ? calc.irrAll(flows) : calc.xirrAll(flows, numbers(dates, "dates")));
}
