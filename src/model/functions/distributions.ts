import { FormulaRefusal } from "../formula/index.ts";
import { divisionError, finite, numError, valueError } from "../values/index.ts";
import { combinations, permutations } from "./mathematics.ts";
import { numbersIn } from "./numbers.ts";
import { mean, variance } from "./aggregates.ts";
import { pure, reading, type FunctionRule, type FunctionTable } from "./rule.ts";
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

const demand = (holds: boolean): void => {
  if (!holds) throw numError;
};
const whole = Math.trunc;
const exp = (number: number): number => finite(Math.exp(number));

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
  const z = (Math.log(x) - centre) / width;
  return cumulative ? normalBelow(z) : normalDensity(z) / (width * x);
}

function gammaDistribution(x: number, shape: number, scale: number, cumulative: boolean): number {
  demand(x >= 0 && shape > 0 && scale > 0);
  if (cumulative) return incompleteGamma(shape, x / scale).lower;
  if (x === 0) {
    demand(shape >= 1);
    return shape === 1 ? 1 / scale : 0;
  }
  return exp((shape - 1) * Math.log(x / scale) - x / scale - logGamma(shape)) / scale;
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
    exp(logGamma(a + b) - logGamma(a) - logGamma(b) + (a - 1) * Math.log(u) + (b - 1) * Math.log1p(-u)) /
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
  return exp((n / 2 - 1) * Math.log(x) - x / 2 - (n / 2) * Math.LN2 - logGamma(n / 2));
}

function student(x: number, given: number, cumulative: boolean): number {
  const n = degrees(given);
  if (!cumulative)
    return exp(
      logGamma((n + 1) / 2) -
        logGamma(n / 2) -
        0.5 * Math.log(n * Math.PI) -
        ((n + 1) / 2) * Math.log1p((x * x) / n),
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
    (a / 2) * Math.log(a / b) +
      (a / 2 - 1) * Math.log(x) -
      ((a + b) / 2) * Math.log1p((a * x) / b) -
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

function poisson(x: number, rate: number, cumulative: boolean): number {
  const count = whole(x);
  demand(x >= 0 && rate >= 0);
  if (cumulative) return rate === 0 ? 1 : incompleteGamma(count + 1, rate).upper;
  if (rate === 0) return count === 0 ? 1 : 0;
  return exp(count * Math.log(rate) - rate - logGamma(count + 1));
}

function binomial(successes: number, trials: number, chance: number, cumulative: boolean): number {
  const [k, n] = [whole(successes), whole(trials)];
  demand(k >= 0 && k <= n && chance >= 0 && chance <= 1);
  if (cumulative) return k === n ? 1 : incompleteBeta(1 - chance, n - k, k + 1);
  if (chance === 0) return k === 0 ? 1 : 0;
  if (chance === 1) return k === n ? 1 : 0;
  return n < 1000
    ? combinations(n, k) * chance ** k * (1 - chance) ** (n - k)
    : exp(
        logGamma(n + 1) -
          logGamma(k + 1) -
          logGamma(n - k + 1) +
          k * Math.log(chance) +
          (n - k) * Math.log1p(-chance),
      );
}

function binomialInverse(trials: number, chance: number, probability: number): number {
  const n = whole(trials);
  demand(n >= 0 && chance >= 0 && chance <= 1 && probability >= 0 && probability <= 1);
  let sum = 0;
  for (let k = 0; k <= n; k++) {
    sum += binomial(k, n, chance, false);
    if (sum >= probability * (1 - 1e-15)) return k;
  }
  return n;
}

function hypergeometric(drawn: number, sample: number, marked: number, all: number): number {
  const [k, n, m, size] = [drawn, sample, marked, all].map(whole) as [number, number, number, number];
  demand(k >= 0 && n > 0 && m > 0 && size > 0 && n <= size && m <= size && k <= Math.min(n, m));
  if (k < Math.max(0, n - size + m)) return 0;
  return size < 60
    ? (combinations(m, k) * combinations(size - m, n - k)) / combinations(size, n)
    : exp(logChoose(m, k) + logChoose(size - m, n - k) - logChoose(size, n));
}

const logChoose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

function hypergeometricBelow(drawn: number, sample: number, marked: number, all: number): number {
  let sum = 0;
  for (let k = Math.max(0, whole(sample) - whole(all) + whole(marked)); k <= whole(drawn); k++)
    sum += hypergeometric(k, sample, marked, all);
  hypergeometric(drawn, sample, marked, all);
  return Math.min(1, sum);
}

function negativeBinomial(failures: number, successes: number, chance: number, cumulative: boolean): number {
  const [f, s] = [whole(failures), whole(successes)];
  demand(f >= 0 && s >= 1 && chance > 0 && chance < 1);
  return cumulative
    ? incompleteBeta(chance, s, f + 1)
    : combinations(f + s - 1, s - 1) * chance ** s * (1 - chance) ** f;
}

function exponential(x: number, rate: number, cumulative: boolean): number {
  demand(x >= 0 && rate > 0);
  return cumulative ? -Math.expm1(-rate * x) : rate * Math.exp(-rate * x);
}

function weibull(x: number, shape: number, scale: number, cumulative: boolean): number {
  demand(x >= 0 && shape > 0 && scale > 0);
  const power = (x / scale) ** shape;
  if (cumulative) return -Math.expm1(-power);
  return finite((shape / scale) * (x / scale) ** (shape - 1) * Math.exp(-power));
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

const both = (rule: FunctionRule, ...names: readonly string[]): FunctionTable =>
  Object.fromEntries(names.map((name) => [name, rule]));

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
  ...both(pure("n n b", poisson), "POISSON.DIST", "POISSON"),
  ...both(pure("n n n b", binomial), "BINOM.DIST", "BINOMDIST"),
  "BINOM.DIST.RANGE": pure("n n n n~", (trials, chance, low, high = low) => {
    const n = whole(trials);
    demand(n >= 0 && whole(low) >= 0 && whole(high) >= whole(low) && whole(high) <= n);
    let sum = 0;
    for (let k = whole(low); k <= whole(high); k++) sum += binomial(k, n, chance, false);
    return sum;
  }),
  ...both(pure("n n n", binomialInverse), "BINOM.INV", "CRITBINOM"),
  "HYPGEOM.DIST": pure("n n n n b", (k, n, m, size, cumulative) =>
    cumulative ? hypergeometricBelow(k, n, m, size) : hypergeometric(k, n, m, size),
  ),
  HYPGEOMDIST: pure("n n n n", hypergeometric),
  "NEGBINOM.DIST": pure("n n n b", negativeBinomial),
  NEGBINOMDIST: pure("n n n", (failures, successes, chance) =>
    negativeBinomial(failures, successes, chance, false),
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
    return 0.5 * Math.log((1 + x) / (1 - x));
  }),
  // As Excel calculates it, which shows near 0.
  FISHERINV: pure("n", (y) => {
    const power = Math.exp(2 * y);
    return power === Infinity ? 1 : (power - 1) / (power + 1);
  }),
  PERMUT: pure("n n", permutations),
  PERMUTATIONA: pure("n n", (all, some) => {
    const [n, k] = [whole(all), whole(some)];
    demand(n >= 0 && k >= 0);
    return finite(n ** k);
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
