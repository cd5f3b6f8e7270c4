import type { Table, TableRow } from "mdast";
import { cleanName, fold, singleLine } from "./fold.ts";
import { linesOf } from "./lines.ts";
import { plainText } from "./plainText.ts";

/** A row of a table: the text of its cells and its line. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A table's header, folded for recognition and as it stands, and its other rows. */
export function tableRows(table: Table): {
  header: readonly string[];
  titles: readonly string[];
  headerLine: number;
  rows: readonly Row[];
} {
  const rows = table.children.map(rowOf);
  const titles = rows.slice(0, 1).flatMap(({ cells }) => cells);
  return { header: titles.map(fold), titles, headerLine: linesOf(table).firstLine, rows: rows.slice(1) };
}

function rowOf(row: TableRow): Row {
  return {
    cells: row.children.map((cell) => singleLine(plainText(cell))),
    line: linesOf(row).firstLine,
  };
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
      : [{ title: cleanName(titles[column] ?? ""), text }],
  );
}

/** The same as one text: "Frecuencia: mensual; Fuente: CRM". */
export function restAsText(rest: readonly { title: string; text: string }[]): string {
  return rest.map(({ title, text }) => (title === "" ? text : `${title}: ${text}`)).join("; ");
}
