import { requireCompoundRate, requireNumber } from "../arguments.ts";
import { CalcError } from "../error.ts";
import { rememberLast } from "../ranges/cache.ts";
import { correlationOf, requireShare, settledShapes } from "../ranges/line.ts";
import { type CashLine, type CashOptions, type SettledCashLine, settleCashLines } from "./line.ts";
import { type CashTotal, cashTotal, type Dependence } from "./total.ts";

export const dependenceOf = (options: CashOptions): Dependence => ({
  correlation: correlationOf(options),
  commonFactor: options.commonFactor ?? false,
});

/** What an amount of a period is worth at time 0: (1 + rate)^−t, t half a period less in the middle. */
export function discountFactor(rate: number, period: number, middle = false): number {
  return period === 0 ? 1 : Math.exp(-Math.log1p(rate) * (middle ? period - 0.5 : period));
}

export function requireDiscountRate(rate: number): void {
  requireCompoundRate(rate);
  if (rate === -1) throw new CalcError("#DIV/0!", "rate", "minusOne");
}

/** The net present value of settled lines as a distribution. */
export function presentValue(
  lines: readonly SettledCashLine[],
  rate: number,
  options: CashOptions,
): CashTotal {
  const factor = (period: number): number => discountFactor(rate, period, options.middle);
  return cashTotal(lines, () => factor, dependenceOf(options));
}

/** Everything that sums over lines follow from, but for what an amount of a period counts. */
export function linesKey(lines: readonly SettledCashLine[], options: CashOptions): number[] {
  const { correlation, commonFactor } = dependenceOf(options);
  return [correlation, Number(commonFactor), Number(options.middle ?? false)].concat(
    lines.flatMap(({ chance, side, periods }) => [
      periods.length,
      chance,
      side === "cost" ? 1 : 0,
      ...periods.flatMap(({ weight, amount: { low, width, shape, mode } }) => [
        weight,
        low,
        width,
        settledShapes.indexOf(shape),
        mode,
      ]),
    ]),
  );
}

const known = rememberLast<CashTotal | undefined>();

/** The net present value of lines, shared by the percentiles and probabilities that are asked of it in turn. */
function sharedValue(lines: readonly CashLine[], rate: number, options: CashOptions): CashTotal {
  const settled = settleCashLines(lines, options);
  let made: CashTotal | undefined;
  const shared = known([rate, ...linesKey(settled, options)], () => {
    made = presentValue(settled, rate, options);
    return made.isSeries ? made : undefined;
  });
  return shared ?? made ?? presentValue(settled, rate, options);
}

/**
 * The net present value that is not exceeded with a probability, of lines over time: each line's periods
 * move together (one probability u for all of them), so it comes to g(u) = Σ weight_t·amount_t(u)/(1 + rate)^t.
 * Exact and the same every time; no random numbers take part.
 *
 * @param lines - what is earned and spent: `{ amounts, weight?, chance?, side? }`; `amounts` has a number or a
 *   range `{ low, high, likely?, shape? }` for each period, the first at time 0; `weight` (default 1, one or
 *   one a period) is -1 for costs; `chance` (default 1) makes a line a risk that occurs or not
 * @param rate - discount rate a period as a ratio, above -1
 * @param probability - 0 to 1; 0 gives the least value, 1 the greatest
 * @param options - `correlation` (Spearman, 0..1, default 0) between every two revenues and every two costs;
 *   revenues and costs are independent of each other unless `commonFactor` lets one factor drive all of them;
 *   lines with a chance below 1 are independent of everything. `coverage` as in totalPercentile; `middle`
 *   (default false) puts flows after time 0 into the middle of their period
 * @returns an amount at time 0, in the lines' unit; at a jump the smallest amount that reaches the probability
 * @throws CalcError #VALUE! for ranges as in totalPercentile, weights that are not one a period or no lines;
 *   #NUM! for a probability, chance or correlation outside 0..1 or a rate below -1, #DIV/0! for -1
 *
 * Accuracy of probabilities without correlation: 1e-9 where every line only rises or only falls with u; a line
 * whose weights change sign has a density with poles (measured 5e-8). With correlation it is a Fourier series of at
 * most 1,024 terms: few lines with sharp ends (two or three uniform ones, nearly together) fall off more slowly than
 * that and are less exact, and it takes many seconds: which is why no custom function offers the correlation.
 *
 * @example
 * npvPercentile([{ amounts: [-100, { low: 110, high: 220 }] }], 0.1, 0.5) // 50
 * npvPercentile([{ amounts: [100], weight: -1 }, { amounts: [0, 110], chance: 0.4 }], 0.1, 0.6) // -100
 */
export function npvPercentile(
  lines: readonly CashLine[],
  rate: number,
  probability: number,
  options: CashOptions = {},
): number {
  requireDiscountRate(rate);
  const share = requireShare(probability, "probability");
  return sharedValue(lines, rate, options).percentile(share);
}

/**
 * Probability that the net present value of lines over time is at most an amount; 1 minus it is the
 * probability of more.
 *
 * @param lines - as npvPercentile
 * @param rate - discount rate a period as a ratio, above -1
 * @param amount - at time 0 (default 0)
 * @param options - as npvPercentile
 * @returns a probability, 0 to 1; an amount that has a probability of its own is included
 * @throws CalcError #VALUE! for an amount that is no number, and the errors of npvPercentile
 * @example
 * npvProbability([{ amounts: [-100, { low: 55, high: 165 }] }], 0.1, 0) // 0.5
 * npvProbability([{ amounts: [100], weight: -1 }, { amounts: [0, 110], chance: 0.4 }], 0.1, -50) // 0.6
 */
export function npvProbability(
  lines: readonly CashLine[],
  rate: number,
  amount = 0,
  options: CashOptions = {},
): number {
  requireDiscountRate(rate);
  requireNumber(amount, "amount");
  return sharedValue(lines, rate, options).probability(amount);
}
