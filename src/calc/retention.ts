import {
  finiteResult,
  mostPeriods,
  requireNotNegative,
  requireNumber,
  requireNumbers,
  requirePeriods,
  requirePositive,
} from "./arguments.ts";
import { CalcError } from "./error.ts";

/** The beta distribution of churn among customers: its mean is alpha/(alpha + beta). */
export interface RetentionFit {
  alpha: number;
  beta: number;
}

/**
 * The share of a cohort that remains after each period, by the shifted-beta-geometric model: each customer has a churn
 * of their own, beta distributed, so retention (β + t − 1)/(α + β + t − 1) rises as those likely to leave are gone.
 *
 * @param alpha - above 0
 * @param beta - above 0; α and β belong to the length of the period that they were fitted to
 * @param periods - whole number of periods, 0 to 10,000
 * @returns periods + 1 shares, period 0 (1) first
 * @throws CalcError #NUM! for an alpha or beta not above 0
 * @see P. S. Fader, B. G. S. Hardie (2007): How to project customer retention. Journal of Interactive Marketing 21(1)
 * @example
 * retention(1, 1, 3) // [1, 0.5, 0.3333333333333333, 0.25]
 */
export function retention(alpha: number, beta: number, periods: number): number[] {
  requirePositive(alpha, "alpha");
  requirePositive(beta, "beta");
  requirePeriods(periods);
  const shares = [1];
  for (let t = 1; t <= periods; t++) {
    shares.push(shares[t - 1]! * (1 / (1 + alpha / (beta + t - 1))));
  }
  return shares;
}

/** Time grows with the square of the periods. */
function requireFewPeriods(values: readonly number[], argument: string): void {
  if (values.length > mostPeriods) throw new CalcError("#VALUE!", argument, "tooManyPeriods");
}

/** Gradient of the log-likelihood by alpha and beta, and its second derivatives, at a fit. */
function likelihoodSlopes(remaining: readonly number[], { alpha, beta }: RetentionFit) {
  const last = remaining.length - 1;
  const lost = remaining[0]! - remaining[last]!;
  let byAlpha = lost / alpha;
  let byBeta = 0;
  let alphaTwice = -lost / alpha ** 2;
  let betaTwice = 0;
  let both = 0;
  for (let t = 0; t < last; t++) {
    const whole = alpha + beta + t;
    byAlpha -= remaining[t]! / whole;
    byBeta += remaining[t + 1]! / (beta + t) - remaining[t]! / whole;
    both += remaining[t]! / whole ** 2;
    betaTwice -= remaining[t + 1]! / (beta + t) ** 2;
  }
  alphaTwice += both;
  betaTwice += both;
  return { byAlpha, byBeta, alphaTwice, betaTwice, both };
}

function likelihood(remaining: readonly number[], { alpha, beta }: RetentionFit): number {
  const last = remaining.length - 1;
  let sum = (remaining[0]! - remaining[last]!) * Math.log(alpha);
  for (let t = 0; t < last; t++) {
    sum += remaining[t + 1]! * Math.log(beta + t) - remaining[t]! * Math.log(alpha + beta + t);
  }
  return sum;
}

const mostSteps = 500;
/** Beyond this all customers are alike as far as the series can tell. */
const largest = 1e6;

/**
 * Fits the shifted-beta-geometric model to a cohort by maximum likelihood.
 *
 * @param remaining - customers of one cohort that remain, period 0 first: at least three numbers, never rising, such
 *   as 1000, 631, 468
 * @returns alpha and beta for `retention`
 *
 * Newton's method on ln α and ln β, uphill along the gradient where the likelihood is not concave.
 * @throws CalcError #NUM! for a number that is negative, or above the one before (`rises`), #VALUE! for fewer than
 *   three or more than 10,000, #N/A where nobody left, nobody remained after the first period, or retention does not rise, so that no finite α and β are the likeliest
 * @see P. S. Fader, B. G. S. Hardie (2007): How to project customer retention. Journal of Interactive Marketing 21(1)
 * @example
 * fitRetention([1000, 631, 468, 382, 326]) // { alpha: 0.7636650625643319, beta: 1.295830272182027 }
 */
