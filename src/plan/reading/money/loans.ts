import type { MoneyRow } from "./moneyRow.ts";
import { isBorrowed } from "./words.ts";

/** "Loan: €12,000" among costs may be what pays for them: it is asked about. */
export const withLoansAsked = (rows: readonly MoneyRow[]): readonly MoneyRow[] =>
  rows.map((row) =>
    row.amount !== undefined && row.total === undefined && row.doubt === undefined && isBorrowed(row.name)
      ? { ...row, doubt: "direction" as const }
      : row,
  );
