/** A power as every engine calculates it. */
export const power = (base: number, exponent: number): number => base ** exponent;
export const exponential = Math.exp;
export const logarithm = Math.log;
export const logarithm10 = Math.log10;

/** Excel reduces angles by a π of 66 bits: half of what that is too large. It shows only where a result is nearly 0. */
const excess = 2.508278806334e-20;

const excessOf = (angle: number): number => Math.round(angle / (Math.PI / 2)) * excess;

export const sine = (angle: number): number => Math.sin(angle) - Math.cos(angle) * excessOf(angle);
export const cosine = (angle: number): number => Math.cos(angle) + Math.sin(angle) * excessOf(angle);
export const tangent = (angle: number): number => sine(angle) / cosine(angle);
