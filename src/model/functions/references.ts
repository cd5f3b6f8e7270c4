import { FormulaRefusal, readFormula } from "../formula/index.ts";
import { columnLetters, mostColumns, mostRows, sheetPrefix } from "../workbook/index.ts";
import { Reference, referenceError, valueError } from "../values/index.ts";
import { fromRowColumn } from "./rowColumnReference.ts";
import { pure, reading, type FunctionTable } from "./rule.ts";

/** A height or width: a part of one counts as one. */
const sized = (given: number): number => (given > 0 && given < 1 ? 1 : Math.trunc(given));

/** Rows may begin with zeros: "A01". */
function withoutZeros(text: string): string {
  const from = text.lastIndexOf("!") + 1;
  return text.slice(0, from) + text.slice(from).replace(/(^|[:$A-Za-z])0+(?=\d)/g, "$1");
}

/** References that are calculated: what they refer to must not depend on an uncertain value. */
export const referenceFunctions: FunctionTable = {
  // What the cell shows; the link itself is followed by a click only.
  HYPERLINK: pure("v e~", (link, shown) => (shown === undefined ? link : shown)),
  OFFSET: reading("x n n n~ n~", (_site, from, down, right, height, width) => {
    const { sheet, firstRow, lastRow, firstColumn, lastColumn } = from.area;
    const rows = height === undefined ? lastRow - firstRow + 1 : sized(height);
    const columns = width === undefined ? lastColumn - firstColumn + 1 : sized(width);
    if (rows === 0 || columns === 0) throw referenceError;
    const top = firstRow + Math.trunc(down);
    const left = firstColumn + Math.trunc(right);
    const area = {
      sheet,
      firstRow: rows > 0 ? top : top + rows + 1,
      lastRow: rows > 0 ? top + rows - 1 : top,
      firstColumn: columns > 0 ? left : left + columns + 1,
      lastColumn: columns > 0 ? left + columns - 1 : left,
    };
    if (
      area.firstRow < 0 ||
      area.firstColumn < 0 ||
      area.lastRow >= mostRows ||
      area.lastColumn >= mostColumns
    )
      throw referenceError;
    return new Reference(area);
  }),
  INDIRECT: reading("t b?", ({ machine, place }, text, a1 = true) => {
    const trimmed = text.trim();
    const isName = machine.grid.book.name(trimmed, place.sheet) !== undefined;
    const written = a1 || isName ? withoutZeros(trimmed) : fromRowColumn(trimmed, place);
    if (written === undefined || written === "") throw referenceError;
    let syntax;
    try {
      syntax = readFormula(written, place, machine.grid.book);
    } catch (error) {
      if (error instanceof FormulaRefusal && error.reason === "syntax") throw referenceError;
      throw error;
    }
    if (syntax.kind === "external") throw new FormulaRefusal("external", syntax.text);
    if (syntax.kind !== "area") throw referenceError;
    return new Reference(syntax.area);
  }),
  ADDRESS: pure("n n n~ b~ t~", (rowGiven, columnGiven, kind = 1, a1 = true, sheet = undefined) => {
    const [row, column, style] = [Math.trunc(rowGiven), Math.trunc(columnGiven), Math.trunc(kind)];
    if (row < 1 || row > mostRows || column < 1 || column > mostColumns || style < 1 || style > 4)
      throw valueError;
    const [fixedRow, fixedColumn] = [style === 1 || style === 2, style === 1 || style === 3];
    const before = sheet === undefined ? "" : sheet === "" ? "!" : sheetPrefix(sheet);
    if (a1)
      return `${before}${fixedColumn ? "$" : ""}${columnLetters(column - 1)}${fixedRow ? "$" : ""}${row}`;
    return `${before}R${fixedRow ? row : `[${row}]`}C${fixedColumn ? column : `[${column}]`}`;
  }),
};
