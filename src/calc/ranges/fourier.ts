import { characteristic, type Complex, logEnvelope } from "./characteristic.ts";
import { type Component, meanOf, varianceOf } from "./component.ts";
import type { PieceDistribution } from "./distribution.ts";
import type { Point } from "./solve.ts";

/** Beyond so many terms another path is faster. */
export const mostTerms = 20000;

function widthOf(components: readonly Component[]): number {
  return components.reduce((sum, { share }) => sum + share, 0);
}

/**
 * The period of the series: the total's width, or less when many lines leave the ends out of reach.
 * Hoeffding: a sum of bounded lines strays by x with probability at most 2·exp(−2x²/Σw²), here 2e-17.
 */
function periodOf(components: readonly Component[]): number {
  const squares = components.reduce((sum, { share }) => sum + share * share, 0);
  return Math.min(widthOf(components), 2 * Math.sqrt(19.5 * squares));
}

/** How many terms it takes until what is left is below the tolerance (mostTerms + 1 when too many). */
export function termsNeeded(components: readonly Component[], tolerance: number): number {
  const turn = (2 * Math.PI) / periodOf(components);
  const envelopes = components.map(({ share, shape, mode }) => {
    const envelope = logEnvelope(shape, mode);
    return (k: number) => envelope(turn * k * share);
  });
  const limit = Math.log(tolerance);
  const small = (k: number): boolean => {
    let sum = 0;
    for (const envelope of envelopes) sum += Math.min(0, envelope(k));
    return sum < limit;
  };
  let terms = 8;
  while (!small(terms)) {
    if (terms > mostTerms) return mostTerms + 1;
    terms = Math.ceil(terms * 1.3);
  }
  return terms;
}

let reciprocals = new Float64Array(0);

/** 1/k, which every line and every step of the search needs: a product costs a fraction of a division. */
function reciprocalsUpTo(most: number): Float64Array {
  if (reciprocals.length <= most) {
    reciprocals = Float64Array.from({ length: Math.max(256, 2 * most) }, (_, k) => 1 / k);
  }
  return reciprocals;
}

/** Multiplies the product of the characteristic functions by a uniform line's, by turning one angle. */
function multiplyUniform(re: Float64Array, im: Float64Array, halfTurn: number): void {
  const inverses = reciprocalsUpTo(re.length);
  const inverse = 1 / halfTurn;
  const cosine = Math.cos(halfTurn);
  const sine = Math.sin(halfTurn);
  let c = 1;
  let s = 0;
  for (let k = 1; k < re.length; k++) {
    const turned = c * cosine - s * sine;
    s = s * cosine + c * sine;
    c = turned;
    const factor = s * (inverse * inverses[k]!);
    re[k] = re[k]! * factor;
    im[k] = im[k]! * factor;
  }
}

function multiply(re: Float64Array, im: Float64Array, { share, shape, mode }: Component, turn: number): void {
  if (shape === "uniform") {
    multiplyUniform(re, im, (turn * share) / 2);
    return;
  }
  const value = characteristic(shape, mode);
  const factor: Complex = { re: 1, im: 0 };
  for (let k = 1; k < re.length; k++) {
    value(turn * k * share, factor);
    const real = re[k]! * factor.re - im[k]! * factor.im;
    im[k] = re[k]! * factor.im + im[k]! * factor.re;
    re[k] = real;
  }
}

/**
 * A sum of bounded independent lines as a Fourier series on its period P:
 * F(x) = ½ + (x − μ)/P + Σ_k [a_k·sin(ωkv) − b_k·cos(ωkv)]/(πk), v = x − middle, ω = 2π/P,
 * where a_k + i·b_k is the product of the lines' characteristic functions at ωk.
 */
export function fourierDistribution(components: readonly Component[], terms: number): PieceDistribution {
  const width = widthOf(components);
  const period = periodOf(components);
  const turn = (2 * Math.PI) / period;
  const mean = meanOf(components);
  const from = period < width ? mean - period / 2 : 0;
  const re = new Float64Array(terms + 1).fill(1);
  const im = new Float64Array(terms + 1);
  for (const component of components) multiply(re, im, component, turn);
  const inverses = reciprocalsUpTo(terms);

  const evaluate = (amount: number): Point => {
    if (amount <= from || amount <= 0) return { probability: 0, density: 0 };
    if (amount >= from + period || amount >= width) return { probability: 1, density: 0 };
    const angle = turn * (amount - width / 2);
    const cosine = Math.cos(angle);
    const sine = Math.sin(angle);
    let c = 1;
    let s = 0;
    let sum = 0;
    let slope = 0;
    for (let k = 1; k <= terms; k++) {
      const turned = c * cosine - s * sine;
      s = s * cosine + c * sine;
      c = turned;
      sum += (re[k]! * s - im[k]! * c) * inverses[k]!;
      slope += re[k]! * c + im[k]! * s;
    }
    const probability = 0.5 + (amount - mean) / period + sum / Math.PI;
    return {
      probability: Math.min(1, Math.max(0, probability)),
      density: Math.max(0, (1 + 2 * slope) / period),
    };
  };

  return {
    width,
    polynomial: false,
    evaluate,
    // Where its curve bends most, so that an integral over it knows where to look. Few are asked for.
    get breakpoints() {
      const deviation = Math.sqrt(varianceOf(components));
      const bends = [-8, -6, -4, -2, 0, 2, 4, 6, 8].map((count) => mean + count * deviation);
      return [0, ...bends.filter((bend) => bend > 0 && bend < width), width];
    },
  };
}
