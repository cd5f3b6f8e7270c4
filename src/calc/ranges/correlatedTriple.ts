import type { Component } from "./component.ts";
import type { Distribution } from "./distribution.ts";
import { normalDensity, normalProbability } from "./normal.ts";
import { doubleExponential } from "./quadrature.ts";
import { scoreLine } from "./scoreLine.ts";

const rule = doubleExponential(0.12);
/** Nodes of less weight than this, at the ends of a piece, add nothing that counts. */
const leastWeight = 1e-13;
/** Halvings that find where to cut; a cut need not be exact. */
const halvings = 12;
/** Beyond so many deviations of a score nothing is left that the accuracy would notice. */
const reach = 7;

/** Two scores close together, between which a rising function passes a level. */
function crossing(rising: (z: number) => number, level: number, from: number, to: number): [number, number] {
  let [low, high] = [from, to];
  for (let step = 0; step < halvings; step++) {
    const middle = (low + high) / 2;
    if (rising(middle) < level) low = middle;
    else high = middle;
  }
  return [low, high];
}

/** The points between two ends in ascending order, with the ends. */
function cutsBetween(from: number, to: number, points: readonly number[]): number[] {
  const inner = points.filter((point) => point > from && point < to).sort((one, other) => one - other);
  return [from, ...inner, to];
}

/** Σ over the nodes of pieces between cuts. */
function integrate(cuts: readonly number[], add: (z: number, weight: number) => void): void {
  for (let piece = 1; piece < cuts.length; piece++) {
    const start = cuts[piece - 1] ?? 0;
    const length = (cuts[piece] ?? 0) - start;
    if (!(length > 0)) continue;
    for (let place = 0; place < rule.nodes.length; place++) {
      const weight = length * (rule.weights[place] ?? 0);
      if (weight > leastWeight) add(start + length * (rule.nodes[place] ?? 0), weight);
    }
  }
}

/**
 * Three lines under a Gaussian copula in which every pair has the parameter r: given the scores of the first and the second, the
 * third's is normal, so that F(x) is an integral over two scores. It is cut where a line begins, ends or has its peak, and
 * where what is left to the others comes into their reach, so that pieces are smooth but for powers at their ends.
 */
export function correlatedTriple(
  components: readonly [Component, Component, Component],
  parameter: number,
): Distribution {
  const [first, second, third] = [
    scoreLine(components[0]),
    scoreLine(components[1]),
    scoreLine(components[2]),
  ];
  const width = first.share + second.share + third.share;
  const spread = Math.sqrt((1 - parameter) * (1 + parameter));
  const loading = parameter / (1 + parameter);
  const lastSpread = Math.sqrt(1 - 2 * parameter * loading);

  /** Probability, and density, of what the second and the third come to, given the first one's score. */
  const others = (score: number, left: number): { probability: number; density: number } => {
    if (left <= 0) return { probability: 0, density: 0 };
    if (left >= second.share + third.share) return { probability: 1, density: 0 };
    const centre = parameter * score;
    const [least, most] = [centre - reach * spread, centre + reach * spread];
    const passing = (count: number): [number, number] =>
      crossing(
        (z) => second.amountAt(z) + third.amountAt(loading * (score + z) + count * lastSpread),
        left,
        least,
        most,
      );
    const [from] = passing(reach);
    const [, to] = passing(-reach);
    const marks = third.marks.map((mark) => second.scoreOf(left - mark));
    const peaks = second.marks.slice(1, -1).map((mark) => second.scoreOf(mark));
    let probability = normalProbability((from - centre) / spread);
    let density = 0;
    integrate(cutsBetween(from, to, [passing(0)[0], ...marks, ...peaks]), (z, length) => {
      const weight = (length * normalDensity((z - centre) / spread)) / spread;
      const rest = left - second.amountAt(z);
      const own = third.scoreOf(rest);
      const height = (own - loading * (score + z)) / lastSpread;
      probability += weight * normalProbability(height);
      const slope = weight * normalDensity(height);
      if (slope > 0) density += slope / (third.riseAt(own) * lastSpread);
    });
    return { probability, density };
  };

  const evaluate = (amount: number) => {
    if (amount <= 0) return { probability: 0, density: 0 };
    if (amount >= width) return { probability: 1, density: 0 };
    const passing = (count: number): [number, number] =>
      crossing(
        (z) => {
          const beside = parameter * z + count * spread;
          return first.amountAt(z) + second.amountAt(beside) + third.amountAt(beside);
        },
        amount,
        -reach - 1,
        reach + 1,
      );
    const [from] = passing(reach);
    const [, to] = passing(-reach);
    const marks = second.marks.flatMap((one) =>
      third.marks.map((other) => first.scoreOf(amount - one - other)),
    );
    const peaks = first.marks.slice(1, -1).map((mark) => first.scoreOf(mark));
    let probability = normalProbability(from);
    let density = 0;
    integrate(cutsBetween(from, to, [passing(0)[0], ...marks, ...peaks]), (z, length) => {
      const weight = length * normalDensity(z);
      if (weight < leastWeight) return;
      const beside = others(z, amount - first.amountAt(z));
      probability += weight * beside.probability;
      density += weight * beside.density;
    });
    return { probability: Math.min(1, probability), density };
  };
  return { width, evaluate };
}
