import type { TableShape } from "../../../model/inputs/words.ts";
import type { InputShape } from "../../../model/inputs/types.ts";
import type { Amounts } from "./entered.ts";

/** The standard normal quantile of 90 %. */
export const score90 = 1.2815515655446004;

/** The shape that amounts state, to be drawn; undefined for what is read from cells. */
export function picturedShape(
  { low = NaN, likely = NaN, high = NaN }: Amounts,
  shape: TableShape,
): InputShape | undefined {
  switch (shape) {
    case "uniform":
      return { kind: shape, low, high };
    case "triangular":
    case "pert":
      return { kind: shape, low, likely, high };
    case "normal":
      return { kind: shape, mean: (low + high) / 2, deviation: (high - low) / (2 * score90) };
    case "lognormal":
      return {
        kind: shape,
        logMean: (Math.log(low) + Math.log(high)) / 2,
        logDeviation: (Math.log(high) - Math.log(low)) / (2 * score90),
      };
    case "percentiles":
      return { kind: shape, p10: low, p50: likely, p90: high };
    case "discrete":
    case "data":
      return undefined;
  }
}
