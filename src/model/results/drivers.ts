import { correlationOf, ranksOf } from "./ranks.ts";
import { percentileOf } from "./summary.ts";

/** What an input does to a result. */
export interface ResultDriver {
  /** The input's number. */
  readonly input: number;
  /** Spearman's between input and result over the trials; undefined where one of them does not vary. */
  readonly rankCorrelation: number | undefined;
  /** The mean of the result in the tenth of trials around the input's P10, and around its P90. */
  readonly atLow: number;
  readonly atHigh: number;
}

/** Half the share of the trials around a percentile whose results are averaged. */
const around = 0.05;

/**
 * The inputs by how much they move a result, the strongest first: the change of the result's mean between the tenth
 * of the trials around an input's P10 (its 5th to 15th percentile) and the tenth around its P90, all others varying as
 * they do. The rank correlation stands beside it.
 */
export function resultDrivers(inputs: readonly Float64Array[], result: Float64Array): ResultDriver[] {
  const resultRanks = ranksOf(result);
  const found = inputs.map((column, input): ResultDriver => {
    const usable = column.map((value, trial) => (Number.isNaN(result[trial]) ? NaN : value));
    return {
      input,
      rankCorrelation: correlationOf(ranksOf(usable), resultRanks),
      atLow: meanAround(usable, result, 0.1),
      atHigh: meanAround(usable, result, 0.9),
    };
  });
  const width = ({ atLow, atHigh }: ResultDriver): number => Math.abs(atHigh - atLow) || 0;
  return found.sort((a, b) => width(b) - width(a) || a.input - b.input);
}

function meanAround(input: Float64Array, result: Float64Array, probability: number): number {
  const sorted = input.filter((value) => !Number.isNaN(value)).sort();
  const [from, to] = [percentileOf(sorted, probability - around), percentileOf(sorted, probability + around)];
  let [sum, count] = [0, 0];
  for (let trial = 0; trial < input.length; trial++) {
    const value = input[trial] ?? NaN;
    if (!(value >= from && value <= to)) continue;
    sum += result[trial] ?? 0;
    count += 1;
  }
  return count === 0 ? NaN : sum / count;
}
