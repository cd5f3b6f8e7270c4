/** The Gaussian copula's parameter that gives a Spearman rank correlation: r = 2·sin(πρ/6) (Pearson, 1907). */
export function copulaParameter(correlation: number): number {
  return correlation === 1 ? 1 : 2 * Math.sin((Math.PI * correlation) / 6);
}

/** From here to 1 the values of the common factor that matter lie too close together to visit them. */
export const nearlyOne = 0.999;
