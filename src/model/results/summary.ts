import { batchBounds } from "../sampling/batches.ts";

/** A figure of a sample, and how far it may be off: half of its 95 % interval; undefined for too few trials. */
export interface Estimate {
  readonly value: number;
  readonly error: number | undefined;
}

/** What the trials of one result say. Trials without a number are counted and left out of all figures. */
export interface ResultSummary {
  readonly trials: number;
  /** Trials that gave an error or a text. */
  readonly withoutNumber: number;
  readonly mean: Estimate;
  readonly deviation: Estimate;
  readonly minimum: number;
  readonly maximum: number;
  /** The values in ascending order. */
  readonly sorted: Float64Array;
  /** The value not exceeded with a probability, between the two nearest. */
  percentile(probability: number): Estimate;
  /** The probability of at least an amount. */
  chanceOfAtLeast(amount: number): Estimate;
}

/** Student's t at 97.5 % by degrees of freedom from 1 to 19 (any table; here from R's qt). */
const student = [
  12.706204736, 4.30265273, 3.182446305, 2.776445105, 2.570581836, 2.446911851, 2.364624252, 2.306004135,
  2.262157163, 2.228138852, 2.20098516, 2.17881283, 2.160368656, 2.144786688, 2.131449546, 2.119905299,
  2.109815578, 2.10092204, 2.093024054,
]; // prettier-ignore

/**
 * Summarises the trials of a result. Errors are from batch means: the batches are drawn apart from each other, so
 * what a figure differs by from batch to batch, over the root of their number and with Student's t, is how far the
 * figure of all may be off (A. Law, Simulation Modeling and Analysis, 9.5). With fewer than five batches none is given.
 */
export function summariseResult(values: Float64Array): ResultSummary {
  const bounds = batchBounds(values.length);
  const all = describe(values);
  const batches = bounds.slice(1).map((to, index) => describe(values.subarray(bounds[index], to)));
  const usable = batches.length >= 5 && batches.every(({ sorted }) => sorted.length > 1);
  const estimate = (figure: (of: Described) => number): Estimate => ({
    value: figure(all),
    error: usable ? halfWidth(batches.map(figure)) : undefined,
  });
  return {
    trials: values.length,
    withoutNumber: values.length - all.sorted.length,
    mean: estimate(({ mean }) => mean),
    deviation: estimate(({ deviation }) => deviation),
    minimum: all.sorted[0] ?? NaN,
    maximum: all.sorted.at(-1) ?? NaN,
    sorted: all.sorted,
    percentile: (probability) => estimate(({ sorted }) => percentileOf(sorted, probability)),
    chanceOfAtLeast: (amount) => estimate(({ sorted }) => shareOfAtLeast(sorted, amount)),
  };
}

interface Described {
  readonly sorted: Float64Array;
  readonly mean: number;
  readonly deviation: number;
}

function describe(values: Float64Array): Described {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const count = sorted.length;
  const first = sorted[0] ?? NaN;
  let sum = 0;
  for (const value of sorted) sum += value - first;
  const mean = first + sum / count;
  let squares = 0;
  for (const value of sorted) squares += (value - mean) * (value - mean);
  return { sorted, mean, deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : 0 };
}

/** The value at a share of the way through sorted ones, as Excel's PERCENTILE.INC; NaN without values. */
export function percentileOf(sorted: Float64Array, probability: number): number {
  const place = Math.min(1, Math.max(0, probability)) * (sorted.length - 1);
  const below = Math.floor(place);
  const lower = sorted[below] ?? NaN;
  const upper = sorted[below + 1];
  return upper === undefined || place === below ? lower : lower + (place - below) * (upper - lower);
}

function shareOfAtLeast(sorted: Float64Array, amount: number): number {
  return (sorted.length - firstAtLeast(sorted, amount)) / sorted.length;
}

/** Where the first value stands that is at least an amount. */
export function firstAtLeast(sorted: Float64Array, amount: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) >= amount) to = middle;
    else from = middle + 1;
  }
  return from;
}

function halfWidth(figures: readonly number[]): number {
  const count = figures.length;
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / count;
  const squares = figures.reduce((sum, figure) => sum + (figure - mean) * (figure - mean), 0);
  return (student[count - 2] ?? 1.96) * Math.sqrt(squares / (count - 1) / count);
}
