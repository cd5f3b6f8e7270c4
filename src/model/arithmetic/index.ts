import { exponential, logarithm } from "../sampling/elementary.ts";
import { cos, sin } from "./trigonometry.ts";

export { exponential, logarithm };
export { acosh, asinh, atanh, cosh, expm1, log1p, sinh, tanh } from "./hyperbolic.ts";
export { power } from "./power.ts";
export { acos, asin, atan, atan2, sin } from "./trigonometry.ts";

/** Whole powers of ten have whole logarithms. */
export function logarithm10(number: number): number {
  const value = logarithm(number) / Math.LN10;
  const nearest = Math.round(value);
  return Math.abs(value - nearest) < 1e-12 && Number(`1e${nearest}`) === number ? nearest : value;
}

/** Excel reduces angles by a π of 66 bits: half of what that is too large. It shows only where a result is nearly 0. */
const excess = 2.508278806334e-20;

const excessOf = (angle: number): number => Math.round(angle / (Math.PI / 2)) * excess;

export const sine = (angle: number): number => sin(angle) - cos(angle) * excessOf(angle);
export const cosine = (angle: number): number => cos(angle) + sin(angle) * excessOf(angle);
export const tangent = (angle: number): number => sine(angle) / cosine(angle);
