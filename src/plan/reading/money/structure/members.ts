import type { AmountRow } from "./row.ts";
import { isSum, sumOf, type ShownAmount } from "./sum.ts";
import { itemAt } from "../../../itemAt.ts";

/** The amounts of those rows that have one. */
export const amountsOf = (rows: readonly AmountRow[], lines: readonly number[]): ShownAmount[] =>
  lines.flatMap((index) => itemAt(rows, index).amount ?? []);

/** A sum with the amount of one more row, if it has one. */
export function withRow(sum: ShownAmount, rows: readonly AmountRow[], index: number): ShownAmount {
  const { amount } = itemAt(rows, index);
  return amount === undefined ? sum : sumOf([sum, amount]);
}

/** Rows with their sum, which is not added up again for each row that comes. */
export class Members {
  readonly lines: number[] = [];
  private readonly rows: readonly AmountRow[];
  private total: ShownAmount = { low: 0, high: 0, rounding: 0 };

  constructor(rows: readonly AmountRow[], lines: readonly number[] = []) {
    this.rows = rows;
    for (const index of lines) this.add(index);
  }

  get sum(): ShownAmount {
    return this.total;
  }

  add(index: number): void {
    this.lines.push(index);
    this.total = withRow(this.total, this.rows, index);
  }

  comeTo(total: number): boolean {
    const amount = this.rows[total]?.amount;
    return amount !== undefined && this.lines.length > 0 && isSum(amount, this.total);
  }
}
