export type * from "./types.ts";
export {
  addressText,
  cellKey,
  columnIndex,
  columnLetters,
  mostColumns,
  mostRows,
  readAddress,
  sheetPrefix,
} from "./address.ts";
