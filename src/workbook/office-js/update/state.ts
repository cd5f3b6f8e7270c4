import type { SheetId, TableId, Value } from "../../spec.ts";

/** A table as it stands now, its heading row included. Rows and columns are counted from 0. */
export interface TableState {
  readonly id: TableId;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly headings: readonly string[];
}

/** A sheet of a plan as it stands now: what its cells hold, from its first cell to the last used one. */
export interface SheetState {
  readonly id: SheetId;
  readonly name: string;
  /** Formulas with "=", else values; "" where nothing is. */
  readonly cells: readonly (readonly Value[])[];
  readonly formats: readonly (readonly string[])[];
  readonly tables: readonly TableState[];
}

/** A formula on a sheet that is none of the plan's. */
export interface ForeignFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly foreign: readonly ForeignFormula[];
  readonly date1904: boolean;
}

export const cellAt = ({ cells }: Pick<SheetState, "cells">, row: number, column: number): Value =>
  cells[row]?.[column] ?? "";
export const formatAt = ({ formats }: Pick<SheetState, "formats">, row: number, column: number): string =>
  formats[row]?.[column] ?? "General";
