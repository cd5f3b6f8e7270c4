import type { CellError, CellValue } from "../workbook/index.ts";
import type { SheetArea } from "../formula/index.ts";

/** Rows of values, in order of rows. */
export class Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellValue[];

  constructor(rows: number, columns: number, cells: readonly CellValue[]) {
    this.rows = rows;
    this.columns = columns;
    this.cells = cells;
  }

  at(row: number, column: number): CellValue {
    return this.cells[row * this.columns + column] ?? null;
  }

  static fill(rows: number, columns: number, value: (row: number, column: number) => CellValue): Matrix {
    const cells: CellValue[] = [];
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) cells.push(value(row, column));
    return new Matrix(rows, columns, cells);
  }

  static column(values: readonly CellValue[]): Matrix {
    return new Matrix(values.length, 1, values);
  }
}

/** Cells of a sheet, not yet read. */
export class Reference {
  readonly area: SheetArea;

  constructor(area: SheetArea) {
    this.area = area;
  }

  get rows(): number {
    return this.area.lastRow - this.area.firstRow + 1;
  }

  get columns(): number {
    return this.area.lastColumn - this.area.firstColumn + 1;
  }
}

/** Several areas: `(A1:A3,C1)`. */
export class Union {
  readonly parts: readonly Reference[];

  constructor(parts: readonly Reference[]) {
    this.parts = parts;
  }
}

/** What an expression gives before it is asked for one value. */
export type Operand = CellValue | Matrix | Reference | Union;

/** A value that is no error. */
export type Scalar = Exclude<CellValue, CellError>;

export const isCellValue = (operand: Operand): operand is CellValue =>
  !(operand instanceof Matrix || operand instanceof Reference || operand instanceof Union);
