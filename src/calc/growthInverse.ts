import {
  finiteResult,
  requireCompoundRate,
  requireNotNegative,
  requireNumber,
  requirePositive,
} from "./arguments.ts";
import { CalcError } from "./error.ts";
import { logRatio } from "./logRatio.ts";
import { grown } from "./grown.ts";

/**
 * Compound annual growth rate: (end/start)^(1/periods) − 1, what Excel calls RRI. Computed as
 * expm1(log1p(…)), so rates near zero keep 1e-12 relative.
 *
 * @param start - first value, not 0. Between two losses it is the growth of the loss: from −100 to −50 it is
 *   −50%, since the loss halves. From a loss to a gain no rate leads, and none is made up.
 * @param end - last value, of the same sign, or 0 (all is lost: -1)
 * @param periods - number of periods between them, above 0; need not be whole
 * @returns growth a period as a ratio
 * @throws CalcError #NUM! for a start of 0 (as Excel's RRI), signs that differ or periods not above 0
 * @example
 * cagr(100, 121, 2) // 0.1
 * cagr(100, 50, 1) // -0.5
 * cagr(-100, -50, 1) // -0.5
 */
export function cagr(start: number, end: number, periods: number): number {
  requireNumber(start, "start");
  requireNumber(end, "end");
  requirePositive(periods, "periods");
  requireReachable(start, end, "end");
  return finiteResult(Math.expm1(logRatio(start, end) / periods), "end");
}

/**
 * The start that reaches a target: target/(1 + rate)^periods, the inverse of `project`.
 *
 * @param target - value to reach
 * @param rate - growth a period as a ratio, above -1
 * @param periods - number of periods, 0 or more; need not be whole
 * @returns the value of period 0
 * @throws CalcError #NUM! for a rate below -1 or a result too large, #DIV/0! for a rate of -1
 * @example
 * startFor(121, 0.1, 2) // 100
 */
export function startFor(target: number, rate: number, periods: number): number {
  requireNumber(target, "target");
  requireCompoundRate(rate);
  requireNotNegative(periods, "periods");
  if (rate === -1 && periods > 0) throw new CalcError("#DIV/0!", "rate", "minusOne");
  return finiteResult(grown(target, rate, -periods), "periods");
}

/**
 * Periods until a value that grows at a rate reaches a target: ln(target/start)/ln(1 + rate),
 * fractional. Excel's PDURATION, but a decline is allowed, and a target that lies behind gives the
 * (negative) time since it was passed. A rate of 0 has no answer, as in Excel.
 *
 * @param start - value now, not 0
 * @param target - value to reach, of the same sign
 * @param rate - growth a period as a ratio, above -1 and not 0
 * @returns periods, negative when already passed
 * @throws CalcError #NUM! for a start or target of 0, signs that differ, a rate of 0, of -1 or below
 * @example
 * periodsTo(100, 200, 0.1) // 7.272540897341713
 * periodsTo(100, 50, -0.1) // 6.578813478960585
 * periodsTo(200, 100, 0.1) // -7.272540897341713
 */
export function periodsTo(start: number, target: number, rate: number): number {
  requireNumber(start, "start");
  requireNumber(target, "target");
  requireCompoundRate(rate);
  requireReachable(start, target, "target");
  if (rate === 0 || rate === -1 || target === 0) throw new CalcError("#NUM!", "target", "neverReached");
  return finiteResult(logRatio(start, target) / Math.log1p(rate), "target");
}

/** Refuses a start of 0 and two values of different sign: no growth leads from the one to the other. */
function requireReachable(start: number, end: number, argument: string): void {
  if (start === 0) throw new CalcError("#NUM!", "start", "zeroDivisor");
  if (start > 0 ? end < 0 : end > 0) throw new CalcError("#NUM!", argument, "signsDiffer");
}
