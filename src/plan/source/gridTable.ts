import type { TextRow, TextTable } from "./textTables.ts";
import { itemAt } from "../itemAt.ts";

const border = /^ {0,3}\+(?:[-=:]+\+)+ *$/;

/** Lines before which no table begins any more: what is drawn up to them does not end as a table does. */
export interface NoTableBefore {
  line: number;
}

/** A table drawn with +---+ and |; a border of equals signs ends its headings. Cells may take several lines. */
export function gridTable(
  lineAt: (line: number) => string | undefined,
  start: number,
  none: NoTableBefore = { line: 0 },
): TextTable | undefined {
  if (start < none.line) return undefined;
  const textOf = (line: number): string => lineAt(line) ?? "";
  const top = textOf(start);
  if (!border.test(top)) return undefined;
  const edges = [...top.matchAll(/\+/g)].map(({ index }) => index);
  let headers: TextRow[] = [];
  let rows: TextRow[] = [];
  let from = start + 1;
  let line = start + 1;
  for (; ; line++) {
    const text = textOf(line);
    if (border.test(text)) {
      if (line > from) rows.push(rowOf(textOf, from, line - 1, edges));
      if (text.includes("=")) {
        headers = rows;
        rows = [];
      }
      from = line + 1;
    } else if (!/^ {0,3}\|.*\| *$/.test(text)) break;
  }
  // A row after the last border is no row of this table, and a merged cell (a border missing in part) is not read.
  if (from === line && rows.length > 0) return { headers, rows, end: line };
  if (from !== line) none.line = from;
  return undefined;
}

function rowOf(
  textOf: (line: number) => string,
  firstLine: number,
  lastLine: number,
  edges: readonly number[],
): TextRow {
  const cells = edges.slice(1).map(() => "");
  for (let line = firstLine; line <= lastLine; line++) {
    const text = textOf(line);
    cells.forEach((before, column) => {
      const piece = text.slice(itemAt(edges, column) + 1, edges[column + 1]).trim();
      cells[column] = `${before} ${piece}`.trim();
    });
  }
  return { cells, firstLine, lastLine };
}
