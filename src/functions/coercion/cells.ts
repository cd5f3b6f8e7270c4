import { CalcError } from "../../calc/index.ts";

/** What a custom function receives for a range: rows of cells. A single cell may come bare. */
export type Cells = readonly (readonly unknown[])[];

const mostCells = 100_000;

/** Excel passes an omitted argument as null, an empty text is what a formula leaves to mean none. */
export function isOmitted(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

/** A range that was left out: null, or one cell that holds nothing. */
export function isOmittedRange(range: unknown): boolean {
  if (!Array.isArray(range)) return isOmitted(range);
  const rows: Cells = range;
  return rows.length === 0 || (rows.length === 1 && rows[0]?.length === 1 && isOmitted(rows[0][0]));
}

/** The cells of a range, row by row, whether it is a row, a column, a block or one bare cell. */
export function cellsOf(range: unknown, argument: string): readonly unknown[] {
  if (!Array.isArray(range)) return [range];
  const rows: Cells = range;
  const cells: unknown[] = [];
  for (const row of rows) {
    if (Array.isArray(row)) for (const cell of row) cells.push(cell);
    else cells.push(row);
    if (cells.length > mostCells) throw new CalcError("#VALUE!", argument, "tooManyCells");
  }
  if (cells.length === 0) throw new CalcError("#VALUE!", argument, "empty");
  return cells;
}

/** Applies a calculation to each cell; the result has the shape of the range. */
export function mapCells<T>(range: unknown, argument: string, calculate: (cell: unknown) => T): T[][] {
  // Refuses what has no cells or too many.
  cellsOf(range, argument);
  const rows: Cells = Array.isArray(range) ? range : [[range]];
  return rows.map((row) => (Array.isArray(row) ? row : [row]).map((cell) => calculate(cell)));
}

/** A list as a column, which spills downwards. */
export function column<T>(values: readonly T[]): T[][] {
  return values.map((value) => [value]);
}
