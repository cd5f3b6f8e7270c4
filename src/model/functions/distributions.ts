// Over 150 lines: one family of Excel's functions, one entry each.
import { exponential as expOf, expm1, log1p, logarithm, power } from "../arithmetic/index.ts";
import { FormulaRefusal } from "../formula/index.ts";
import { divisionError, finite, numError, valueError } from "../values/index.ts";
import { both, demand, exp, whole } from "./distributionRule.ts";
import { numbersIn } from "./numbers.ts";
import { mean, variance } from "./aggregates.ts";
import { pure, reading, type FunctionTable } from "./rule.ts";
import {
  gamma,
  incompleteBeta,
  incompleteGamma,
  logGamma,
  normalBelow,
  normalDensity,
  normalQuantile,
  quantile,
} from "./special.ts";

/** A probability strictly between 0 and 1. */
const inside = (probability: number): number => {
  demand(probability > 0 && probability < 1);
  return probability;
};

function normal(x: number, centre: number, width: number, cumulative: boolean): number {
  demand(width > 0);
  const z = (x - centre) / width;
  return cumulative ? normalBelow(z) : normalDensity(z) / width;
}

function logNormal(x: number, centre: number, width: number, cumulative: boolean): number {
  demand(x > 0 && width > 0);
  const z = (logarithm(x) - centre) / width;
  return cumulative ? normalBelow(z) : normalDensity(z) / (width * x);
}

function gammaDistribution(x: number, shape: number, scale: number, cumulative: boolean): number {
  demand(x >= 0 && shape > 0 && scale > 0);
  if (cumulative) return incompleteGamma(shape, x / scale).lower;
  if (x === 0) {
    demand(shape >= 1);
    return shape === 1 ? 1 / scale : 0;
  }
  return exp((shape - 1) * logarithm(x / scale) - x / scale - logGamma(shape)) / scale;
}

const gammaInverse = (probability: number, shape: number, scale: number): number => {
  demand(probability >= 0 && probability < 1 && shape > 0 && scale > 0);
  if (probability === 0) return 0;
  return scale * quantile((x) => incompleteGamma(shape, x).lower, probability, 0, Infinity);
};

function beta(x: number, a: number, b: number, cumulative: boolean, low = 0, high = 1): number {
  demand(a > 0 && b > 0 && low < high && x >= low && x <= high);
  const u = (x - low) / (high - low);
  if (cumulative) return incompleteBeta(u, a, b);
  if ((u === 0 && a < 1) || (u === 1 && b < 1)) throw numError;
  if (u === 0) return a === 1 ? b / (high - low) : 0;
  if (u === 1) return b === 1 ? a / (high - low) : 0;
  return (
    exp(logGamma(a + b) - logGamma(a) - logGamma(b) + (a - 1) * logarithm(u) + (b - 1) * log1p(-u)) /
    (high - low)
  );
}

const betaInverse = (probability: number, a: number, b: number, low = 0, high = 1): number => {
  inside(probability);
  demand(a > 0 && b > 0 && low < high);
  return low + (high - low) * quantile((x) => incompleteBeta(x, a, b), probability, 0, 1);
};

const degrees = (given: number): number => {
  const cut = whole(given);
  demand(cut >= 1 && cut <= 1e10);
  return cut;
};

function chiSquared(x: number, given: number, cumulative: boolean): number {
  const n = degrees(given);
  demand(x >= 0);
  if (cumulative) return incompleteGamma(n / 2, x / 2).lower;
  if (x === 0) {
    demand(n > 1);
    return n === 2 ? 0.5 : 0;
  }
  return exp((n / 2 - 1) * logarithm(x) - x / 2 - (n / 2) * Math.LN2 - logGamma(n / 2));
}

function student(x: number, given: number, cumulative: boolean): number {
  const n = degrees(given);
  if (!cumulative)
    return exp(
      logGamma((n + 1) / 2) -
        logGamma(n / 2) -
        0.5 * logarithm(n * Math.PI) -
        ((n + 1) / 2) * log1p((x * x) / n),
    );
  const rest = studentTail(x, n);
  return x > 0 ? 1 - rest : rest;
}

