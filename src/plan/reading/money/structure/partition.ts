import { amountsOf } from "./totals.ts";
import type { AmountRow } from "./row.ts";
import { isSum, provesSum, sumOf } from "./sum.ts";

/** A row that is the sum of a run of rows beside it. */
export interface Run {
  readonly total: number;
  readonly lines: readonly number[];
  /** Whether this can hardly be chance. */
  readonly proven: boolean;
}

/**
 * Rows in which every one is either part of a run or the sum of the run before it (or, leading, behind it):
 * the runs, with one over everything at the end where there is one. undefined when rows are left over, so that
 * one equal sum by chance never divides a table.
 */
export function partition(
  rows: readonly AmountRow[],
  indices: readonly number[],
  direction: "trailing" | "leading",
): Run[] | undefined {
  return direction === "trailing" ? trailing(rows, indices) : leading(rows, indices);
}

function trailing(rows: readonly AmountRow[], indices: readonly number[]): Run[] | undefined {
  const runs: Run[] = [];
  let open: number[] = [];
  for (const index of indices) {
    const lines = runs.flatMap((run) => run.lines);
    if (open.length === 0 && runs.length > 1 && equals(rows, index, lines)) {
      // The sum of all runs must be the end.
      return index === indices.at(-1) ? [...runs, runOf(rows, index, lines)] : undefined;
    }
    if (open.length > 1 && equals(rows, index, open)) {
      runs.push(runOf(rows, index, open));
      open = [];
    } else open.push(index);
  }
  return open.length === 0 && runs.length > 0 ? runs : undefined;
}

function leading(rows: readonly AmountRow[], indices: readonly number[]): Run[] | undefined {
  const runs: Run[] = [];
  let at = 0;
  while (at < indices.length) {
    const head = indices[at];
    if (head === undefined) break;
    const lines = runs.flatMap((run) => run.lines);
    if (at === indices.length - 1 && runs.length > 1 && equals(rows, head, lines)) {
      return [...runs, runOf(rows, head, lines)];
    }
    const length = indices.slice(at + 1).findIndex((_, count) => {
      return equals(rows, head, indices.slice(at + 1, at + 2 + count));
    });
    if (length < 1) return undefined;
    const members = indices.slice(at + 1, at + 2 + length);
    runs.push(runOf(rows, head, members));
    at += members.length + 1;
  }
  return runs.length > 0 ? runs : undefined;
}

function equals(rows: readonly AmountRow[], total: number, lines: readonly number[]): boolean {
  const amount = rows[total]?.amount;
  return amount !== undefined && lines.length > 0 && isSum(amount, sumOf(amountsOf(rows, lines)));
}

function runOf(rows: readonly AmountRow[], total: number, lines: readonly number[]): Run {
  const amount = rows[total]?.amount;
  const proven = amount !== undefined && provesSum(amount, amountsOf(rows, lines));
  return { total, lines: [...lines], proven };
}
