import type { Component } from "./component.ts";
import type { FactorLine } from "./factorLine.ts";
import { gaussLegendre } from "./quadrature.ts";
import { isSmooth, unitShape } from "./unitShape.ts";

/** A line's amounts at nodes of its normal score z, ascending, with the weights of an integral over z. */
export interface Scores {
  readonly z: Float64Array;
  readonly weights: Float64Array;
  readonly amounts: Float64Array;
  /** The nodes follow a wave that turns by so many radians over the widest gap between two of them. */
  readonly mostAngle: number;
  /** What the line costs at least when it occurs, and how probable that is: 0 and 1 of lines that are certain. */
  readonly low: number;
  readonly chance: number;
  /** Whether single amounts may lie many of the line's deviations away from its mean. */
  readonly longTailed: boolean;
}

type Nodes = Omit<Scores, "amounts" | "low" | "chance" | "longTailed">;

/**
 * Where the amount is a smooth function of the score, evenly spaced nodes see every wave below half a turn a gap;
 * a part of the turn is left to the normal density that they are weighted with.
 */
function evenNodes(reach: number, step: number): Nodes {
  const count = Math.ceil(reach / step);
  const z = Float64Array.from({ length: 2 * count + 1 }, (_, index) => ((index - count) / count) * reach);
  return { z, weights: new Float64Array(z.length).fill(reach / count), mostAngle: 3.6 };
}

const certainly = { low: 0, chance: 1 };
const panelRule = gaussLegendre(12);

/** A triangle's amount has a kink at its peak: Gauss-Legendre panels on both sides of it. */
function panelNodes(reach: number, panel: number, kink: number): Nodes {
  const z: number[] = [];
  const weights: number[] = [];
  for (const [from, to] of [
    [-reach, kink],
    [kink, reach],
  ] as const) {
    const count = Math.ceil((to - from) / panel);
    const length = (to - from) / count;
    for (let index = 0; index < count; index++) {
      panelRule.nodes.forEach((node, position) => {
        z.push(from + (index + node) * length);
        weights.push(panelRule.weights[position]! * length);
      });
    }
  }
  // The widest gap is an eighth of a panel, and 12 nodes follow a wave through 12 radians.
  return { z: Float64Array.from(z), weights: Float64Array.from(weights), mostAngle: 1.5 };
}

/** The scores of every line; lines of one shape share nodes and the work of inverting their distribution. */
export function scoresOfAll(
  lines: readonly (Component | FactorLine)[],
  reach: number,
  step: number,
): Scores[] {
  const even = evenNodes(reach, step);
  const known = new Map<string, Scores>();
  return lines.map((line) => {
    const { share, shape, mode } = line;
    const { low, chance } = "chance" in line ? line : certainly;
    const key = `${shape} ${mode}`;
    let scores = known.get(key);
    if (scores === undefined) {
      const unit = unitShape(shape, mode);
      const kink = shape === "triangular" ? unit.normalAt(mode) : Infinity;
      const nodes = Math.abs(kink) < reach ? panelNodes(reach, 5 * step, kink) : even;
      scores = {
        ...nodes,
        amounts: nodes.z.map((z) => unit.quantileAtNormal(z)),
        longTailed: isSmooth(shape),
        ...certainly,
      };
      known.set(key, scores);
    }
    return { ...scores, low, chance, amounts: scores.amounts.map((amount) => share * amount) };
  });
}
