import { commonFactorDistribution } from "./commonFactor.ts";
import { comonotoneDistribution } from "./comonotone.ts";
import type { Component } from "./component.ts";
import { copulaParameter, nearlyOne } from "./copula.ts";
import { correlatedPair } from "./correlatedPair.ts";
import type { Distribution } from "./distribution.ts";
import { dominatedDistribution } from "./dominated.ts";
import { manyLinesDistribution } from "./manyLines.ts";

/** Totals of at least so many lines that matter are normal given the common factor, but for small corrections. */
const manyLines = 100;

/** A line of more than this share of the width is integrated over by itself: its series would converge slowly. */
const dominatingShare = 0.6;

/** How many equal lines would come as close to a normal total: (Σw²)²/Σw⁴. */
function linesThatMatter(components: readonly Component[]): number {
  let squares = 0;
  let fourths = 0;
  for (const { share } of components) {
    squares += share ** 2;
    fourths += share ** 4;
  }
  return (squares * squares) / fourths;
}

function distributionBelowOne(components: readonly Component[], correlation: number): Distribution {
  const parameter = copulaParameter(correlation);
  if (components.length === 2) return correlatedPair(components as [Component, Component], parameter);
  if (components[0]!.share > dominatingShare) return dominatedDistribution(components, parameter);
  const many = linesThatMatter(components) >= manyLines;
  return (many ? manyLinesDistribution : commonFactorDistribution)(components, parameter);
}

/** Between the distributions at 0.999 and at 1, where it changes in proportion to 1 − ρ. */
function nearlyComonotone(components: readonly Component[], correlation: number): Distribution {
  const below = distributionBelowOne(components, nearlyOne);
  const together = comonotoneDistribution(components);
  const part = (1 - correlation) / (1 - nearlyOne);
  return {
    width: below.width,
    evaluate: (amount) => {
      const one = below.evaluate(amount);
      const other = together.evaluate(amount);
      return {
        probability: other.probability + part * (one.probability - other.probability),
        density: other.density + part * (one.density - other.density),
      };
    },
  };
}

/**
 * The distribution of a total whose lines have the same rank correlation ρ > 0 with each other: all together
 * at ρ = 1, one integral for two lines, and for more the mean over their common factor.
 */
export function correlatedDistribution(components: readonly Component[], correlation: number): Distribution {
  if (correlation === 1) return comonotoneDistribution(components);
  if (correlation > nearlyOne && components.length > 2) return nearlyComonotone(components, correlation);
  return distributionBelowOne(components, correlation);
}
