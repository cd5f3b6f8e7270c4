import { gaussLegendre } from "../ranges/quadrature.ts";
import type { Characteristics } from "../ranges/part.ts";
import { fastFourier } from "./fastFourier.ts";
import type { Nodes } from "./sampledCurve.ts";

/** Below so many products the plain sum costs less. */
const fewProducts = 4e5;
/** Places of the grid that a node is spread over, and the sharpness of the kernel that goes with them. */
const spread = 16;
const sharpness = 2.3 * spread;
const kernelRule = gaussLegendre(40);

/**
 * Mean of e^{iωk(X − middle)} over the nodes, for k = 0 to terms (ω = turn, which takes the nodes' width to a full
 * turn at most).
 *
 * Many nodes and terms: each node is spread over a grid by the kernel e^{β(√(1−t²)−1)}, the grid goes through a fast
 * Fourier transform, and the kernel's own transform is divided out (Barnett, Magland and af Klinteberg 2019, SIAM
 * J. Sci. Comput. 41(5), type 1, twice oversampled: 16 places are good for 1e-13). Cost: nodes + terms·log terms in
 * place of nodes·terms.
 */
export function characteristicsOfNodes(
  nodes: Nodes,
  middle: number,
  turn: number,
  terms: number,
): Characteristics {
  return nodes.values.length * terms < fewProducts
    ? plainSums(nodes, middle, turn, terms)
    : griddedSums(nodes, middle, turn, terms);
}

/** Each wave is the last one turned on. */
export function plainSums(
  { values, weights }: Nodes,
  middle: number,
  turn: number,
  terms: number,
): Characteristics {
  const re = new Float64Array(terms + 1);
  const im = new Float64Array(terms + 1);
  re[0] = 1;
  for (let node = 0; node < values.length; node++) {
    const angle = turn * ((values[node] ?? 0) - middle);
    const [cosine, sine, weight] = [Math.cos(angle), Math.sin(angle), weights[node] ?? 0];
    let c = weight;
    let s = 0;
    for (let k = 1; k <= terms; k++) {
      const turned = c * cosine - s * sine;
      s = s * cosine + c * sine;
      c = turned;
      re[k] = (re[k] ?? 0) + c;
      im[k] = (im[k] ?? 0) + s;
    }
  }
  return { re, im };
}

export function griddedSums(
  { values, weights }: Nodes,
  middle: number,
  turn: number,
  terms: number,
): Characteristics {
  const count = 2 ** Math.ceil(Math.log2(4 * terms + 2));
  const re = new Float64Array(count);
  const im = new Float64Array(count);
  for (let node = 0; node < values.length; node++) {
    const place = (turn * ((values[node] ?? 0) - middle) * count) / (2 * Math.PI);
    const first = Math.ceil(place - spread / 2);
    const weight = weights[node] ?? 0;
    for (let step = 0; step < spread; step++) {
      const off = (2 * (first + step - place)) / spread;
      const into = (first + step) & (count - 1);
      re[into]! += weight * Math.exp(sharpness * (Math.sqrt(Math.max(0, 1 - off * off)) - 1));
    }
  }
  fastFourier(re, im);
  const kernel = kernelTransform(count);
  const sums = { re: re.slice(0, terms + 1), im: im.slice(0, terms + 1) };
  for (let k = 1; k <= terms; k++) {
    sums.re[k]! /= kernel[k]!;
    sums.im[k]! /= kernel[k]!;
  }
  sums.re[0] = 1;
  sums.im[0] = 0;
  return sums;
}

/** By the grid's places, which are powers of two. */
const transforms = new Map<number, Float64Array>();

/** The kernel's transform up to the highest frequency that a grid serves, an even function and so a sum of cosines. */
function kernelTransform(count: number): Float64Array {
  const known = transforms.get(count);
  if (known !== undefined) return known;
  const transform = new Float64Array(count / 4 + 1);
  kernelRule.nodes.forEach((off, index) => {
    const height =
      spread * (kernelRule.weights[index] ?? 0) * Math.exp(sharpness * (Math.sqrt(1 - off * off) - 1));
    const angle = (Math.PI * spread * off) / count;
    for (let k = 0; k < transform.length; k++) transform[k]! += height * Math.cos(angle * k);
  });
  transforms.set(count, transform);
  return transform;
}
