import type { BudgetClaim, BudgetTrack } from "../plan.ts";
import type { Basis } from "./figures.ts";
import { groupKey, groupRows } from "./sameText.ts";
import type { LineRow } from "./budgetLines.ts";
import { compareWithStated, statedCategories, type Comparison, type Stated } from "./budgetStated.ts";
import { noSums, sumLines, type Sums } from "./budgetSums.ts";

/** One row of the totals: a category of a track, or a whole track. */
export interface TotalRow extends Comparison {
  readonly track: string;
  readonly category: string;
  readonly stated: Stated | undefined;
  /** The claim that a row of a budget stands for, and what is said of the budget. */
  readonly claim?: BudgetClaim | undefined;
  readonly budget?: BudgetTrack | undefined;
  readonly sums: Sums;
  readonly lowYear: number;
  readonly highYear: number;
  /** What the lines came to when the sheets were inserted: what has changed since is a variance. */
  readonly insertedLow: number;
  readonly insertedHigh: number;
  /** What somebody accepted for a whole budget in place of the document's total. */
  readonly acceptedLow: number | undefined;
  readonly acceptedHigh: number | undefined;
  readonly acceptedOn: string | undefined;
  readonly acceptedBy: string | undefined;
  /** Lines minus what was accepted, else minus what was inserted. */
  readonly varianceLow: number;
  readonly varianceHigh: number;
  /** What the track of the row comes to: the divisor of its share. */
  readonly trackMean: number;
  /** How many periods the lines of a track are in. */
  readonly periods: number;
  /** Lines of a track whose highs are all the same multiple of their lows; 0 where they are not. */
  readonly mechanical: number;
  /** That multiple. */
  readonly ratio: number;
}

/** What a table of totals without rows shows. */
export const emptyTotal: TotalRow = {
  track: "",
  category: "",
  stated: undefined,
  sums: noSums,
  lowYear: 0,
  highYear: 0,
  insertedLow: 0,
  insertedHigh: 0,
  acceptedLow: undefined,
  acceptedHigh: undefined,
  acceptedOn: undefined,
  acceptedBy: undefined,
  varianceLow: 0,
  varianceHigh: 0,
  trackMean: 0,
  differenceLow: "",
  differenceHigh: "",
  periods: 0,
  mechanical: 0,
  ratio: 0,
};

export interface BudgetGroups {
  readonly tracks: readonly string[];
  readonly categories: readonly TotalRow[];
  /** A row a track, or several where the document states several totals for it. */
  readonly trackTotals: readonly TotalRow[];
  sumsOf(track: string): Sums;
}

export function budgetGroups(basis: Basis, rows: readonly LineRow[]): BudgetGroups {
  const { budget } = basis.plan;
  const sumsOf = sumLines(rows);
  const tracks = [
    ...groupRows([...budget.categories, ...budget.stated], ({ track }) => groupKey(track)).values(),
  ].map(([first]) => first.track);
  const rowsOf = groupRows(rows, (row) => groupKey(row.track));
  const total = (track: string, category: string, stated: Stated | undefined, own: Sums): TotalRow => ({
    track,
    category,
    stated,
    sums: own,
    lowYear: own.low,
    highYear: own.high,
    ...changesOf(basis, track, category, own),
    trackMean: sumsOf(track).mean,
    periods: 0,
    mechanical: 0,
    ratio: 0,
    ...compareWithStated(basis, own, stated),
  });
  return {
    tracks,
    categories: statedCategories(budget).map(({ track, name, stated }) =>
      total(track, name, stated, sumsOf(track, name)),
    ),
    trackTotals: tracks.flatMap((track) => {
      // A claim for a part, or before contingency or tax, is none for all the lines.
      const stated = budget.stated.filter(
        (entry) => entry.scope === undefined && groupKey(entry.track) === groupKey(track),
      );
      const traits = traitsOf(basis, rowsOf.get(groupKey(track)) ?? []);
      return (stated.length === 0 ? [undefined] : stated).map((entry) => ({
        ...total(track, "", entry, sumsOf(track)),
        claim: entry,
        budget: budget.tracks?.find((other) => groupKey(other.track) === groupKey(track)),
        ...traits,
      }));
    }),
    sumsOf: (track) => sumsOf(track),
  };
}

type Changes = Pick<
  TotalRow,
  | "insertedLow"
  | "insertedHigh"
  | "acceptedLow"
  | "acceptedHigh"
  | "acceptedOn"
  | "acceptedBy"
  | "varianceLow"
  | "varianceHigh"
>;

/** What has changed since the insert, or since the latest acceptance of a whole budget. */
function changesOf({ plan, inserted }: Basis, track: string, category: string, { low, high }: Sums): Changes {
  const before = inserted?.(track, category) ?? { low, high };
  const accepted =
    category === ""
      ? plan.budget.baselines?.filter((entry) => groupKey(entry.track) === groupKey(track)).at(-1)
      : undefined;
  const reference = accepted ?? before;
  return {
    insertedLow: before.low,
    insertedHigh: before.high,
    acceptedLow: accepted?.low,
    acceptedHigh: accepted?.high,
    acceptedOn: accepted?.date,
    acceptedBy: accepted?.who,
    varianceLow: low - reference.low,
    varianceHigh: high - reference.high,
  };
}

function traitsOf(
  basis: Basis,
  rows: readonly LineRow[],
): Pick<TotalRow, "periods" | "mechanical" | "ratio"> {
  const periods = new Set(rows.flatMap(({ period }) => period ?? [])).size;
  const ratios = rows.filter(({ low = 0 }) => low > 0).map(({ ratio }) => ratio);
  const sum = ratios.reduce((total, ratio) => total + ratio, 0);
  const squares = ratios.reduce((total, ratio) => total + ratio ** 2, 0);
  const count = ratios.length;
  // n·Σr² = (Σr)² exactly when all ratios are equal.
  const equal = Math.abs((count * squares) / sum ** 2 - 1) < 0.5 * 10 ** -basis.figure("RoundingDigits");
  const mechanical = sum > count && count >= basis.figure("MechanicalLines") && equal ? count : 0;
  return { periods, mechanical, ratio: mechanical === 0 ? 0 : sum / count };
}
