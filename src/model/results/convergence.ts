import { batchBounds } from "../sampling/batches.ts";
import { percentileOf } from "./summary.ts";

export interface ConvergencePoint {
  readonly trials: number;
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** The figures of a result after each batch: they settle where the trials are enough. */
export function convergence(values: Float64Array): ConvergencePoint[] {
  return batchBounds(values.length)
    .slice(1)
    .map((trials) => {
      const sorted = values
        .subarray(0, trials)
        .filter((value) => !Number.isNaN(value))
        .sort();
      return {
        trials,
        mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
        p10: percentileOf(sorted, 0.1),
        p50: percentileOf(sorted, 0.5),
        p90: percentileOf(sorted, 0.9),
      };
    });
}
