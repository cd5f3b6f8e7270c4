import { normalDensity, normalProbability, normalQuantile } from "./normal.ts";
import { gaussLegendre } from "./quadrature.ts";

/**
 * Shapes that are a smooth curve of a normal score: the amount, as a share of the width, at each score between −cut and cut.
 * Their one parameter is the place of the median across the width, so a mirrored line has one minus it.
 *
 * - bell: normal with the median in the middle, else lognormal, cut off at three deviations, its low and high;
 * - wideBell: the same, cut where so little is left that it counts as unbounded;
 * - metalog: Keelin's symmetric-percentile triplet, x = L·(1 + c·(y − ½)) with L = ln(y/(1 − y)), cut like a wide bell.
 */
export type SmoothShape = "bell" | "wideBell" | "metalog";

/** A bell between a low and a high reaches three deviations to both sides, as a PERT's deviation is a sixth of the width. */
export const bellCut = 3;
/** Beyond so many deviations lies a probability of 3e-13. */
export const wideCut = 7.2;

/** ln(y/(1 − y)) at the probability of a score. */
const logitAt = (score: number): number => Math.log(normalProbability(score) / normalProbability(-score));
export const wideLogit = logitAt(wideCut);
/** How far the probability at the cut is from a half. */
export const wideShare = 0.5 - normalProbability(-wideCut);

export interface ScoreCurve {
  readonly cut: number;
  /** Share of the width at a score, 0 at −cut and 1 at cut. */
  at(score: number): number;
  slope(score: number): number;
  scoreOf(share: number): number;
  readonly mean: number;
  readonly variance: number;
}

interface Form {
  readonly cut: number;
  readonly at: (score: number) => number;
  readonly slope: (score: number) => number;
  readonly scoreOf: (share: number) => number;
}

/** x = (e^{g(1 + s/cut)} − 1)/(e^{2g} − 1), g the cut in deviations of the logarithm; a straight line where g is 0. */
function bell(median: number, cut: number): Form {
  const growth = Math.log((1 - median) / median);
  if (Math.abs(growth) < 1e-12) {
    return {
      cut,
      at: (score) => 0.5 + score / (2 * cut),
      slope: () => 1 / (2 * cut),
      scoreOf: (share) => cut * (2 * share - 1),
    };
  }
  const whole = Math.expm1(2 * growth);
  return {
    cut,
    at: (score) => Math.expm1(growth * (1 + score / cut)) / whole,
    slope: (score) => ((growth / cut) * Math.exp(growth * (1 + score / cut))) / whole,
    scoreOf: (share) => cut * (Math.log1p(share * whole) / growth - 1),
  };
}

function metalog(median: number): Form {
  const tilt = (1 - 2 * median) / wideShare;
  const at = (score: number): number =>
    median + (logitAt(score) * (1 + tilt * (0.5 - normalProbability(-score)))) / (2 * wideLogit);
  const slope = (score: number): number => {
    const [below, above] = [normalProbability(score), normalProbability(-score)];
    const steep = (1 + tilt * (0.5 - above)) / (below * above) + tilt * Math.log(below / above);
    return (normalDensity(score) * steep) / (2 * wideLogit);
  };
  const scoreOf = (share: number): number => {
    let [low, high] = [-wideCut, wideCut];
    let score = share < median ? (share / median - 1) * wideCut : ((share - median) / (1 - median)) * wideCut;
    for (let step = 0; step < 100; step++) {
      const excess = at(score) - share;
      if (excess === 0) return score;
      if (excess > 0) high = score;
      else low = score;
      const newton = score - excess / slope(score);
      const next = newton > low && newton < high ? newton : (low + high) / 2;
      if (Math.abs(next - score) <= 1e-15 * wideCut || high - low <= 1e-15 * wideCut) return next;
      score = next;
    }
    return score;
  };
  return { cut: wideCut, at, slope, scoreOf };
}

const rule = gaussLegendre(16);
/** Sixteen nodes follow a wave through so many radians, and a normal density over so many deviations. */
const radiansOfPanel = 14;
const longestPanel = 0.8;

/** Shares of the width with their probabilities, so close that waves of a frequency (radians a width) are followed. */
export function nodesOf(curve: Omit<ScoreCurve, "mean" | "variance">, frequency: number) {
  const shares: number[] = [];
  const weights: number[] = [];
  let mass = 0;
  let from = -curve.cut;
  while (from < curve.cut) {
    const near = Math.min(curve.cut, from + longestPanel);
    const steepest = Math.max(curve.slope(from), curve.slope(near), curve.slope((from + near) / 2));
    const length = Math.min(near - from, radiansOfPanel / Math.max(1e-300, frequency * steepest));
    for (let node = 0; node < rule.nodes.length; node++) {
      const score = from + length * (rule.nodes[node] ?? 0);
      const weight = length * (rule.weights[node] ?? 0) * normalDensity(score);
      shares.push(curve.at(score));
      weights.push(weight);
      mass += weight;
    }
    from = curve.cut - from - length < 1e-12 ? curve.cut : from + length;
  }
  return {
    shares: Float64Array.from(shares),
    weights: Float64Array.from(weights, (weight) => weight / mass),
  };
}

function withMoments(form: Form, symmetric: boolean): ScoreCurve {
  const { shares, weights } = nodesOf(form, 0);
  let mean = 0;
  shares.forEach((share, node) => (mean += (weights[node] ?? 0) * share));
  if (symmetric) mean = 0.5;
  let variance = 0;
  shares.forEach((share, node) => (variance += (weights[node] ?? 0) * (share - mean) ** 2));
  return { ...form, mean, variance };
}

/** Lines of a budget are asked for their moments again and again. A pure cache, emptied when it is full. */
const known = new Map<string, ScoreCurve>();
const mostKnown = 4096;

export function scoreCurve(shape: SmoothShape, median: number): ScoreCurve {
  const key = `${shape} ${median}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const form = shape === "metalog" ? metalog(median) : bell(median, shape === "bell" ? bellCut : wideCut);
  const curve = withMoments(form, median === 0.5);
  known.set(key, curve);
  return curve;
}

/** Probability and density at a share of the width, and its inverse, precise in both tails. */
export function distributionOf({ cut, at, slope, scoreOf }: ScoreCurve) {
  const outside = normalProbability(-cut);
  const mass = 1 - 2 * outside;
  const tailOf = (score: number): number =>
    Math.max(0, (normalProbability(-Math.abs(score)) - outside) / mass);
  const shareAt = (score: number): number => Math.min(1, Math.max(0, at(score)));
  return {
    evaluate: (share: number) => {
      if (share <= 0) return { probability: 0, density: 0 };
      if (share >= 1) return { probability: 1, density: 0 };
      const score = scoreOf(share);
      const tail = tailOf(score);
      return {
        probability: score <= 0 ? tail : 1 - tail,
        density: normalDensity(score) / (mass * slope(score)),
      };
    },
    quantile: (probability: number): number => {
      if (probability <= 0) return 0;
      if (probability >= 1) return 1;
      const tail = normalQuantile(outside + mass * Math.min(probability, 1 - probability));
      return shareAt(probability <= 0.5 ? tail : -tail);
    },
    quantileAtNormal: (z: number): number => {
      const tail = normalQuantile(outside + mass * normalProbability(-Math.abs(z)));
      return shareAt(z <= 0 ? tail : -tail);
    },
    normalAt: (share: number): number => {
      const score = scoreOf(share);
      const tail = normalQuantile(tailOf(score));
      return score <= 0 ? tail : -tail;
    },
  };
}
