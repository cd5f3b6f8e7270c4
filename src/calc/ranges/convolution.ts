import type { Component } from "./component.ts";
import { type PieceDistribution, lineDistribution } from "./distribution.ts";
import { doubleExponential, gaussLegendre, type Rule } from "./quadrature.ts";

/** Two polynomials of degree 2 at most multiply to one that four nodes integrate exactly. */
const exactForPolynomials = gaussLegendre(4);
/** The same for a table's panel of degree 16 with a density of degree 1. */
const exactForPanels = gaussLegendre(9);
/** Pieces of smooth lines between the scores at which they are cut. */
const exactForSmooth = gaussLegendre(20);
const exactForPowers = doubleExponential(0.085);

function ascendingWithout(points: number[], tooClose: number): number[] {
  points.sort((one, other) => one - other);
  return points.filter((point, index) => index === 0 || point - points[index - 1]! > tooClose);
}

const isAnalytic = ({ analytic, panelEnds }: PieceDistribution): boolean =>
  analytic === true || panelEnds !== undefined;

/** As many breakpoints as the one with more of them has, each with its neighbour in the other: enough where all is smooth. */
function inStep(one: readonly number[], other: readonly number[]): number[] {
  const [more, fewer] = one.length >= other.length ? [one, other] : [other, one];
  const last = more.length - 1;
  return more.map((at, index) => at + (fewer[Math.round((index / last) * (fewer.length - 1))] ?? 0));
}

function ruleFor(line: PieceDistribution, rest: PieceDistribution): Rule {
  if (!line.polynomial) return line.analytic && isAnalytic(rest) ? exactForSmooth : exactForPowers;
  if (rest.smooth) return exactForSmooth;
  if (rest.polynomial) return exactForPolynomials;
  return rest.panelEnds === undefined ? exactForPowers : exactForPanels;
}

/**
 * A line added to another part of the total, by the integral that defines the sum:
 * F(x) = F_line(x − w) + ∫ f_line(u)·F_rest(x − u) du over the stretch where the rest is neither 0 nor 1,
 * cut wherever a formula changes or a table's panel ends, so that every piece is smooth between its ends.
 */
export function addLine(component: Component, rest: PieceDistribution): PieceDistribution {
  return addPieces(lineDistribution(component), rest);
}

/** The same for a piece that is no line. */
export function addPieces(line: PieceDistribution, rest: PieceDistribution): PieceDistribution {
  const width = line.width + rest.width;
  const polynomial = line.polynomial && rest.polynomial;
  const rule = ruleFor(line, rest);
  const lineCuts = line.breakpoints();
  const restCuts = rest.panelEnds ?? rest.breakpoints();
  const tooClose = 1e-15 * width;

  const evaluate = (amount: number) => {
    if (amount <= 0) return { probability: 0, density: 0 };
    if (amount >= width) return { probability: 1, density: 0 };
    const from = Math.max(0, amount - rest.width);
    const to = Math.min(line.width, amount);
    const cuts = [from, to];
    for (const point of lineCuts) if (point > from && point < to) cuts.push(point);
    for (const point of restCuts) {
      if (amount - point > from && amount - point < to) cuts.push(amount - point);
    }
    cuts.sort((one, other) => one - other);
    let { probability } = line.evaluate(amount - rest.width);
    let density = 0;
    for (let piece = 1; piece < cuts.length; piece++) {
      const start = cuts[piece - 1]!;
      const length = cuts[piece]! - start;
      if (length <= tooClose) continue;
      for (let node = 0; node < rule.nodes.length; node++) {
        const at = start + length * rule.nodes[node]!;
        const weight = length * rule.weights[node]! * line.evaluate(at).density;
        const below = rest.evaluate(amount - at);
        probability += weight * below.probability;
        density += weight * below.density;
      }
    }
    return { probability: Math.min(1, probability), density };
  };

  const smooth = line.smooth === true || rest.smooth === true;
  const breakpoints = () => {
    if (smooth) return ascendingWithout(inStep(lineCuts, rest.breakpoints()), 1e-12 * width);
    const sums = lineCuts.flatMap((one) => rest.breakpoints().map((other) => one + other));
    return ascendingWithout(sums, 1e-12 * width);
  };
  return { width, breakpoints, polynomial, analytic: smooth, smooth, evaluate };
}
