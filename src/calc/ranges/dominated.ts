import { conditionalTotals, factorReach, factorStep } from "./commonFactor.ts";
import type { Component } from "./component.ts";
import type { Distribution } from "./distribution.ts";
import { normalDensity, normalProbability } from "./normal.ts";
import { gaussLegendre } from "./quadrature.ts";
import { seriesAt } from "./series.ts";
import { unitShape } from "./unitShape.ts";

const rule = gaussLegendre(96);
/** Faster waves of the others' series would slip through the nodes; spread over the widest line they cancel out. */
const mostWaves = 80;
/** Deviations of the widest line's score beyond which nothing is left that the accuracy would notice. */
const scoreReach = 7;

/**
 * A line that dominates under a Gaussian copula with one common factor M: given M, the others are a Fourier
 * series G and the widest line's score is normal, so F(x) is the mean over M of an integral over that score z,
 * ∫ φ(z given M)·G(x − Q(z)) dz, over the stretch where G is neither 0 nor 1.
 */
export function dominatedDistribution(components: readonly Component[], parameter: number): Distribution {
  const [widest, ...rest] = components as [Component, ...Component[]];
  const unit = unitShape(widest.shape, widest.mode);
  const loading = Math.sqrt(parameter);
  const spread = Math.sqrt(1 - parameter);
  const totals = conditionalTotals(rest, parameter, factorStep(components, parameter)).map((others) => ({
    ...others,
    re: others.re.subarray(0, mostWaves + 1),
    im: others.im.subarray(0, mostWaves + 1),
  }));
  const weights = totals.reduce((sum, { weight }) => sum + weight, 0);
  const width = components.reduce((sum, { share }) => sum + share, 0);
  const peak = widest.shape === "triangular" ? unit.normalAt(unit.mode) : Infinity;
  const scoreOf = (amount: number): number => {
    const fraction = amount / widest.share;
    if (fraction <= 0) return -Infinity;
    return fraction >= 1 ? Infinity : unit.normalAt(fraction);
  };

  const evaluate = (amount: number) => {
    if (amount <= 0) return { probability: 0, density: 0 };
    if (amount >= width) return { probability: 1, density: 0 };
    let probability = 0;
    let density = 0;
    totals.forEach((others, index) => {
      const centre = loading * factorReach * ((2 * index) / (totals.length - 1) - 1);
      const [least, most] = [centre - scoreReach * spread, centre + scoreReach * spread];
      const certain = scoreOf(amount - others.from - others.period);
      const from = Math.max(certain, least);
      const to = Math.min(scoreOf(amount - others.from), most);
      probability += others.weight * normalProbability((certain - centre) / spread);
      const cuts = peak > from && peak < to ? [from, peak, to] : [from, to];
      for (let piece = 1; piece < cuts.length; piece++) {
        const start = cuts[piece - 1]!;
        const length = cuts[piece]! - start;
        if (!(length > 0)) continue;
        rule.nodes.forEach((node, position) => {
          const z = start + length * node;
          const weight = (length * rule.weights[position]! * normalDensity((z - centre) / spread)) / spread;
          const left = amount - widest.share * unit.quantileAtNormal(z);
          const below = seriesAt(others, left);
          probability += others.weight * weight * below.probability;
          density += others.weight * weight * below.density;
        });
      }
    });
    return { probability: Math.min(1, probability / weights), density: Math.max(0, density / weights) };
  };
  return { width, evaluate };
}
