import {
  cellKey,
  readAddress,
  type ModelCell,
  type ModelSheet,
  type ModelWorkbook,
} from "../workbook/index.ts";

/** A workbook with other cells at some places, by `addressText`, and a further sheet behind its own. */
export function withCells(
  workbook: ModelWorkbook,
  changed: ReadonlyMap<string, ModelCell>,
  added?: ModelSheet,
): ModelWorkbook {
  const bySheet = new Map<string, ModelCell[]>();
  for (const [address, cell] of changed) {
    const sheet = readAddress(address)?.sheet.toLowerCase() ?? "";
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
  }
  const sheets = workbook.sheets.map((sheet) => {
    const cells = bySheet.get(sheet.name.toLowerCase());
    if (cells === undefined) return sheet;
    const replaced = new Map(sheet.cells);
    for (const cell of cells) replaced.set(cellKey(cell.row, cell.column), cell);
    return { ...sheet, cells: replaced };
  });
  return { ...workbook, sheets: added === undefined || added.cells.size === 0 ? sheets : [...sheets, added] };
}
