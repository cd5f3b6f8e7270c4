import type { CorrelatedLine } from "./correlatedLine.ts";
import { factorReach, factorStep } from "./factorGrid.ts";
import { normalDensity } from "./normal.ts";

/** Values of the factor of less density than this are left out, and gaps between scores of less do not matter. */
export const leastWeight = 1e-10;

/** What is left out of a wave at a frequency may be so much times its number, over all values of the factor. */
export const waveTolerance = 2e-8;
/** The same of few lines, whose totals are asked to be as exact as those of certain ones. */
const fineTolerance = 1e-9;
const fewLines = 5;

/** A value of the factor, its weight (all add up to 1), and the error of a wave given it that does not matter in the mean. */
export interface FactorValue {
  readonly factor: number;
  readonly weight: number;
  readonly negligible: number;
}

/** The values of the factor that matter, close enough for the trapezoidal rule. */
export function factorValues(
  lines: readonly CorrelatedLine[],
  parameter: number,
  tolerance = lines.length > fewLines ? waveTolerance : fineTolerance,
): FactorValue[] {
  const components = lines.map(({ component }) => component);
  const count = Math.ceil(factorReach / factorStep(components, parameter));
  const factors = Array.from(
    { length: 2 * count + 1 },
    (_, index) => ((index - count) / count) * factorReach,
  );
  const kept = factors.filter((factor) => normalDensity(factor) >= leastWeight);
  const total = kept.reduce((sum, factor) => sum + normalDensity(factor), 0);
  return kept.map((factor) => {
    const weight = normalDensity(factor) / total;
    return { factor, weight, negligible: tolerance / (weight * kept.length) };
  });
}
