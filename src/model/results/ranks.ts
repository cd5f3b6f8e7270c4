import { firstAtLeast } from "./summary.ts";

/** The ranks of values from 1, the mean of theirs for equal ones; NaN for what is no number. */
export function ranksOf(values: Float64Array): Float64Array {
  // Sorting numbers and looking each one up is faster than sorting places by a comparison.
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  return values.map((value) => {
    if (Number.isNaN(value)) return NaN;
    const from = firstAtLeast(sorted, value);
    let to = from + 1;
    if (sorted[to] === value) to = firstAbove(sorted, value, from);
    return (from + to + 1) / 2;
  });
}

function firstAbove(sorted: Float64Array, value: number, start: number): number {
  let from = start;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) > value) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Pearson's correlation of pairs of numbers; undefined where one of them does not vary. */
export function correlationOf(left: Float64Array, right: Float64Array): number | undefined {
  let [count, leftSum, rightSum] = [0, 0, 0];
  const isPair = (trial: number): boolean => !Number.isNaN(left[trial]) && !Number.isNaN(right[trial]);
  for (let trial = 0; trial < left.length; trial++) {
    if (!isPair(trial)) continue;
    count += 1;
    leftSum += left[trial] ?? 0;
    rightSum += right[trial] ?? 0;
  }
  let [products, leftSquares, rightSquares] = [0, 0, 0];
  for (let trial = 0; trial < left.length; trial++) {
    if (!isPair(trial)) continue;
    const x = (left[trial] ?? 0) - leftSum / count;
    const y = (right[trial] ?? 0) - rightSum / count;
    products += x * y;
    leftSquares += x * x;
    rightSquares += y * y;
  }
  return leftSquares > 0 && rightSquares > 0 ? products / Math.sqrt(leftSquares * rightSquares) : undefined;
}

/** Spearman's rank correlation. */
export const rankCorrelation = (left: Float64Array, right: Float64Array): number | undefined =>
  correlationOf(ranksOf(left), ranksOf(right));
