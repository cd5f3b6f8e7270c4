import {
  finiteResult,
  requireCompoundRate,
  requireNumber,
  requirePeriods,
  unsignedZero,
} from "./arguments.ts";
import { CalcError } from "./error.ts";
import { grown } from "./grown.ts";
import type { Range } from "./ranges/line.ts";

/** So many periods are multiplied on from one exact value; more would add up rounding errors. */
const block = 64;

/**
 * Compound growth, period by period: start·(1 + rate)^t.
 *
 * Each 64th value comes from expm1/log1p arithmetic and those between by multiplication, so the
 * relative error stays below 1e-12 at tiny rates and over 10,000 periods alike.
 *
 * @param start - value of period 0, of either sign
 * @param rate - growth a period as a ratio (5% is 0.05), -1 or above
 * @param periods - whole number of periods, 0 to 10,000
 * @returns periods + 1 values, period 0 first
 * @throws CalcError #NUM! for a rate below -1, negative periods or a result too large for a number
 * @example
 * project(100, 0.1, 3) // [100, 110, 121, 133.1]
 * project(100, -1, 2) // [100, 0, 0]
 */
export function project(start: number, rate: number, periods: number): number[] {
  requireNumber(start, "start");
  requireCompoundRate(rate);
  requirePeriods(periods);
  const values = new Array<number>(periods + 1);
  const factor = 1 + rate;
  const second = factor * factor;
  const third = second * factor;
  const fourth = second * second;
  const eighth = fourth * fourth;
  const ordinary = eighth > 1e-200 && eighth < 1e200;
  for (let anchor = 0; anchor <= periods; anchor += block) {
    const end = Math.min(anchor + block, periods + 1);
    let value = grown(start, rate, anchor);
    let t = anchor;
    if (ordinary) {
      // Eight from one, so that none waits for the last but one in eight.
      for (; t + 7 < end; t += 8) {
        const middle = value * fourth;
        values[t] = value;
        values[t + 1] = value * factor;
        values[t + 2] = value * second;
        values[t + 3] = value * third;
        values[t + 4] = middle;
        values[t + 5] = middle * factor;
        values[t + 6] = middle * second;
        values[t + 7] = middle * third;
        value *= eighth;
      }
    }
    for (; t < end; t++) {
      values[t] = value;
      value *= factor;
    }
  }
  finiteResult(values[periods]!, "rate");
  // Only there a product can be -0; elsewhere the copy would cost more than the rest.
  return start === 0 || (start < 0 && factor === 0) ? values.map(unsignedZero) : values;
}

/**
 * Straight-line growth, the same amount each period: start·(1 + rate·t).
 *
 * @param start - value of period 0
 * @param rate - growth a period as a ratio of the start, of either sign
 * @param periods - whole number of periods, 0 to 10,000
 * @returns periods + 1 values, period 0 first
 * @throws CalcError #NUM! for negative periods or a result too large for a number
 * @example
 * projectLinear(100, 0.1, 3) // [100, 110, 120, 130]
 */
export function projectLinear(start: number, rate: number, periods: number): number[] {
  requireNumber(start, "start");
  requireNumber(rate, "rate");
  requirePeriods(periods);
  const step = finiteResult(start * rate, "rate");
  const values = Array.from({ length: periods + 1 }, (_, t) => unsignedZero(start + step * t));
  finiteResult(values[periods]!, "rate");
  return values;
}

/**
 * Growth whose rate moves in a straight line from the first period's to the last's:
 * value_t = value_(t−1)·(1 + rate_t), rate_t = firstRate + (lastRate − firstRate)·(t − 1)/(periods − 1).
 *
 * @param start - value of period 0
 * @param firstRate - growth of period 1 as a ratio, -1 or above
 * @param lastRate - growth of the last period; with one period only the first rate counts
 * @param periods - whole number of periods, 0 to 10,000
 * @returns periods + 1 values, period 0 first
 * @throws CalcError #NUM! for a rate below -1, negative periods or a result too large for a number
 * @example
 * projectFade(100, 0.3, 0.1, 3) // [100, 130, 156, 171.6]
 */
export function projectFade(start: number, firstRate: number, lastRate: number, periods: number): number[] {
  requireNumber(start, "start");
  requireCompoundRate(firstRate, "firstRate");
  requireCompoundRate(lastRate, "lastRate");
  requirePeriods(periods);
  const values = [unsignedZero(start)];
  let value = start;
  for (let t = 1; t <= periods; t++) {
    const share = periods === 1 ? 0 : (t - 1) / (periods - 1);
    // Factors rather than rates: 1 + rate is exact close to -100%, a mean of such rates is not.
    value = finiteResult(value * ((1 + firstRate) * (1 - share) + (1 + lastRate) * share), "firstRate");
    values.push(value);
  }
  return values;
}

/**
 * Compound growth from a range of starts at a range of rates. The middle grows from the midpoint of
 * the starts at the midpoint of the rates.
 *
 * @param start - lowest and highest value of period 0
 * @param rate - lowest and highest growth a period, -1 or above
 * @param periods - whole number of periods, 0 to 10,000
 * @returns three lists of periods + 1 values
 * @throws CalcError #VALUE! for low above high, and the errors of `project`
 * @example
 * projectRange({ low: 80, high: 120 }, { low: 0, high: 0.2 }, 1) // { low: [80, 80], middle: [100, 110], high: [120, 144] }
 */
export function projectRange(
  start: Range,
  rate: Range,
  periods: number,
): { low: number[]; middle: number[]; high: number[] } {
  return {
    low: project(start.low, rate.low, periods),
    middle: project(midpoint(start, "start"), midpoint(rate, "rate"), periods),
    high: project(start.high, rate.high, periods),
  };
}

function midpoint(range: Range, argument: string): number {
  requireNumber(range.high, argument);
  if (range.low > range.high) throw new CalcError("#VALUE!", argument, "lowAboveHigh");
  return range.low / 2 + range.high / 2;
}
