import type { Table, TableRow } from "mdast";
import { fold, singleLine } from "./fold.ts";
import { plainText } from "./plainText.ts";
import { linesOf } from "./lines.ts";

/** A row of a table: the text of its cells and its line. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A table's header, folded for recognition, and its other rows. */
export function tableRows(table: Table): {
  header: readonly string[];
  headerLine: number;
  rows: readonly Row[];
} {
  const rows = table.children.map(rowOf);
  const header = rows.slice(0, 1).flatMap(({ cells }) => cells.map(fold));
  return { header, headerLine: linesOf(table).firstLine, rows: rows.slice(1) };
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
