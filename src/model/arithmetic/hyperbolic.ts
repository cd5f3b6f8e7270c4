import { exponential, logarithm } from "../sampling/elementary.ts";

/**
 * Hyperbolic functions, e^x − 1 and ln(1 + x) from the exponential and the logarithm that give the same bits on every
 * machine. Source of the corrections by which they keep their digits near 0: W. Kahan, as told by N. J. Higham, Accuracy and
 * Stability of Numerical Algorithms (2002), section 1.14.1.
 */
export function expm1(x: number): number {
  const raised = exponential(x);
  if (raised === 1) return x;
  const less = raised - 1;
  if (less === -1 || raised === Infinity) return less;
  return Math.abs(x) < 1 ? (less * x) / logarithm(raised) : less;
}

export function log1p(x: number): number {
  const sum = 1 + x;
  return sum === 1 || sum === Infinity ? x : logarithm(sum) * (sum > 2 || sum <= 0.5 ? 1 : x / (sum - 1));
}

/** Beyond it e^−x does not show beside e^x. */
const large = 22;

export function sinh(x: number): number {
  const size = Math.abs(x);
  const sign = x < 0 ? -0.5 : 0.5;
  if (size > large) return sign * exponential(size / 2) * exponential(size / 2);
  const t = expm1(size);
  return size < 1 ? sign * (2 * t - (t * t) / (t + 1)) : sign * (t + t / (t + 1));
}

export function cosh(x: number): number {
  const size = Math.abs(x);
  if (size > large) return 0.5 * exponential(size / 2) * exponential(size / 2);
  const t = exponential(size);
  return 0.5 * t + 0.5 / t;
}

export function tanh(x: number): number {
  const size = Math.abs(x);
  const value = size > large ? 1 : size < 1 ? small(expm1(-2 * size)) : 1 - 2 / (expm1(2 * size) + 2);
  return x < 0 ? -value : value;
}

const small = (t: number): number => -t / (t + 2);

export function asinh(x: number): number {
  const size = Math.abs(x);
  const value =
    size > 2 ** 28
      ? logarithm(size) + Math.LN2
      : log1p(size + (size * size) / (1 + Math.sqrt(size * size + 1)));
  return x < 0 ? -value : value;
}

/** Of 1 or more. */
export function acosh(x: number): number {
  if (x > 2 ** 28) return logarithm(x) + Math.LN2;
  const above = x - 1;
  return log1p(above + Math.sqrt(2 * above + above * above));
}

/** Between −1 and 1. */
export function atanh(x: number): number {
  const size = Math.abs(x);
  const value = 0.5 * log1p((2 * size) / (1 - size));
  return x < 0 ? -value : value;
}
