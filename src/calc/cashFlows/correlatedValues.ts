import { normalDensity } from "../ranges/normal.ts";
import type { Characteristics } from "../ranges/part.ts";
import { continuousValue } from "./continuousValue.ts";
import { scorePanels } from "./sampledCurve.ts";
import type { Wave } from "./wave.ts";
import { curveOf, type LineValue } from "./value.ts";

/** The common factor is integrated over ± so many of its deviations. */
const factorReach = 7.2;
const mostAngle = 8;

/** A line's values at scores, and for each value of the factor what every score weighs. */
interface ConditionalLine {
  readonly values: Float64Array;
  readonly weights: readonly { readonly first: number; readonly shares: Float64Array }[];
}

interface Factor {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

function factorOf(parameter: number, lines: number): Factor {
  const spread = Math.sqrt((1 - parameter) / parameter);
  // Waves that the lines given the factor do not yet damp turn by 7·√lines/spread radians a deviation of it, and
  // the rule must not take their alias, which lies a whole turn a step away, for a slow wave.
  const count = Math.ceil((factorReach * ((7 * Math.sqrt(lines)) / spread + 7)) / (2 * Math.PI));
  const values = Array.from({ length: 2 * count + 1 }, (_, index) => ((index - count) / count) * factorReach);
  const densities = values.map(normalDensity);
  const sum = densities.reduce((total, density) => total + density, 0);
  return { values, weights: densities.map((density) => density / sum) };
}

/** Given the factor M the score is √r·M + √(1 − r)·ε: its density over the nodes, those out of reach left out. */
function conditionalLine(
  value: LineValue,
  parameter: number,
  factor: Factor,
  frequency: number,
): ConditionalLine {
  const loading = Math.sqrt(parameter);
  const spread = Math.sqrt(1 - parameter);
  const curve = curveOf(value);
  const span = value.terms.reduce((sum, { scale }) => sum + Math.abs(scale), 0);
  const longest = Math.min(0.8, 1.6 * spread, (2 * mostAngle) / Math.max(1e-300, frequency * span));
  const { z, widths } = scorePanels(curve.kinks, longest);
  const reach = 7.5 * spread;
  const weights = factor.values.map((m) => {
    const middle = loading * m;
    const first = z.findIndex((score) => score >= middle - reach);
    const shares: number[] = [];
    for (let node = Math.max(0, first); node < z.length; node++) {
      const distance = ((z[node] ?? 0) - middle) / spread;
      if (distance * spread > reach) break;
      shares.push((widths[node] ?? 0) * normalDensity(distance));
    }
    const mass = shares.reduce((sum, share) => sum + share, 0);
    return { first: Math.max(0, first), shares: Float64Array.from(shares, (share) => share / mass) };
  });
  return { values: z.map((score) => curve.at(score)), weights };
}

/** E[e^{iωk(X − middle)}] of the sum of lines that are independent given the factor, its mean over the factor. */
function characteristicsOf(
  values: readonly LineValue[],
  parameter: number,
  factor: Factor,
  middle: number,
  turn: number,
  terms: number,
): Characteristics {
  const lines = values.map((value) => conditionalLine(value, parameter, factor, turn * terms));
  const shift = middle / lines.length;
  const factors = factor.values.length;
  const re = new Float64Array(terms + 1);
  const im = new Float64Array(terms + 1);
  const productRe = new Float64Array(factors);
  const productIm = new Float64Array(factors);
  const most = Math.max(...lines.map((line) => line.values.length));
  const cosines = new Float64Array(most);
  const sines = new Float64Array(most);
  for (let k = 0; k <= terms; k++) {
    productRe.fill(1);
    productIm.fill(0);
    for (const line of lines) {
      for (let node = 0; node < line.values.length; node++) {
        const angle = turn * k * ((line.values[node] ?? 0) - shift);
        cosines[node] = Math.cos(angle);
        sines[node] = Math.sin(angle);
      }
      for (let at = 0; at < factors; at++) {
        const own = line.weights[at];
        if (own === undefined) continue;
        const { first, shares } = own;
        let c = 0;
        let s = 0;
        for (let node = 0; node < shares.length; node++) {
          const share = shares[node] ?? 0;
          c += share * (cosines[first + node] ?? 0);
          s += share * (sines[first + node] ?? 0);
        }
        const real = (productRe[at] ?? 0) * c - (productIm[at] ?? 0) * s;
        productIm[at] = (productRe[at] ?? 0) * s + (productIm[at] ?? 0) * c;
        productRe[at] = real;
      }
    }
    for (let at = 0; at < factors; at++) {
      const weight = factor.weights[at] ?? 0;
      re[k] = (re[k] ?? 0) + weight * (productRe[at] ?? 0);
      im[k] = (im[k] ?? 0) + weight * (productIm[at] ?? 0);
    }
  }
  return { re, im };
}

/**
 * The sum of lines whose scores have the same correlation with each other (a Gaussian copula of one factor
 * with this parameter, above 0 and below 1).
 */
export function correlatedValues(values: readonly LineValue[], parameter: number): Wave {
  const parts = values.map(continuousValue);
  const low = parts.reduce((sum, part) => sum + part.low, 0);
  const width = parts.reduce((sum, part) => sum + part.piece.width, 0);
  const middle = low + width / 2;
  const factor = factorOf(parameter, values.length);
  const mean = parts.reduce((sum, part) => sum + part.mean, 0);
  return {
    width,
    low,
    mean,
    variance: varianceOf(values, parameter, factor, low + mean),
    characteristics: (turn, terms) => characteristicsOf(values, parameter, factor, middle, turn, terms),
  };
}

/** The variance of the sum: what each line has given the factor, and what the factor moves. */
function varianceOf(values: readonly LineValue[], parameter: number, factor: Factor, mean: number): number {
  const lines = values.map((value) => conditionalLine(value, parameter, factor, 0));
  return factor.weights.reduce((sum, weight, at) => {
    let within = 0;
    let given = 0;
    for (const line of lines) {
      const { first, shares } = line.weights[at] ?? { first: 0, shares: new Float64Array() };
      let [own, square] = [0, 0];
      shares.forEach((share, node) => {
        const amount = line.values[first + node] ?? 0;
        own += share * amount;
        square += share * amount * amount;
      });
      given += own;
      within += Math.max(0, square - own * own);
    }
    return sum + weight * (within + (given - mean) ** 2);
  }, 0);
}
