import type { MoneyRow } from "./moneyRow.ts";
import { isFunding, isFundingGap, isPayment } from "./words.ts";

/** Rows behind the total of costs: who pays it, and what of it nobody pays yet. */
export interface FundedBy {
  readonly own: MoneyRow[];
  readonly funding: MoneyRow[];
  /** Lines that say what is still to be raised: neither a cost nor income. */
  readonly gaps: readonly number[];
}

/** Whether a row is the total behind which others may pay. */
export const isClosing = ({ total, amount }: MoneyRow): boolean =>
  total !== undefined && amount !== undefined;

/** What a row behind the total of costs is by its words: what others pay, or what of it is paid or is still open. */
export function fundingOf({ name, total }: MoneyRow): "funding" | "gap" | undefined {
  if (total !== undefined) return undefined;
  if (isFundingGap(name) || isPayment(name)) return "gap";
  return isFunding(name) ? "funding" : undefined;
}

/** "Grant secured: €70,000" and "Still to raise: €45,000" behind a total, in a list, are no further costs. */
export function fundingBehindTotal(rows: readonly MoneyRow[], before: readonly MoneyRow[]): FundedBy {
  const found: FundedBy = { own: [], funding: [], gaps: [] };
  const gaps: number[] = [];
  let closed = before.some(isClosing);
  for (const row of rows) {
    const paid = closed && row.amount !== undefined ? fundingOf(row) : undefined;
    if (paid === "gap") gaps.push(row.line);
    else if (paid === "funding") found.funding.push(row);
    else found.own.push(row);
    closed ||= isClosing(row);
  }
  return { ...found, gaps };
}
