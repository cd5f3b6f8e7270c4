import type { AmountRow, RowReading } from "./row.ts";
import { endFits, sumOf, type ShownAmount } from "./sum.ts";
import { itemAt } from "../../../itemAt.ts";

/** A row with what stands in it by layout. */
export interface Branch {
  readonly index: number;
  readonly children: readonly Branch[];
}

/** The rows as a tree by their depth. */
export function branchesOf(rows: readonly AmountRow[]): Branch[] {
  const top: Branch[] = [];
  const open: { depth: number; children: Branch[] }[] = [{ depth: -1, children: top }];
  rows.forEach(({ depth }, index) => {
    while (open.length > 1 && Number(open.at(-1)?.depth) >= depth) open.pop();
    const children: Branch[] = [];
    open.at(-1)?.children.push({ index, children });
    open.push({ depth, children });
  });
  return top;
}

/** Whether a row with an amount stands somewhere in a branch. */
export function holdsAmounts({ children }: Branch, rows: readonly AmountRow[]): boolean {
  return children.some((child) => rows[child.index]?.amount !== undefined || holdsAmounts(child, rows));
}

/** Makes all that stands in a line its details; those without an amount are remarks. */
export function takeDetails(line: Branch, rows: readonly AmountRow[], readings: RowReading[]): void {
  const amounts: ShownAmount[] = [];
  const visit = ({ index, children }: Branch, level: number): void => {
    const { amount, total } = itemAt(rows, index);
    const reading = itemAt(readings, index);
    reading.kind = amount === undefined || total !== undefined ? "remark" : "detail";
    reading.within = line.index;
    reading.evidence.add("layout");
    if (amount !== undefined && total === undefined && level === 1) amounts.push(amount);
    children.forEach((child) => visit(child, level + 1));
  };
  line.children.forEach((child) => visit(child, 1));
  const own = itemAt(rows, line.index).amount;
  if (own === undefined || amounts.length === 0) return;
  itemAt(readings, line.index).fits = lieWithin(own, amounts);
}

/** Whether details give their line: their sum is its amount, end by end, or lies within its range. */
export function lieWithin(line: ShownAmount, details: readonly ShownAmount[]): boolean {
  const sum = sumOf(details);
  const rounding = line.rounding + sum.rounding;
  const lowFits = endFits(line.low, sum.low, rounding) || (line.low < line.high && sum.low > line.low);
  const highFits = endFits(line.high, sum.high, rounding) || (line.low < line.high && sum.high < line.high);
  return lowFits && highFits;
}
