import { take, type Draft } from "./columnDraft.ts";
import { isRowSum, isRunningSum } from "./columnSums.ts";
import type { GridRow } from "./grid.ts";
import { isFunding, isMeasure, isReached, isRunning } from "./words.ts";

/** "Requested | Own funds" beside a total: the shares of those who pay, by their sum or by their words. */
export function takeWhoPays(rows: readonly GridRow[], main: Draft, candidates: readonly Draft[]): void {
  const open = candidates.map(({ at }) => at);
  const sums = open.length > 1 && isRowSum(rows, open, main.at);
  for (const draft of candidates)
    if (sums || isFunding(draft.heading)) take(draft, "part", sums ? "arithmetic" : "words");
}

/** Beside the amounts: what they come to row by row, and measures of what they reach. */
export function takeBeside(rows: readonly GridRow[], left: readonly Draft[], main: Draft | undefined): void {
  for (const draft of left) {
    if (draft.role !== undefined || draft === main) continue;
    const sums = main !== undefined && isRunningSum(rows, main.at, draft.at);
    const { heading, named } = draft;
    const measures = (isMeasure(heading) && !named.has("amount")) || isReached(heading);
    if (sums || isRunning(heading) || measures) take(draft, "note", sums ? "arithmetic" : "words");
  }
}
