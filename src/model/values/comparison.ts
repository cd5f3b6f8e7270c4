import type { CellValue } from "../workbook/index.ts";
import { unlessError } from "./errors.ts";

/** Apart by less than this share, numbers may be the same to Excel's fifteen digits. */
const near = 1e-14;

/** Whether two numbers are the same in Excel's fifteen digits, as its comparisons and sums take them. */
export const sameNumber = (a: number, b: number): boolean =>
  a === b || (Math.abs(a - b) <= near * Math.abs(a) && a.toPrecision(15) === b.toPrecision(15));

const order = new Intl.Collator("en", { sensitivity: "accent" });

/** -1, 0 or 1: numbers before text before FALSE before TRUE; text without regard to case; blank as what it stands beside. */
export function compare(left: CellValue, right: CellValue): number {
  const a = unlessError(left) ?? blankBeside(unlessError(right));
  const b = unlessError(right) ?? blankBeside(a);
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b) ? 0 : a < b ? -1 : 1;
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
}

export function compareTexts(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y) return 0;
  return order.compare(x, y) || (x < y ? -1 : 1);
}

const blankBeside = (value: CellValue): number | string | boolean =>
  typeof value === "string" ? "" : typeof value === "boolean" ? false : 0;

const rank = (value: number | string | boolean): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
