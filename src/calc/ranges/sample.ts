import type { Total } from "./component.ts";
import { requireShare } from "./line.ts";
import { type CellCounts, countCells, smallestAt } from "./orderStatistic.ts";

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

/** The mean and deviation, from deviations in units of the width: their squares neither overflow nor cancel. */
function momentsOf(
  totals: Float64Array,
  low: number,
  width: number,
): Pick<Sample, "mean" | "standardDeviation"> {
  if (width === 0) return { mean: low, standardDeviation: 0 };
  const first = totals[0]!;
  const unit = Math.min(1 / width, Number.MAX_VALUE);
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < totals.length; index++) {
    const difference = (totals[index]! - first) * unit;
    sum += difference;
    squares += difference * difference;
  }
  const mean = sum / totals.length;
  const variance = Math.max(0, squares - sum * mean) / Math.max(1, totals.length - 1);
  return { mean: first + mean / unit, standardDeviation: Math.sqrt(variance) / unit };
}

/** What totals of a known range say. */
export function summarise(totals: Float64Array, { low, width }: Total): Sample {
  const count = totals.length;
  let counted: CellCounts | undefined;
  return {
    totals,
    ...momentsOf(totals, low, width),
    percentile(probability) {
      const place = requireShare(probability, "probability") * (count - 1);
      const below = Math.floor(place);
      counted ??= countCells(totals, low, width);
      const [lower, upper] = smallestAt(counted, below);
      return place === below ? lower : lower + (place - below) * (upper - lower);
    },
    probability(amount) {
      let atMost = 0;
      for (let index = 0; index < count; index++) if (totals[index]! <= amount) atMost++;
      return atMost / count;
    },
  };
}
