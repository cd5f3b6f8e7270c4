import { logarithm } from "./elementary.ts";

/** The logit of 90 %: where the two outer percentiles stand. */
const outerLogit = logarithm(9);
/** Where the middle percentile may stand between the others, as a share of their distance, on either side. */
export const narrowest = 0.5 * (1 - 1.66711 * (0.5 - 0.1));

/** Whether a distribution with these percentiles exists among the three-term metalogs. */
export function isFeasible(p10: number, p50: number, p90: number): boolean {
  const place = (p50 - p10) / (p90 - p10);
  return p90 > p10 && place > narrowest && place < 1 - narrowest;
}

/**
 * The quantile of the metalog through a P10, a P50 and a P90: M(u) = a1 + a2·L + a3·(u − ½)·L with L = ln(u/(1 − u)).
 * Source: T. Keelin, "The Metalog Distributions", Decision Analysis 13 (2016), symmetric percentile triplets.
 */
export function metalogQuantile(p10: number, p50: number, p90: number): (u: number) => number {
  const place = (p50 - p10) / (p90 - p10);
  const second = (p90 - p10) / (2 * outerLogit);
  const third = ((1 - 2 * place) * (p90 - p10)) / (0.8 * outerLogit);
  return (u) => {
    const logit = logarithm(u / (1 - u));
    return p50 + (second + third * (u - 0.5)) * logit;
  };
}
