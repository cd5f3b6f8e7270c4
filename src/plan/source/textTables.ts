import type { MarkdownIt, StateBlock } from "markdown-it";
import { gridTable, type NoTableBefore } from "./gridTable.ts";
import { simpleTable } from "./simpleTable.ts";
import { spacedTable } from "./spacedTable.ts";
import { tabTable } from "./tabTable.ts";

/** A table drawn with signs: its heading rows and others as texts of cells, with the lines that each takes. */
export interface TextTable {
  readonly headers: readonly TextRow[];
  readonly rows: readonly TextRow[];
  /** The line behind it. */
  readonly end: number;
}

export interface TextRow {
  readonly cells: readonly string[];
  readonly firstLine: number;
  readonly lastLine: number;
}

const noneBefore = new WeakMap<object, NoTableBefore>();

/** Pandoc's tables, which are drawn with dashes, rows pasted from a sheet, and gantts of Mermaid that stand without a fence. */
export function addTextTables(parser: MarkdownIt): void {
  parser.block.ruler.before("table", "text_table", (state, line, endLine, silent) => {
    if (state.blkIndent > 0 || (state.sCount[line] ?? 0) >= 4) return false;
    const lineAt = (at: number): string | undefined =>
      at < endLine ? state.getLines(at, at + 1, 0, false) : undefined;
    // Borders without an end are looked through once: each of their lines begins a table as well.
    const none = noneBefore.get(state.env) ?? { line: 0 };
    noneBefore.set(state.env, none);
    const table = gridTable(lineAt, line, none) ?? simpleTable(lineAt, line) ?? tabTable(lineAt, line);
    if (table === undefined) return false;
    if (silent) return true;
    pushTable(state, line, table);
    return true;
  }, { alt: ["paragraph"] }); // prettier-ignore

  // Only where a paragraph begins: each of its lines is not asked again.
  parser.block.ruler.before("paragraph", "spaced_table", (state, line, endLine, silent) => {
    if (silent || state.blkIndent > 0) return false;
    const lineAt = (at: number): string | undefined =>
      at < endLine ? state.getLines(at, at + 1, 0, false) : undefined;
    const table = spacedTable(lineAt, line);
    if (table === undefined) return false;
    pushTable(state, line, table);
    return true;
  });

  parser.block.ruler.before("paragraph", "gantt", (state, line, endLine, silent) => {
    if (silent || state.getLines(line, line + 1, 0, false).trim() !== "gantt") return false;
    let end = line + 1;
    while (end < endLine && ganttLine.test(state.getLines(end, end + 1, 0, false))) end += 1;
    if (end === line + 1) return false;
    const token = state.push("fence", "code", 0);
    // As if the line before were its fence: the text begins one line after the token's.
    Object.assign(token, {
      info: "mermaid",
      content: state.getLines(line, end, 0, true),
      map: [line - 1, end],
    });
    state.line = end;
    return true;
  });
}

function pushTable(state: StateBlock, line: number, table: TextTable): void {
  const open = (type: string, tag: string, from: number, to: number): void => {
    state.push(`${type}_open`, tag, 1).map = [from, to];
  };
  const rowTokens = ({ cells, firstLine, lastLine }: TextRow): void => {
    open("tr", "tr", firstLine, lastLine + 1);
    for (const cell of cells) {
      open("td", "td", firstLine, lastLine + 1);
      Object.assign(state.push("inline", "", 0), {
        content: cell.trim(),
        map: [firstLine, lastLine + 1],
        children: [],
      });
      state.push("td_close", "td", -1);
    }
    state.push("tr_close", "tr", -1);
  };
  open("table", "table", line, table.end);
  table.headers.forEach(rowTokens);
  open("tbody", "tbody", line, table.end);
  table.rows.forEach(rowTokens);
  state.push("tbody_close", "tbody", -1);
  state.push("table_close", "table", -1);
  state.line = table.end;
}

const ganttLine = /^\s*(?:section\s|title\s|dateFormat\s|axisFormat\s|[^:#|]+:|%%|\s*$)/;
