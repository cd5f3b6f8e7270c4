import { type Shape, settleLine } from "./line.ts";

/**
 * What a cell shows that holds an uncertain amount: its most likely value, so that a model around it stays as it is,
 * else the middle, which is the mean of every shape without a likely value. A simulation varies it between its ends.
 *
 * @param low - the lowest amount
 * @param high - the highest amount, in the same unit
 * @param likely - the most likely amount; 0 outside low..high counts as none
 * @param shape - "uniform", "triangular" or "pert": as every line of a budget, uniform without a likely value and
 *   triangular with one where it is left out
 * @returns likely, or low + (high − low)/2 without one and for "uniform", which has none; in the amounts' unit
 * @throws CalcError #VALUE! when low is above high, likely is outside, or the shape is unknown; #NUM! when the width
 *   overflows
 * @example
 * uncertainAmount(80, 120, 95) // 95
 * uncertainAmount(80, 120) // 100
 * uncertainAmount(80, 120, 95, "uniform") // 100
 */
export function uncertainAmount(low: number, high: number, likely?: number, shape?: Shape): number {
  const line = settleLine({ low, high, likely, shape }, 1);
  const counts = likely !== undefined && likely >= line.low && likely <= line.high;
  return counts && line.shape !== "uniform" ? likely : line.low + line.width / 2;
}
