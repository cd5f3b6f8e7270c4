import { isFigure, type GridCell } from "../grid.ts";
import { plainText } from "../text.ts";

/** A row of a sheet or of separated values: what stands in it, by column from 0. Empty cells are left out. */
export interface SheetRow {
  /** As the sheet counts, from 1. */
  readonly number: number;
  readonly cells: ReadonlyMap<number, GridCell>;
}

/** A rectangle of a sheet, its ends included. */
export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const day = /^\d{4}-\d\d-\d\d/;

export const textOfCell = (cell: GridCell | undefined): string =>
  cell === undefined ? "" : plainText(cell.content).trim();

export const isFilled = (cell: GridCell | undefined): boolean => textOfCell(cell) !== "";

/** The column where a row of an area begins. */
export const firstFilled = (row: SheetRow, area: Area): number =>
  filledColumns(row, area)[0] ?? area.firstColumn;

/** The columns of a row that hold something, in order, within an area. */
export function filledColumns({ cells }: SheetRow, { firstColumn, lastColumn }: Area): number[] {
  return [...cells.keys()].filter(
    (column) => column >= firstColumn && column <= lastColumn && isFilled(cells.get(column)),
  );
}

/** Whether a row names columns: two names or more, or one across several, and no figure. */
export function namesColumns(row: SheetRow, area: Area): boolean {
  const cells = filledColumns(row, area).map((column) => row.cells.get(column));
  const across = cells.some((cell) => (cell?.columnSpan ?? 1) > 1);
  return (cells.length > 1 || across) && !cells.some(isFigureOrDay);
}

const isFigureOrDay = (cell: GridCell | undefined): boolean =>
  cell !== undefined && (isFigure(cell) || day.test(textOfCell(cell)));

export function holdsFigure(row: SheetRow, area: Area): boolean {
  return filledColumns(row, area).some((column) => {
    const cell = row.cells.get(column);
    return cell !== undefined && isFigure(cell);
  });
}