/** The share beyond |x| on one side. */
const studentTail = (x: number, n: number): number => incompleteBeta(n / (n + x * x), n / 2, 0.5) / 2;

/** The t whose both tails hold so much. */
function studentTwoTailed(probability: number, given: number): number {
  const n = degrees(given);
  demand(probability > 0 && probability <= 1);
  if (probability === 1) return 0;
  return quantile((t) => 1 - 2 * studentTail(t, n), 1 - probability, 0, Infinity);
}

function studentInverse(probability: number, given: number): number {
  inside(probability);
  if (probability === 0.5) return 0;
  const size = studentTwoTailed(2 * Math.min(probability, 1 - probability), given);
  return probability < 0.5 ? -size : size;
}

function fisher(x: number, first: number, second: number, cumulative: boolean): number {
  const [a, b] = [degrees(first), degrees(second)];
  demand(x >= 0);
  if (cumulative) return incompleteBeta((a * x) / (a * x + b), a / 2, b / 2);
  if (x === 0) {
    demand(a > 1);
    return a === 2 ? 1 : 0;
  }
  return exp(
    (a / 2) * logarithm(a / b) +
      (a / 2 - 1) * logarithm(x) -
      ((a + b) / 2) * log1p((a * x) / b) -
      (logGamma(a / 2) + logGamma(b / 2) - logGamma((a + b) / 2)),
  );
}

const fisherRight = (x: number, first: number, second: number): number => {
  const [a, b] = [degrees(first), degrees(second)];
  demand(x >= 0);
  return incompleteBeta(b / (a * x + b), b / 2, a / 2);
};

const fisherInverse = (probability: number, first: number, second: number): number => {
  const [a, b] = [degrees(first), degrees(second)];
  demand(probability >= 0 && probability < 1);
  if (probability === 0) return 0;
  return quantile((x) => incompleteBeta((a * x) / (a * x + b), a / 2, b / 2), probability, 0, Infinity);
};

function exponential(x: number, rate: number, cumulative: boolean): number {
  demand(x >= 0 && rate > 0);
  return cumulative ? -expm1(-rate * x) : rate * expOf(-rate * x);
}

function weibull(x: number, shape: number, scale: number, cumulative: boolean): number {
  demand(x >= 0 && shape > 0 && scale > 0);
  const raised = power(x / scale, shape);
  if (cumulative) return -expm1(-raised);
  return finite((shape / scale) * power(x / scale, shape - 1) * expOf(-raised));
}

function confidence(
  significance: number,
  width: number,
  size: number,
  quantileOf: (tail: number, n: number) => number,
): number {
  const n = whole(size);
  inside(significance);
  demand(width > 0 && n >= 1);
  return (quantileOf(significance, n) * width) / Math.sqrt(n);
}