export function fitRetention(remaining: readonly number[]): RetentionFit {
  requireNumbers(remaining, "remaining");
  requireFewPeriods(remaining, "remaining");
  if (remaining.length < 3) throw new CalcError("#VALUE!", "remaining", "threeValues");
  remaining.forEach((count, t) => {
    requireNotNegative(count, "remaining", t + 1);
    if (t > 0 && count > remaining[t - 1]!) throw new CalcError("#NUM!", "remaining", "rises", t + 1);
  });
  const first = remaining[0]!;
  if (remaining[remaining.length - 1] === first || remaining[1] === 0) {
    throw new CalcError("#N/A", "remaining", "noRetentionFit");
  }
  const shares = remaining.map((count) => count / first);
  let fit: RetentionFit = { alpha: 1, beta: 1 };
  let value = likelihood(shares, fit);
  for (let step = 0; step < mostSteps; step++) {
    const { alpha, beta } = fit;
    const slopes = likelihoodSlopes(shares, fit);
    const gradient = [alpha * slopes.byAlpha, beta * slopes.byBeta] as const;
    const a = alpha ** 2 * slopes.alphaTwice + gradient[0];
    const b = alpha * beta * slopes.both;
    const d = beta ** 2 * slopes.betaTwice + gradient[1];
    const determinant = a * d - b * b;
    const concave = a < 0 && determinant > 0;
    let [moveA, moveB] = concave
      ? [(b * gradient[1] - d * gradient[0]) / determinant, (b * gradient[0] - a * gradient[1]) / determinant]
      : gradient;
    const size = Math.max(Math.abs(moveA), Math.abs(moveB));
    if (size > 1) [moveA, moveB] = [moveA / size, moveB / size];
    if (concave && size < 1e-12) break;
    let next = fit;
    for (let halving = 0; halving < 50; halving++) {
      const part = 2 ** -halving;
      next = { alpha: alpha * Math.exp(part * moveA), beta: beta * Math.exp(part * moveB) };
      const reached = likelihood(shares, next);
      if (reached >= value || size * part < 1e-9) {
        value = reached;
        break;
      }
    }
    fit = next;
    if (Math.max(fit.alpha, fit.beta) > largest || Math.min(fit.alpha, fit.beta) < 1 / largest) {
      throw new CalcError("#N/A", "remaining", "noRetentionFit");
    }
  }
  const { byAlpha, byBeta } = likelihoodSlopes(shares, fit);
  if (!(Math.hypot(fit.alpha * byAlpha, fit.beta * byBeta) < 1e-9)) {
    throw new CalcError("#N/A", "remaining", "noRetentionFit");
  }
  return fit;
}

/**
 * Revenue of customers who join in cohorts: revenue_t = price·Σ new_s·share_(t−s) over the cohorts s up to t.
 *
 * @param newCustomers - customers who join in each period, 0 or more
 * @param price - revenue of a customer a period
 * @param shares - share of a cohort that remains after 0, 1, 2, … periods, such as `retention` gives; at least as many
 *   as there are periods
 * @returns revenue of each period, in the price's currency
 * @throws CalcError #VALUE! for too few shares or more than 10,000 periods, #NUM! for a negative number of customers or share
 * @example
 * cohortRevenue([100, 100, 100], 10, [1, 0.5, 0.25]) // [1000, 1500, 1750]
 */
export function cohortRevenue(
  newCustomers: readonly number[],
  price: number,
  shares: readonly number[],
): number[] {
  requireNumbers(newCustomers, "newCustomers");
  requireFewPeriods(newCustomers, "newCustomers");
  requireNumber(price, "price");
  requireNumbers(shares, "shares");
  newCustomers.forEach((count, index) => requireNotNegative(count, "newCustomers", index + 1));
  shares.forEach((share, index) => requireNotNegative(share, "shares", index + 1));
  if (shares.length < newCustomers.length) throw new CalcError("#VALUE!", "shares", "tooFewShares");
  return newCustomers.map((_, t) => {
    let customers = 0;
    for (let s = 0; s <= t; s++) customers += newCustomers[s]! * shares[t - s]!;
    return finiteResult(price * customers, "newCustomers");
  });
}
