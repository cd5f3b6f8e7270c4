import { tokenize, tokenTypes, translateFormulaToR1C1, type Token } from "@borgar/fx";
import { Book, FormulaRefusal, type Place, type SheetArea, type Syntax } from "../formula/index.ts";
import { readArea, readStructured } from "../formula/references.ts";
import { askedForPlace } from "./askedForPlace.ts";
import { referenceTypes } from "./referenceToken.ts";
import {
  columnLetters,
  type Area,
  type ModelCell,
  type ModelSheet,
  type ModelWorkbook,
} from "../workbook/index.ts";

export interface Reference {
  readonly sheet: string;
  readonly area: Area;
  /** As the formula writes it. */
  readonly text: string;
  /** One cell, written as such: neither a range nor a name nor a column of a table. */
  readonly single: boolean;
  /** Written with the addresses of its cells: no name, no column of a table, whose cells may be left to be filled in. */
  readonly plain: boolean;
  /** Only where it stands counts, not what it holds: of ROW(B5), and of the cell that OFFSET starts from. */
  readonly placeOnly: boolean;
}

/** A cell with a formula, as the rules look at it. */
export interface FormulaCell {
  readonly sheet: ModelSheet;
  readonly cell: ModelCell;
  readonly formula: string;
  /** The formula by distances: cells that are filled from one formula share it. */
  readonly pattern: string;
  readonly tokens: readonly Token[];
  readonly references: readonly Reference[];
}

/** `'C:\\plans\\[old.xlsx]2024'!A1`: the tokens know the workbook and not its folder. */
const withoutFolders = (formula: string): string =>
  formula.replace(/'[^'[\]]*[\\/](\[[^'\]]+\][^']*)'!/g, "'$1'!");

/** Names that refer to names end somewhere; those of a circle do here. */
const mostNamesDeep = 8;

/** Reads each formula of the workbook once. What cannot be read has no references, and its text as its pattern. */
export function formulaCells(workbook: ModelWorkbook): FormulaCell[] {
  const reader = new FormulaReader(workbook);
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.values()].flatMap((cell) =>
      cell.formula === undefined ? [] : reader.read(sheet, cell, cell.formula),
    ),
  );
}

class FormulaReader {
  private readonly book: Book;

  constructor(workbook: ModelWorkbook) {
    this.book = new Book(workbook);
  }

  read(sheet: ModelSheet, cell: ModelCell, formula: string): FormulaCell {
    const tokens = tokensOf(formula);
    const anchor = `${columnLetters(cell.column)}${cell.row + 1}`;
    const place = { sheet: this.book.sheet(sheet.name) ?? 0, row: cell.row, column: cell.column };
    const places = askedForPlace(tokens);
    const references = tokens.flatMap((token, index) =>
      this.resolve(token, place, 0).map((found) => ({ ...found, placeOnly: places.has(index) })),
    );
    return { sheet, cell, formula, pattern: translateFormulaToR1C1(formula, anchor), tokens, references };
  }

  private resolve({ type, value: text }: Token, place: Place, deep: number): Reference[] {
    if (!referenceTypes.has(type)) return [];
    try {
      if (type === tokenTypes.REF_NAMED) return this.named(text, place, deep);
      const structured = type === tokenTypes.REF_STRUCT;
      const read = structured ? readStructured(text, place, this.book) : readArea(text, place, this.book);
      const areas = areasOf(read);
      const plain = !structured && deep === 0 && areas.length === 1;
      return areas.map(({ sheet, ...area }) => {
        const single = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
        const name = this.book.workbook.sheets[sheet]?.name ?? "";
        return { sheet: name, area, text, single: single && plain, plain, placeOnly: false };
      });
    } catch (error) {
      // What stands in another workbook, or cannot be read, refers to nothing here.
      if (error instanceof FormulaRefusal) return [];
      throw error;
    }
  }

  private named(text: string, place: Place, deep: number): Reference[] {
    const at = text.lastIndexOf("!");
    const scope = at < 0 ? place.sheet : this.book.sheet(text.slice(0, at).replace(/^'|'$/g, ""));
    const name = this.book.name(text.slice(at + 1), scope);
    if (name === undefined) {
      // A table's name alone stands for its data.
      if (this.book.table(text) === undefined) return [];
      return this.resolve({ type: tokenTypes.REF_STRUCT, value: `${text}[]` }, place, deep + 1);
    }
    if (deep >= mostNamesDeep) return [];
    return tokensOf(name.formula).flatMap((token) => this.resolve(token, place, deep + 1));
  }
}

/** A reference over sheets, `First:Last!B2`, is one area on each of them. */
const areasOf = (read: Syntax): readonly SheetArea[] =>
  read.kind === "area"
    ? [read.area]
    : read.kind === "join"
      ? [...areasOf(read.left), ...areasOf(read.right)]
      : [];

const tokensOf = (formula: string): Token[] =>
  tokenize(withoutFolders(formula), { withLocation: false, mergeRefs: true });
