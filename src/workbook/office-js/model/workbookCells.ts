import type { Area, ModelName, ModelTable } from "../../../model/workbook/index.ts";

/** A rectangle of a sheet as Excel answers for it. */
export interface CellPiece {
  /** Of its first cell, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

/** The cells that one formula fills, its own first. */
export interface FilledArea {
  readonly area: Area;
  readonly spills: boolean;
}

export interface SheetCells {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly pieces: readonly CellPiece[];
  readonly fills: readonly FilledArea[];
}

/**
 * A workbook as Excel answers for it. Plain lists: they cross to a worker in a few milliseconds, where
 * the model is made of them (toModel.ts), so that the page never stands still.
 */
export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  readonly names: readonly ModelName[];
  readonly tables: readonly ModelTable[];
  /** Number formats of the cells that are marked, by their place as a formula writes it: "Model!B7". */
  readonly markFormats: Readonly<Record<string, string>>;
}
