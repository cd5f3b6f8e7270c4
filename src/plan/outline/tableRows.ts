import { cleanName, fold, singleLine } from "../reading/fold.ts";
import { plainText } from "../source/text.ts";
import type { RowNode, TableNode } from "../source/tree.ts";
import { textAt } from "../textAt.ts";

/** A row of a table: the text of its cells and its line. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A table's header, folded for recognition and as it stands, and its other rows. */
export interface TableRows {
  readonly header: readonly string[];
  readonly titles: readonly string[];
  readonly headerLine: number;
  readonly rows: readonly Row[];
}

const known = new WeakMap<TableNode, TableRows>();

/** The texts of a table; kept, since it is looked at to see what it is before it is read. */
export function tableRows(table: TableNode): TableRows {
  const before = known.get(table);
  if (before !== undefined) return before;
  const read = readRows(table);
  known.set(table, read);
  return read;
}

function readRows(table: TableNode): TableRows {
  const titles = table.headers.slice(0, 1).flatMap((row) => rowOf(row).cells);
  const rows = [...table.headers.slice(1), ...table.rows].map(rowOf);
  return { header: titles.map(fold), titles, headerLine: (table.headers[0] ?? table).place.firstLine, rows };
}

function rowOf({ cells, place }: RowNode): Row {
  return { cells: cells.map(({ content }) => singleLine(plainText(content))), line: place.firstLine };
}

/** The column whose heading matches, or undefined. */
export function columnOf(header: readonly string[], words: RegExp): number | undefined {
  const index = header.findIndex((cell) => words.test(cell));
  return index < 0 ? undefined : index;
}

/** What a row says in the columns that nothing else reads, under their titles. */
export function restOfRow(
  cells: readonly string[],
  titles: readonly string[],
  used: readonly (number | undefined)[],
): { title: string; text: string }[] {
  return cells.flatMap((text, column) =>
    used.includes(column) || !/[\p{L}\p{N}]/u.test(text)
      ? []
      : [{ title: cleanName(textAt(titles, column)), text }],
  );
}

/** The same as one text: "Frecuencia: mensual; Fuente: CRM". */
export function restAsText(rest: readonly { title: string; text: string }[]): string {
  return rest.map(({ title, text }) => (title === "" ? text : `${title}: ${text}`)).join("; ");
}
