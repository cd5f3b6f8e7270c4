export { buildWorkbook } from "./buildWorkbook.ts";
export type { SheetContext } from "./context.ts";
export { sheetIds, type SheetId } from "./ids.ts";
