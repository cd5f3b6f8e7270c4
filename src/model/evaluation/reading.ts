import { FormulaRefusal, type Place, type SheetArea } from "../formula/index.ts";
import { mostRows, type CellValue } from "../workbook/index.ts";
import { isCellValue, Matrix, Reference, Union, valueError, type Operand } from "../values/index.ts";
import type { Machine } from "./expression.ts";
import type { CellNode } from "./grid.ts";

/** More cells are not copied into one array. */
const mostCells = 1_100_000;

/** What a cell holds in the trial that is calculated now. */
export const valueOf = (node: CellNode | undefined, lane: number): CellValue =>
  node === undefined ? null : node.block === undefined ? node.value : node.block.at(lane);

/** Rows and columns of values, whether they are cells or an array. */
export interface View {
  readonly rows: number;
  readonly columns: number;
  /** Rows and columns from here on are blank. */
  readonly usedRows: number;
  readonly usedColumns: number;
  at(row: number, column: number): CellValue;
}

class CellsView implements View {
  readonly rows: number;
  readonly columns: number;
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly #machine: Machine;
  readonly #area: SheetArea;

  constructor(area: SheetArea, machine: Machine) {
    const used = machine.grid.used(area);
    this.rows = area.lastRow - area.firstRow + 1;
    this.columns = area.lastColumn - area.firstColumn + 1;
    this.usedRows = Math.max(0, used.lastRow - area.firstRow + 1);
    this.usedColumns = Math.max(0, used.lastColumn - area.firstColumn + 1);
    this.#machine = machine;
    this.#area = area;
  }

  at(row: number, column: number): CellValue {
    const { sheet, firstRow, firstColumn } = this.#area;
    const { grid, lane } = this.#machine;
    return valueOf(grid.at(sheet, firstRow + row, firstColumn + column), lane);
  }
}

class MatrixView implements View {
  readonly #matrix: Matrix;

  constructor(matrix: Matrix) {
    this.#matrix = matrix;
  }

  get rows(): number {
    return this.#matrix.rows;
  }

  get columns(): number {
    return this.#matrix.columns;
  }

  get usedRows(): number {
    return this.#matrix.rows;
  }

  get usedColumns(): number {
    return this.#matrix.columns;
  }

  at(row: number, column: number): CellValue {
    return this.#matrix.at(row, column);
  }
}

/** Looks at an operand as rows and columns; one value is one row of one column. */
export function viewOf(operand: Operand, machine: Machine): View {
  if (operand instanceof Reference) return new CellsView(trimmed(operand.area, machine), machine);
  if (operand instanceof Matrix) return new MatrixView(operand);
  if (operand instanceof Union) throw valueError;
  return new MatrixView(new Matrix(1, 1, [operand]));
}

/** `A1:.A9` without the blank rows and columns at its ends. */
export function trimmed(area: SheetArea, machine: Machine): SheetArea {
  if (area.trim === undefined) return area;
  let [firstRow, lastRow, firstColumn, lastColumn] = [Infinity, -1, Infinity, -1];
  for (const node of machine.grid.within(area)) {
    if (valueOf(node, machine.lane) === null) continue;
    firstRow = Math.min(firstRow, node.row);
    lastRow = Math.max(lastRow, node.row);
    firstColumn = Math.min(firstColumn, node.column);
    lastColumn = Math.max(lastColumn, node.column);
  }
  if (lastRow < 0) throw new FormulaRefusal("array", "TRIMRANGE");
  const { sheet, trim } = area;
  return {
    sheet,
    firstRow: trim === "tail" ? area.firstRow : firstRow,
    firstColumn: trim === "tail" ? area.firstColumn : firstColumn,
    lastRow: trim === "head" ? area.lastRow : lastRow,
    lastColumn: trim === "head" ? area.lastColumn : lastColumn,
  };
}

/** An operand as values: cells are read, whole columns as far as the sheet is used. */
export function toMatrix(operand: Operand, machine: Machine): Matrix {
  if (operand instanceof Matrix) return operand;
  const view = viewOf(operand, machine);
  const rows = view.rows === mostRows ? Math.max(1, view.usedRows) : view.rows;
  if (rows * view.columns > mostCells) throw new FormulaRefusal("array", `${rows} × ${view.columns}`);
  return Matrix.fill(rows, view.columns, (row, column) => view.at(row, column));
}

/** One value, or rows of them where the operand has several. */
export function valuesOf(operand: Operand, machine: Machine): CellValue | Matrix {
  if (operand instanceof Matrix)
    return operand.rows === 1 && operand.columns === 1 ? operand.at(0, 0) : operand;
  if (isCellValue(operand)) return operand;
  const single = singleCell(operand, machine);
  return single === undefined ? toMatrix(operand, machine) : single;
}

/** The value of a reference to one cell. */
function singleCell(operand: Operand, machine: Machine): CellValue | undefined {
  if (!(operand instanceof Reference) || operand.area.trim !== undefined) return undefined;
  const { sheet, firstRow, lastRow, firstColumn, lastColumn } = operand.area;
  if (firstRow !== lastRow || firstColumn !== lastColumn) return undefined;
  return valueOf(machine.grid.at(sheet, firstRow, firstColumn), machine.lane);
}

/** Excel's implicit intersection: of a range, the one cell in the formula's row or column; of an array, its first value. */
export function intersection(operand: Operand, place: Place, machine: Machine): CellValue {
  if (operand instanceof Matrix) return operand.at(0, 0);
  if (isCellValue(operand)) return operand;
  if (operand instanceof Union) throw valueError;
  const single = singleCell(operand, machine);
  if (single !== undefined) return single;
  const { sheet, firstRow, lastRow, firstColumn, lastColumn } = operand.area;
  const inRow = place.row >= firstRow && place.row <= lastRow;
  const inColumn = place.column >= firstColumn && place.column <= lastColumn;
  if (firstColumn === lastColumn && inRow)
    return valueOf(machine.grid.at(sheet, place.row, firstColumn), machine.lane);
  if (firstRow === lastRow && inColumn)
    return valueOf(machine.grid.at(sheet, firstRow, place.column), machine.lane);
  throw valueError;
}
