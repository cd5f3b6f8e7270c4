import type { MoneyRow } from "./moneyRow.ts";
import { isFunding, isFundingGap } from "./words.ts";

/** Rows behind the total of costs: who pays it, and what of it nobody pays yet. */
export interface FundedBy {
  readonly own: MoneyRow[];
  readonly funding: MoneyRow[];
  /** Lines that say what is still to be raised: neither a cost nor income. */
  readonly gaps: readonly number[];
}

const closes = ({ total, amount }: MoneyRow): boolean => total !== undefined && amount !== undefined;

/** "Grant secured: €70,000" and "Still to raise: €45,000" behind a total, in a list, are no further costs. */
export function fundingBehindTotal(rows: readonly MoneyRow[], before: readonly MoneyRow[]): FundedBy {
  const found: FundedBy = { own: [], funding: [], gaps: [] };
  const gaps: number[] = [];
  let closed = before.some(closes);
  for (const row of rows) {
    const spent = row.total !== undefined || row.amount === undefined;
    if (closed && !spent && isFundingGap(row.name)) gaps.push(row.line);
    else if (closed && !spent && isFunding(row.name)) found.funding.push(row);
    else found.own.push(row);
    closed ||= closes(row);
  }
  return { ...found, gaps };
}
