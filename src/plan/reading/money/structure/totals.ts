import { amountsOf, Members } from "./members.ts";
import type { AmountRow, RowReading, TotalWords } from "./row.ts";
import { isSum, provesSum, type ShownAmount } from "./sum.ts";

/** A run of lines that a total may stand for. */
export interface Coverage {
  readonly lines: readonly number[];
  readonly fits: boolean;
}

/** The run that was chosen of those at a total's place. */
export interface ChosenCoverage extends Coverage {
  readonly chosen: Members | undefined;
}

/** Whether a row's amount is the sum of some lines, as often as its words say. */
export function statesSumOf(rows: readonly AmountRow[], total: number, lines: readonly number[]): boolean {
  return statesSum(rows[total], new Members(rows, lines));
}

/** The same of lines whose sum is known. */
export function statesSum(
  row: AmountRow | undefined,
  { lines, sum }: { readonly lines: { readonly length: number }; readonly sum: ShownAmount },
): boolean {
  if (row?.amount === undefined || lines.length === 0) return false;
  if (isSum(row.amount, sum)) return true;
  const { times } = row;
  if (times === undefined) return false;
  return isSum(row.amount, { low: sum.low * times, high: sum.high * times, rounding: sum.rounding * times });
}

/** What a total by its words stands for: the run that its amount is the sum of, else the one of its place. */
export function coverageOf(
  rows: readonly AmountRow[],
  total: number,
  place: {
    /** Lines since the last border, all lines before, and the lines behind up to the next border. */
    readonly open: Members;
    readonly all: Members;
    readonly following: Members;
    /** No ordinary line comes after it. */
    readonly last: boolean;
  },
): ChosenCoverage {
  const words: TotalWords = rows[total]?.total ?? "plain";
  const { open, all, following, last } = place;
  const wide = words === "grand" || (last && words !== "subtotal");
  const preference = wide ? [all, open, following] : [open, all, following];
  const fitting = preference.find((members) => statesSum(rows[total], members));
  const chosen = fitting ?? preference.find(({ lines }) => lines.length > 0);
  // Runs grow as rows are read on: what a total is of does not.
  return { lines: [...(chosen?.lines ?? [])], chosen, fits: fitting !== undefined };
}

/** Marks a row as the total of some lines, with what speaks for it. */
export function takeTotal(
  rows: readonly AmountRow[],
  index: number,
  { lines, fits }: Coverage,
  reading: RowReading,
): void {
  reading.kind = "total";
  reading.of = lines;
  reading.fits = fits;
  const row = rows[index];
  if (row?.total !== undefined) reading.evidence.add("words");
  if (row?.marked === true) reading.evidence.add("mark");
  if (fits && row?.amount !== undefined) {
    reading.evidence.add(provesSum(row.amount, amountsOf(rows, lines)) ? "sum" : "possibleSum");
  }
}
