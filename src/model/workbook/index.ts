export type * from "./types.ts";
export {
  addressText,
  cellKey,
  columnIndex,
  columnLetters,
  isCellError,
  mostColumns,
  mostRows,
  readAddress,
  sheetPrefix,
} from "./address.ts";
