export type * from "./types.ts";
export {
  addressText,
  cellKey,
  columnIndex,
  columnLetters,
  formulaCount,
  isCellError,
  mostColumns,
  mostRows,
  readAddress,
  sheetPrefix,
} from "./address.ts";
