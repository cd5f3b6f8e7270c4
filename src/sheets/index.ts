export { buildWorkbook } from "./buildWorkbook.ts";
export { periodLengths } from "../forecast/index.ts";
export type { SheetContext } from "./context.ts";
export { sheetIds, type ColumnId, type SheetId, type TableId } from "./ids.ts";
export { columnIds } from "./readBack/columnIds.ts";
export { readPlanFile } from "./readBack/planFile.ts";
export { dateSerial } from "./frame/date.ts";
export { rangeCompanions, type Companion } from "./readBack/rangeCompanions.ts";
export { baselineEntries, type BaselineEntries } from "./readBack/baselineCells.ts";
export { keptCells, standAsValues, type KeptCell } from "./readBack/keptCells.ts";
export { knownTables, planFromTables, type PlanInTables } from "./readBack/planFromTables.ts";
export type { TableContent } from "./readBack/reader.ts";
export { fileTables, originsFromTables } from "./update/fromTables.ts";
export { readTables, rowKeys } from "./update/tables.ts";
export {
  keepOrigins,
  readOrigins,
  updatePlan,
  writtenWorkbook,
  type Origins,
  type UpdatedPlan,
} from "./update/update.ts";
