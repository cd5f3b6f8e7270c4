import type { TextAmount } from "./amounts.ts";
import type { GridRow } from "./grid.ts";
import type { MoneyRow } from "./moneyRow.ts";
import type { ShownAmount } from "./structure/sum.ts";
import { inScale, sayScale } from "./unitStatement.ts";
import { cellAt, type MoneyCell } from "./cell.ts";

export const scaled = (amount: ShownAmount, scale: number): ShownAmount => ({
  low: inScale(amount.low, scale),
  high: inScale(amount.high, scale),
  rounding: amount.rounding * scale,
});

/** Whether a cell says its units itself: what is said of all amounts is not meant of it. */
const saysScale = (row: GridRow, at: number | undefined): boolean =>
  at !== undefined && sayScale([cellAt(row.cells, at).text]);

export const scaleAt = (row: GridRow, at: number | undefined, scale: number): number =>
  scale !== 1 && saysScale(row, at) ? 1 : scale;

export function scaleSaid(
  row: GridRow,
  at: number | undefined,
  scale: number,
): Pick<MoneyRow, "saysScale" | "scaled"> {
  if (saysScale(row, at)) return { saysScale: true };
  return scale === 1 ? {} : { scaled: true };
}

/** "5 to 8, likely 6" in one cell. */
export const likelyWithin = (amount: TextAmount | undefined, scale: number): { likely?: number } =>
  amount?.likely === undefined ? {} : { likely: amount.likely * scale };

/** "Up to 48k" is shown as it is said. */
export const boundSaid = (cell: MoneyCell | undefined): { basis?: string } =>
  cell?.kind === "amount" && cell.amount?.bound === true ? { basis: cell.text } : {};
