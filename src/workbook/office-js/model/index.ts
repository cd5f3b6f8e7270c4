export { cellsOfWorkbook, readModel, readWorkbookCells } from "./readModel.ts";
export { toModel } from "./toModel.ts";
export type { CellPiece, FilledArea, SheetCells, WorkbookCells } from "./workbookCells.ts";
