import { requireNumber } from "../arguments.ts";
import { CalcError } from "../error.ts";
import { type CashLine, type CashOptions, settleCashLines } from "./line.ts";
import { dependenceOf, discountFactor, requireDiscountRate } from "./npv.ts";
import { cashTotal, type Factors, leastTotal } from "./total.ts";

/** P(total ≥ 0) as the probability that its opposite is at most 0, so that an amount of exactly 0 counts. */
function reachesZero(lines: readonly CashLine[], factors: Factors, options: CashOptions): number {
  const opposite: Factors = (line) => (period) => -factors(line)(period);
  return cashTotal(settleCashLines(lines, options), opposite, dependenceOf(options)).probability(0);
}

/**
 * Probability that an outlay is recovered at the end of a period: that all flows up to it add up to 0 or more.
 * (Flows that dip below 0 again later have been recovered before: this is about the end of that period.)
 *
 * @param lines - as npvPercentile
 * @param period - a whole number of periods, 0 or more; beyond the last one everything counts
 * @param options - as npvPercentile, and `rate`: discount rate a period (default 0)
 * @returns a probability, 0 to 1
 * @throws CalcError #VALUE! for a period that is not whole, #NUM! for a negative one, and the errors of
 *   npvPercentile
 * @example
 * paybackProbability([{ amounts: [-100, { low: 0, high: 100 }, { low: 0, high: 100 }] }], 2) // 0.5
 * paybackProbability([{ amounts: [-100, { low: 0, high: 100 }, { low: 0, high: 100 }] }], 1) // 0
 */
export function paybackProbability(
  lines: readonly CashLine[],
  period: number,
  options: CashOptions & { readonly rate?: number | undefined } = {},
): number {
  const { rate = 0, middle } = options;
  requireDiscountRate(rate);
  requireNumber(period, "period");
  if (!Number.isInteger(period)) throw new CalcError("#VALUE!", "period", "notAWholeNumber");
  if (period < 0) throw new CalcError("#NUM!", "period", "negative");
  const factor = (at: number): number => (at <= period ? discountFactor(rate, at, middle) : 0);
  return reachesZero(lines, () => factor, options);
}

/**
 * Probability that a return on investment is reached: (R − C)/C ≥ roi, where R is what the revenues and C
 * what the costs come to, not discounted. It is P(R − (1 + roi)·C ≥ 0), which needs costs above 0.
 *
 * @param lines - as npvPercentile; those of side "cost" (by default all whose weights are not above 0) are C
 * @param roi - a ratio (5 is 500%), -1 or above
 * @param options - as npvPercentile
 * @returns a probability, 0 to 1
 * @throws CalcError #DIV/0! when nothing is spent for certain, #NUM! when the costs may be a gain or for a
 *   return below -100%, and the errors of npvPercentile
 * @example
 * roiProbability([{ amounts: [100], weight: -1 }, { amounts: [0, { low: 100, high: 200 }] }], 0.5) // 0.5
 * roiProbability([{ amounts: [100], weight: -1 }, { amounts: [0, { low: 100, high: 200 }] }], 1) // 0
 */
export function roiProbability(lines: readonly CashLine[], roi: number, options: CashOptions = {}): number {
  requireNumber(roi, "roi");
  if (roi < -1) throw new CalcError("#NUM!", "roi", "belowMinusOne");
  const settled = settleCashLines(lines, options);
  const costs = settled.filter(({ side }) => side === "cost");
  const least = leastTotal(costs, () => () => -1);
  if (least === 0) throw new CalcError("#DIV/0!", "lines", "noSpending");
  if (least < 0) throw new CalcError("#NUM!", "lines", "maybeNoSpending");
  return reachesZero(lines, ({ side }) => (side === "cost" ? () => 1 + roi : () => 1), options);
}
