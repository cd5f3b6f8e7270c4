import { largestOf, leastOf } from "../../extremes.ts";
import type { MoneyRow } from "./moneyRow.ts";

const sizeOf = ({ amount }: MoneyRow): number =>
  amount === undefined ? 0 : Math.max(Math.abs(amount.low), Math.abs(amount.high));

/**
 * "Hall: $300k" above "Staff: 150" and "Travel: $80": perhaps thousands as well, which is asked, since all of them
 * come to a thousandth otherwise. Where a sentence says that all amounts are in thousands, one that would then be
 * far larger than those that say it themselves is asked about.
 */
export function withMixedScalesAsked(rows: readonly MoneyRow[]): readonly MoneyRow[] {
  const said = rows.filter((row) => row.saysScale === true && sizeOf(row) > 0).map(sizeOf);
  if (said.length === 0) return rows;
  const [least, most] = [leastOf(said), largestOf(said)];
  const mayBeScaled = (row: MoneyRow): boolean => {
    const size = sizeOf(row);
    if (row.saysScale === true || size === 0 || row.derived === true || row.share !== undefined) return false;
    if (row.scaled === true) return size > alike * most;
    // Cents are written where units are meant.
    if (size >= 1000 || size * far > least || !Number.isInteger(size * 10)) return false;
    return [1e3, 1e6].some((scale) => size * scale * alike >= least && size * scale <= alike * most);
  };
  return rows.map((row) =>
    row.doubt === undefined && mayBeScaled(row) ? { ...row, doubt: "scale" as const } : row,
  );
}

/** Amounts of one list are seldom further apart than this, and nobody writes smaller ones beside such in other units. */
const alike = 20;
const far = 100;
