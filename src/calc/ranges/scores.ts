import type { Component } from "./component.ts";
import { gaussLegendre } from "./quadrature.ts";
import { unitShape } from "./unitShape.ts";

const rule = gaussLegendre(12);

/** A line's amount at nodes of its normal score z, with the weights of an integral over z. */
export interface Scores {
  readonly z: Float64Array;
  readonly weights: Float64Array;
  readonly amounts: Float64Array;
}

/** Nodes on panels of at most the given length, cut at the triangle's peak, where the amount has a kink. */
function scoresOf({ share, shape, mode }: Component, reach: number, panel: number): Scores {
  const unit = unitShape(shape, mode);
  const peak = shape === "triangular" && mode > 0 && mode < 1 ? unit.normalAt(mode) : 0;
  const z: number[] = [];
  const weights: number[] = [];
  for (const [from, to] of [
    [-reach, peak],
    [peak, reach],
  ] as const) {
    const count = Math.ceil((to - from) / panel);
    const length = (to - from) / count;
    for (let index = 0; index < count; index++) {
      rule.nodes.forEach((node, position) => {
        z.push(from + (index + node) * length);
        weights.push(rule.weights[position]! * length);
      });
    }
  }
  const amounts = Float64Array.from(z, (score) => share * unit.quantileAtNormal(score));
  return { z: Float64Array.from(z), weights: Float64Array.from(weights), amounts };
}

/** The scores of every line; lines of one shape share the work of inverting their distribution. */
export function scoresOfAll(components: readonly Component[], reach: number, panel: number): Scores[] {
  const known = new Map<string, Scores>();
  return components.map((component) => {
    const key = `${component.shape} ${component.mode}`;
    let unit = known.get(key);
    if (unit === undefined) {
      unit = scoresOf({ ...component, share: 1 }, reach, panel);
      known.set(key, unit);
    }
    return { ...unit, amounts: unit.amounts.map((amount) => component.share * amount) };
  });
}
