import type { InputShape } from "../../../model/inputs/types.ts";
import { metalogQuantile } from "../../../model/sampling/metalog.ts";

/** Into how many steps the width of the picture is divided. */
export const steps = 40;

/** How dense the amounts lie along the width of the picture, at most 1; undefined where it is not drawn. */
export function densities(shape: InputShape): readonly number[] | undefined {
  const along = Array.from({ length: steps + 1 }, (_, step) => step / steps);
  const heights = heightsOf(shape, along);
  if (heights === undefined) return undefined;
  const most = Math.max(...heights);
  return most > 0 ? heights.map((height) => height / most) : undefined;
}

function heightsOf(shape: InputShape, along: readonly number[]): readonly number[] | undefined {
  switch (shape.kind) {
    case "uniform":
      return along.map(() => 1);
    case "triangular":
    case "pert": {
      const mode = (shape.likely - shape.low) / (shape.high - shape.low);
      if (!(mode >= 0 && mode <= 1)) return undefined;
      if (shape.kind === "triangular")
        return along.map((x) => (x < mode ? x / mode : mode < 1 ? (1 - x) / (1 - mode) : 1));
      return along.map((x) => x ** (4 * mode) * (1 - x) ** (4 * (1 - mode)));
    }
    case "normal":
      return along.map((x) => Math.exp(-0.5 * (6 * x - 3) ** 2));
    case "lognormal":
      // From 0 to where one in a thousand lies.
      return along.map((x) => {
        const value = x * Math.exp(3 * shape.logDeviation);
        return value === 0 ? 0 : Math.exp(-0.5 * (Math.log(value) / shape.logDeviation) ** 2) / value;
      });
    case "percentiles":
      return ofQuantile(metalogQuantile(shape.p10, shape.p50, shape.p90), along);
    case "discrete":
      return spikes(shape.values, shape.chances, along);
    case "data":
      return spikes(
        shape.values,
        shape.values.map(() => 1),
        along,
      );
  }
}

/** The share of the probability in each step, between the percentiles P0.5 and P99.5. */
function ofQuantile(quantile: (u: number) => number, along: readonly number[]): readonly number[] {
  const probabilities = Array.from({ length: 400 }, (_, index) => 0.005 + (0.99 * (index + 0.5)) / 400);
  return spikes(
    probabilities.map(quantile),
    probabilities.map(() => 1),
    along,
  );
}

/** The weights of values, each at its place between the least and the greatest. */
function spikes(
  values: readonly number[],
  weights: readonly number[],
  along: readonly number[],
): readonly number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const heights = along.map(() => 0);
  values.forEach((value, index) => {
    const place = most > least ? (value - least) / (most - least) : 0.5;
    const at = Math.round(place * steps);
    heights[at] = (heights[at] ?? 0) + (weights[index] ?? 0);
  });
  return heights;
}
