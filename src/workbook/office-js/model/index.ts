export { changeCells, readSelectedCells } from "./cellContent.ts";
export type { CellChange, CellContent, HeldCell } from "./cellContent.ts";
export { writeMarkRows } from "./markRows.ts";
export type { KnownRow, MarkRow, MarkTable, MarkValues } from "./markRows.ts";
export { cellsOfWorkbook, readModel, readWorkbookCells } from "./readModel.ts";
export { markResult, unmarkResult } from "./resultNames.ts";
export { toModel } from "./toModel.ts";
export type { CellPiece, FilledArea, SheetCells, WorkbookCells } from "./workbookCells.ts";
