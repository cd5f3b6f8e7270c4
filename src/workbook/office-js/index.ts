/**
 * The only code that talks to Excel. Everything here may be used in Excel 2021 (ExcelApi 1.14) and
 * fails with an ExcelError alone.
 */
export { inspectActiveCell, readReferences } from "./activeCell.ts";
export type { ActiveCell } from "./activeCell.ts";
export { writeEntries } from "./entries.ts";
export type { CellValue, Entry, NewRow } from "./entries.ts";
export { ExcelError } from "./errors.ts";
export { insertWorkbook } from "./insert.ts";
export type { Dressing, InsertOptions, InsertProgress, InsertResult, Undressed } from "./insert.ts";
export { listInserts, removeInsert } from "./inserts.ts";
export type { InsertSummary } from "./inserts.ts";
export { listPlanFormulas } from "./planFormulas.ts";
export type { FormulaState, PlanFormula } from "./planFormulas.ts";
export { fileKey, readBack } from "./readBack.ts";
export type { KnownTables, TableContents, WorkbookContents } from "./readBack.ts";
export { writeLabelledFormula } from "./labelledFormula.ts";
export type { FormulaLook, WrittenFormula } from "./labelledFormula.ts";
export { readSeparators } from "./separators.ts";
export type { Separators } from "./separators.ts";
export { goTo, listTables, readActiveCell, readSelection, writeFormula } from "./selection.ts";
export type { CellTarget, Selection } from "./selection.ts";
export { readSetting, saveSetting, settingKeys } from "./settings.ts";
export { replacePlanFormulas } from "./shareCopy.ts";
