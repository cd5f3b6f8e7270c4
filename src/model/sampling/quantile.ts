import { tabulatedQuantile } from "../../calc/ranges/pertTable.ts";
import { unitShape } from "../../calc/ranges/unitShape.ts";
import type { InputShape } from "../inputs/types.ts";
import { exponential } from "./elementary.ts";
import { metalogQuantile } from "./metalog.ts";
import { normalScore } from "./normalScore.ts";

/** The amount not exceeded with a probability above 0 and below 1. */
export type Quantile = (probability: number) => number;

/** The quantile of an input that occurs with a chance; where it does not, it is 0. */
export function inputQuantile(shape: InputShape, chance: number): Quantile {
  const amount = shapeQuantile(shape);
  return chance >= 1 ? amount : withChance(amount, chance);
}

export function shapeQuantile(shape: InputShape): Quantile {
  switch (shape.kind) {
    case "uniform": {
      const { low, high } = shape;
      return (u) => low + u * (high - low);
    }
    case "triangular":
      return triangular(shape.low, shape.likely, shape.high);
    case "pert": {
      const { low, likely, high } = shape;
      if (high === low) return () => low;
      const unit = tabulatedQuantile(unitShape("pert", (likely - low) / (high - low)));
      return (u) => low + (high - low) * unit(u);
    }
    case "normal": {
      const { mean, deviation } = shape;
      return (u) => mean + deviation * normalScore(u);
    }
    case "lognormal": {
      const { logMean, logDeviation } = shape;
      return (u) => exponential(logMean + logDeviation * normalScore(u));
    }
    case "percentiles":
      return metalogQuantile(shape.p10, shape.p50, shape.p90);
    case "discrete":
      return steps(shape.values, shape.chances);
    case "data":
      return steps(
        shape.values,
        shape.values.map(() => 1),
      );
  }
}

function triangular(low: number, likely: number, high: number): Quantile {
  const width = high - low;
  if (width === 0) return () => low;
  const mode = (likely - low) / width;
  return (u) =>
    u < mode ? low + width * Math.sqrt(u * mode) : high - width * Math.sqrt((1 - u) * (1 - mode));
}

/** Values in order, each over its share of the probability. */
function steps(values: readonly number[], weights: readonly number[]): Quantile {
  const order = values.map((_value, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ordered = Float64Array.from(order, (index) => values[index] ?? 0);
  const ends = new Float64Array(order.length);
  let sum = 0;
  order.forEach((index, place) => {
    sum += weights[index] ?? 0;
    ends[place] = sum;
  });
  return (u) => {
    const target = u * sum;
    let from = 0;
    let to = ends.length - 1;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((ends[middle] ?? 0) > target) to = middle;
      else from = middle + 1;
    }
    return ordered[from] ?? NaN;
  };
}

/** The quantile of an amount that is 0 unless it occurs: what is below 0 first, then the zeros, then what is above. */
function withChance(amount: Quantile, chance: number): Quantile {
  const below = chance * probabilityBelowZero(amount);
  const zerosEnd = below + 1 - chance;
  return (u) => {
    if (u < below) return amount(u / chance);
    return u < zerosEnd ? 0 : amount((u - (1 - chance)) / chance);
  };
}

function probabilityBelowZero(amount: Quantile): number {
  let from = 0;
  let to = 1;
  if (amount(2 ** -40) >= 0) return 0;
  if (amount(1 - 2 ** -40) < 0) return 1;
  for (let step = 0; step < 60; step++) {
    const middle = (from + to) / 2;
    if (amount(middle) < 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
