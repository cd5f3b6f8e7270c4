// Over 150 lines: one formula is taken apart and put together again.
import { isInside } from "../workbook/area.ts";
import { tokenize, tokenTypes, type Token } from "@borgar/fx";
import { calculate, type CalculateOptions } from "../calculate.ts";
import { Book, FormulaRefusal, type Place, type SheetArea } from "../formula/index.ts";
import { readArea, readStructured } from "../formula/references.ts";
import { ModelError } from "../modelError.ts";
import {
  addressText,
  cellKey,
  columnLetters,
  mostColumns,
  mostRows,
  sheetPrefix,
  type CellAddress,
  type CellValue,
  type ModelCell,
  type ModelSheet,
  type ModelWorkbook,
} from "../workbook/index.ts";

/** A formula in pieces: its text, and the places of the two inputs in it. */
export type LivePiece = string | { readonly axis: "rows" | "columns" };

export interface LiveRequest {
  readonly result: CellAddress;
  readonly rows: { readonly cell: CellAddress; readonly values: readonly number[] };
  readonly columns: { readonly cell: CellAddress; readonly values: readonly number[] };
}

/** Excel takes formulas of up to 8,192 characters. */
const longest = 8000;

/** What looks at where it stands, at a reference as such, or has variables of its own cannot be put into another formula. */
const bound =
  /^(?:_xl\w*\.)*(?:ROWS?|COLUMNS?|CELL|OFFSET|INDIRECT|SHEETS?|FORMULATEXT|ISFORMULA|ISREF|ISBLANK|AREAS|SUBTOTAL|AGGREGATE|LET|LAMBDA|MAP|REDUCE|SCAN|BYROW|BYCOL|MAKEARRAY|SINGLE|ANCHORARRAY|COUNTA?|COUNTBLANK|(?:COUNT|SUM|AVERAGE)IFS?|(?:MIN|MAX)IFS|RANK(?:\.EQ|\.AVG)?)$/i;

/** What such a function refers to stands in no formula. */
const wandering = /^(?:_xl\w*\.)*(?:OFFSET|INDIRECT)$/i;

/** Functions that take the cells of a range in their order as well as one by one. */
const taking = /^(?:SUM|NPV|MIN|MAX|AVERAGE|PRODUCT)$/i;
/** As many arguments as a range may become. */
const mostCells = 60;

/**
 * The result's formula with the formulas that it rests on put into it, so that the two inputs alone are left open: what a
 * table over them needs in each of its cells to stay live. Undefined where a formula reads what hangs on the inputs as a
 * range or in another way that cannot be written so, where the text would be too long, or where a value would differ.
 */
export function liveFormula(
  workbook: ModelWorkbook,
  request: LiveRequest,
  expected: readonly (readonly CellValue[])[],
  options: CalculateOptions = {},
): readonly LivePiece[] | undefined {
  try {
    const pieces = joined(new Writer(workbook, request).inside(request.result));
    return gives(workbook, request, pieces, expected, options) ? pieces : undefined;
  } catch (error) {
    if (error instanceof FormulaRefusal || error instanceof ModelError) return undefined;
    throw error;
  }
}

/** The formula for one cell of the table, with the cells that hold its two values. */
export const withAxes = (pieces: readonly LivePiece[], rows: string, columns: string): string =>
  pieces
    .map((piece) => (typeof piece === "string" ? piece : piece.axis === "rows" ? rows : columns))
    .join("");

class Writer {
  readonly #workbook: ModelWorkbook;
  readonly #book: Book;
  readonly #axes: ReadonlyMap<string, LivePiece>;
  readonly #open = new Map<string, boolean>();
  #length = 0;

