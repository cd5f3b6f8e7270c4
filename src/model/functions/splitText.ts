import { toMatrix } from "../evaluation/reading.ts";
import { FormulaRefusal } from "../formula/index.ts";
import {
  cellError,
  isError,
  Matrix,
  notAvailable,
  toText,
  valueError,
  type Operand,
} from "../values/index.ts";
import type { CellValue } from "../workbook/index.ts";
import { reading, type CallSite, type FunctionTable } from "./rule.ts";

/** The delimiters of an operand: one or several. */
function delimitersOf(site: CallSite, operand: Operand): string[] {
  if (isError(operand)) throw operand;
  return toMatrix(operand, site.machine).cells.map(toText);
}

interface Found {
  readonly from: number;
  readonly to: number;
}

/** Where delimiters stand, from the left; of those that begin at one place the first that is named. */
function places(text: string, delimiters: readonly string[], ignoreCase: boolean): Found[] {
  const searched = ignoreCase ? text.toLowerCase() : text;
  const sought = ignoreCase ? delimiters.map((delimiter) => delimiter.toLowerCase()) : delimiters;
  const found: Found[] = [];
  for (let at = 0; at < text.length;) {
    const delimiter = sought.find((each) => each !== "" && searched.startsWith(each, at));
    if (delimiter === undefined) at++;
    else {
      found.push({ from: at, to: at + delimiter.length });
      at += delimiter.length;
    }
  }
  return found;
}

/** TEXTBEFORE and TEXTAFTER. */
function around(
  site: CallSite,
  text: string,
  operand: Operand,
  which: number | undefined,
  mode: number,
  end: number,
  missing: CellValue,
  before: boolean,
): CellValue {
  const instance = Math.floor(which ?? 1);
  if (instance === 0 || (mode !== 0 && mode !== 1) || (end !== 0 && end !== 1)) throw valueError;
  const delimiters = delimitersOf(site, operand);
  // Excel checks a stated instance against the length of the text before it looks.
  const longest = Math.max(...delimiters.map((delimiter) => delimiter.length));
  if (which !== undefined && longest > text.length) throw valueError;
  if (which !== undefined && text !== "" && Math.abs(instance) * longest > text.length)
    throw new FormulaRefusal("function", "an instance beyond the text");
  if (text !== "" && Math.abs(instance) > text.length) throw valueError;
  if (delimiters.some((delimiter) => delimiter === "")) {
    // Nothing stands before the first sign, and after the last one.
    const atBegin = instance > 0;
    return before === atBegin ? "" : text;
  }
  const found = places(text, delimiters, mode === 1);
  if (end === 1) {
    if (instance > 0) found.push({ from: text.length, to: text.length });
    else found.unshift({ from: 0, to: 0 });
  }
  const place = found.at(instance > 0 ? instance - 1 : instance);
  if (place === undefined) return missing ?? "";
  return before ? text.slice(0, place.from) : text.slice(place.to);
}

function split(
  site: CallSite,
  text: string,
  columns: Operand | undefined,
  rows: Operand | undefined,
  ignoreEmpty: boolean,
  mode: number,
  padding: CellValue,
): Matrix {
  const cut = (whole: string, delimiters: Operand | undefined): string[] => {
    if (delimiters === undefined || delimiters === null) return [whole];
    const found = delimitersOf(site, delimiters);
    if (found.includes("")) throw valueError;
    const parts: string[] = [];
    let from = 0;
    for (const place of places(whole, found, mode === 1)) {
      parts.push(whole.slice(from, place.from));
      from = place.to;
    }
    parts.push(whole.slice(from));
    return ignoreEmpty ? parts.filter((each) => each !== "") : parts;
  };
  if ((columns ?? null) === null && (rows ?? null) === null) throw valueError;
  const lines = cut(text, rows).map((line) => cut(line, columns));
  const width = Math.max(...lines.map((line) => line.length));
  if (lines.length === 0 || width === 0) throw cellError("#CALC!");
  return Matrix.fill(lines.length, width, (row, column) => lines[row]?.[column] ?? padding);
}

export const splitTextFunctions: FunctionTable = {
  TEXTBEFORE: reading(
    "t r n~ n~ n~ e~",
    (site, text, delimiter, which, mode = 0, end = 0, missing = notAvailable) =>
      around(site, text, delimiter, which, mode, end, missing, true),
  ),
  TEXTAFTER: reading(
    "t r n~ n~ n~ e~",
    (site, text, delimiter, which, mode = 0, end = 0, missing = notAvailable) =>
      around(site, text, delimiter, which, mode, end, missing, false),
  ),
  TEXTSPLIT: reading(
    "t r~ r~ b~ n~ e~",
    (site, text, columns, rows, ignoreEmpty = false, mode = 0, padding = notAvailable) =>
      split(site, text, columns, rows, ignoreEmpty, mode, padding),
    { shapeVaries: true },
  ),
};
