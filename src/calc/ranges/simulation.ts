import { CalcError } from "../error.ts";
import { copulaParameter } from "./correlation.ts";
import { type RangeLine, type RangeOptions, requireShare } from "./line.ts";
import { normalQuantile } from "./normal.ts";
import { amountAtScore, samplerOf } from "./sampler.ts";
import { selectSmallest } from "./selection.ts";
import { batchSize, latinStrata, type Strata } from "./strata.ts";
import { prepare, type PreparedTotal } from "./total.ts";

/** Totals that were drawn at random, and what they say. */
export interface Sample {
  /** The totals in the order drawn. */
  readonly totals: Float64Array;
  readonly mean: number;
  readonly standardDeviation: number;
  /** The total not exceeded with a probability, between the two nearest of the sorted totals. */
  percentile(probability: number): number;
  /** The share of totals that are at most an amount. */
  probability(amount: number): number;
}

const mostTrials = 10_000_000;

function sampleIndependent({ lines }: PreparedTotal, strata: Strata, totals: Float64Array): void {
  const samplers = lines.filter(({ width }) => width > 0).map(samplerOf);
  for (let from = 0; from < totals.length; from += batchSize) {
    const count = Math.min(batchSize, totals.length - from);
    for (const sample of samplers) {
      strata.draw(count);
      sample(strata, totals, from, count);
    }
  }
}

/** Each line's normal score is √r·(common score) + √(1 − r)·(its own), both drawn by strata. */
function sampleCorrelated({ lines, correlation }: PreparedTotal, strata: Strata, totals: Float64Array): void {
  const parameter = copulaParameter(correlation);
  const common = Math.sqrt(parameter);
  const own = Math.sqrt(1 - parameter);
  const amounts = lines.filter(({ width }) => width > 0).map(amountAtScore);
  const factors = new Float64Array(batchSize);
  for (let from = 0; from < totals.length; from += batchSize) {
    const count = Math.min(batchSize, totals.length - from);
    const scoreOf = (k: number): number => normalQuantile((k + strata.places[k]!) / count);
    strata.draw(count);
    for (let k = 0; k < count; k++) factors[strata.trials[k]!] = common * scoreOf(k);
    for (const amount of amounts) {
      strata.draw(count);
      for (let k = 0; k < count; k++) {
        const trial = strata.trials[k]!;
        totals[from + trial]! += amount(factors[trial]! + own * scoreOf(k));
      }
    }
  }
}

function summarise(totals: Float64Array): Sample {
  const count = totals.length;
  let mean = 0;
  for (let index = 0; index < count; index++) mean += (totals[index]! - mean) / (index + 1);
  let squares = 0;
  for (let index = 0; index < count; index++) squares += (totals[index]! - mean) ** 2;
  const working = totals.slice();
  return {
    totals,
    mean,
    standardDeviation: Math.sqrt(squares / Math.max(1, count - 1)),
    percentile(probability) {
      const place = requireShare(probability, "probability") * (count - 1);
      const below = Math.floor(place);
      const lower = selectSmallest(working, below);
      if (place === below) return lower;
      // After selection everything behind the place is at least as large, so the next is the least of it.
      let upper = Infinity;
      for (let index = below + 1; index < count; index++)
        if (working[index]! < upper) upper = working[index]!;
      return lower + (place - below) * (upper - lower);
    },
    probability(amount) {
      let atMost = 0;
      for (let index = 0; index < count; index++) if (totals[index]! <= amount) atMost++;
      return atMost / count;
    },
  };
}

/**
 * Random totals of lines by a seeded Latin hypercube: an independent check of the exact functions, and the
 * sample itself for those who want to work on it. The same seed gives the same totals on every machine.
 *
 * @param lines - the lines, as totalPercentile
 * @param trials - how many totals, a whole number from 1 to 10,000,000
 * @param seed - any finite number
 * @param options - as totalPercentile
 * @returns the totals in the order drawn, their mean and standard deviation, and functions for percentiles and
 *   probabilities of the sample; amounts in the lines' unit
 *
 * Trials come in batches of 1,024, in each of which every one of 1,024 equal strata of a line's probability (of its
 * normal score's, with correlation) occurs once. Sources: M. McKay, R. Beckman, W. Conover, Technometrics 21 (1979);
 * xoshiro128** of D. Blackman and S. Vigna (2018).
 * Throws `#NUM!` for trials out of range, `#VALUE!` for trials or a seed that is no such number, and errors as
 * totalMoments.
 *
 * @example
 * totalSample([{ low: 3, high: 3 }, { low: 4, high: 4 }], 1000, 1).mean // 7
 * totalSample([{ low: 0, high: 1 }], 4, 7).totals.length // 4
 */
export function totalSample(
  lines: readonly RangeLine[],
  trials: number,
  seed: number,
  options: RangeOptions = {},
): Sample {
  if (!Number.isInteger(trials)) throw new CalcError("#VALUE!", "trials", "notAWholeNumber");
  if (trials < 1 || trials > mostTrials) throw new CalcError("#NUM!", "trials", "outOfRange");
  if (!Number.isFinite(seed)) throw new CalcError("#VALUE!", "seed", "notANumber");
  const prepared = prepare(lines, options);
  const totals = new Float64Array(trials).fill(prepared.total.low);
  const strata = latinStrata(seed);
  if (prepared.correlation === 0) sampleIndependent(prepared, strata, totals);
  else sampleCorrelated(prepared, strata, totals);
  return summarise(totals);
}
