import type { AmountRow, RowReading, TotalWords } from "./row.ts";
import { isSum, provesSum, sumOf, type ShownAmount } from "./sum.ts";

/** A run of lines that a total may stand for. */
export interface Coverage {
  readonly lines: readonly number[];
  readonly fits: boolean;
}

export const amountsOf = (rows: readonly AmountRow[], lines: readonly number[]): ShownAmount[] =>
  lines.flatMap((index) => rows[index]?.amount ?? []);

/** Whether a row's amount is the sum of some lines, as often as its words say. */
export function statesSumOf(rows: readonly AmountRow[], total: number, lines: readonly number[]): boolean {
  const row = rows[total];
  if (row?.amount === undefined || lines.length === 0) return false;
  const sum = sumOf(amountsOf(rows, lines));
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
    readonly open: readonly number[];
    readonly all: readonly number[];
    readonly following: readonly number[];
    /** No ordinary line comes after it. */
    readonly last: boolean;
  },
): Coverage {
  const words: TotalWords = rows[total]?.total ?? "plain";
  const { open, all, following, last } = place;
  const wide = words === "grand" || (last && words !== "subtotal");
  const preference = wide ? [all, open, following] : [open, all, following];
  const fitting = preference.find((lines) => statesSumOf(rows, total, lines));
  if (fitting !== undefined) return { lines: fitting, fits: true };
  return { lines: preference.find((lines) => lines.length > 0) ?? [], fits: false };
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
