import * as calc from "../calc/index.ts";
import { groupTotals } from "../calc/ranges/groupTotals.ts";
import { mapCells } from "./coercion/cells.ts";
import { texts } from "./coercion/columns.ts";
import { linesOf, optionsOf, sameCount } from "./coercion/lines.ts";
import { number, optionalNonZero, optionalNumber } from "./coercion/scalars.ts";

/**
 * Total of a budget made of ranges: lowest, expected and highest.
 * @customfunction RANGETOTAL RANGETOTAL
 * @param low Lowest amount of each line.
 * @param high Highest amount of each line.
 * @param [likely] Most likely amount of each line.
 * @param [shape] "uniform", "triangular" or "pert": one word for all lines or one per line.
 * @returns A row: sum of the lows, expected total, sum of the highs.
 * @example =PLAN.RANGETOTAL({3;2;2.5},{6;4;5})
 */
export function rangeTotal(
  low: unknown[][],
  high: unknown[][],
  likely?: unknown[][],
  shape?: unknown[][],
): number[][] {
  const total = calc.totalMoments(linesOf(low, high, likely, shape));
  return [[total.low, total.expected, total.high]];
}

/**
 * Totals of a budget made of ranges by group: lowest, expected and highest of each.
 * @customfunction RANGETOTALBY RANGETOTALBY
 * @param group Group of each line.
 * @param low Lowest amount of each line.
 * @param high Highest amount of each line.
 * @param [likely] Most likely amount of each line.
 * @param [shape] "uniform", "triangular" or "pert": one word for all lines or one per line.
 * @returns One row per group, in order of appearance: group, low, expected, high.
 * @example =PLAN.RANGETOTALBY({"Team";"Cloud";"Team"},{3;2;2.5},{6;4;5})
 */
export function rangeTotalBy(
  group: unknown[][],
  low: unknown[][],
  high: unknown[][],
  likely?: unknown[][],
  shape?: unknown[][],
): unknown[][] {
  const lines = linesOf(low, high, likely, shape);
  const groups = sameCount(texts(group, "group"), lines, "group");
  return groupTotals(groups, lines).map((total) => [total.group, total.low, total.expected, total.high]);
}

/**
 * The total that a budget of ranges does not exceed with a given probability: exact, and the same every time.
 * @customfunction RANGEPERCENTILE RANGEPERCENTILE
 * @param low Lowest amount of each line.
 * @param high Highest amount of each line.
 * @param probability Probability from 0 to 1, or a range of them.
 * @param [likely] Most likely amount of each line.
 * @param [shape] "uniform", "triangular" or "pert": one word for all lines or one per line.
 * @param [correlation] Rank correlation between every pair of lines, 0 (default) to 1.
 * @param [coverage] Probability between low and high: 1 (default), or 0.8 when they are a P10 and a P90.
 * @returns The total, in the shape of the probabilities.
 * @example =PLAN.RANGEPERCENTILE({3;2;2.5},{6;4;5},80%)
 */
export function rangePercentile(
  low: unknown[][],
  high: unknown[][],
  probability: unknown[][],
  likely?: unknown[][],
  shape?: unknown[][],
  correlation?: number,
  coverage?: number,
): number[][] {
  const lines = linesOf(low, high, likely, shape);
  const options = optionsOf(correlation, coverage);
  return mapCells(probability, "probability", (cell) =>
    calc.totalPercentile(lines, number(cell, "probability"), options),
  );
}

/**
 * Probability that the total of a budget made of ranges is at most an amount.
 * @customfunction RANGEPROBABILITY RANGEPROBABILITY
 * @param low Lowest amount of each line.
 * @param high Highest amount of each line.
 * @param amount Amount to stay within, or a range of them.
 * @param [likely] Most likely amount of each line.
 * @param [shape] "uniform", "triangular" or "pert": one word for all lines or one per line.
 * @param [correlation] Rank correlation between every pair of lines, 0 (default) to 1.
 * @param [coverage] Probability between low and high: 1 (default), or 0.8 when they are a P10 and a P90.
 * @returns A probability from 0 to 1, in the shape of the amounts.
 * @example =PLAN.RANGEPROBABILITY({3;2;2.5},{6;4;5},12)
 */
