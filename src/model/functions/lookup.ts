// Over 150 lines: one family of Excel's functions, one entry each.
import { FormulaRefusal } from "../formula/index.ts";
import { toMatrix, viewOf, valuesOf, type View } from "../evaluation/reading.ts";
import {
  isError,
  Matrix,
  notAvailable,
  Reference,
  referenceError,
  Union,
  unlessError,
  valueError,
  type Operand,
  type Scalar,
} from "../values/index.ts";
import type { CellValue } from "../workbook/index.ts";
import { reading, type CallSite, type FunctionTable } from "./rule.ts";
import { findSorted, match, matchMode, findExact, type Line } from "./search.ts";

const rowLine = (view: View, row: number): Line => ({
  length: view.columns,
  used: view.usedColumns,
  at: (position) => view.at(row, position),
});

const columnLine = (view: View, column: number): Line => ({
  length: view.rows,
  used: view.usedRows,
  at: (position) => view.at(position, column),
});

/** A row or column; blocks are refused with #N/A. */
function lineOf(view: View): Line {
  if (view.columns === 1) return columnLine(view, 0);
  if (view.rows === 1) return rowLine(view, 0);
  throw notAvailable;
}

/** Places of a reference stay references, so that ranges can be made of them. */
export function part(
  { machine }: CallSite,
  operand: Operand,
  firstRow: number,
  firstColumn: number,
  rows = 1,
  columns = 1,
): Operand {
  if (operand instanceof Reference) {
    const { sheet, firstRow: top, firstColumn: left } = operand.area;
    return new Reference({
      sheet,
      firstRow: top + firstRow,
      lastRow: top + firstRow + rows - 1,
      firstColumn: left + firstColumn,
      lastColumn: left + firstColumn + columns - 1,
    });
  }
  const matrix = toMatrix(operand, machine);
  return Matrix.fill(rows, columns, (row, column) => matrix.at(firstRow + row, firstColumn + column));
}

/** VLOOKUP and HLOOKUP. */
const table = (down: boolean) =>
  reading("v r n b?", (site, wanted, operand, position, nearest = true) => {
    if (isError(operand)) throw operand;
    if (typeof operand === "string") throw valueError;
    const view = viewOf(operand, site.machine);
    const at = Math.trunc(position) - 1;
    if (at < 0) throw valueError;
    if (at >= (down ? view.columns : view.rows)) throw referenceError;
    const line = down ? columnLine(view, 0) : rowLine(view, 0);
    const found = nearest ? findSorted(line, wanted) : findExact(line, wanted, true);
    if (found < 0) throw notAvailable;
    return down ? view.at(found, at) : view.at(at, found);
  });

/** LOOKUP: in a row or column beside another, or in the longer side of a block. */
function lookup(site: CallSite, wanted: Scalar, where: Operand, result?: Operand): Operand {
  const view = viewOf(where, site.machine);
  const down = view.rows >= view.columns;
  const position = findSorted(down ? columnLine(view, 0) : rowLine(view, 0), wanted);
  if (position < 0) throw notAvailable;
  if (result === undefined)
    return down ? view.at(position, view.columns - 1) : view.at(view.rows - 1, position);
  const values = viewOf(result, site.machine);
  if (values.columns > 1 && values.rows > 1) throw notAvailable;
  return values.columns === 1 ? values.at(position, 0) : values.at(0, position);
}

function index(
  site: CallSite,
  operand: Operand,
  rowGiven?: number,
  columnGiven?: number,
  areaGiven = 1,
): Operand {
  if (isError(operand)) throw operand;
  const chosen = operand instanceof Union ? operand.parts[Math.trunc(areaGiven) - 1] : operand;
  if (chosen === undefined || (!(operand instanceof Union) && Math.trunc(areaGiven) !== 1))
    throw referenceError;
  const { rows, columns } = sizeOf(site, chosen);
  let row = Math.trunc(rowGiven ?? 0);
  let column = Math.trunc(columnGiven ?? 0);
  // One number counts along the only row.
  if (columnGiven === undefined && rows === 1 && columns > 1) [row, column] = [1, row];
  if (row < 0 || column < 0) throw valueError;
  if (row > rows || column > columns) throw referenceError;
  if (columnGiven === undefined && rows > 1 && columns > 1 && row > 0 && !(operand instanceof Union))
    column = 0;
  return part(
    site,
    chosen,
    row === 0 ? 0 : row - 1,
    column === 0 ? 0 : column - 1,
    row === 0 ? rows : 1,
    column === 0 ? columns : 1,
  );
}

