import { meansOverFactor } from "./correlatedMeans.ts";
import type { CorrelatedLine } from "./correlatedLine.ts";
import { manyFactorLines, stepOfLines } from "./factorLine.ts";
import { rarelyFew } from "./manyMixture.ts";
import type { Part } from "./part.ts";

/**
 * The means of many correlated lines, and of fixed events beside them, given their total: given each value of the common
 * factor in a window of its own, where few waves are left. undefined where the total has jumps or too few lines for that.
 */
export function manyMeans(
  moving: readonly CorrelatedLine[],
  fixed: readonly Part[],
  parameter: number,
  amount: number,
): { lines: number[]; fixed: number[] } | undefined {
  const lines = manyFactorLines(moving, fixed, rarelyFew);
  if (lines === undefined) return undefined;
  const means = meansOverFactor(lines, parameter, amount, stepOfLines(lines, parameter));
  return means.every(Number.isFinite)
    ? { lines: means.slice(0, moving.length), fixed: means.slice(moving.length) }
    : undefined;
}
