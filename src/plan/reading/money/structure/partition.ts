import { amountsOf, Members } from "./members.ts";
import type { AmountRow } from "./row.ts";
import { provesSum } from "./sum.ts";
import { itemAt } from "../../../itemAt.ts";

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
  const all = new Members(rows);
  let open = new Members(rows);
  for (const index of indices) {
    if (open.lines.length === 0 && runs.length > 1 && all.comeTo(index)) {
      // The sum of all runs must be the end.
      return index === indices.at(-1) ? [...runs, runOf(rows, index, all.lines)] : undefined;
    }
    if (open.lines.length > 1 && open.comeTo(index)) {
      runs.push(runOf(rows, index, open.lines));
      open.lines.forEach((line) => all.add(line));
      open = new Members(rows);
    } else open.add(index);
  }
  return open.lines.length === 0 && runs.length > 0 ? runs : undefined;
}

function leading(rows: readonly AmountRow[], indices: readonly number[]): Run[] | undefined {
  const runs: Run[] = [];
  const all = new Members(rows);
  let at = 0;
  while (at < indices.length) {
    const head = itemAt(indices, at);
    if (at === indices.length - 1 && runs.length > 1 && all.comeTo(head)) {
      return [...runs, runOf(rows, head, all.lines)];
    }
    const members = membersBehind(rows, indices, at);
    if (members === undefined || members.length < 2) return undefined;
    runs.push(runOf(rows, head, members));
    members.forEach((line) => all.add(line));
    at += members.length + 1;
  }
  return runs.length > 0 ? runs : undefined;
}

/** The fewest rows behind a head that come to its amount. */
function membersBehind(
  rows: readonly AmountRow[],
  indices: readonly number[],
  head: number,
): readonly number[] | undefined {
  const members = new Members(rows);
  for (const index of indices.slice(head + 1)) {
    members.add(index);
    if (members.comeTo(itemAt(indices, head))) return members.lines;
  }
  return undefined;
}

function runOf(rows: readonly AmountRow[], total: number, lines: readonly number[]): Run {
  const amount = rows[total]?.amount;
  const proven = amount !== undefined && provesSum(amount, amountsOf(rows, lines));
  return { total, lines: [...lines], proven };
}
