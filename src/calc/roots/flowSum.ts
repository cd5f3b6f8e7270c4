// Taken out of Math once: in a sandbox (a test, an add-in's frame) each look-up of a global is slow.
const { abs, exp } = Math;

/** A sum Σ flow·e^(−v·time) at one point: its value, two derivatives, and how exact they can be. */
export interface SumAt {
  value: number;
  slope: number;
  curvature: number;
  /** Rounding may hide a value of this size. */
  noise: number;
  slopeNoise: number;
}

/** Flows and their times, ascending from 0; neither end is a zero flow. */
export interface TimedFlows {
  readonly flows: readonly number[];
  readonly times: readonly number[];
}

/** The same flows with time running backwards, for forces of interest below 0. */
export function reversed({ flows, times }: TimedFlows): TimedFlows {
  const span = times[times.length - 1]!;
  return { flows: flows.toReversed(), times: times.map((time) => span - time).reverse() };
}

const epsilon = 2 ** -52;

export function sumAt({ flows, times }: TimedFlows, v: number): SumAt {
  let value = 0;
  let slope = 0;
  let curvature = 0;
  let noise = 0;
  let slopeNoise = 0;
  for (let k = 0; k < flows.length; k++) {
    const time = times[k]!;
    const exponent = v * time;
    const present = flows[k]! * exp(-exponent);
    const error = abs(present) * (2 + exponent);
    value += present;
    slope -= present * time;
    curvature += present * time * time;
    noise += error;
    slopeNoise += error * time;
  }
  return { value, slope, curvature, noise: noise * epsilon, slopeNoise: slopeNoise * epsilon };
}

const terms = 8;

/**
 * The Taylor series of the sum around a middle, in the share y of a half-width: Σ D_j·y^j, with what
 * the terms left out can amount to anywhere in the interval.
 */
export class Expansion {
  coefficients: number[] = [];
  remainder = 0;
  noise = 0;

  expand({ flows, times }: TimedFlows, middle: number, half: number): void {
    let [d0, d1, d2, d3, d4, d5, d6, d7] = [0, 0, 0, 0, 0, 0, 0, 0];
    let remainder = 0;
    let noise = 0;
    for (let k = 0; k < flows.length; k++) {
      const time = times[k]!;
      const step = half * time;
      const exponent = middle * time;
      let term = flows[k]! * exp(-exponent);
      noise += abs(term) * (2 + exponent);
      d0 += term;
      d1 += term *= step;
      d2 += term *= step;
      d3 += term *= step;
      d4 += term *= step;
      d5 += term *= step;
      d6 += term *= step;
      d7 += term *= step;
      // e^step is the most that the discounting eases off between the middle and the near end.
      remainder += abs(term) * step * (step < 0.5 ? 1 / (1 - step) : exp(step));
    }
    this.coefficients = [d0, d1, d2 / 2, d3 / 6, d4 / 24, d5 / 120, d6 / 720, d7 / 5040];
    this.remainder = remainder / 40320;
    this.noise = noise * epsilon;
  }

  /** The most that all but one term of the n-th derivative (n = 0, 1, 2) can amount to. */
  rest(n: number): number {
    let sum = this.remainder * falling(terms, n) + this.noise;
    for (let j = n + 1; j < terms; j++) sum += abs(this.coefficients[j]!) * falling(j, n);
    return sum;
  }

  /** The size of the leading term of the n-th derivative in the middle. */
  leading(n: number): number {
    return abs(this.coefficients[n]!) * falling(n, n);
  }
}

function falling(j: number, n: number): number {
  return n === 0 ? 1 : n === 1 ? j : j * (j - 1);
}
