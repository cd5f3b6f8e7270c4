import { CalcError } from "../error.ts";
import { type RangeLine, type RangeOptions, requireShare } from "./line.ts";
import { preciseSum } from "./sum.ts";
import { percentileOf, prepare, probabilityOf } from "./total.ts";

function requireNumber(value: number, argument: string): void {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new CalcError("#VALUE!", argument, "notANumber");
}

/**
 * The total that is not exceeded with a probability: P80 is totalPercentile(lines, 0.8). Exact and the same
 * every time; no random numbers take part.
 *
 * @param lines - what is added up: `{ low, high, likely?, shape?, weight?, chance? }` as in totalMoments
 * @param probability - 0 to 1; 0 gives the least total, 1 the greatest
 * @param options - `correlation` (Spearman, 0..1, default 0) between every pair of lines, under a Gaussian copula
 *   with parameter 2·sin(πρ/6); `coverage` (above 0, default 1): the probability between low and high
 * @returns the amount in the lines' unit
 *
 * The inverse of totalProbability, whose paths and accuracy it shares: 1e-9 of the total's width without
 * correlation for probabilities from 1e-8 to 1 − 1e-8; in thinner tails what a probability of 16 digits says. Throws `#NUM!` for a probability outside 0..1 and errors as totalMoments.
 *
 * Where events make the probability jump, it is the smallest amount that reaches it.
 *
 * @example
 * totalPercentile([{ low: 3, high: 6 }], 0.5) // 4.5
 * totalPercentile([{ low: 3, high: 3, chance: 0.4 }], 0.6) // 0
 * totalPercentile([{ low: 3, high: 3, chance: 0.4 }], 0.61) // 3
 * totalPercentile([{ low: 0, high: 1 }, { low: 0, high: 1 }], 0.125) // 0.5
 * totalPercentile([{ low: 0, high: 1 }, { low: 0, high: 1 }], 0.125, { correlation: 1 }) // 0.25
 */
export function totalPercentile(
  lines: readonly RangeLine[],
  probability: number,
  options: RangeOptions = {},
): number {
  const share = requireShare(probability, "probability");
  return percentileOf(prepare(lines, options), share);
}

/**
 * Probability that a total is at most an amount.
 *
 * @param lines - the lines, as totalPercentile
 * @param amount - in the lines' unit; at the least total or below it 0, at the greatest or above it 1
 * @param options - as totalPercentile
 * @returns a probability, 0 to 1
 *
 * Without correlation, to 1e-10, by the shortest path: one line has a closed form; two are an integral cut where
 * a formula changes; more are a Fourier series of the characteristic functions' product, or, where some lines
 * dominate so that it converges too slowly, the widest line added by an integral to the distribution of the rest.
 * With correlation two lines are one integral, and more the mean of such series over the lines' common factor;
 * at ρ = 1 the percentiles of the lines are added. Measured against calculations of another kind (integrals over
 * normal scores, and lattices): percentiles P1 to P99 of two lines of any shapes within 4e-11 of the total's width
 * up to ρ = 0.99999; of three within 3e-9 (those with sharp ends, uniform or with a mode at an end, or of which one
 * dominates, by an integral over two scores, 2e-10); of more, up to 30, within 2e-6 (few uniform lines at high ρ, or modes
 * at ends; other triangular and PERT ones 3e-8).
 * Lines without bounds (normal, lognormal and metalog ones) are cut where 3e-13 of the probability is left on either side;
 * errors are measured by P99.9 − P0.1: 1e-9 without correlation, of two lines 1e-10, else 1e-7 (sums of normal lines,
 * which are known exactly).
 * Totals with events: one series, what has jumps or falls off slowly held apart: within 1e-9 of the width without
 * correlation; with it within 2e-8 for two and three lines (measured against the mean over which events occur) and 5e-7
 * for more (measured against series of twice the terms); up to 2^20 different sums of fixed costs are exact, more lie on a lattice of 2^17 steps. Amounts equal
 * to a sum but for rounding are equal: 1.1 and 2.2 reach 3.3.
 * Throws `#VALUE!` for an amount that is not a number, and errors as totalMoments.
 *
 * @example
 * totalProbability([{ low: 0, high: 1 }, { low: 0, high: 1 }], 0.5) // 0.125
 * totalProbability([{ low: 0, likely: 2, high: 4 }], 1) // 0.125
 */
export function totalProbability(
  lines: readonly RangeLine[],
  amount: number,
  options: RangeOptions = {},
): number {
  requireNumber(amount, "amount");
  return probabilityOf(prepare(lines, options), amount);
}

/** The likely value, the midpoint where there is none; events are what a contingency is for. */
export function likelyOf({ low, high, likely, weight = 1, chance = 1 }: RangeLine): number {
  if (chance < 1) return 0;
  return weight * (likely !== undefined && likely >= low && likely <= high ? likely : low + (high - low) / 2);
}

function likelyTotal(lines: readonly RangeLine[]): number {
  return preciseSum(lines.length, (index) => likelyOf(lines[index]!));
}

/**
 * What to set aside above a base so that the total is covered with a probability: percentile − base.
 *
 * @param lines - the lines, as totalPercentile
 * @param probability - 0 to 1
 * @param base - the amount planned already, in the lines' unit; omitted, the sum of the likely values,
 *   midpoints where a line has none, without events (lines with a chance below 1)
 * @param options - as totalPercentile
 * @returns an amount in the lines' unit; negative when the base covers more than the probability
 *
 * Throws `#VALUE!` for a base that is not a number, and errors as totalPercentile.
 *
 * @example
 * contingency([{ low: 0, high: 10 }], 0.8) // 3
 * contingency([{ low: 0, high: 10 }], 0.8, 6) // 2
 */
export function contingency(
  lines: readonly RangeLine[],
  probability: number,
  base?: number,
  options: RangeOptions = {},
): number {
  const percentile = totalPercentile(lines, probability, options);
  if (base !== undefined) requireNumber(base, "base");
  const difference = percentile - (base ?? likelyTotal(lines));
  if (!Number.isFinite(difference)) throw new CalcError("#NUM!", "base", "overflow");
  return difference;
}
