import type { SettledShape } from "./line.ts";
import { gamma } from "./pert.ts";
import { smoothEnvelope } from "./smoothWaves.ts";
import { isSmooth, unitVariance } from "./unitShape.ts";

/** A bound of |φ(z)|: like a normal distribution's at first, then as the shape's ends and kinks decide. */
export function envelope(shape: SettledShape, mode: number): (z: number) => number {
  if (isSmooth(shape)) return smoothEnvelope(shape, mode);
  const decay = -0.35 * unitVariance(shape, mode);
  const beyond = Math.exp(decay * 9);
  const normal = (z: number): number => (z < 3 ? Math.exp(decay * z * z) : beyond);
  if (shape === "uniform") return (z) => Math.min(normal(z), 2 / z);
  if (shape === "triangular") {
    const kinks = 4 / (mode * (1 - mode));
    return (z) => Math.min(normal(z), Math.min(4, kinks / z) / z);
  }
  const alpha = 1 + 4 * mode;
  const beta = 5 - 4 * mode;
  const lowScale = 240 / gamma(beta);
  const highScale = 240 / gamma(alpha);
  return (z) => Math.min(normal(z), lowScale * z ** -alpha + highScale * z ** -beta);
}
