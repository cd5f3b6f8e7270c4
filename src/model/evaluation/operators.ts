import type { BinaryOperator } from "../formula/index.ts";
import type { CellValue } from "../workbook/index.ts";
import {
  cellError,
  compare,
  divisionError,
  finite,
  isError,
  Matrix,
  numError,
  sameNumber,
  toNumber,
  toText,
  type DateSystem,
} from "../values/index.ts";
import { power } from "../arithmetic/index.ts";
import { spread } from "./call.ts";

/** Calculates an operator for two single values; errors are thrown. */
export function calculate(
  operator: BinaryOperator,
  a: CellValue,
  b: CellValue,
  system: DateSystem,
): CellValue {
  switch (operator) {
    case "&": {
      const text = toText(a);
      return text + toText(b);
    }
    case "=":
      return compare(a, b) === 0;
    case "<>":
      return compare(a, b) !== 0;
    case "<":
      return compare(a, b) < 0;
    case "<=":
      return compare(a, b) <= 0;
    case ">":
      return compare(a, b) > 0;
    case ">=":
      return compare(a, b) >= 0;
    default: {
      const left = toNumber(a, system);
      return arithmetic(operator, left, toNumber(b, system));
    }
  }
}

export function arithmetic(operator: "+" | "-" | "*" | "/" | "^", a: number, b: number): number {
  switch (operator) {
    case "+":
      return finite(a + b);
    case "-":
      return finite(a - b);
    case "*":
      return finite(a * b);
    case "/":
      if (b === 0) throw divisionError;
      return finite(a / b);
    case "^":
      return raised(a, b);
  }
}

/** Excel's power: 0^0 is #NUM!, 0 to a negative power #DIV/0!. */
export function raised(base: number, exponent: number): number {
  if (base === 0 && exponent === 0) throw numError;
  if (base === 0 && exponent < 0) throw divisionError;
  return finite(power(base, exponent));
}

/** The last sum or difference of a formula: Excel gives 0 where its operands are the same in fifteen digits. */
export const lastDifference = (a: number, b: number, operator: "+" | "-"): number => {
  const other = operator === "+" ? -b : b;
  return a !== 0 && sameNumber(a, other) ? 0 : a - other;
};

/** Applies an operation to single values, or to arrays place by place. */
export function broadcast(
  a: CellValue | Matrix,
  b: CellValue | Matrix,
  operation: (a: CellValue, b: CellValue) => CellValue,
): CellValue | Matrix {
  if (!(a instanceof Matrix) && !(b instanceof Matrix)) return operation(a, b);
  const x = a instanceof Matrix ? a : new Matrix(1, 1, [a]);
  const y = b instanceof Matrix ? b : new Matrix(1, 1, [b]);
  const rows = Math.max(x.rows, y.rows);
  const columns = Math.max(x.columns, y.columns);
  return Matrix.fill(rows, columns, (row, column) => {
    try {
      return operation(spread(x, row, column), spread(y, row, column));
    } catch (error) {
      if (isError(error)) return cellError(error.error);
      throw error;
    }
  });
}
