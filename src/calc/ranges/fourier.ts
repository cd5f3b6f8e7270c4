import { characteristic, type Complex } from "./characteristic.ts";
import { type Component, meanOf, varianceOf } from "./component.ts";
import type { PieceDistribution } from "./distribution.ts";
import { envelope } from "./envelope.ts";
import { seriesAt } from "./series.ts";
import { smoothCharacteristics } from "./smoothWaves.ts";
import type { Point } from "./solve.ts";
import { isSmooth } from "./unitShape.ts";

/** Beyond so many terms another path is faster. */
export const mostTerms = 20000;

/** The waves of a smooth line are sums over as many nodes as there are terms: longer series are slower than integrals. */
const mostSmoothTerms = 4000;

const mostDeviations = 12;

/** However many lines there are, a normal distribution on the period below takes more than these. */
const fewestTerms = 32;

function widthOf(components: readonly Component[]): number {
  return components.reduce((sum, { share }) => sum + share, 0);
}

/**
 * The period of the series: the total's width, or less when many lines leave the ends out of reach.
 * Long tails: a total strays far beyond its deviations by one line's amount, as good as never by two.
 * Hoeffding: a sum of bounded lines strays by x with probability at most 2·exp(−2x²/Σw²), here 2e-17.
 */
function periodOf(components: readonly Component[]): number {
  const squares = components.reduce((sum, { share }) => sum + share * share, 0);
  const bounded = Math.min(widthOf(components), 2 * Math.sqrt(19.5 * squares));
  const widestSmooth = components.find(({ shape }) => isSmooth(shape));
  if (widestSmooth === undefined) return bounded;
  return Math.min(bounded, 2 * (mostDeviations * Math.sqrt(varianceOf(components)) + widestSmooth.share));
}

/** How many terms it takes until what is left is below the tolerance (mostTerms + 1 when too many). */
export function termsNeeded(components: readonly Component[], tolerance: number): number {
  const turn = (2 * Math.PI) / periodOf(components);
  const bounds = components.map(({ shape, mode }) => envelope(shape, mode));
  const limit = Math.log(tolerance);
  const most = components.some(({ shape }) => isSmooth(shape)) ? mostSmoothTerms : mostTerms;
  const logSize = (k: number): number => {
    let size = 1;
    for (let line = 0; line < bounds.length; line++) {
      const bound = bounds[line]!(turn * k * components[line]!.share);
      if (bound < 1) size *= bound;
    }
    return Math.log(size);
  };
  let terms = fewestTerms;
  let size = logSize(terms);
  let growth = 2;
  while (size > limit) {
    if (terms > most) return mostTerms + 1;
    const next = Math.ceil(terms * growth);
    const sizeThere = logSize(next);
    // Sizes fall as powers of k in the end: a line through the last two, in logarithms, says how far to go.
    const share = (limit - sizeThere) / (sizeThere - size);
    growth = Math.min(2, Math.max(1.05, 1.02 * (next / terms) ** share));
    terms = next;
    size = sizeThere;
  }
  return terms;
}

/** Multiplies the product of the characteristic functions, as long as it is real, by a uniform line's. */
function multiplyUniform(re: Float64Array, halfTurn: number): void {
  const cosine = Math.cos(halfTurn);
  const sine = Math.sin(halfTurn);
  let c = 1;
  let s = 0;
  for (let k = 1; k < re.length; k++) {
    const turned = c * cosine - s * sine;
    s = s * cosine + c * sine;
    c = turned;
    re[k] = (re[k]! * s) / (k * halfTurn);
  }
}

/** The same by any other line's. */
function multiply(
  re: Float64Array,
  im: Float64Array,
  value: (z: number, out: Complex) => void,
  turn: number,
): void {
  const factor: Complex = { re: 1, im: 0 };
  for (let k = 1; k < re.length; k++) {
    value(turn * k, factor);
    const real = re[k]! * factor.re - im[k]! * factor.im;
    im[k] = re[k]! * factor.im + im[k]! * factor.re;
    re[k] = real;
  }
}

/** The same by a smooth line's, which comes as a whole. */
function multiplyWave(
  re: Float64Array,
  im: Float64Array,
  wave: { re: Float64Array; im: Float64Array },
): void {
  for (let k = 1; k < re.length; k++) {
    const real = re[k]! * wave.re[k]! - im[k]! * wave.im[k]!;
    im[k] = re[k]! * wave.im[k]! + im[k]! * wave.re[k]!;
    re[k] = real;
  }
}

/** A sum of bounded independent lines as a Fourier series of so many terms. */
export function fourierDistribution(components: readonly Component[], terms: number): PieceDistribution {
  const width = widthOf(components);
  const period = periodOf(components);
  const turn = (2 * Math.PI) / period;
  const mean = meanOf(components);
  const from = period < width ? mean - period / 2 : 0;
  const re = new Float64Array(terms + 1).fill(1);
  const im = new Float64Array(terms + 1);
  for (const { shape, share } of components) {
    if (shape === "uniform") multiplyUniform(re, (turn * share) / 2);
  }
  for (const { shape, mode, share } of components) {
    if (shape === "uniform") continue;
    if (isSmooth(shape)) multiplyWave(re, im, smoothCharacteristics(shape, mode, turn * share, terms));
    else multiply(re, im, characteristic(shape, mode), turn * share);
  }
  const series = { from, period, mean, middle: width / 2, re, im };

  const evaluate = (amount: number): Point => {
    const { probability, density } = seriesAt(series, amount);
    return { probability: Math.min(1, Math.max(0, probability)), density: Math.max(0, density) };
  };
  // Where its curve bends most, so that an integral over it knows where to look.
  const breakpoints = () => {
    const deviation = Math.sqrt(varianceOf(components));
    const bends = [-8, -6, -4, -2, 0, 2, 4, 6, 8].map((count) => mean + count * deviation);
    return [0, ...bends.filter((bend) => bend > 0 && bend < width), width];
  };
  return { width, polynomial: false, evaluate, breakpoints };
}
