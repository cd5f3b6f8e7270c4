import type { InputCorrelation, UncertainInput } from "../inputs/types.ts";
import { addressText } from "../workbook/index.ts";
import { batchBounds } from "./batches.ts";
import { correlateBatch, planCorrelations, type CorrelationPlan } from "./correlate.ts";
import { inputQuantile } from "./quantile.ts";
import { fillStrata, streams } from "./strata.ts";

export { batchBounds, batchCount } from "./batches.ts";
export { planCorrelations, type CorrelationPlan } from "./correlate.ts";
export { isFeasible } from "./metalog.ts";
export { inputQuantile, shapeQuantile, type Quantile } from "./quantile.ts";

/**
 * Values of the inputs by a seeded Latin hypercube, a column an input; the same seed gives the same bits on every
 * machine. Correlated inputs have the ranks of a Gaussian copula. Yields between pieces of some milliseconds.
 */
export function* sampleInputs(
  inputs: readonly Pick<UncertainInput, "cell" | "shape" | "chance">[],
  correlations: readonly InputCorrelation[],
  trials: number,
  seed: number,
  plan: CorrelationPlan = planCorrelations(inputs.length, correlations),
): Generator<void, Float64Array[]> {
  const bounds = batchBounds(trials);
  const generators = streams(
    seed,
    inputs.map(({ cell }) => addressText(cell)),
  );
  const columns = inputs.map(() => new Float64Array(trials));
  for (let batch = 1; batch < bounds.length; batch++) {
    const [from = 0, to = trials] = bounds.slice(batch - 1, batch + 1);
    for (const [index, column] of columns.entries()) {
      const random = generators[index];
      if (random !== undefined) fillStrata(column, from, to, random);
    }
    yield;
    for (const group of plan.groups) {
      correlateBatch(columns, from, to, group);
      yield;
    }
  }
  for (const [index, { shape, chance }] of inputs.entries()) {
    const column = columns[index];
    if (column === undefined) continue;
    const quantile = inputQuantile(shape, chance);
    for (let trial = 0; trial < trials; trial++) column[trial] = quantile(column[trial] ?? NaN);
    yield;
  }
  return columns;
}
