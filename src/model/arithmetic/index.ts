/** A power as every engine calculates it. */
export const power = (base: number, exponent: number): number => base ** exponent;
