import type { CellFormat, CellWrite } from "../../model/model.ts";
import { contains, overlap } from "../area.ts";
import { apiNotFound } from "../hostError.ts";
import { formatsOf } from "../rules/formats.ts";
import { movedFormula } from "../rules/formula.ts";
import { checkCellsWritable, checkSheetAllows } from "../rules/protection.ts";
import { refusal } from "../rules/refusals.ts";
import { copyRules } from "./copiedRules.ts";
import { isWholeColumn, isWholeRow, rangeAt } from "./rangeShape.ts";
import type { RangeState } from "./states.ts";

/** Inserts or deletes the whole rows or columns of the range. */
export function shiftCells(range: RangeState, change: "insert" | "remove"): void {
  const { book, sheet, area } = range;
  const what = isWholeRow(range) ? "rows" : isWholeColumn(range) ? "columns" : undefined;
  if (what === undefined) {
    throw apiNotFound(`Range.${change === "insert" ? "insert" : "delete"} of parts of rows and columns`);
  }
  checkSheetAllows(
    range,
    `allow${change === "insert" ? "Insert" : "Delete"}${what === "rows" ? "Rows" : "Columns"}`,
  );
  for (const table of book.model.tables().filter((entry) => entry.sheetId === sheet.id)) {
    const common = overlap(table.area, area);
    const header = { ...table.area, rows: 1 };
    const losesHeader = what === "rows" && change === "remove" && overlap(header, area) !== undefined;
    if (common !== undefined && losesHeader && !contains(area, table.area)) {
      throw refusal("splitsTable", table.name);
    }
  }
  if (what === "rows") sheet[change]("rows", area.row, area.rows);
  else sheet[change]("columns", area.column, area.columns);
}

export function clear(range: RangeState, applyTo: string): void {
  checkCellsWritable(range);
  const { sheet, area } = range;
  switch (applyTo) {
    case "All":
      sheet.clear(area, "all");
      sheet.clear(area, "hyperlinks");
      break;
    case "Contents":
      sheet.clear(area, "contents");
      break;
    case "Formats":
      sheet.clear(area, "formats");
      break;
    case "Hyperlinks":
    case "RemoveHyperlinks":
      sheet.clear(area, "hyperlinks");
      break;
    default:
      throw apiNotFound(`Range.clear of ${applyTo}`);
  }
}

export interface CopyOptions {
  readonly type: "All" | "Formulas" | "Values" | "Formats";
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies as Excel pastes: repeated over a target that is a multiple, else in the source's own size. */
export function copyFrom(target: RangeState, source: RangeState, options: CopyOptions): void {
  const turned = options.transpose;
  const rows = turned ? source.area.columns : source.area.rows;
  const columns = turned ? source.area.rows : source.area.columns;
  const fits = target.area.rows % rows === 0 && target.area.columns % columns === 0;
  const { area } = fits ? target : rangeAt(target, { ...target.area, rows, columns });
  checkCellsWritable({ ...target, area });

  const cells = source.sheet.read(source.area);
  const formats = formatsOf(source.sheet, source.area);
  const from = (row: number, column: number) =>
    turned ? { row: column % columns, column: row % rows } : { row: row % rows, column: column % columns };
  const writes: CellWrite[][] = [];
  const changes: CellFormat[][] = [];
  for (let row = 0; row < area.rows; row += 1) {
    const writeRow: CellWrite[] = [];
    const formatRow: CellFormat[] = [];
    for (let column = 0; column < area.columns; column += 1) {
      const place = from(row, column);
      const cell = cells[place.row]?.[place.column];
      const down = area.row + row - (source.area.row + place.row);
      const right = area.column + column - (source.area.column + place.column);
      const blank = cell === undefined || (cell.value === "" && cell.formula === undefined);
      formatRow.push(formats[place.row]?.[place.column] ?? {});
      if (blank) writeRow.push(options.skipBlanks ? undefined : null);
      else if (cell.formula !== undefined && options.type !== "Values") {
        writeRow.push({ formula: movedFormula(cell.formula, down, right) });
      } else writeRow.push({ value: cell.value });
    }
    writes.push(writeRow);
    changes.push(formatRow);
  }
  if (options.type !== "Formats") target.sheet.write(area, writes);
  if (options.type === "All" || options.type === "Formats") {
    target.sheet.writeFormat(area, changes);
    copyRules(source, { ...target, area });
  }
}
