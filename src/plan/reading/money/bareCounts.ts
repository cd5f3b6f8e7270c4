import type { MoneyRow } from "./moneyRow.ts";

/**
 * "Students: 42" among lines that all have their currency: perhaps a count and no money, which is asked. Where only
 * the first line and the total carry a sign, as accounts are set, the others are money all the same.
 */
export function withBareCountsAsked(rows: readonly MoneyRow[]): readonly MoneyRow[] {
  const lines = rows.filter(
    ({ amount, total, role }) => amount !== undefined && total === undefined && role === undefined,
  );
  const marked = lines.filter(({ currency }) => currency !== undefined);
  const bare = lines.filter((row) => row.currency === undefined && row.derived !== true && isCount(row));
  if (bare.length === 0 || marked.length < 2 || bare.length * 2 > marked.length) return rows;
  return rows.map((row) =>
    bare.includes(row) && row.doubt === undefined ? { ...row, doubt: "currency" as const } : row,
  );
}

/** A sum of counts by time may be larger than what is counted on one line. */
const mayCount = (value: number, byPeriod: unknown): boolean =>
  Math.abs(value) < (byPeriod === undefined ? 1000 : 1e5);

const isCount = ({ amount, plain, byPeriod }: MoneyRow): boolean =>
  plain !== true &&
  amount !== undefined &&
  amount.low === amount.high &&
  Number.isInteger(amount.low) &&
  mayCount(amount.low, byPeriod);
