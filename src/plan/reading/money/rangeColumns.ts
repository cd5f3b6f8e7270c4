import { caseIn } from "./cases.ts";
import { take, type Draft } from "./columnDraft.ts";
import { amountIn, rise } from "./columnSums.ts";
import type { GridRow } from "./grid.ts";

/** "Low | High", in either order, and what lies between them. */
export function takeRange(rows: readonly GridRow[], left: readonly Draft[]): void {
  const ends = left.filter(({ heading }) => caseIn(heading) === undefined);
  const low = ends.find(({ named }) => named.has("low"));
  const high = ends.find((draft) => draft !== low && draft.named.has("high"));
  if (
    low === undefined ||
    high === undefined ||
    !(rise(rows, [low.at, high.at]) || rise(rows, [high.at, low.at]))
  )
    return;
  const falling = !rise(rows, [low.at, high.at]);
  take(falling ? high : low, "low", "words");
  take(falling ? low : high, "high", "words");
  const between = left.find(
    ({ role, named }) =>
      role === undefined && (named.has("likely") || named.has("amount") || named.size === 0),
  );
  if (
    between !== undefined &&
    rise(rows, [falling ? high.at : low.at, between.at, falling ? low.at : high.at])
  ) {
    take(between, "likely", "words");
  }
}

/** One column holds ranges, and another a figure within each. */
export function takeLikelyInRange(rows: readonly GridRow[], left: readonly Draft[]): void {
  const likely = left.find(({ named }) => named.has("likely") && !named.has("amount"));
  const ranged = left.find(
    (draft) =>
      draft !== likely &&
      likely !== undefined &&
      rows.some((row) => {
        const range = amountIn(row, draft.at);
        return range !== undefined && range.low < range.high;
      }) &&
      rows.every((row) => {
        const [range, figure] = [amountIn(row, draft.at), amountIn(row, likely.at)];
        return (
          range === undefined ||
          figure === undefined ||
          (range.low <= figure.low && figure.high <= range.high)
        );
      }),
  );
  if (ranged === undefined) return;
  take(ranged, "amount", "cells");
  take(likely, "likely", "words");
}
