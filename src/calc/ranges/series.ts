import type { Point } from "./solve.ts";

/**
 * A total on its period P as a Fourier series, μ its mean:
 * F(x) = ½ + (x − μ)/P + Σ_k [a_k·sin(ωkv) − b_k·cos(ωkv)]/(πk), v = x − middle, ω = 2π/P,
 * where a_k + i·b_k is the product of the lines' characteristic functions about the middle, at ωk.
 */
export interface Series {
  readonly from: number;
  readonly period: number;
  /** The first moment: the mean, where the mass is 1. */
  readonly mean: number;
  readonly middle: number;
  readonly re: Float64Array;
  readonly im: Float64Array;
  /** The probability that the series spreads, 1 unless the rest is held elsewhere. */
  readonly mass?: number;
}

/** Probability and density at an amount, rounding included: they may stray from what they can be by as much. */
export function seriesAt({ from, period, mean, middle, re, im, mass = 1 }: Series, amount: number): Point {
  if (amount <= from) return { probability: 0, density: 0 };
  if (amount >= from + period) return { probability: mass, density: 0 };
  const angle = (2 * Math.PI * (amount - middle)) / period;
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  let c = 1;
  let s = 0;
  let sum = 0;
  let slope = 0;
  for (let k = 1; k < re.length; k++) {
    const turned = c * cosine - s * sine;
    s = s * cosine + c * sine;
    c = turned;
    sum += (re[k]! * s - im[k]! * c) / k;
    slope += re[k]! * c + im[k]! * s;
  }
  return {
    probability: 0.5 * mass + (mass * amount - mean) / period + sum / Math.PI,
    density: (mass + 2 * slope) / period,
  };
}
