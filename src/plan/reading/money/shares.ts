import type { MoneyRow } from "./moneyRow.ts";
import type { Sequence } from "./sequence.ts";

/** Shares of a total that stands beside them give amounts, marked as derived; with amounts of their own they give nothing. */
export function withShares({ rows, heading }: Sequence): readonly MoneyRow[] {
  const shares = rows.flatMap(({ share, total, amount }) =>
    share === undefined || total !== undefined ? [] : [{ share, amount }],
  );
  const others = rows.filter(({ amount, total }) => amount !== undefined && total === undefined);
  const open = shares.filter(({ amount }) => amount === undefined);
  if (shares.length < 2 || open.length === 0) return rows;
  const totals = rows.filter(({ amount, total }) => amount !== undefined && total !== undefined);
  const { currency } = totals[0] ?? heading;
  const stated = totals.length === 1 ? totals[0]?.amount : totals.length === 0 ? heading.amount : undefined;
  const sum = shares.reduce((total, { share }) => total + share, 0);
  const mixed = others.length > 0;
  // Beside amounts, shares count where those are shares of the same total too.
  const alike = others.every(
    ({ share, amount }) =>
      share !== undefined &&
      amount !== undefined &&
      stated !== undefined &&
      Math.abs(amount.high - stated.high * share) <= 0.006 * Math.abs(stated.high),
  );
  if (stated === undefined || sum > 1.011 || (mixed && !alike)) return rows;
  return rows.map((row) =>
    row.share === undefined || row.total !== undefined || row.amount !== undefined
      ? row
      : {
          ...row,
          ...(currency === undefined ? {} : { currency }),
          derived: true as const,
          amount: {
            low: exact(stated.low * row.share),
            high: exact(stated.high * row.share),
            rounding: 0.005 * Math.abs(stated.high),
          },
        },
  );
}

const exact = (value: number): number => Number(value.toPrecision(12));
