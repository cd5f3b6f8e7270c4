/**
 * The standard normal distribution to full precision, in both tails.
 * Sources: W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969);
 * M. Abramowitz, I. Stegun, "Handbook of Mathematical Functions" (1964), 26.2.23, for where the quantile starts.
 */

/** Numerator and denominator, from the constant upwards. */
type Rational = readonly [readonly number[], readonly number[]];

const erfNearZero: Rational = [
  [3209.37758913846947, 377.485237685302021, 113.864154151050156, 3.1611237438705656, 0.185777706184603153],
  [2844.23683343917062, 1282.61652607737228, 244.024637934444173, 23.6012909523441209, 1],
];
const erfcMiddle: Rational = [
  [
    1230.33935479799725, 2051.07837782607147, 1712.04761263407058, 881.95222124176909, 298.635138197400131,
    66.1191906371416295, 8.88314979438837594, 0.564188496988670089, 2.15311535474403846e-8,
  ],
  [
    1230.33935480374942, 3439.36767414372164, 4362.61909014324716, 3290.79923573345963, 1621.38957456669019,
    537.181101862009858, 117.693950891312499, 15.7449261107098347, 1,
  ],
];
const erfcTail: Rational = [
  [
    6.58749161529837803e-4, 0.0160837851487422766, 0.125781726111229246, 0.360344899949804439,
    0.305326634961232344, 0.0163153871373020978,
  ],
  [
    0.00233520497626869185, 0.0605183413124413191, 0.527905102951428412, 1.87295284992346047,
    2.56852019228982242, 1,
  ],
];
/** The quantile of a tail to 5e-4, as a function of √(−2·ln p), which two of Halley's steps make exact. */
const roughQuantile: Rational = [
  [2.515517, 0.802853, 0.010328],
  [1, 1.432788, 0.189269, 0.001308],
];

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let power = coefficients.length - 1; power >= 0; power--) sum = sum * x + coefficients[power]!;
  return sum;
}

function ratio([numerator, denominator]: Rational, x: number): number {
  return polynomial(numerator, x) / polynomial(denominator, x);
}

/** e^(-x²) without the error that squaring x leaves behind in the tail. */
function gaussian(x: number): number {
  const head = Math.trunc(x * 16) / 16;
  return Math.exp(-head * head) * Math.exp(-(x - head) * (x + head));
}

function complementaryError(x: number): number {
  const size = Math.abs(x);
  if (size > 30) return x < 0 ? 2 : 0;
  if (size <= 0.46875) return 1 - x * ratio(erfNearZero, x * x);
  let tail: number;
  if (size <= 4) {
    tail = gaussian(size) * ratio(erfcMiddle, size);
  } else {
    const inverse = 1 / (size * size);
    tail = (gaussian(size) / size) * (1 / Math.sqrt(Math.PI) - inverse * ratio(erfcTail, inverse));
  }
  return x < 0 ? 2 - tail : tail;
}

/** Probability that a standard normal amount is at most z. */
export function normalProbability(z: number): number {
  return 0.5 * complementaryError(-z * Math.SQRT1_2);
}

export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}

/** The standard normal amount not exceeded with a probability; -Infinity at 0, Infinity at 1. */
export function normalQuantile(probability: number): number {
  if (probability > 0.5) return -normalQuantile(1 - probability);
  if (probability <= 0) return -Infinity;
  const depth = Math.sqrt(-2 * Math.log(probability));
  let z = ratio(roughQuantile, depth) - depth;
  for (let step = 0; step < 2; step++) {
    // Near the middle both are nearly a half, and only what they differ from it by keeps its digits.
    const excess =
      z > -0.6
        ? 0.5 - probability + z * Math.SQRT1_2 * 0.5 * ratio(erfNearZero, 0.5 * z * z)
        : normalProbability(z) - probability;
    const move = excess / normalDensity(z);
    z -= move / (1 + (z * move) / 2);
  }
  return z;
}
