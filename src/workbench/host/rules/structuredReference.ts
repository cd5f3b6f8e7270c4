import type { Area, TableModel } from "../../model/model.ts";
import type { Book } from "../book.ts";
import { bounds } from "../area.ts";
import { formulaParts } from "./formula.ts";
import { findTable } from "./names.ts";
import { refusal } from "./refusals.ts";

/** "Budget[[#Headers],[Low]:[High]]" in its parts. */
interface StructuredReference {
  readonly table: string;
  readonly items: readonly string[];
  readonly columns: readonly string[];
  /** A heading in single brackets. */
  readonly bare?: string;
}

/** What may stand in single brackets: everything else is a special character, and needs two. */
const plainHeading = /^[\p{L}\p{N} ]*$/u;

const unescape = (name: string): string => name.replace(/'(.)/gs, "$1");

function parseStructuredReference(text: string): StructuredReference {
  const open = text.indexOf("[");
  const table = open < 0 ? text : text.slice(0, open);
  const inner = open < 0 ? "" : text.slice(open + 1, -1);
  const thisRow = inner.startsWith("@");
  const rest = (thisRow ? inner.slice(1) : inner).trim();
  const groups = rest.startsWith("[")
    ? [...rest.matchAll(/\[((?:'[\s\S]|[^'\]])*)\]/g)].map((match) => match[1] ?? "")
    : rest === ""
      ? []
      : [rest];
  const items = groups.filter((group) => group.startsWith("#"));
  const isBare = !rest.startsWith("[") && !rest.startsWith("#") && rest !== "";
  return {
    table,
    ...(isBare ? { bare: rest } : {}),
    items: thisRow ? [...items, "#This Row"] : items,
    columns: groups.filter((group) => !group.startsWith("#")).map(unescape),
  };
}

/** Headings of a table as its header cells show them. */
export function tableHeadings(book: Book, table: TableModel): readonly string[] {
  const sheet = book.model.sheet(table.sheetId);
  const headings = sheet?.read({ ...table.area, rows: 1 })[0] ?? [];
  return headings.map((cell, index) =>
    table.showHeaders && cell.value !== "" ? String(cell.value) : `Column${index + 1}`,
  );
}

const columnIndex = (headings: readonly string[], name: string): number =>
  headings.findIndex((heading) => heading.toLowerCase() === name.toLowerCase());

/**
 * What formulas that are written together name: they ask for the same references and tables again and again,
 * and what was found is not looked up twice.
 */
export class FoundReferences {
  readonly #book: Book;
  readonly #found = new Set<string>();
  readonly #known = new Map<string, readonly string[]>();

  constructor(book: Book) {
    this.#book = book;
  }

  /** Refuses a formula that names a table or a column that is not there. */
  check(formula: string): void {
    for (const part of formulaParts(formula)) {
      if (part.kind !== "structured" || this.#found.has(part.text)) continue;
      const reference = parseStructuredReference(part.text);
      const headings = this.#headings(reference.table);
      if (headings === undefined) throw refusal("unknownTable", part.text);
      if (reference.bare !== undefined && !plainHeading.test(reference.bare)) {
        throw refusal("headingNeedsBrackets", part.text);
      }
      if (reference.columns.some((name) => columnIndex(headings, name) < 0)) {
        throw refusal("unknownTable", part.text);
      }
      this.#found.add(part.text);
    }
  }

  #headings(name: string): readonly string[] | undefined {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const table = findTable(this.#book, name);
    if (table === undefined) return undefined;
    const headings = tableHeadings(this.#book, table);
    this.#known.set(name, headings);
    return headings;
  }
}

export function dataArea(table: TableModel): Area {
  const header = table.showHeaders ? 1 : 0;
  const rows = table.area.rows - header - (table.showTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + header, rows };
}

/** The cells that a structured reference names; undefined when it names none or depends on the row. */
export function structuredArea(
  book: Book,
  text: string,
): { readonly sheetId: string; readonly area: Area } | undefined {
  const reference = parseStructuredReference(text);
  const table = findTable(book, reference.table);
  if (table === undefined || reference.items.some((item) => /^#this row$/i.test(item))) return undefined;
  const headings = tableHeadings(book, table);
  const indexes = reference.columns.map((name) => columnIndex(headings, name));
  if (indexes.includes(-1)) return undefined;
  const first = indexes.length === 0 ? 0 : Math.min(...indexes);
  const last = indexes.length === 0 ? table.area.columns - 1 : Math.max(...indexes);

  const data = dataArea(table);
  const header = { ...table.area, rows: 1 };
  const rows = reference.items.map((item) => {
    if (/^#all$/i.test(item)) return table.area;
    return /^#headers$/i.test(item) ? header : data;
  });
  const vertical = rows.length === 0 ? data : rows.reduce(bounds);
  return {
    sheetId: table.sheetId,
    area: {
      ...vertical,
      column: table.area.column + first,
      columns: last - first + 1,
    },
  };
}
