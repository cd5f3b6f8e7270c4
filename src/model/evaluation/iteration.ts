import type { IterationForm } from "../formula/index.ts";
import {
  cellError,
  isCellValue,
  isError,
  Matrix,
  Reference,
  toNumber,
  valueError,
  type Operand,
} from "../values/index.ts";
import type { CellValue } from "../workbook/index.ts";
import { caught, spread } from "./call.ts";
import type { Expression, Machine } from "./expression.ts";
import { toMatrix } from "./reading.ts";

/** Calculates the body of a LAMBDA for values of its parameters. */
export type Each = (machine: Machine, values: readonly Operand[]) => CellValue | Matrix;

const nested = cellError("#CALC!");
const mostCells = 1_000_000;

/** One value of what a body gives: an array within an array is #CALC!. */
function one(result: CellValue | Matrix): CellValue {
  if (!(result instanceof Matrix)) return result;
  return result.rows === 1 && result.columns === 1 ? result.at(0, 0) : nested;
}

/** A part of an array, cells of a sheet as a reference, so that functions which ask where they are can tell. */
function partOf(operand: Operand, row: number, column: number, rows: number, columns: number): Operand {
  if (operand instanceof Reference) {
    const { sheet, firstRow, firstColumn } = operand.area;
    const [top, left] = [firstRow + row, firstColumn + column];
    return new Reference({
      sheet,
      firstRow: top,
      lastRow: top + rows - 1,
      firstColumn: left,
      lastColumn: left + columns - 1,
    });
  }
  if (!(operand instanceof Matrix)) return operand;
  if (rows === 1 && columns === 1) return spread(operand, row, column);
  return Matrix.fill(rows, columns, (r, c) => operand.at(row + r, column + c));
}

/** An argument as an array: cells stay where they are, errors are thrown. */
function arrayOf(expression: Expression, machine: Machine): Reference | Matrix {
  const operand = caught(expression, machine);
  if (isError(operand)) throw operand;
  if (operand instanceof Reference && operand.area.trim === undefined) return operand;
  return isCellValue(operand) ? new Matrix(1, 1, [operand]) : toMatrix(operand, machine);
}

function map(arrays: readonly (Reference | Matrix)[], machine: Machine, each: Each): Matrix {
  const rows = Math.max(...arrays.map((array) => array.rows));
  const columns = Math.max(...arrays.map((array) => array.columns));
  if (rows * columns > mostCells) throw cellError("#NUM!");
  return Matrix.fill(rows, columns, (row, column) => {
    const values = arrays.map((array) =>
      row < array.rows && column < array.columns ? partOf(array, row, column, 1, 1) : cellError("#N/A"),
    );
    return one(each(machine, values));
  });
}

/** BYROW and BYCOL. */
function lines(array: Reference | Matrix, down: boolean, machine: Machine, each: Each): Matrix {
  const { rows, columns } = array;
  return down
    ? Matrix.fill(rows, 1, (row) => one(each(machine, [partOf(array, row, 0, 1, columns)])))
    : Matrix.fill(1, columns, (_, column) => one(each(machine, [partOf(array, 0, column, rows, 1)])));
}

/** REDUCE gives what it has gathered at the end, SCAN what it has after each value. */
function gathered(
  initial: Operand,
  array: Reference | Matrix,
  scans: boolean,
  machine: Machine,
  each: Each,
): Operand {
  const steps: CellValue[] = [];
  let result = initial;
  for (let row = 0; row < array.rows; row++)
    for (let column = 0; column < array.columns; column++) {
      const value = each(machine, [result, partOf(array, row, column, 1, 1)]);
      result = scans ? one(value) : value;
      if (scans) steps.push(one(value));
    }
  return scans ? new Matrix(array.rows, array.columns, steps) : result;
}

function made(machine: Machine, size: readonly Operand[], each: Each): Matrix {
  const [rows = 0, columns = 0] = size.map((operand) => {
    if (!isCellValue(operand)) throw valueError;
    return Math.trunc(toNumber(operand, machine.system));
  });
  if (rows < 1 || columns < 1) throw valueError;
  if (rows * columns > mostCells) throw cellError("#NUM!");
  return Matrix.fill(rows, columns, (row, column) => one(each(machine, [row + 1, column + 1])));
}

/** MAP, REDUCE, SCAN, BYROW, BYCOL and MAKEARRAY over a body that is ready to be calculated. */
export function iterationOf(form: IterationForm, given: readonly Expression[], each: Each): Expression {
  const [first = () => null, second = () => null] = given;
  switch (form) {
    case "MAP":
      return (machine) =>
        map(
          given.map((part) => arrayOf(part, machine)),
          machine,
          each,
        );
    case "REDUCE":
    case "SCAN":
      return (machine) =>
        gathered(caught(first, machine), arrayOf(second, machine), form === "SCAN", machine, each);
    case "BYROW":
    case "BYCOL":
      return (machine) => lines(arrayOf(first, machine), form === "BYROW", machine, each);
    case "MAKEARRAY":
      return (machine) => {
        const size = given.map((part) => {
          const operand = caught(part, machine);
          return operand instanceof Reference ? toMatrix(operand, machine).at(0, 0) : operand;
        });
        return made(machine, size, each);
      };
  }
}