function sizeOf(
  { machine }: CallSite,
  operand: Operand,
): { readonly rows: number; readonly columns: number } {
  if (operand instanceof Reference && operand.area.trim === undefined) return operand;
  return viewOf(operand, machine);
}

function xlookup(
  site: CallSite,
  wanted: Operand,
  where: Operand,
  result: Operand,
  missing: Operand | undefined,
  mode = 0,
  search = 1,
): Operand {
  for (const given of [where, result]) if (isError(given)) throw given;
  const view = viewOf(where, site.machine);
  if (view.rows > 1 && view.columns > 1) throw valueError;
  const down = view.columns === 1 && (view.rows > 1 || sizeOf(site, result).columns >= 1);
  const { rows, columns } = sizeOf(site, result);
  if (
    view.rows === 1 && view.columns === 1
      ? rows !== 1 && columns !== 1
      : down
        ? rows !== view.rows
        : columns !== view.columns
  )
    throw valueError;
  const looked = valuesOf(wanted, site.machine);
  const one = (value: CellValue): Operand => {
    const position = matchMode(lineOf(view), unlessError(value), Math.trunc(mode), Math.trunc(search));
    if (position < 0) {
      if (missing === undefined) throw notAvailable;
      return missing;
    }
    return down ? part(site, result, position, 0, 1, columns) : part(site, result, 0, position, rows, 1);
  };
  if (!(looked instanceof Matrix)) return one(looked);
  return Matrix.fill(looked.rows, looked.columns, (row, column) => {
    try {
      const found = valuesOf(one(looked.at(row, column)), site.machine);
      return found instanceof Matrix ? found.at(0, 0) : found;
    } catch (error) {
      if (isError(error)) return error;
      throw error;
    }
  });
}

const size = (of: (operand: { readonly rows: number; readonly columns: number }) => number) =>
  reading("r", (site, operand) => {
    if (isError(operand)) throw operand;
    return of(sizeOf(site, operand));
  });

/** ROW and COLUMN: of a range all of them, or the first in a formula that is no array. */
const position = (down: boolean) =>
  reading("r?", ({ place, mode }, operand) => {
    if (operand === undefined) return (down ? place.row : place.column) + 1;
    if (isError(operand)) throw operand;
    if (!(operand instanceof Reference)) throw valueError;
    const { area } = operand;
    const [first, last] = down ? [area.firstRow, area.lastRow] : [area.firstColumn, area.lastColumn];
    if (first === last || mode === "intersect") return first + 1;
    if (last - first > 100_000) throw new FormulaRefusal("array", down ? "ROW" : "COLUMN");
    const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at + 1);
    return down ? Matrix.column(numbers) : new Matrix(1, numbers.length, numbers);
  });

export const lookupFunctions: FunctionTable = {
  VLOOKUP: table(true),
  HLOOKUP: table(false),
  LOOKUP: reading("v a a~", lookup),
  MATCH: reading("v a n?", (site, wanted, where, type = 1) => {
    if (isError(where)) throw where;
    return match(lineOf(viewOf(where, site.machine)), wanted, Math.trunc(type)) + 1;
  }),
  XMATCH: reading("v a n~ n~", (site, wanted, where, mode = 0, search = 1) => {
    if (isError(where)) throw where;
    const view = viewOf(where, site.machine);
    if (view.rows > 1 && view.columns > 1) throw valueError;
    const found = matchMode(lineOf(view), wanted, Math.trunc(mode), Math.trunc(search));
    if (found < 0) throw notAvailable;
    return found + 1;
  }),
  XLOOKUP: reading("r r r r~ n~ n~", xlookup),
  INDEX: reading("a n? n? n~", index),
  ROW: position(true),
  COLUMN: position(false),
  ROWS: size(({ rows }) => rows),
  COLUMNS: size(({ columns }) => columns),
  AREAS: reading("r", (_site, operand) => {
    if (operand instanceof Union) return operand.parts.length;
    if (operand instanceof Reference) return 1;
    throw valueError;
  }),
};
