import type { RangeLine } from "../../../src/calc/ranges/index.ts";
import { budget } from "./referenceLines.ts";

/**
 * Percentiles of correlated totals from a calculation of another kind, in Python with SciPy: the normal
 * score of each line given the common factor on a grid of 700 points (trapezoid), the factor on 280, the
 * characteristic function of the mixture, and its Fourier series on the total's interval. Only totals
 * whose last coefficient is below 1e-7 are listed; the series is then exact to about 1e-9 of the width.
 */
export const probabilities = [0.1, 0.5, 0.8, 0.9, 0.99];

const modes = [0.3, 0.5, 0.1, 0.7];

/** The first lines of the budget above, repeated half a unit wider where more are asked for. */
export function correlatedLines(count: number, shape: "uniform" | "triangular"): RangeLine[] {
  return Array.from({ length: count }, (_, index) => {
    const { low, high: top } = budget[index % budget.length]!;
    const high = top + 0.5 * Math.floor(index / budget.length);
    return shape === "uniform"
      ? { low, high, shape }
      : { low, high, shape, likely: low + (high - low) * modes[index % 4]! };
  });
}

/** Lines, shape, rank correlation, percentiles. */
export const correlatedTotals: readonly [number, "uniform" | "triangular", number, readonly number[]][] = [
  [
    3,
    "triangular",
    0.3,
    [9.225151996013691, 10.642720779936733, 11.744459922889831, 12.324118177573135, 13.554029815277367],
  ],
  [
    3,
    "triangular",
    0.8,
    [8.841080537449471, 10.577334125242295, 12.067814510511012, 12.829787741670227, 14.190091521183607],
  ],
  [
    3,
    "triangular",
    0.95,
    [8.74626715518285, 10.555409155810391, 12.155732182879722, 12.965366290228566, 14.328471904739807],
  ],
  [12, "uniform", 0.3, [47.99863591715343, 57.0, 63.11727137850505, 66.00136408284658, 71.34099490384861]],
  [
    12,
    "triangular",
    0.3,
    [48.87407486965271, 55.05776997470357, 59.52534345041913, 61.857712354984734, 66.97261497731682],
  ],
  [
    12,
    "triangular",
    0.5,
    [47.51230480620249, 54.96485988586249, 60.51862387088654, 63.3821834258002, 69.27268574199765],
  ],
  [
    12,
    "triangular",
    0.8,
    [45.86763649254512, 54.797840366061436, 61.80059515452823, 65.33675503754196, 71.78132952956167],
  ],
  [
    30,
    "uniform",
    0.3,
    [122.41080550963255, 145.5, 161.12189305225388, 168.58919449036745, 182.90925690848593],
  ],
];
