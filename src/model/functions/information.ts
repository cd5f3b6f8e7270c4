import { toMatrix, valueOf } from "../evaluation/reading.ts";
import { FormulaRefusal } from "../formula/index.ts";
import {
  isError,
  Matrix,
  notAvailable,
  Reference,
  Union,
  valueError,
  type Operand,
} from "../values/index.ts";
import { columnLetters, type CellValue } from "../workbook/index.ts";
import { reading, type CallSite, type FunctionTable } from "./rule.ts";

/** The number of a sheet in the workbook, from 1. */
function sheetNumber({ machine, place }: CallSite, operand: Operand | undefined): number {
  if (operand === undefined) return place.sheet + 1;
  if (isError(operand)) throw operand;
  if (operand instanceof Reference) return operand.area.sheet + 1;
  if (typeof operand !== "string") throw notAvailable;
  const found = machine.grid.book.sheet(operand);
  if (found === undefined) throw notAvailable;
  return found + 1;
}

function isFormula({ machine }: CallSite, operand: Operand): Operand {
  if (!(operand instanceof Reference)) throw valueError;
  const { sheet, firstRow, firstColumn } = operand.area;
  const cells = Matrix.fill(operand.rows, operand.columns, (row, column): CellValue => {
    const node = machine.grid.at(sheet, firstRow + row, firstColumn + column);
    if (node?.anchor !== undefined) throw new FormulaRefusal("function", "ISFORMULA of a cell of an array");
    return node?.formula !== undefined;
  });
  return cells.cells.length === 1 ? cells.at(0, 0) : cells;
}

/** The formula of a cell as Excel shows it: names of newer functions without the mark that files give them. */
function formulaText({ machine }: CallSite, operand: Operand): CellValue {
  if (!(operand instanceof Reference)) throw valueError;
  const { sheet, firstRow, firstColumn } = operand.area;
  const node = machine.grid.at(sheet, firstRow, firstColumn);
  if (node?.anchor !== undefined) throw new FormulaRefusal("function", "FORMULATEXT of a cell of an array");
  if (node?.formula === undefined) throw notAvailable;
  const shown = node.formula.replace(/_xl(?:fn|ws)\./g, "");
  // Marks of parameters, of spilled ranges and of one cell of a range: files write them as functions.
  if (node.source?.fills !== undefined || /_xl|\b(?:SINGLE|ANCHORARRAY)\(/.test(shown))
    throw new FormulaRefusal("function", "FORMULATEXT of such a formula");
  return `=${shown}`;
}

/** What CELL tells of a cell; formats, colours, widths and the file are not told. */
function cell({ machine, place }: CallSite, kindGiven: string, operand: Operand | undefined): CellValue {
  const kind = kindGiven.toLowerCase();
  // Without a reference Excel tells of the cell that was changed last.
  if (!(operand instanceof Reference)) throw new FormulaRefusal("function", "CELL without a reference");
  const { sheet, firstRow, firstColumn } = operand.area;
  const value = valueOf(machine.grid.at(sheet, firstRow, firstColumn), machine.lane);
  switch (kind) {
    case "row":
      return firstRow + 1;
    case "col":
      return firstColumn + 1;
    case "contents":
      return value ?? 0;
    case "type":
      return value === null ? "b" : typeof value === "string" ? "l" : "v";
    case "address":
      if (sheet === place.sheet) return `$${columnLetters(firstColumn)}$${firstRow + 1}`;
  }
  throw new FormulaRefusal("function", `CELL of "${kind}"`);
}

export const informationFunctions: FunctionTable = {
  SHEET: reading("r?", sheetNumber),
  SHEETS: reading("r?", ({ machine }, operand) => {
    if (operand === undefined) return machine.grid.book.workbook.sheets.length;
    if (operand instanceof Reference) return 1;
    if (operand instanceof Union) return new Set(operand.parts.map(({ area }) => area.sheet)).size;
    throw valueError;
  }),
  ISFORMULA: reading("r", isFormula),
  FORMULATEXT: reading("r", formulaText),
  CELL: reading("t r?", cell),
};

/** A value as ARRAYTOTEXT writes it: with quotes where formulas have them, or as a cell shows it without a format. */
export function valueText(value: CellValue, strict: boolean, text: (value: CellValue) => string): string {
  if (isError(value)) return value.error;
  return strict && typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : text(value);
}

/** Rows of an operand as a text, as an array constant or as a list. */
export function arrayText(
  site: CallSite,
  operand: Operand,
  strict: boolean,
  text: (value: CellValue) => string,
): string {
  const { rows, columns, cells } = toMatrix(operand, site.machine);
  const lines = Array.from({ length: rows }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns).map((value) => valueText(value, strict, text)),
  );
  return strict ? `{${lines.map((line) => line.join(",")).join(";")}}` : lines.flat().join(", ");
}