  constructor(workbook: ModelWorkbook, { rows, columns }: LiveRequest) {
    this.#workbook = workbook;
    this.#book = new Book(workbook);
    this.#axes = new Map([
      [addressText(rows.cell), { axis: "rows" }],
      [addressText(columns.cell), { axis: "columns" }],
    ]);
  }

  /** The formula of a cell, without the "=". */
  inside(address: CellAddress): LivePiece[] {
    const cell = this.#cellAt(address);
    if (cell?.formula === undefined || cell.fills !== undefined) throw refused(addressText(address));
    const place = this.#placeOf(address);
    const tokens = tokensOf(cell.formula).filter(({ type }) => type !== tokenTypes.WHITESPACE);
    const callers = callersOf(tokens);
    return tokens.flatMap((token, at) => {
      const whole = /^[(,]$/.test(tokens[at - 1]?.value ?? "") && /^[),]$/.test(tokens[at + 1]?.value ?? "");
      return this.#piece(token, place, whole ? callers[at] : undefined);
    });
  }

  #piece(token: Token, place: Place, caller: string | undefined): LivePiece[] {
    const area = this.#areaOf(token, place);
    if (area === undefined) {
      this.#length += token.value.length;
      if (this.#length > longest) throw refused("length");
      return [token.value];
    }
    const single = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
    const address = this.#addressOf(area);
    const axis = single ? this.#axes.get(addressText(address)) : undefined;
    if (axis !== undefined) return [axis];
    if (!this.#isOpen(area)) return [this.#written(token, area)];
    if (single) return ["(", ...this.inside(address), ")"];
    if (caller === undefined || !taking.test(caller)) throw refused(token.value);
    return this.#oneByOne(area);
  }

  /** The cells of a range as arguments of their own; empty ones count for nothing in either way. */
  #oneByOne(area: SheetArea): LivePiece[] {
    const sheet = this.#sheetOf(area.sheet);
    const cells = cellsWithin(sheet, area);
    if (cells.length > mostCells) throw refused("length");
    return cells.flatMap(({ row, column }, at): LivePiece[] => {
      const text = `${sheetPrefix(sheet.name)}$${columnLetters(column)}$${row + 1}`;
      const token = { type: tokenTypes.REF_RANGE, value: text } as Token;
      return [
        ...(at === 0 ? [] : [","]),
        ...this.#piece(token, { sheet: area.sheet, row, column }, undefined),
      ];
    });
  }

  /** What a token refers to; undefined for all that is no reference. */
  #areaOf({ type, value }: Token, place: Place, deep = 0): SheetArea | undefined {
    if (type === tokenTypes.FUNCTION && bound.test(value)) throw refused(value);
    if (type === tokenTypes.OPERATOR && (value === "@" || value === "#" || value === ":"))
      throw refused(value);
    if (type === tokenTypes.REF_TERNARY || type === tokenTypes.UNKNOWN) throw refused(value);
    if (type === tokenTypes.REF_NAMED) {
      const name = this.#book.name(value.slice(value.lastIndexOf("!") + 1), place.sheet);
      const [only, ...more] = name === undefined ? [] : tokensOf(name.formula);
      // A name of something else than cells, a constant or a formula, could hang on the inputs unseen.
      if (only === undefined || more.length > 0 || name?.sheet !== undefined || deep > 0)
        throw refused(value);
      return only.type === tokenTypes.NUMBER ? undefined : this.#areaOf(only, place, deep + 1);
    }
    const structured = type === tokenTypes.REF_STRUCT;
    if (!structured && type !== tokenTypes.REF_RANGE && type !== tokenTypes.REF_BEAM) return undefined;
    const read = structured ? readStructured(value, place, this.#book) : readArea(value, place, this.#book);
    if (read.kind !== "area" || read.area.trim !== undefined) throw refused(value);
    return read.area;
  }

  /** Whether a cell of the area hangs on one of the inputs. */
  #isOpen(area: SheetArea): boolean {
    const sheet = this.#sheetOf(area.sheet);
    const key = `${area.sheet} ${area.firstRow} ${area.lastRow} ${area.firstColumn} ${area.lastColumn}`;
    const known = this.#open.get(key);
    if (known !== undefined) return known;
    // Circles end here; the calculation has refused them before.
    this.#open.set(key, false);
    const found = cellsWithin(sheet, area).some((cell) => {
      const address = { sheet: sheet.name, row: cell.row, column: cell.column };
      if (this.#axes.has(addressText(address))) return true;
      if (cell.formula === undefined) return false;
      const place = { sheet: area.sheet, row: cell.row, column: cell.column };
      return this.#readsOpen(cell.formula, place);
    });
    this.#open.set(key, found);
    return found;
  }

  /** Formulas beside the way to the result may hold anything: only what they refer to counts. */
  #readsOpen(formula: string, place: Place): boolean {
    return tokensOf(formula).some((token) => {
      const wanders = token.type === tokenTypes.FUNCTION && wandering.test(token.value);
      if (!isReference(token) && !wanders) return false;
      const area = this.#areaOf(token, place);
      return area !== undefined && this.#isOpen(area);
    });
  }

  /** A reference that holds on another sheet: names and tables stay as they are written. */
  #written({ type, value }: Token, area: SheetArea): string {
    if (type === tokenTypes.REF_NAMED) return value;
    if (type === tokenTypes.REF_STRUCT && /^\w/.test(value) && !/@|this row/i.test(value)) return value;
    const { firstRow, lastRow, firstColumn, lastColumn } = area;
    const corner = (row: number, column: number): string => {
      const letters = firstColumn === 0 && lastColumn === mostColumns - 1 ? "" : `$${columnLetters(column)}`;
      return `${letters}${firstRow === 0 && lastRow === mostRows - 1 ? "" : `$${row + 1}`}`;
    };
    const [from, to] = [corner(firstRow, firstColumn), corner(lastRow, lastColumn)];
    return `${sheetPrefix(this.#sheetOf(area.sheet).name)}${firstRow === lastRow && firstColumn === lastColumn ? from : `${from}:${to}`}`;
  }

  #sheetOf(index: number): ModelSheet {
    const sheet = this.#workbook.sheets[index];
    if (sheet === undefined) throw refused("sheet");
    return sheet;
  }

  #cellAt({ sheet, row, column }: CellAddress): ModelCell | undefined {
    return this.#workbook.sheets.find(({ name }) => name === sheet)?.cells.get(cellKey(row, column));
  }

  #placeOf({ sheet, row, column }: CellAddress): Place {
    return { sheet: this.#book.sheet(sheet) ?? 0, row, column };
  }

  #addressOf({ sheet, firstRow, firstColumn }: SheetArea): CellAddress {
    return { sheet: this.#sheetOf(sheet).name, row: firstRow, column: firstColumn };
  }
}