export function rangeProbability(
  low: unknown[][],
  high: unknown[][],
  amount: unknown[][],
  likely?: unknown[][],
  shape?: unknown[][],
  correlation?: number,
  coverage?: number,
): number[][] {
  const lines = linesOf(low, high, likely, shape);
  const options = optionsOf(correlation, coverage);
  return mapCells(amount, "amount", (cell) => calc.totalProbability(lines, number(cell, "amount"), options));
}

/**
 * Contingency to add to a base so that the budget suffices with a given probability: percentile minus base.
 * @customfunction CONTINGENCY CONTINGENCY
 * @param low Lowest amount of each line.
 * @param high Highest amount of each line.
 * @param probability Probability from 0 to 1, or a range of them.
 * @param [base] Base budget; without it the sum of the likely amounts, midpoints where there are none.
 * @param [likely] Most likely amount of each line.
 * @param [shape] "uniform", "triangular" or "pert": one word for all lines or one per line.
 * @param [correlation] Rank correlation between every pair of lines, 0 (default) to 1.
 * @param [coverage] Probability between low and high: 1 (default), or 0.8 when they are a P10 and a P90.
 * @returns The amount to set aside, in the shape of the probabilities.
 * @example =PLAN.CONTINGENCY({3;2;2.5},{6;4;5},80%)
 */
export function contingency(
  low: unknown[][],
  high: unknown[][],
  probability: unknown[][],
  base?: number,
  likely?: unknown[][],
  shape?: unknown[][],
  correlation?: number,
  coverage?: number,
): number[][] {
  const lines = linesOf(low, high, likely, shape);
  const options = optionsOf(correlation, coverage);
  const budget = optionalNumber(base, "base");
  return mapCells(probability, "probability", (cell) =>
    calc.contingency(lines, number(cell, "probability"), budget, options),
  );
}

/**
 * The S-curve of a budget made of ranges, ready to chart: totals and the probabilities of staying within them.
 * @customfunction RANGECURVE RANGECURVE
 * @param low Lowest amount of each line.
 * @param high Highest amount of each line.
 * @param [points] Number of points, 21 by default.
 * @param [likely] Most likely amount of each line.
 * @param [shape] "uniform", "triangular" or "pert": one word for all lines or one per line.
 * @param [correlation] Rank correlation between every pair of lines, 0 (default) to 1.
 * @param [coverage] Probability between low and high: 1 (default), or 0.8 when they are a P10 and a P90.
 * @returns Two columns: total, and probability from 0 to 1.
 * @example =PLAN.RANGECURVE({3;2;2.5},{6;4;5},5)
 */
export function rangeCurve(
  low: unknown[][],
  high: unknown[][],
  points?: number,
  likely?: unknown[][],
  shape?: unknown[][],
  correlation?: number,
  coverage?: number,
): number[][] {
  const lines = linesOf(low, high, likely, shape);
  const curve = calc.totalCurve(lines, optionalNonZero(points, "points"), optionsOf(correlation, coverage));
  return curve.map(({ total, probability }) => [total, probability]);
}

/**
 * The lines that drive the uncertainty of a budget made of ranges, largest first.
 * @customfunction RANGEDRIVERS RANGEDRIVERS
 * @param name Name of each line.
 * @param low Lowest amount of each line.
 * @param high Highest amount of each line.
 * @param [likely] Most likely amount of each line.
 * @param [shape] "uniform", "triangular" or "pert": one word for all lines or one per line.
 * @param [correlation] Rank correlation between every pair of lines, 0 (default) to 1.
 * @returns Rows of name, share of the variance, and swing: how much P90 minus P10 of the total would shrink if the line were fixed.
 * @example =PLAN.RANGEDRIVERS({"Team";"Cloud";"Travel"},{3;2;2.5},{6;4;5})
 */
export function rangeDrivers(
  name: unknown[][],
  low: unknown[][],
  high: unknown[][],
  likely?: unknown[][],
  shape?: unknown[][],
  correlation?: number,
): unknown[][] {
  const lines = linesOf(low, high, likely, shape);
  const names = sameCount(texts(name, "name"), lines, "name");
  return calc
    .drivers(lines, optionsOf(correlation))
    .map(({ index, share, swing }) => [names[index], share, swing]);
}
