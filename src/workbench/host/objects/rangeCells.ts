import type { CellState, CellValue, CellWrite } from "../../model/model.ts";
import { errorTexts } from "../../model/cellModel.ts";
import { cellCount, mapArea, occupied } from "../area.ts";
import { fillOfCalculatedColumns } from "../rules/calculatedColumn.ts";
import { formatsOf } from "../rules/formats.ts";
import { isClosed } from "../rules/formula.ts";
import { checkCellsWritable } from "../rules/protection.ts";
import { refusal } from "../rules/refusals.ts";
import { FoundReferences } from "../rules/structuredReference.ts";
import { headingWrites } from "../rules/tableHeadings.ts";
import { typed } from "../rules/typing.ts";
import { invalidArgument } from "../hostError.ts";
import type { RangeState } from "./states.ts";

const mostCells = 5_000_000;

/** A value for each cell, as `range.values` and its kin give them. */
export function readCells<T>({ sheet, area }: RangeState, read: (cell: CellState) => T): T[][] {
  if (cellCount(area) > mostCells) throw refusal("readTooLarge");
  return sheet.read(area).map((row) => row.map(read));
}

const errorValues: ReadonlySet<string> = new Set(errorTexts);

export function valueType({ value }: CellState): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return errorValues.has(value) ? "Error" : "String";
}

/** A grid in the shape of the range; a single value stands for every cell. */
export function gridOf({ area }: RangeState, given: unknown): readonly (readonly unknown[])[] {
  if (cellCount(area) > mostCells) throw refusal("readTooLarge");
  if (!Array.isArray(given)) return mapArea(area, () => given);
  const rows = given as readonly unknown[];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw refusal("wrongShape", `${area.rows} rows and ${area.columns} columns expected`);
  return rows as readonly (readonly unknown[])[];
}

/** Writes `values` or `formulas`: both are parsed as typing is, null leaves a cell alone, "" empties it. */
export function writeCells(range: RangeState, given: unknown): void {
  const { book, sheet, area } = range;
  const single = !Array.isArray(given);
  const target = single ? { ...range, area: occupied(area, sheet.usedArea()) } : range;
  const grid = gridOf(target, given);
  checkCellsWritable(target);

  const formats = formatsOf(sheet, target.area);
  const numberFormats = new Map<string, { row: number; column: number; format: string }>();
  const references = new FoundReferences(book);
  const context = { today: book.today(), date1904: book.model.date1904 };
  const cells = grid.map((row, rowIndex) =>
    row.map((value, columnIndex): CellWrite => {
      const numberFormat = formats[rowIndex]?.[columnIndex]?.numberFormat ?? "General";
      if (value === null || value === undefined) return undefined;
      if (value === "") return null;
      if (typeof value === "boolean") return { value };
      if (typeof value === "number") return { value: numberFormat === "@" ? String(value) : value };
      if (typeof value !== "string") throw invalidArgument("a cell takes text, a number or true or false");

      const entry = typed(value, { ...context, numberFormat });
      if (entry.kind === "formula") {
        checkFormula(range, entry.formula, references);
        return { formula: entry.formula };
      }
      checkText(entry.value);
      if (entry.numberFormat !== undefined && numberFormat === "General") {
        numberFormats.set(`${rowIndex} ${columnIndex}`, {
          row: target.area.row + rowIndex,
          column: target.area.column + columnIndex,
          format: entry.numberFormat,
        });
      }
      return { value: entry.value };
    }),
  );

  const headed = headingWrites(book, sheet, target.area, cells);
  const fills = fillOfCalculatedColumns(book, sheet, target.area, headed);
  sheet.write(target.area, headed);
  for (const fill of fills) sheet.write(fill.area, fill.cells);
  for (const { row, column, format } of numberFormats.values()) {
    sheet.writeFormat({ row, column, rows: 1, columns: 1 }, { numberFormat: format });
  }
}

function checkText(value: CellValue): void {
  if (typeof value === "string" && value.length > 32_767) throw refusal("textTooLong");
}

export function checkFormula(
  { book }: Pick<RangeState, "book">,
  formula: string,
  references = new FoundReferences(book),
): void {
  if (formula.length > 8_192) throw refusal("formulaTooLong");
  if (!isClosed(formula)) throw refusal("brokenFormula", formula.slice(0, 80));
  references.check(formula);
}