const tokensOf = (formula: string): Token[] =>
  tokenize(formula.replace(/^=/, ""), { withLocation: false, mergeRefs: true });

/** The function whose argument each token stands in directly. */
function callersOf(tokens: readonly Token[]): (string | undefined)[] {
  const open: (string | undefined)[] = [];
  return tokens.map((token, at) => {
    const caller = open.at(-1);
    if (token.value === "(" && token.type === tokenTypes.OPERATOR) {
      const before = tokens[at - 1];
      open.push(before?.type === tokenTypes.FUNCTION ? before.value : undefined);
    } else if (token.value === ")" && token.type === tokenTypes.OPERATOR) open.pop();
    return caller;
  });
}

const isReference = ({ type }: Token): boolean =>
  ([tokenTypes.REF_RANGE, tokenTypes.REF_BEAM, tokenTypes.REF_STRUCT, tokenTypes.REF_NAMED] as string[]).includes(type); // prettier-ignore

function cellsWithin({ cells }: ModelSheet, area: SheetArea): ModelCell[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  const size = (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
  if (size > cells.size) return [...cells.values()].filter((cell) => isInside(area, cell));
  return Array.from({ length: size }, (_, at) => {
    const wide = lastColumn - firstColumn + 1;
    return cells.get(cellKey(firstRow + Math.floor(at / wide), firstColumn + (at % wide)));
  }).filter((cell) => cell !== undefined);
}

const refused = (detail: string): FormulaRefusal => new FormulaRefusal("reference", detail);

/** Pieces of text side by side are one. */
function joined(pieces: readonly LivePiece[]): LivePiece[] {
  const found: LivePiece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (typeof last === "string" && typeof piece === "string") found[found.length - 1] = last + piece;
    else found.push(piece);
  }
  return found;
}

/** Rounding only: a value that hangs on how a formula was put together would be another. */
const near = 1e-9;

/** Whether the formula, on a sheet of its own, gives what the model gave for each pair of values. */
function gives(
  workbook: ModelWorkbook,
  { rows, columns }: LiveRequest,
  pieces: readonly LivePiece[],
  expected: readonly (readonly CellValue[])[],
  options: CalculateOptions,
): boolean {
  const name = `Live ${workbook.sheets.length + 1}`;
  const cells = new Map<number, ModelCell>();
  const put = (row: number, column: number, held: Omit<ModelCell, "row" | "column">): void => {
    cells.set(cellKey(row, column), { row, column, ...held });
  };
  columns.values.forEach((value, at) => put(0, at + 1, { value }));
  rows.values.forEach((value, down) => {
    put(down + 1, 0, { value });
    columns.values.forEach((_, at) =>
      put(down + 1, at + 1, {
        value: undefined,
        formula: withAxes(pieces, `$A${down + 2}`, `${columnLetters(at + 1)}$1`),
      }),
    );
  });
  const sheet: ModelSheet = { name, visibility: "visible", cells };
  const places = rows.values.flatMap((_, down) =>
    columns.values.map((_value, at): CellAddress => ({ sheet: name, row: down + 1, column: at + 1 })),
  );
  const found = calculate({ ...workbook, sheets: [...workbook.sheets, sheet] }, places, options);
  return places.every((place) => {
    const own = found.get(addressText(place));
    const other = expected[place.row - 1]?.[place.column - 1];
    if (typeof own !== "number" || typeof other !== "number") return false;
    return Math.abs(own - other) <= near * Math.max(1, Math.abs(other));
  });
}
