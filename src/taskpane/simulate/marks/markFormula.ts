import type { BoundedShape } from "../../../calc/index.ts";
import type { CellChange, HeldCell } from "../../common/excelPort.ts";
import type { Amounts } from "./entered.ts";

/** What the cell shows once the function marks it. */
export const shownAfter = ({ low = NaN, likely, high = NaN }: Amounts): number => likely ?? (low + high) / 2;

/** Excel reads 15 digits of a number in a formula. */
const literal = (value: number | undefined): string =>
  value === undefined ? "" : String(Number(value.toPrecision(15)));

/** The cell marked by our own function. A uniform amount has no likely value: the cell shows its middle. */
export const markChange = (
  cell: HeldCell,
  { low, likely, high }: Amounts,
  shape: BoundedShape,
): CellChange => ({
  target: { sheet: cell.sheet, address: cell.address },
  content: { formula: `=PLAN.UNCERTAIN(${[low, high, likely].map(literal).join()},"${shape}")` },
});
