import type { SettledShape } from "./line.ts";
import { pert } from "./pert.ts";
import { normalProbability, normalQuantile } from "./normal.ts";
import { distributionOf, scoreCurve } from "./scoreCurve.ts";
import type { Point } from "./solve.ts";

/** The distribution of a line whose low is 0 and whose high is 1. */
export interface UnitShape {
  readonly shape: SettledShape;
  readonly mode: number;
  readonly mean: number;
  readonly variance: number;
  evaluate(fraction: number): Point;
  quantile(probability: number): number;
  /** The quantile at Φ(z), which keeps its precision in the upper tail too. */
  quantileAtNormal(z: number): number;
  /** The z at which quantileAtNormal gives this fraction: Φ⁻¹ of its probability, precise in both tails. */
  normalAt(fraction: number): number;
}

export function unitMean(shape: SettledShape, mode: number): number {
  if (shape === "triangular") return (1 + mode) / 3;
  if (shape === "pert") return (1 + 4 * mode) / 6;
  return shape === "uniform" ? 0.5 : scoreCurve(shape, mode).mean;
}

export function unitVariance(shape: SettledShape, mode: number): number {
  if (shape === "triangular") return (1 - mode * (1 - mode)) / 18;
  if (shape === "pert") return ((1 + 4 * mode) * (5 - 4 * mode)) / 252;
  return shape === "uniform" ? 1 / 12 : scoreCurve(shape, mode).variance;
}

function evaluateUniform(fraction: number): Point {
  if (fraction < 0) return { probability: 0, density: 0 };
  if (fraction > 1) return { probability: 1, density: 0 };
  return { probability: fraction, density: 1 };
}

function evaluateTriangular(fraction: number, mode: number): Point {
  if (fraction < 0) return { probability: 0, density: 0 };
  if (fraction > 1) return { probability: 1, density: 0 };
  if (fraction < mode || mode === 1) {
    return { probability: (fraction * fraction) / mode, density: (2 * fraction) / mode };
  }
  const rest = 1 - fraction;
  return { probability: 1 - (rest * rest) / (1 - mode), density: (2 * rest) / (1 - mode) };
}

function triangularQuantile(probability: number, mode: number): number {
  return probability < mode ? Math.sqrt(probability * mode) : 1 - Math.sqrt((1 - probability) * (1 - mode));
}

type BoundedShape = "uniform" | "triangular" | "pert";

export const isSmooth = (shape: SettledShape): shape is Exclude<SettledShape, BoundedShape> =>
  shape === "bell" || shape === "wideBell" || shape === "metalog";

/** Only a PERT costs anything to set up; the other shapes are a few operations. */
function distribution(shape: BoundedShape, mode: number): Pick<UnitShape, "evaluate" | "quantile"> {
  if (shape === "uniform") return { evaluate: evaluateUniform, quantile: (probability) => probability };
  if (shape === "pert") return pert(mode);
  return {
    evaluate: (fraction) => evaluateTriangular(fraction, mode),
    quantile: (probability) => triangularQuantile(probability, mode),
  };
}

export function unitShape(shape: SettledShape, mode: number): UnitShape {
  if (isSmooth(shape)) {
    const curve = scoreCurve(shape, mode);
    return { shape, mode, mean: curve.mean, variance: curve.variance, ...distributionOf(curve) };
  }
  const { evaluate, quantile } = distribution(shape, mode);
  const mirrored = distribution(shape, 1 - mode);
  return {
    shape,
    mode,
    mean: unitMean(shape, mode),
    variance: unitVariance(shape, mode),
    evaluate,
    quantile,
    quantileAtNormal: (z) =>
      z <= 0 ? quantile(normalProbability(z)) : 1 - mirrored.quantile(normalProbability(-z)),
    normalAt: (fraction) => {
      const { probability } = evaluate(fraction);
      if (probability <= 0.5) return normalQuantile(probability);
      return -normalQuantile(mirrored.evaluate(1 - fraction).probability);
    },
  };
}
