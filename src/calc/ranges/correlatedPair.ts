import type { Component } from "./component.ts";
import type { Distribution } from "./distribution.ts";
import { normalDensity, normalProbability } from "./normal.ts";
import { doubleExponential } from "./quadrature.ts";
import { unitShape } from "./unitShape.ts";

const rule = doubleExponential(0.085);
/** Beyond so many standard deviations nothing is left that a double could show. */
const reach = 8.5;

/** Where a decreasing function of z passes a level, between −reach and reach. */
function crossing(decreasing: (z: number) => number, level: number): number {
  let low = -reach;
  let high = reach;
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (decreasing(middle) > level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Two lines under a Gaussian copula with parameter r. Given the first line's normal score z, the second is
 * below x − Q₁(z) with probability Φ((ζ₂(x − Q₁(z)) − rz)/√(1 − r²)), ζ₂ being the second line's normal score;
 * one integral over z gives F(x). That probability falls from 1 to 0 as z rises, so the integral is cut
 * where it starts, where it is one half, where it ends, and where a triangle has its peak.
 */
export function correlatedPair(
  [one, other]: readonly [Component, Component],
  parameter: number,
): Distribution & { firstAt(amount: number): number } {
  const ownFirst = unitShape(one.shape, one.mode);
  const second = unitShape(other.shape, other.mode);
  const spread = Math.sqrt((1 - parameter) * (1 + parameter));
  const width = one.share + other.share;

  const evaluate = (amount: number) => {
    if (amount <= 0) return { probability: 0, density: 0, first: 0 };
    if (amount >= width) return { probability: 1, density: 0, first: 0 };
    const left = (z: number): number => (amount - one.share * ownFirst.quantileAtNormal(z)) / other.share;
    const score = (z: number): number => {
      const fraction = left(z);
      if (fraction <= 0) return -Infinity;
      return fraction >= 1 ? Infinity : (second.normalAt(fraction) - parameter * z) / spread;
    };
    const from = crossing(score, reach);
    const to = crossing(score, -reach);
    const peaks = [
      ownFirst.normalAt(ownFirst.mode),
      ownFirst.normalAt((amount - other.share * second.mode) / one.share),
    ];
    const cuts = [from, crossing(score, 0), to, ...peaks.filter((peak) => peak > from && peak < to)];
    cuts.sort((a, b) => a - b);

    let probability = normalProbability(from);
    let density = 0;
    let first = 0;
    for (let piece = 1; piece < cuts.length; piece++) {
      const start = cuts[piece - 1]!;
      const length = cuts[piece]! - start;
      for (let node = 0; node < rule.nodes.length; node++) {
        const z = start + length * rule.nodes[node]!;
        const weight = length * rule.weights[node]! * normalDensity(z);
        const fraction = left(z);
        const own = fraction <= 0 ? -Infinity : fraction >= 1 ? Infinity : second.normalAt(fraction);
        const height = (own - parameter * z) / spread;
        probability += weight * normalProbability(height);
        const ownDensity = normalDensity(own);
        if (ownDensity > 0) {
          const slope = second.evaluate(fraction).density / (ownDensity * spread * other.share);
          const joint = weight * normalDensity(height) * slope;
          density += joint;
          first += joint * (amount - other.share * fraction);
        }
      }
    }
    return { probability: Math.min(1, probability), density, first };
  };
  /** The first line's mean given that both come to the amount. */
  const firstAt = (amount: number): number => {
    const { density, first } = evaluate(amount);
    return first / density;
  };
  return { width, evaluate, firstAt };
}
