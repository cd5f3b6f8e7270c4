// Over 150 lines: the special functions that distributions stand on, each with its series.
import { exponential, log1p, logarithm, power, sin } from "../arithmetic/index.ts";
import { numError } from "../values/index.ts";

/** Lanczos's coefficients (g = 7, nine terms). */
const lanczos = [
  0.999_999_999_999_809_9, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_1,
  -176.615_029_162_140_6, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_572e-6,
  1.505_632_735_149_311_6e-7,
];

/** Stirling's series, for arguments large enough. */
function stirling(x: number): number {
  const inverse = 1 / (x * x);
  const series =
    1 / 12 -
    inverse *
      (1 / 360 -
        inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 - (inverse * 691) / 360_360))));
  return (x - 0.5) * logarithm(x) - x + 0.918_938_533_204_672_7 + series / x;
}

/** The logarithm of Γ(x), x > 0. */
export function logGamma(x: number): number {
  if (x === 1 || x === 2) return 0;
  if (x >= 10) return stirling(x);
  // Moved up to where the series is exact.
  let product = 1;
  let at = x;
  while (at < 10) {
    product *= at;
    at++;
  }
  return stirling(at) - logarithm(product);
}

export function gamma(x: number): number {
  if (Number.isInteger(x)) {
    if (x <= 0 || x > 171) throw numError;
    let product = 1;
    for (let factor = 2; factor < x; factor++) product *= factor;
    return product;
  }
  if (x < 0.5) return Math.PI / (sin(Math.PI * x) * gamma(1 - x));
  if (x > 171.7) throw numError;
  const base = x - 1;
  let sum = lanczos[0] ?? 1;
  for (let index = 1; index < lanczos.length; index++) sum += (lanczos[index] ?? 0) / (base + index);
  const edge = base + 7.5;
  const half = power(edge, (base + 0.5) / 2);
  return Math.sqrt(2 * Math.PI) * half * exponential(-edge) * half * sum;
}

const mostTerms = 10_000;
const least = 1e-300;

/** x^a e^-x / Γ(a), without overflow where a is large. */
function gammaFactor(a: number, x: number): number {
  return exponential(a * logarithm(x) - x - logGamma(a));
}

/** The regularised lower incomplete gamma function P(a, x), and its rest Q. */
export function incompleteGamma(a: number, x: number): { readonly lower: number; readonly upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < mostTerms && Math.abs(term) > Math.abs(sum) * 1e-17; n++) {
      term *= x / (a + n);
      sum += term;
    }
    const lower = sum * gammaFactor(a, x);
    return { lower, upper: 1 - lower };
  }
  let b = x + 1 - a;
  let c = 1 / least;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < mostTerms; n++) {
    const factor = -n * (n - a);
    b += 2;
    d = 1 / nonZero(factor * d + b);
    c = nonZero(b + factor / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  const upper = h * gammaFactor(a, x);
  return { lower: 1 - upper, upper };
}

const nonZero = (value: number): number => (Math.abs(value) < least ? least : value);

/** The regularised incomplete beta function I_x(a, b). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = exponential(logGamma(a + b) - logGamma(a) - logGamma(b) + a * logarithm(x) + b * log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < mostTerms; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return h;
}

/** The error function's rest, by the incomplete gamma function. */
export function normalBelow(z: number): number {
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : z < 1 ? 0.5 + lower / 2 : 1 - upper / 2;
}

export const normalDensity = (z: number): number => exponential((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** Acklam's rational approximation of the normal quantile, which Halley's steps make exact. */
export function normalQuantile(probability: number): number {
  if (probability <= 0 || probability >= 1) throw numError;
  let z = firstQuantile(probability);
  for (let step = 0; step < 3; step++) {
    const error = (normalBelow(z) - probability) / normalDensity(z);
    z -= error / (1 + (z * error) / 2);
  }
  return z;
}

const central = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
  2.506628277459239,
];
const centralBelow = [
  -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1,
  1,
];
const outer = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const outerBelow = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1];

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

function firstQuantile(p: number): number {
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * logarithm(p));
    return polynomial(outer, q) / polynomial(outerBelow, q);
  }
  if (p > 1 - 0.02425) return -firstQuantile(1 - p);
  const q = p - 0.5;
  return (polynomial(central, q * q) * q) / polynomial(centralBelow, q * q);
}

/** The point at which a rising function of probability reaches a value: by halving, then to the last digits. */
export function quantile(
  below: (x: number) => number,
  probability: number,
  from: number,
  to: number,
): number {
  let [low, high] = [from, to];
  if (!Number.isFinite(high)) {
    high = Math.max(1, low + 1);
    while (below(high) < probability) {
      high *= 2;
      if (high > 1e300) throw numError;
    }
  }
  if (!Number.isFinite(low)) {
    low = -1;
    while (below(low) > probability) {
      low *= 2;
      if (low < -1e300) throw numError;
    }
  }
  for (let step = 0; step < 2000; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (below(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
