import { commonFactorDistribution } from "./commonFactor.ts";
import { comonotoneDistribution } from "./comonotone.ts";
import type { Component } from "./component.ts";
import { correlatedPair } from "./correlatedPair.ts";
import type { Distribution } from "./distribution.ts";

/** The Gaussian copula's parameter that gives a Spearman rank correlation: r = 2·sin(πρ/6) (Pearson, 1907). */
export function copulaParameter(correlation: number): number {
  return 2 * Math.sin((Math.PI * correlation) / 6);
}

/**
 * The distribution of a total whose lines have the same rank correlation ρ > 0 with each other: all together
 * at ρ = 1, one integral for two lines, and for more the mean over their common factor.
 */
export function correlatedDistribution(components: readonly Component[], correlation: number): Distribution {
  if (correlation === 1) return comonotoneDistribution(components);
  const parameter = copulaParameter(correlation);
  if (components.length === 2) return correlatedPair(components as [Component, Component], parameter);
  return commonFactorDistribution(components, parameter);
}
