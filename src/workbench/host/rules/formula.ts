import { cellAddress } from "../../../workbook/address.ts";
import { sheetColumns, sheetRows } from "../area.ts";

/** A formula in pieces: enough to find references, no more. */
export interface FormulaPart {
  readonly kind: "string" | "sheet" | "structured" | "cell" | "other";
  readonly text: string;
}

/** A text, a quoted sheet, a cell, a table before its bracket; then whole words and all signs between, which are nothing here. */
const partAt =
  /("(?:[^"]|"")*")|('(?:[^']|'')*'!)|((?<![\p{L}\p{N}_.\\$])\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_(.!\\[]))|([\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[))|[\p{L}_\\][\p{L}\p{N}_.\\]*|[^\p{L}_\\"'$]+|[\s\S]/uy;

/** So many formulas are known in pieces: a copy over a column asks for the same again and again. */
const mostFormulas = 500;
const known = new Map<string, readonly FormulaPart[]>();

export function formulaParts(formula: string): readonly FormulaPart[] {
  let parts = known.get(formula);
  if (parts !== undefined) return parts;
  if (known.size >= mostFormulas) known.clear();
  known.set(formula, (parts = takeApart(formula)));
  return parts;
}

function takeApart(formula: string): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  let other = "";
  const add = (kind: FormulaPart["kind"], text: string): void => {
    if (other !== "") parts.push({ kind: "other", text: other });
    other = "";
    parts.push({ kind, text });
  };
  for (let at = 0; at < formula.length;) {
    partAt.lastIndex = at;
    const [text = "", string, sheet, cell, table] = partAt.exec(formula) ?? [formula.slice(at)];
    at += text.length;
    if (string !== undefined) add("string", text);
    else if (sheet !== undefined) add("sheet", text);
    else if (cell !== undefined) add("cell", text);
    else if (table !== undefined) {
      const end = closingBracket(formula, at) + 1;
      add("structured", text + formula.slice(at, end));
      at = Math.min(end, formula.length);
    } else other += text;
  }
  if (other !== "") parts.push({ kind: "other", text: other });
  return parts;
}

/** Index of the bracket that closes the one at `open`; an apostrophe takes the meaning from the next sign. */
function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let index = open; index < formula.length; index += 1) {
    const sign = formula[index];
    if (sign === "'") index += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]") {
      depth -= 1;
      if (depth === 0) return index;
    }
  }
  return formula.length;
}

export const hasStructuredReference = (formula: string): boolean =>
  formulaParts(formula).some((part) => part.kind === "structured");

/** Brackets, braces and quotation marks are closed, in the right order. */
export function isClosed(formula: string): boolean {
  const open: string[] = [];
  const closing: Readonly<Record<string, string>> = { ")": "(", "}": "{", "]": "[" };
  for (const part of formulaParts(formula)) {
    if (part.kind === "structured" && !part.text.endsWith("]")) return false;
    if (part.kind !== "other") continue;
    for (const sign of part.text) {
      if (sign === '"') return false;
      if ("({[".includes(sign)) open.push(sign);
      const expected = closing[sign];
      if (expected !== undefined && open.pop() !== expected) return false;
    }
  }
  return open.length === 0;
}

interface CellReference {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

export function parseCell(text: string): CellReference | undefined {
  const parts = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(text);
  if (parts === null) return undefined;
  const column =
    [...(parts[2] ?? "").toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(parts[4]) - 1;
  if (row < 0 || row >= sheetRows || column >= sheetColumns) return undefined;
  return { row, column, fixedRow: parts[3] === "$", fixedColumn: parts[1] === "$" };
}

const mapCells = (formula: string, write: (cell: CellReference, text: string) => string): string =>
  formulaParts(formula)
    .map((part) => {
      const cell = part.kind === "cell" ? parseCell(part.text) : undefined;
      return cell === undefined ? part.text : write(cell, part.text);
    })
    .join("");

/** The formula as it reads so many rows and columns further: relative references move along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return mapCells(formula, (cell) => {
    const row = cell.fixedRow ? cell.row : cell.row + rows;
    const column = cell.fixedColumn ? cell.column : cell.column + columns;
    if (row < 0 || column < 0 || row >= sheetRows || column >= sheetColumns) return "#REF!";
    const address = cellAddress(row, column);
    const letters = address.replace(/\d+$/, "");
    return `${cell.fixedColumn ? "$" : ""}${letters}${cell.fixedRow ? "$" : ""}${row + 1}`;
  });
}

/** The same text for formulas that say the same, each from its own cell: relative references as distances. */
export function formulaFrom(row: number, column: number, formula: string): string {
  return mapCells(formula.toUpperCase(), (cell) => {
    const r = cell.fixedRow ? `R${cell.row}` : `R[${cell.row - row}]`;
    const c = cell.fixedColumn ? `C${cell.column}` : `C[${cell.column - column}]`;
    return r + c;
  });
}