export const distributionFunctions: FunctionTable = {
  ...both(pure("n n n b", normal), "NORM.DIST", "NORMDIST"),
  ...both(
    pure("n n n", (probability, centre, width) => {
      demand(width > 0);
      return centre + width * normalQuantile(inside(probability));
    }),
    "NORM.INV",
    "NORMINV",
  ),
  "NORM.S.DIST": pure("n b", (z, cumulative) => (cumulative ? normalBelow(z) : normalDensity(z))),
  NORMSDIST: pure("n", normalBelow),
  ...both(pure("n", normalQuantile), "NORM.S.INV", "NORMSINV"),
  GAUSS: pure("n", (z) => normalBelow(z) - 0.5),
  PHI: pure("n", normalDensity),
  STANDARDIZE: pure("n n n", (x, centre, width) => {
    demand(width > 0);
    return (x - centre) / width;
  }),
  "LOGNORM.DIST": pure("n n n b", logNormal),
  LOGNORMDIST: pure("n n n", (x, centre, width) => logNormal(x, centre, width, true)),
  ...both(
    pure("n n n", (probability, centre, width) => {
      demand(width > 0);
      return exp(centre + width * normalQuantile(inside(probability)));
    }),
    "LOGNORM.INV",
    "LOGINV",
  ),
  GAMMA: pure("n", (x) => finite(gamma(x))),
  ...both(
    pure("n", (x) => {
      demand(x > 0);
      return finite(logGamma(x));
    }),
    "GAMMALN",
    "GAMMALN.PRECISE",
  ),
  ...both(pure("n n n b", gammaDistribution), "GAMMA.DIST", "GAMMADIST"),
  ...both(pure("n n n", gammaInverse), "GAMMA.INV", "GAMMAINV"),
  "BETA.DIST": pure("n n n b n~ n~", beta),
  BETADIST: pure("n n n n~ n~", (x, a, b, low, high) => beta(x, a, b, true, low, high)),
  ...both(pure("n n n n~ n~", betaInverse), "BETA.INV", "BETAINV"),
  "CHISQ.DIST": pure("n n b", chiSquared),
  ...both(
    pure("n n", (x, n) => {
      demand(x >= 0);
      return incompleteGamma(degrees(n) / 2, x / 2).upper;
    }),
    "CHISQ.DIST.RT",
    "CHIDIST",
  ),
  "CHISQ.INV": pure("n n", (probability, n) => gammaInverse(probability, degrees(n) / 2, 2)),
  ...both(
    pure("n n", (probability, n) => {
      demand(probability > 0 && probability <= 1);
      return gammaInverse(1 - probability, degrees(n) / 2, 2);
    }),
    "CHISQ.INV.RT",
    "CHIINV",
  ),
  "T.DIST": pure("n n b", student),
  "T.DIST.RT": pure("n n", (x, n) => {
    const tail = studentTail(x, degrees(n));
    return x < 0 ? 1 - tail : tail;
  }),
  "T.DIST.2T": pure("n n", (x, n) => {
    demand(x >= 0);
    return 2 * studentTail(x, degrees(n));
  }),
  TDIST: pure("n n n", (x, n, tails) => {
    demand(x >= 0 && (whole(tails) === 1 || whole(tails) === 2));
    return whole(tails) * studentTail(x, degrees(n));
  }),
  "T.INV": pure("n n", studentInverse),
  ...both(pure("n n", studentTwoTailed), "T.INV.2T", "TINV"),
  "F.DIST": pure("n n n b", fisher),
  ...both(pure("n n n", fisherRight), "F.DIST.RT", "FDIST"),
  "F.INV": pure("n n n", fisherInverse),
  ...both(
    pure("n n n", (probability, a, b) => {
      demand(probability > 0 && probability <= 1);
      return probability === 1 ? 0 : 1 / fisherInverse(probability, b, a);
    }),
    "F.INV.RT",
    "FINV",
  ),
  ...both(pure("n n b", exponential), "EXPON.DIST", "EXPONDIST"),
  ...both(pure("n n n b", weibull), "WEIBULL.DIST", "WEIBULL"),
  ...both(
    pure("n n n", (significance, width, size) =>
      confidence(significance, width, size, (tail) => -normalQuantile(tail / 2)),
    ),
    "CONFIDENCE.NORM",
    "CONFIDENCE",
  ),
  "CONFIDENCE.T": pure("n n n", (significance, width, size) =>
    confidence(significance, width, size, (tail, n) => {
      if (n === 1) throw divisionError;
      const t = studentTwoTailed(tail, n - 1);
      // So near the middle Excel's own t has but three digits.
      if (t < 1e-5) throw new FormulaRefusal("function", "CONFIDENCE.T of a significance of nearly 1");
      return t;
    }),
  ),
  FISHER: pure("n", (x) => {
    demand(x > -1 && x < 1);
    return 0.5 * logarithm((1 + x) / (1 - x));
  }),
  // As Excel calculates it, which shows near 0.
  FISHERINV: pure("n", (y) => {
    const raised = expOf(2 * y);
    return raised === Infinity ? 1 : (raised - 1) / (raised + 1);
  }),
  ...both(
    reading("r n n~", (site, range, x, width) => {
      const numbers = numbersIn(site, [range]);
      if (numbers.length === 0) throw valueError;
      const sigma = width ?? Math.sqrt(variance(numbers, true));
      if (sigma === 0) throw divisionError;
      demand(sigma > 0);
      return 1 - normalBelow((mean(numbers) - x) / (sigma / Math.sqrt(numbers.length)));
    }),
    "Z.TEST",
    "ZTEST",
  ),
};
