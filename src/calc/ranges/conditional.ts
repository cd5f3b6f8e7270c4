import type { Scores } from "./scores.ts";
import type { Series } from "./series.ts";
import { sliceAt, windowOf } from "./slice.ts";

/** A total given one value of the common factor: a Fourier series on the window that holds it. */
export interface Conditional extends Series {
  /** Whether the series' terms fell below the tolerance within those that the nodes resolve. */
  readonly converged: boolean;
}

/** So many pairs of terms below the tolerance end a series. */
const consecutiveSmall = 2;

/**
 * The conditional total's coefficients a_k + i·b_k, about its mean: products over the lines of
 * Σ weight·e^{iωk·amount}, each turned from term to term, until `weight`·|term| is below the tolerance.
 */
export function conditionalTotal(
  lines: readonly Scores[],
  centre: number,
  spread: number,
  weight: number,
  tolerance: number,
): Conditional {
  const negligible = tolerance / weight;
  const slice = sliceAt(lines, centre, spread, negligible);
  const { amounts, weights, ends } = slice;
  const { mean, from, period, fastest } = windowOf(slice, negligible);
  const turn = (2 * Math.PI) / period;
  const middle = mean / lines.length;
  const stepCosine = amounts.map((amount) => Math.cos(turn * (amount - middle)));
  const stepSine = amounts.map((amount) => Math.sin(turn * (amount - middle)));
  const c = weights.slice();
  const s = new Float64Array(weights.length);
  const re = [1];
  const im = [0];
  const most = Math.max(8, Math.floor(fastest / turn));
  let small = 0;
  for (let k = 1; k <= most && small < consecutiveSmall; k += 2) {
    let [oddRe, oddIm, evenRe, evenIm] = [1, 0, 1, 0];
    let node = 0;
    for (const end of ends) {
      let [sumC, sumS, sumC2, sumS2] = [0, 0, 0, 0];
      for (; node < end; node++) {
        const stepC = stepCosine[node]!;
        const stepS = stepSine[node]!;
        const lastC = c[node]!;
        const lastS = s[node]!;
        const c1 = lastC * stepC - lastS * stepS;
        const s1 = lastS * stepC + lastC * stepS;
        const c2 = c1 * stepC - s1 * stepS;
        const s2 = s1 * stepC + c1 * stepS;
        c[node] = c2;
        s[node] = s2;
        sumC += c1;
        sumS += s1;
        sumC2 += c2;
        sumS2 += s2;
      }
      [oddRe, oddIm] = [oddRe * sumC - oddIm * sumS, oddRe * sumS + oddIm * sumC];
      [evenRe, evenIm] = [evenRe * sumC2 - evenIm * sumS2, evenRe * sumS2 + evenIm * sumC2];
    }
    re.push(oddRe, evenRe);
    im.push(oddIm, evenIm);
    const size = Math.max(Math.hypot(oddRe, oddIm), Math.hypot(evenRe, evenIm));
    small = weight * size < tolerance * k ? small + 1 : 0;
  }
  const converged = small === consecutiveSmall;
  const coefficients = { re: Float64Array.from(re), im: Float64Array.from(im) };
  return { from, period, mean, middle: mean, ...coefficients, converged };
}
