import { conditionalMeans } from "./conditionalMeans.ts";
import { type RangeLine, type RangeOptions, requireShare } from "./line.ts";
import { likelyOf } from "./percentile.ts";
import { percentileOf, prepare } from "./total.ts";

/** A line's part of a total at a percentile and of the contingency for it. */
export interface Allocation {
  /** The line's place in the list given, from 0. */
  index: number;
  /** What is planned for the line: its likely value, the midpoint without one, 0 for an event. */
  base: number;
  /** What the line comes to on average when the total is at the percentile. */
  amount: number;
  /** amount − base. */
  contingency: number;
}

/**
 * The contingency of a total, allocated to its lines so that the parts add up to the whole: what each line comes to on
 * average when the total is exactly at its percentile, less what is planned for it.
 *
 * @param lines - the lines, as totalPercentile
 * @param probability - 0 to 1
 * @param options - as totalPercentile
 * @returns a row per line, in their order: index (from 0), base, amount and contingency in the lines' unit. The amounts
 *   add up to totalPercentile and the contingencies to contingency, within 1e-12 of the width
 *
 * Equation: amount_i = E[X_i | ΣX = P], Euler's allocation of the percentile P; a line whose mean is below its base gives
 * contingency back (negative). Where events make the probability jump at P, the mean over what comes to P exactly.
 * Independent lines by integrals of densities, within 1e-9 of the width from P1 to P99; correlated ones given each value of
 * the common factor, measured within 1e-7 (two lines 1e-9); above ρ = 0.999 2e-5, and where events or deductions stand beside
 * correlated lines 2e-4 (44 lines and more, none deducted, of which several occur: 1e-8).
 * Beyond, where hardly any total lies, less exact, but never outside a line's ends by more than what keeps the sum.
 * Errors as totalPercentile; #NUM! where so many correlated lines are deducted, or hardly ever occur (100 events of 1 % each at
 * ρ = 0.8; independent ones from about 40 on), that it would take longer than a few seconds.
 * Source: D. Tasche, Capital allocation to business units and sub-portfolios: the Euler principle (2008), section 3.
 *
 * @example
 * contingencyAllocation([{ low: 0, high: 10 }, { low: 0, high: 10 }], 0.875)[0].contingency // 2.5
 * contingencyAllocation([{ low: 8, high: 8, chance: 0.3 }, { low: 1, high: 1 }], 0.8)[0].amount // 8
 */
export function contingencyAllocation(
  lines: readonly RangeLine[],
  probability: number,
  options: RangeOptions = {},
): Allocation[] {
  const share = requireShare(probability, "probability");
  const prepared = prepare(lines, options);
  const percentile = percentileOf(prepared, share);
  return conditionalMeans(prepared, percentile, share).map((amount, index) => {
    const base = likelyOf(lines[index]!) + 0;
    return { index, base, amount: amount + 0, contingency: amount - base + 0 };
  });
}
