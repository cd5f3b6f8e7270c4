import { normalQuantile } from "../ranges/normal.ts";
import { type Characteristics, endsOf, momentsOfPart, type Part } from "../ranges/part.ts";
import { type Series, seriesAt } from "../ranges/series.ts";
import { type Point, solveIncreasing } from "../ranges/solve.ts";

/** A part of a total of which only the ends, two moments and the characteristic function are asked. */
export interface Wave {
  readonly low: number;
  readonly width: number;
  /** Above the low. */
  readonly mean: number;
  readonly variance: number;
  /** E[e^{iωk(X − middle)}] for k = 0 to terms, ω = turn. */
  characteristics(turn: number, terms: number): Characteristics;
}

/** The same of a part that may not occur. */
export function waveOfPart(part: Part): Wave {
  const { low, high } = endsOf(part);
  const { mean, variance } = momentsOfPart(part);
  const middle = low + (high - low) / 2;
  const { atoms, continuous } = part;
  const add = (
    into: Characteristics,
    at: number,
    mass: number,
    turn: number,
    own?: Characteristics,
  ): void => {
    for (let k = 0; k < into.re.length; k++) {
      const cosine = mass * Math.cos(turn * k * at);
      const sine = mass * Math.sin(turn * k * at);
      const [re, im] = [own?.re[k] ?? 1, own?.im[k] ?? 0];
      into.re[k] = (into.re[k] ?? 0) + cosine * re - sine * im;
      into.im[k] = (into.im[k] ?? 0) + cosine * im + sine * re;
    }
  };
  return {
    low,
    width: high - low,
    mean: mean - low,
    variance,
    characteristics: (turn, terms) => {
      const sum = { re: new Float64Array(terms + 1), im: new Float64Array(terms + 1) };
      atoms.amounts.forEach((amount, index) => add(sum, amount - middle, atoms.masses[index] ?? 0, turn));
      if (continuous !== undefined) {
        const { low: start, piece, mass } = continuous;
        add(sum, start + piece.width / 2 - middle, mass, turn, continuous.characteristics(turn, terms));
      }
      return sum;
    },
  };
}

/** Characteristic functions below this no longer matter: they fall off as powers, and what is left adds up to a tenth of it. */
const negligible = 1e-9;
const fewestTerms = 64;
const mostTerms = 1024;

/** A total without jumps as one Fourier series over its whole width. */
export interface WaveTotal {
  readonly low: number;
  readonly high: number;
  /** Whether the terms left out are negligible: a few lines with sharp ends fall off too slowly. */
  readonly settled: boolean;
  evaluate(amount: number): Point;
  percentile(probability: number): number;
}

function productOf(waves: readonly Wave[], turn: number, terms: number): Characteristics {
  const re = new Float64Array(terms + 1).fill(1);
  const im = new Float64Array(terms + 1);
  for (const wave of waves) {
    const own = wave.characteristics(turn, terms);
    for (let k = 0; k <= terms; k++) {
      const [c, s] = [own.re[k] ?? 0, own.im[k] ?? 0];
      const real = (re[k] ?? 0) * c - (im[k] ?? 0) * s;
      im[k] = (re[k] ?? 0) * s + (im[k] ?? 0) * c;
      re[k] = real;
    }
  }
  return { re, im };
}

const isSettled = ({ re, im }: Characteristics): boolean => {
  for (let k = Math.ceil(0.75 * re.length); k < re.length; k++) {
    if (Math.hypot(re[k] ?? 0, im[k] ?? 0) > negligible) return false;
  }
  return true;
};

export function totalOfWaves(waves: readonly Wave[]): WaveTotal {
  const low = waves.reduce((sum, wave) => sum + wave.low, 0);
  const width = waves.reduce((sum, wave) => sum + wave.width, 0);
  const mean = waves.reduce((sum, wave) => sum + wave.mean, 0);
  const deviation = Math.sqrt(waves.reduce((sum, wave) => sum + wave.variance, 0));
  const turn = (2 * Math.PI) / width;
  let terms = fewestTerms;
  let product = productOf(waves, turn, terms);
  while (!isSettled(product) && terms < mostTerms) product = productOf(waves, turn, (terms *= 4));
  const series: Series = { from: 0, period: width, mean, middle: width / 2, ...product };
  const evaluate = (amount: number): Point => {
    const { probability, density } = seriesAt(series, amount - low);
    return { probability: Math.min(1, Math.max(0, probability)), density: Math.max(0, density) };
  };
  return {
    low,
    high: low + width,
    settled: isSettled(product),
    evaluate,
    percentile: (probability) => {
      if (probability === 0) return low;
      if (probability === 1) return low + width;
      const start = low + mean + deviation * normalQuantile(probability);
      return solveIncreasing(evaluate, probability, low, low + width, start);
    },
  };
}
