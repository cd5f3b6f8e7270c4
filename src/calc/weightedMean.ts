import { finiteResult, requireNotNegative } from "./arguments.ts";
import { CalcError } from "./error.ts";

/** Σ weight·min(value, cap)/Σ weight; a value of null drops out with its weight. Errors name the weight's row. */
export function weightedMean(
  values: readonly (number | null)[],
  weights: readonly number[],
  argument: string,
  cap = Infinity,
): number {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  let total = 0;
  let divisor = 0;
  values.forEach((value, index) => {
    requireNotNegative(weights[index]!, "weight", index + 1);
    if (value === null) return;
    // Shares of the largest weight: the weights themselves may add up to more than a number holds.
    const weight = largest === 0 ? 0 : weights[index]! / largest;
    total += weight * Math.min(value, cap);
    divisor += weight;
  });
  // Where every weight is 0 it is theirs to be mended, else a value is missing where one is above 0.
  if (largest === 0) throw new CalcError("#DIV/0!", "weight", "addsUpToZero");
  if (divisor === 0) throw new CalcError("#DIV/0!", argument, "nothingMeasured");
  return finiteResult(total / divisor, argument);
}
