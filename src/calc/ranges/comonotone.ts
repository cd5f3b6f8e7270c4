import type { Component } from "./component.ts";
import type { Distribution } from "./distribution.ts";
import { normalDensity, normalProbability, normalQuantile } from "./normal.ts";
import { solveIncreasing } from "./solve.ts";
import { unitShape } from "./unitShape.ts";

/** Lines that all move together: the total's percentile is the sum of the lines' own percentiles. */
export function comonotoneDistribution(components: readonly Component[]): Distribution {
  const lines = components.map(({ share, shape, mode }) => ({ share, unit: unitShape(shape, mode) }));
  const width = components.reduce((sum, { share }) => sum + share, 0);
  const amountAt = (z: number): number =>
    lines.reduce((sum, { share, unit }) => sum + share * unit.quantileAtNormal(z), 0);

  /** How fast the total grows with z. */
  const slopeAt = (z: number): number => {
    const density = normalDensity(z);
    return lines.reduce((sum, { share, unit }) => {
      const own = unit.evaluate(unit.quantileAtNormal(z)).density;
      return own > 0 ? sum + (share * density) / own : sum;
    }, 0);
  };

  const evaluate = (amount: number) => {
    if (amount <= 0) return { probability: 0, density: 0 };
    if (amount >= width) return { probability: 1, density: 0 };
    const z = solveIncreasing(
      (at) => ({ probability: amountAt(at), density: slopeAt(at) }),
      amount,
      -37,
      37,
      normalQuantile(amount / width),
    );
    return { probability: normalProbability(z), density: normalDensity(z) / slopeAt(z) };
  };
  const quantile = (probability: number): number =>
    lines.reduce((sum, { share, unit }) => sum + share * unit.quantile(probability), 0);
  return { width, evaluate, quantile };
}
