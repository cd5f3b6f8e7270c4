import {
  cellKey,
  type CellValue,
  type ErrorCode,
  type ModelCell,
  type ModelSheet,
  type ModelWorkbook,
} from "../../../model/workbook/index.ts";
import type { CellPiece, FilledArea, SheetCells, WorkbookCells } from "./workbookCells.ts";

/**
 * The workbook of what Excel answered. Office.js does not tell the date system: the caller says which one
 * is meant, and the proof before a run shows which one the workbook's own values follow.
 */
export const toModel = (
  { sheets, names, tables }: WorkbookCells,
  dateSystem: ModelWorkbook["dateSystem"] = 1900,
): ModelWorkbook => ({
  dateSystem,
  // Office.js writes "@" wherever Excel takes one cell of a range.
  explicitIntersection: true,
  sheets: sheets.map(sheetOf),
  names,
  tables,
  externalLinks: [],
});

function sheetOf({ name, visibility, pieces, fills }: SheetCells): ModelSheet {
  const cells = new Map<number, ModelCell>();
  for (const piece of pieces) addCells(cells, piece);
  for (const fill of fills) markFilled(cells, fill);
  return { name, visibility, cells };
}

function addCells(cells: Map<number, ModelCell>, { row, column, formulas, values, valueTypes }: CellPiece) {
  formulas.forEach((line, down) =>
    line.forEach((formula, right) => {
      const value = valueOf(values[down]?.[right], valueTypes[down]?.[right]);
      const own = formulaOf(formula, value);
      if (own === undefined && value === null) return;
      const place = { row: row + down, column: column + right };
      cells.set(cellKey(place.row, place.column), {
        ...place,
        // Excel calls an empty text of a formula empty too.
        value: own !== undefined && value === null ? "" : value,
        ...(own === undefined ? {} : { formula: own }),
      });
    }),
  );
}

/** A text that begins with "=" stands in the cell as itself; a formula's text is never its own value. */
function formulaOf(formula: unknown, value: CellValue): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=")) return undefined;
  return formula === value ? undefined : formula.slice(1);
}

function valueOf(value: unknown, type: string | undefined): CellValue {
  if (type === "Error") return { error: String(value) as ErrorCode };
  if (type === "Empty" || value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  return text === "" && type !== "String" ? null : text;
}

/** The formula stands in the first of the cells that it fills; the others hold its values only. */
function markFilled(cells: Map<number, ModelCell>, { area, spills }: FilledArea): void {
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      const cell = cells.get(cellKey(row, column));
      if (cell === undefined) continue;
      const isFirst = row === area.firstRow && column === area.firstColumn;
      if (isFirst) cells.set(cellKey(row, column), { ...cell, fills: area, spills });
      else cells.set(cellKey(row, column), { row, column, value: cell.value });
    }
  }
}
