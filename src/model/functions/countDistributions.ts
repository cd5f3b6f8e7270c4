import { log1p, logarithm, power } from "../arithmetic/index.ts";
import { finite } from "../values/index.ts";
import { combinations, permutations } from "./mathematics.ts";
import { both, demand, exp, whole } from "./distributionRule.ts";
import { pure, type FunctionTable } from "./rule.ts";
import { incompleteBeta, incompleteGamma, logGamma } from "./special.ts";

function poisson(x: number, rate: number, cumulative: boolean): number {
  const count = whole(x);
  demand(x >= 0 && rate >= 0);
  if (cumulative) return rate === 0 ? 1 : incompleteGamma(count + 1, rate).upper;
  if (rate === 0) return count === 0 ? 1 : 0;
  return exp(count * logarithm(rate) - rate - logGamma(count + 1));
}

function binomial(successes: number, trials: number, chance: number, cumulative: boolean): number {
  const [k, n] = [whole(successes), whole(trials)];
  demand(k >= 0 && k <= n && chance >= 0 && chance <= 1);
  if (cumulative) return k === n ? 1 : incompleteBeta(1 - chance, n - k, k + 1);
  if (chance === 0) return k === 0 ? 1 : 0;
  if (chance === 1) return k === n ? 1 : 0;
  return n < 1000
    ? combinations(n, k) * power(chance, k) * power(1 - chance, n - k)
    : exp(
        logGamma(n + 1) -
          logGamma(k + 1) -
          logGamma(n - k + 1) +
          k * logarithm(chance) +
          (n - k) * log1p(-chance),
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
    : combinations(f + s - 1, s - 1) * power(chance, s) * power(1 - chance, f);
}

/** Distributions of counts, of events, successes and draws, and in how many orders they come. */
export const countDistributionFunctions: FunctionTable = {
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
  PERMUT: pure("n n", permutations),
  PERMUTATIONA: pure("n n", (all, some) => {
    const [n, k] = [whole(all), whole(some)];
    demand(n >= 0 && k >= 0);
    return finite(power(n, k));
  }),
};
