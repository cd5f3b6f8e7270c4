import { type Point, solveIncreasing } from "./solve.ts";

/**
 * The beta-PERT distribution (λ = 4) on 0..1: Beta(1 + 4m, 5 − 4m) with mode m. The two parameters
 * always add up to 6, which is what keeps its series short.
 */
export interface Pert {
  readonly alpha: number;
  readonly beta: number;
  /** Γ(6)/(Γ(α)Γ(β)): the factor of the density. */
  readonly scale: number;
  evaluate(fraction: number): Point;
  quantile(probability: number): number;
}

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Γ(x) for x from 1 to 6 (Lanczos, g = 7). */
export function gamma(x: number): number {
  const shifted = x - 1;
  let sum = lanczos[0]!;
  for (let index = 1; index < lanczos.length; index++) sum += lanczos[index]! / (shifted + index);
  const base = shifted + 7.5;
  return Math.sqrt(2 * Math.PI) * base ** (shifted + 0.5) * Math.exp(-base) * sum;
}

/** Below one half the terms fall at least as fast as 2^−n, so these reach full precision. */
const seriesTerms = 48;

/** Coefficients of I_u(a, b)·B(a, b)/u^a = Σ (1−b)_n / (n! (a+n)) u^n (DLMF 8.17.7). */
function incompleteBetaSeries(a: number, b: number): Float64Array {
  const coefficients = new Float64Array(seriesTerms);
  let factor = 1;
  for (let n = 0; n < seriesTerms; n++) {
    coefficients[n] = factor / (a + n);
    factor *= (n + 1 - b) / (n + 1);
  }
  return coefficients;
}

function sumSeries(coefficients: Float64Array, u: number): number {
  let sum = 0;
  for (let n = seriesTerms - 1; n >= 0; n--) sum = sum * u + coefficients[n]!;
  return sum;
}

export function pert(mode: number): Pert {
  const alpha = 1 + 4 * mode;
  const beta = 5 - 4 * mode;
  const scale = 120 / (gamma(alpha) * gamma(beta));
  const lowerSeries = incompleteBetaSeries(alpha, beta);
  const upperSeries = incompleteBetaSeries(beta, alpha);

  const evaluate = (fraction: number): Point => {
    if (fraction < 0) return { probability: 0, density: 0 };
    if (fraction > 1) return { probability: 1, density: 0 };
    const rest = 1 - fraction;
    const rise = fraction ** (alpha - 1);
    const fall = rest ** (beta - 1);
    const probability =
      fraction <= 0.5
        ? scale * rise * fraction * sumSeries(lowerSeries, fraction)
        : 1 - scale * fall * rest * sumSeries(upperSeries, rest);
    return { probability, density: scale * rise * fall };
  };

  const quantile = (probability: number): number => {
    if (probability <= 0) return 0;
    if (probability >= 1) return 1;
    const nearLow = ((probability * alpha) / scale) ** (1 / alpha);
    const nearHigh = 1 - (((1 - probability) * beta) / scale) ** (1 / beta);
    const start = nearLow < 0.25 ? nearLow : nearHigh > 0.75 ? nearHigh : alpha / 6;
    return solveIncreasing(evaluate, probability, 0, 1, start);
  };

  return { alpha, beta, scale, evaluate, quantile };
}
