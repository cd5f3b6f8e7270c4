import { conditionalTotals } from "./commonFactor.ts";
import type { Component } from "./component.ts";
import type { Distribution } from "./distribution.ts";
import { factorGrid, factorStep } from "./factorGrid.ts";
import { normalDensity, normalProbability } from "./normal.ts";
import { gaussLegendre } from "./quadrature.ts";
import { type Series, seriesAt } from "./series.ts";
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
  const grid = factorGrid(rest, parameter, factorStep(components, parameter));
  const { spread, weights, totalWeight, centreAt } = grid;
  const seriesOf = conditionalTotals(grid);
  const othersAt = (index: number): Series => {
    const others = seriesOf(index);
    return {
      ...others,
      re: others.re.subarray(0, mostWaves + 1),
      im: others.im.subarray(0, mostWaves + 1),
    };
  };
  const othersWidth = rest.reduce((sum, { share }) => sum + share, 0);
  const width = widest.share + othersWidth;
  const peak = widest.shape === "triangular" ? unit.normalAt(unit.mode) : Infinity;
  const scoreOf = (amount: number): number => {
    const fraction = amount / widest.share;
    if (fraction <= 0) return -Infinity;
    return fraction >= 1 ? Infinity : unit.normalAt(fraction);
  };

  const evaluate = (amount: number) => {
    if (amount <= 0) return { probability: 0, density: 0 };
    if (amount >= width) return { probability: 1, density: 0 };
    const [scoreAtMost, scoreAtLeast] = [scoreOf(amount), scoreOf(amount - othersWidth)];
    let probability = 0;
    let density = 0;
    for (let index = 0; index < grid.size; index++) {
      const centre = centreAt(index);
      const [least, most] = [centre - scoreReach * spread, centre + scoreReach * spread];
      if (scoreAtMost <= least) break;
      if (scoreAtLeast >= most) {
        probability += weights[index]!;
        continue;
      }
      const others = othersAt(index);
      const certain = scoreOf(amount - others.from - others.period);
      const from = Math.max(certain, least);
      const to = Math.min(scoreOf(amount - others.from), most);
      probability += weights[index]! * normalProbability((certain - centre) / spread);
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
          probability += weights[index]! * weight * below.probability;
          density += weights[index]! * weight * below.density;
        });
      }
    }
    return {
      probability: Math.min(1, probability / totalWeight),
      density: Math.max(0, density / totalWeight),
    };
  };
  return { width, evaluate };
}
