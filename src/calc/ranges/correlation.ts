import { commonFactorDistribution } from "./commonFactor.ts";
import { comonotoneDistribution } from "./comonotone.ts";
import type { Component } from "./component.ts";
import { copulaParameter, nearlyOne } from "./copula.ts";
import { correlatedPair } from "./correlatedPair.ts";
import { correlatedTriple } from "./correlatedTriple.ts";
import type { Distribution } from "./distribution.ts";
import { dominatedDistribution } from "./dominated.ts";
import { manyLinesDistribution } from "./manyLines.ts";
import { isSmooth } from "./unitShape.ts";

/** Totals of at least so many lines that matter are normal given the common factor, but for small corrections. */
const manyLines = 100;

/** A line of more than this share of the width is integrated over by itself: its series would converge slowly. */
const dominatingShare = 0.6;

/** A mode nearer to an end than this makes the end as sharp as a uniform line's. */
const sharpMode = 0.1;

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

/** Whether a line's density does not fall off towards both ends: given the common factor it piles up at one of them. */
function endsSharply({ shape, mode }: Component): boolean {
  return shape === "uniform" || (!isSmooth(shape) && (mode < sharpMode || mode > 1 - sharpMode));
}

function distributionBelowOne(components: readonly Component[], correlation: number): Distribution {
  const parameter = copulaParameter(correlation);
  if (components.length === 2) return correlatedPair(components as [Component, Component], parameter);
  const dominates = components[0]!.share > dominatingShare;
  const smooth = components.some(({ shape }) => isSmooth(shape));
  const [one, two, three] = components;
  if (one !== undefined && two !== undefined && three !== undefined && components.length === 3) {
    if (!smooth && (dominates || components.some(endsSharply))) {
      return correlatedTriple([one, two, three], parameter);
    }
  }
  if (dominates && !smooth) return dominatedDistribution(components, parameter);
  // Edgeworth's expansion does not hold for the long tails of smooth lines.
  const many = !smooth && linesThatMatter(components) >= manyLines;
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
 * at ρ = 1, an integral over scores for two lines and for three with sharp ends, and else the mean over their common factor.
 */
export function correlatedDistribution(components: readonly Component[], correlation: number): Distribution {
  if (correlation === 1) return comonotoneDistribution(components);
  if (correlation > nearlyOne && components.length > 2) return nearlyComonotone(components, correlation);
  return distributionBelowOne(components, correlation);
}
