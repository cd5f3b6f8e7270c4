import type { Table, TableRow } from "mdast";
import { fold, singleLine } from "./fold.ts";
import { plainText } from "./plainText.ts";

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
  const [first, ...rest] = table.children.map(rowOf);
  return { header: (first?.cells ?? []).map(fold), headerLine: first?.line ?? 0, rows: rest };
}

function rowOf(row: TableRow): Row {
  return {
    cells: row.children.map((cell) => singleLine(plainText(cell))),
    line: row.position?.start.line ?? 0,
  };
}

/** The column whose heading matches, or undefined. */
export function columnOf(header: readonly string[], words: RegExp): number | undefined {
  const index = header.findIndex((cell) => words.test(cell));
  return index < 0 ? undefined : index;
}
