import { groupKey } from "./sameText.ts";
import type { LineRow } from "./budgetLines.ts";

/** What lines add up to. */
export interface Sums {
  readonly lines: number;
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly base: number;
  readonly deviation: number;
  readonly squaredDeviation: number;
}

export const noSums: Sums = {
  lines: 0,
  low: 0,
  high: 0,
  mean: 0,
  base: 0,
  deviation: 0,
  squaredDeviation: 0,
};

/** Sums of the lines of each track, and of each category in it. */
export function sumLines(rows: readonly LineRow[]): (...group: readonly string[]) => Sums {
  const sums = new Map<string, Sums>();
  for (const row of rows) {
    addTo(sums, groupKey(row.track), row);
    addTo(sums, groupKey(row.track, row.category), row);
  }
  return (...group) => sums.get(groupKey(...group)) ?? noSums;
}

function addTo(sums: Map<string, Sums>, group: string, row: LineRow): void {
  const sum = sums.get(group) ?? noSums;
  sums.set(group, {
    lines: sum.lines + (row.name === "" ? 0 : 1),
    low: sum.low + row.lowYear,
    high: sum.high + row.highYear,
    mean: sum.mean + row.mean,
    base: sum.base + row.base,
    deviation: sum.deviation + row.deviation,
    squaredDeviation: sum.squaredDeviation + row.deviation ** 2,
  });
}
