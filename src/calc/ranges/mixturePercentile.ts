import { countAtMost } from "./atoms.ts";
import type { Mixture } from "./mixture.ts";
import { normalQuantile } from "./normal.ts";
import { solveIncreasing } from "./solve.ts";

/** A probability reached but for rounding is reached: 1 − 0.3 − 0.4 has to be 0.3. */
const rounding = 1e-12;

/** The smallest amount that a total does not exceed with the probability: the very amount, at a jump. */
export function smallestReaching(mixture: Mixture, probability: number): number {
  const { low, high, mean, deviation, atoms, evaluate } = mixture;
  const { amounts, masses } = atoms;
  if (probability <= 0) return low;
  if (probability >= 1) return high;
  let [first, last] = [0, amounts.length];
  while (first < last) {
    const middle = (first + last) >> 1;
    if (evaluate(amounts[middle]!).probability >= probability - rounding) last = middle;
    else first = middle + 1;
  }
  const above = amounts[first];
  if (above !== undefined && evaluate(above).probability - masses[first]! < probability) return above;
  const from = first > 0 ? amounts[first - 1]! : low;
  const to = above ?? high;
  const start = mean + deviation * normalQuantile(probability);
  // Where the probability stands still the smallest amount is meant: aim a rounding below.
  return solveIncreasing(evaluate, probability - rounding / 10, from, to, start);
}

/** Probability that the total is at most an amount; sums equal but for rounding are equal. */
export function mixtureProbability(mixture: Mixture, amount: number, slack: number): number {
  if (countAtMost(mixture.atoms, amount) < countAtMost(mixture.atoms, amount + slack)) {
    return mixture.evaluate(amount + slack).probability;
  }
  return mixture.evaluate(amount).probability;
}
