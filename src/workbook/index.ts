export { cellAddress, columnLetters, quoteSheetName, rangeAddress } from "./address.ts";
export type { NameMap } from "./resolve.ts";
export { ownNames, resolveWorkbook } from "./resolve.ts";
export type * from "./spec.ts";
export { writeXlsx } from "./xlsx/index.ts";
export { ModelFileError, type ModelFileErrorDetails, type ModelFileErrorReason } from "./xlsx/model/error.ts";
export { readModelFile } from "./xlsx/model/index.ts";
