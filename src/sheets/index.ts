export { buildWorkbook } from "./buildWorkbook.ts";
export type { SheetContext } from "./context.ts";
export { sheetIds, type SheetId } from "./ids.ts";
export { columnIds, knownTables, type KnownTableId } from "./readBack/columnIds.ts";
export { planFromTables, type PlanInTables } from "./readBack/planFromTables.ts";
export type { TableContent } from "./readBack/reader.ts";
