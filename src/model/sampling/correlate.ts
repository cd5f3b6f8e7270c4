import { asin } from "../arithmetic/trigonometry.ts";
import type { InputCorrelation } from "../inputs/types.ts";
import { choleskyOf, identity, timesInverse, type Matrix } from "./matrix.ts";
import { nearestCorrelation } from "./nearestCorrelation.ts";
import { normalScore } from "./normalScore.ts";

/** Inputs that hang together, by their numbers, and the lower triangle of their scores' correlations. */
export interface CorrelatedGroup {
  readonly members: readonly number[];
  readonly lower: Matrix;
}

export interface CorrelationPlan {
  readonly groups: readonly CorrelatedGroup[];
  /**
   * The greatest difference between a rank correlation that was asked for and the one that is used: above 0 where no
   * inputs can have all of them at once, and the nearest ones that can be had are taken.
   */
  readonly adjustedBy: number;
}

const leastAdjustment = 1e-3;

/** sin x for |x| ≤ π/6, the same bits everywhere. */
function sineOf(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < 12; n++) {
    term *= -(x * x) / (2 * n * (2 * n + 1));
    sum += term;
  }
  return sum;
}

/** The correlation of normal scores that gives a rank correlation (K. Pearson, 1907); those of exactly 1 stay so. */
const scoreCorrelation = (rank: number): number =>
  Math.abs(rank) === 1 ? rank : 2 * sineOf((Math.PI * rank) / 6);

const rankCorrelation = (score: number): number => (6 / Math.PI) * asin(Math.max(-1, Math.min(1, score)) / 2); // prettier-ignore

export function planCorrelations(inputs: number, correlations: readonly InputCorrelation[]): CorrelationPlan {
  let adjustedBy = 0;
  const groups = connected(inputs, correlations).map((members): CorrelatedGroup => {
    const wanted = identity(members.length);
    for (const { first, second, correlation } of correlations) {
      const [row, column] = [members.indexOf(first), members.indexOf(second)];
      const [upper, lower] = [wanted[row], wanted[column]];
      if (upper === undefined || lower === undefined || row === column) continue;
      upper[column] = scoreCorrelation(correlation);
      lower[row] = scoreCorrelation(correlation);
    }
    const used = nearestCorrelation(wanted);
    used.forEach((row, i) =>
      row.forEach((value, j) => {
        const asked = wanted[i]?.[j] ?? 0;
        if (i !== j && value !== asked)
          adjustedBy = Math.max(adjustedBy, Math.abs(rankCorrelation(value) - rankCorrelation(asked)));
      }),
    );
    return { members, lower: choleskyOf(used) ?? identity(members.length) };
  });
  // Less than this is what a matrix needs to be positive definite where some correlation is 1.
  return { groups, adjustedBy: adjustedBy < leastAdjustment ? 0 : adjustedBy };
}

/** The inputs that hang together by correlations other than 0. */
function connected(inputs: number, correlations: readonly InputCorrelation[]): number[][] {
  const group = Array.from({ length: inputs }, (_, index) => index);
  for (const { first, second, correlation } of correlations) {
    const [from, to] = [group[first], group[second]];
    if (correlation === 0 || from === undefined || to === undefined) continue;
    group.forEach((of, index) => {
      if (of === from) group[index] = to;
    });
  }
  const members = new Map<number, number[]>();
  group.forEach((of, index) => members.set(of, [...(members.get(of) ?? []), index]));
  return [...members.values()].filter((of) => of.length > 1);
}

/**
 * Puts the probabilities of a batch into an order that gives them their correlation: normal scores of the columns are
 * mixed by the wanted correlations, after taking out what they have by chance, and each column is sorted like its mix
 * (R. Iman, W. Conover, Communications in Statistics B11, 1982). Each column keeps its strata.
 */
export function correlateBatch(
  columns: readonly Float64Array[],
  from: number,
  to: number,
  { members, lower }: CorrelatedGroup,
): void {
  const scores = members.map((member) => Float64Array.from(columns[member]?.subarray(from, to) ?? [], normalScore)); // prettier-ignore
  const mix = mixing(scores, lower);
  const mixed = mix.map((weights) => {
    const sum = new Float64Array(to - from);
    scores.forEach((column, k) => {
      const weight = weights[k] ?? 0;
      if (weight !== 0) for (let trial = 0; trial < sum.length; trial++) sum[trial] = (sum[trial] ?? 0) + weight * (column[trial] ?? 0); // prettier-ignore
    });
    return sum;
  });
  members.forEach((member, index) => {
    const column = columns[member]?.subarray(from, to);
    const target = mixed[index];
    if (column !== undefined && target !== undefined) sortLike(column, target);
  });
}

function mixing(scores: readonly Float64Array[], lower: Matrix): Matrix {
  const trials = scores[0]?.length ?? 0;
  // So few trials are correlated by chance beyond what can be taken out.
  if (trials < 4 * scores.length) return lower;
  const found = scores.map((left) => Float64Array.from(scores, (right) => productOf(left, right)));
  const roots = found.map((row, index) => Math.sqrt(row[index] ?? 1));
  const normed = found.map((row, i) => row.map((value, j) => value / ((roots[i] ?? 1) * (roots[j] ?? 1))));
  const chance = choleskyOf(normed);
  return chance === undefined ? lower : timesInverse(lower, chance);
}

function productOf(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let trial = 0; trial < left.length; trial++) sum += (left[trial] ?? 0) * (right[trial] ?? 0);
  return sum;
}

/** Orders a column so that its ranks are those of another; equal ones keep their order. */
function sortLike(column: Float64Array, target: Float64Array): void {
  const order = Uint32Array.from(target, (_value, index) => index).sort((a, b) => (target[a] ?? 0) - (target[b] ?? 0) || a - b); // prettier-ignore
  const sorted = Float64Array.from(column).sort();
  order.forEach((trial, rank) => {
    column[trial] = sorted[rank] ?? NaN;
  });
}
