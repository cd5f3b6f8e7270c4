import * as calc from "../calc/index.ts";
import { column } from "./coercion/cells.ts";
import { number, optionalNonZero, optionalWord } from "./coercion/scalars.ts";

/**
 * Projects a value period by period: compound, linear or logistic growth.
 * @customfunction PROJECTION PROJECTION
 * @param start Value of period 0.
 * @param rate Growth per period as a ratio (5% is 0.05).
 * @param periods Number of periods, up to 10,000.
 * @param [model] "compound" (default), "linear" or "logistic".
 * @param [limit] Ceiling that logistic growth approaches; for that model only.
 * @returns A column of periods + 1 values, period 0 first.
 * @example =PLAN.PROJECTION(100,10%,3)
 */
export function projection(
  start: number,
  rate: number,
  periods: number,
  model?: string,
  limit?: number,
): number[][] {
  const [from, growth, count] = [number(start, "start"), number(rate, "rate"), number(periods, "periods")];
  const ceiling = optionalNonZero(limit, "limit");
  const models = ["compound", "linear", "logistic"] as const;
  switch (optionalWord(model, "model", models, "unknownModel")) {
    case "linear":
      return column(calc.projectLinear(from, growth, count));
    case "logistic":
      if (ceiling === undefined) throw new calc.CalcError("#VALUE!", "limit", "notPositive");
      return column(calc.projectLogistic(from, ceiling, growth, count));
    default:
      return column(calc.project(from, growth, count));
  }
}

/**
 * Projects a value whose growth rate moves in a straight line from the first period's to the last's.
 * @customfunction PROJECTIONFADE PROJECTIONFADE
 * @param start Value of period 0.
 * @param firstRate Growth of the first period as a ratio.
 * @param lastRate Growth of the last period as a ratio.
 * @param periods Number of periods, up to 10,000.
 * @returns A column of periods + 1 values, period 0 first.
 * @example =PLAN.PROJECTIONFADE(100,30%,10%,3)
 */
export function projectionFade(
  start: number,
  firstRate: number,
  lastRate: number,
  periods: number,
): number[][] {
  return column(
    calc.projectFade(
      number(start, "start"),
      number(firstRate, "firstRate"),
      number(lastRate, "lastRate"),
      number(periods, "periods"),
    ),
  );
}

/**
 * Projects a range of starts at a range of growth rates: low, middle and high.
 * @customfunction PROJECTIONRANGE PROJECTIONRANGE
 * @param startLow Lowest value of period 0.
 * @param startHigh Highest value of period 0.
 * @param rateLow Lowest growth per period as a ratio.
 * @param rateHigh Highest growth per period as a ratio.
 * @param periods Number of periods, up to 10,000.
 * @returns Three columns (low, middle, high) of periods + 1 rows, period 0 first.
 * @example =PLAN.PROJECTIONRANGE(80,120,5%,15%,2)
 */
export function projectionRange(
  startLow: number,
  startHigh: number,
  rateLow: number,
  rateHigh: number,
  periods: number,
): number[][] {
  const { low, middle, high } = calc.projectRange(
    { low: number(startLow, "startLow"), high: number(startHigh, "startHigh") },
    { low: number(rateLow, "rateLow"), high: number(rateHigh, "rateHigh") },
    number(periods, "periods"),
  );
  return low.map((value, t) => [value, middle[t], high[t]]);
}

/**
 * Cumulative adopters of something new in a market, by the Bass model.
 * @customfunction ADOPTION ADOPTION
 * @param market Everybody who will adopt in the end.
 * @param innovation Share of those left who adopt on their own in each period (p, such as 0.03).
 * @param imitation Pull of those who have already adopted (q, such as 0.38).
 * @param periods Number of periods, up to 10,000.
 * @returns A column of periods + 1 values, period 0 (nobody) first.
 * @example =PLAN.ADOPTION(1000,0.03,0.38,5)
 */
export function adoption(market: number, innovation: number, imitation: number, periods: number): number[][] {
  return column(
    calc.adoption(
      number(market, "market"),
      number(innovation, "innovation"),
      number(imitation, "imitation"),
      number(periods, "periods"),
    ),
  );
}

/**
 * Compound growth rate per period between two values. Excel's own RRI gives the same.
 * @customfunction CAGR CAGR
 * @param start First value.
 * @param end Last value, of the same sign.
 * @param periods Number of periods between them.
 * @returns The growth per period as a ratio.
 * @example =PLAN.CAGR(100,121,2)
 */
export function cagr(start: number, end: number, periods: number): number {
  return calc.cagr(number(start, "start"), number(end, "end"), number(periods, "periods"));
}

/**
 * The value to start from in order to reach a target by compound growth.
 * @customfunction STARTFOR STARTFOR
 * @param target Value to reach.
 * @param rate Growth per period as a ratio.
 * @param periods Number of periods.
 * @returns The value of period 0.
 * @example =PLAN.STARTFOR(121,10%,2)
 */
export function startFor(target: number, rate: number, periods: number): number {
  return calc.startFor(number(target, "target"), number(rate, "rate"), number(periods, "periods"));
}

/**
 * Periods until compound growth or decline reaches a target; negative when it is already passed.
 * @customfunction PERIODSTO PERIODSTO
 * @param start Value now.
 * @param target Value to reach, of the same sign.
 * @param rate Growth per period as a ratio; below 0 it declines.
 * @returns The number of periods, with its fraction.
 * @example =PLAN.PERIODSTO(100,50,-10%)
 */
export function periodsTo(start: number, target: number, rate: number): number {
  return calc.periodsTo(number(start, "start"), number(target, "target"), number(rate, "rate"));
}
