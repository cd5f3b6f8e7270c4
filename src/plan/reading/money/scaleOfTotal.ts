import { leastOf } from "../../extremes.ts";
import type { MoneyRow } from "./moneyRow.ts";
import { isSum, sumOf, type ShownAmount } from "./structure/sum.ts";
import { scaledRow } from "./unitStatement.ts";

/**
 * "Staff: 140", "Travel: 35", "Total: 175 k€": bare lines that come to a total in the units that it alone says are
 * in these units too.
 */
export function withScaleOfTotal(
  rows: readonly MoneyRow[],
  heading: ShownAmount | undefined,
): readonly MoneyRow[] {
  const depth = leastOf(rows.map((row) => row.depth));
  const lines = rows.filter((row) => row.amount !== undefined && row.total === undefined);
  const outer = lines.filter((row) => row.depth === depth);
  const plain = lines.every(
    ({ saysScale, scaled, derived, share }) => !saysScale && !scaled && !derived && share === undefined,
  );
  if (!plain || outer.length < 2) return rows;
  const stated = rows.flatMap(({ total, saysScale, amount }) =>
    total !== undefined && saysScale === true && amount !== undefined ? [amount] : [],
  );
  const sum = sumOf(outer.flatMap(({ amount }) => amount ?? []));
  const scale = scales.find((times) =>
    [...stated, ...(heading === undefined ? [] : [heading])].some((total) =>
      isSum(total, { low: sum.low * times, high: sum.high * times, rounding: sum.rounding * times }),
    ),
  );
  if (scale === undefined) return rows;
  return rows.map((row) => (row.saysScale === true ? row : scaledRow(row, scale)));
}

const scales = [1e3, 1e6] as const;
