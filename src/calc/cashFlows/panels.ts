import { gaussLegendre } from "../ranges/quadrature.ts";

const rule = gaussLegendre(16);

/** A stretch that is divided into so many panels. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The nodes of all panels and their weights in an integral over what they divide. */
export function panels(stretches: readonly Stretch[]): { z: Float64Array; widths: Float64Array } {
  const { nodes, weights } = rule;
  const size = stretches.reduce((sum, { count }) => sum + count, 0) * nodes.length;
  const [z, widths] = [new Float64Array(size), new Float64Array(size)];
  let at = 0;
  for (const { from, to, count } of stretches) {
    const span = to - from;
    for (let panel = 0; panel < count; panel++) {
      for (let place = 0; place < nodes.length; place++) {
        z[at] = from + ((panel + nodes[place]!) * span) / count;
        widths[at] = (weights[place]! * span) / count;
        at += 1;
      }
    }
  }
  return { z, widths };
}
