// Over 150 lines: one family of Excel's functions, one entry each.
import { power } from "../arithmetic/index.ts";
import { toMatrix } from "../evaluation/reading.ts";
import {
  divisionError,
  finite,
  isError,
  Matrix,
  notAvailable,
  numError,
  valueError,
  type Operand,
} from "../values/index.ts";
import type { CellValue } from "../workbook/index.ts";
import { numbersIn } from "./numbers.ts";
import { pure, reading, type CallSite, type FunctionTable } from "./rule.ts";

export const total = (numbers: readonly number[]): number => {
  let sum = 0;
  for (const number of numbers) sum += number;
  return finite(sum);
};

/** SUMPRODUCT: what is no number counts as 0. */
function sumProduct(site: CallSite, ...arrays: Operand[]): number {
  const matrices = arrays.map((array) => toMatrix(array, site.machine));
  const [first] = matrices;
  if (first === undefined) throw valueError;
  if (matrices.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns))
    throw valueError;
  let sum = 0;
  for (let index = 0; index < first.cells.length; index++) {
    let product = 1;
    for (const matrix of matrices) {
      const value = matrix.cells[index] ?? null;
      if (isError(value)) throw value;
      product *= typeof value === "number" ? value : 0;
    }
    sum += product;
  }
  return finite(sum);
}

/** Pairs of numbers of two arrays of one size; pairs with text or blanks are left out. */
export function pairsOf(site: CallSite, x: Operand, y: Operand): [number, number][] {
  const [a, b] = [toMatrix(x, site.machine), toMatrix(y, site.machine)];
  if (a.cells.length !== b.cells.length) throw notAvailable;
  const pairs: [number, number][] = [];
  a.cells.forEach((first, index) => {
    const second = b.cells[index] ?? null;
    if (isError(first)) throw first;
    if (isError(second)) throw second;
    if (typeof first === "number" && typeof second === "number") pairs.push([first, second]);
  });
  return pairs;
}

const sumOfPairs = (each: (x: number, y: number) => number) =>
  reading("a a", (site, x, y) => total(pairsOf(site, x, y).map(([a, b]) => each(a, b))));

/** A square or other matrix of numbers; anything else in it is #VALUE!. */
function numberRows(site: CallSite, operand: Operand): number[][] {
  const { rows, columns, cells } = toMatrix(operand, site.machine);
  const numbers = cells.map((value: CellValue) => {
    if (isError(value)) throw value;
    if (typeof value !== "number") throw valueError;
    return value;
  });
  return Array.from({ length: rows }, (_, row) => numbers.slice(row * columns, (row + 1) * columns));
}

function product(site: CallSite, left: Operand, right: Operand): Operand {
  const [a, b] = [numberRows(site, left), numberRows(site, right)];
  const inner = a[0]?.length ?? 0;
  if (inner !== b.length) throw valueError;
  return Matrix.fill(a.length, b[0]?.length ?? 0, (row, column) =>
    total(Array.from({ length: inner }, (_, k) => (a[row]?.[k] ?? 0) * (b[k]?.[column] ?? 0))),
  );
}

/** Gauss's elimination with the greatest pivot; gives the determinant, and solves for the right side. */
function eliminate(rows: number[][], right: number[][]): number {
  const size = rows.length;
  if (rows.some((row) => row.length !== size)) throw valueError;
  let determinant = 1;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++)
      if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = row;
    const value = rows[pivot]?.[at] ?? 0;
    if (value === 0) return 0;
    if (pivot !== at) {
      [rows[at], rows[pivot]] = [rows[pivot] as number[], rows[at] as number[]];
      [right[at], right[pivot]] = [right[pivot] as number[], right[at] as number[]];
      determinant = -determinant;
    }
    determinant *= value;
    for (let row = 0; row < size; row++) {
      if (row === at) continue;
      const factor = (rows[row]?.[at] ?? 0) / value;
      if (factor === 0) continue;
      subtract(rows[row] as number[], rows[at] as number[], factor);
      subtract(right[row] as number[], right[at] as number[], factor);
    }
  }
  for (let at = 0; at < size; at++) {
    const value = rows[at]?.[at] ?? 1;
    right[at] = (right[at] as number[]).map((number) => number / value);
  }
  return determinant;
}

function subtract(from: number[], what: readonly number[], factor: number): void {
  for (let index = 0; index < from.length; index++)
    from[index] = (from[index] ?? 0) - (what[index] ?? 0) * factor;
}

const identity = (size: number): number[][] =>
  Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => (row === column ? 1 : 0)),
  );

const fromRows = (rows: readonly (readonly number[])[]): Matrix =>
  new Matrix(rows.length, rows[0]?.length ?? 0, rows.flat());

export const sumFunctions: FunctionTable = {
  SUM: reading("r+", (site, ...ranges) => total(numbersIn(site, ranges))),
  SUMSQ: reading("r+", (site, ...ranges) => total(numbersIn(site, ranges).map((number) => number * number))),
  PERCENTOF: reading("r r", (site, part, all) => {
    const whole = total(numbersIn(site, [all]));
    if (whole === 0) throw divisionError;
    return finite(total(numbersIn(site, [part])) / whole);
  }),
  PRODUCT: reading("r+", (site, ...ranges) => {
    const numbers = numbersIn(site, ranges);
    return numbers.length === 0 ? 0 : finite(numbers.reduce((result, number) => result * number, 1));
  }),
  SUMPRODUCT: reading("a+", sumProduct),
  SUMX2MY2: sumOfPairs((x, y) => x * x - y * y),
  SUMX2PY2: sumOfPairs((x, y) => x * x + y * y),
  SUMXMY2: sumOfPairs((x, y) => (x - y) * (x - y)),
  SERIESSUM: reading("n n n r", (site, x, first, step, coefficients) =>
    total(
      numbersIn(site, [coefficients]).map(
        (coefficient, index) => coefficient * power(x, first + index * step),
      ),
    ),
  ),
  MMULT: reading("a a", product),
  MDETERM: reading("a", (site, array) => {
    const rows = numberRows(site, array);
    return finite(
      eliminate(
        rows,
        rows.map(() => []),
      ),
    );
  }),
  MINVERSE: reading("a", (site, array) => {
    const rows = numberRows(site, array);
    const inverse = identity(rows.length);
    if (eliminate(rows, inverse) === 0) throw numError;
    return fromRows(inverse);
  }),
  MUNIT: pure("n", (size) => {
    const whole = Math.trunc(size);
    if (whole < 1) throw valueError;
    return fromRows(identity(whole));
  }),
};
