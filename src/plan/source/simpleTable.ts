import type { TextRow, TextTable } from "./textTables.ts";

const ruler = /^ {0,3}-{2,}(?: +-{2,})+ *$/;
const frame = /^ {0,3}-{3,} *$/;
const mostLines = 5000;

type LineAt = (line: number) => string | undefined;

/** Beyond the text every line is empty. */
const textAt = (lineAt: LineAt, line: number): string => lineAt(line) ?? "";

/**
 * A table of Pandoc whose columns are marked by groups of dashes: simple (a line a row, ended by an empty line
 * or dashes) or with rows of several lines (framed by dashes, rows apart by empty lines).
 */
export function simpleTable(lineAt: LineAt, start: number): TextTable | undefined {
  const first = textAt(lineAt, start);
  if (frame.test(first)) return framedTable(lineAt, start);
  if (ruler.test(first)) return bodyOf(lineAt, start, [], columnsOf(first));
  const under = textAt(lineAt, start + 1);
  if (!ruler.test(under) || first.trim() === "") return undefined;
  const columns = columnsOf(under);
  const header = { cells: cut(first, columns), firstLine: start, lastLine: start };
  return bodyOf(lineAt, start + 1, [header], columns);
}

interface Column {
  readonly from: number;
  readonly to: number;
}

function columnsOf(dashes: string): Column[] {
  return [...dashes.matchAll(/-+/g)].map(({ index, 0: group }) => ({
    from: index,
    to: index + group.length,
  }));
}

/**
 * A line cut at the gaps between columns. People set words by eye: what reaches over a gap is kept whole, in
 * the column that most of it stands in.
 */
function cut(line: string, columns: readonly Column[]): string[] {
  const cells = columns.map((): string[] => []);
  for (const { index, 0: words } of line.matchAll(/\S+(?: \S+)*/g)) {
    for (const { from, text } of splitAtGaps(words, index, columns))
      cells[columnAt(from, from + text.length, columns)]?.push(text);
  }
  return cells.map((texts) => texts.join(" ").trim());
}

/** Words with one space between them belong together, unless that space is the gap between two columns. */
function splitAtGaps(
  words: string,
  from: number,
  columns: readonly Column[],
): { text: string; from: number }[] {
  for (const { to } of columns.slice(0, -1)) {
    const space = to - from;
    if (space > 0 && space < words.length && words.charAt(space) === " ") {
      return [{ text: words.slice(0, space), from }, ...splitAtGaps(words.slice(space + 1), to + 1, columns)];
    }
  }
  return [{ text: words, from }];
}

function columnAt(from: number, to: number, columns: readonly Column[]): number {
  const shared = columns.map((column) => Math.min(to, column.to) - Math.max(from, column.from));
  return shared.indexOf(Math.max(...shared));
}

function bodyOf(
  lineAt: LineAt,
  rulerLine: number,
  headers: TextRow[],
  columns: Column[],
): TextTable | undefined {
  const rows: TextRow[] = [];
  let line = rulerLine + 1;
  for (; line < rulerLine + mostLines; line++) {
    const text = lineAt(line);
    if (text === undefined || text.trim() === "") break;
    if (ruler.test(text) || frame.test(text)) {
      line += 1;
      break;
    }
    rows.push({ cells: cut(text, columns), firstLine: line, lastLine: line });
  }
  // Without a heading only the closing dashes tell a table from a rule across the page.
  const closed = ruler.test(textAt(lineAt, line - 1)) && line - 1 > rulerLine;
  return rows.length === 0 || (headers.length === 0 && !closed) ? undefined : { headers, rows, end: line };
}

function framedTable(lineAt: LineAt, start: number): TextTable | undefined {
  let rulerLine = start + 1;
  const isHeading = (text: string): boolean => text.trim() !== "" && !ruler.test(text);
  while (rulerLine < start + 6 && isHeading(textAt(lineAt, rulerLine))) rulerLine += 1;
  const dashes = textAt(lineAt, rulerLine);
  if (rulerLine === start + 1 || !ruler.test(dashes)) return undefined;
  const columns = columnsOf(dashes);
  const header = rowOf(lineAt, start + 1, rulerLine - 1, columns);
  const rows: TextRow[] = [];
  let from: number | undefined;
  for (let line = rulerLine + 1; line < rulerLine + mostLines; line++) {
    const text = lineAt(line);
    if (text === undefined) return undefined;
    const ends = frame.test(text);
    if (from !== undefined && (ends || text.trim() === "")) {
      rows.push(rowOf(lineAt, from, line - 1, columns));
      from = undefined;
    } else if (from === undefined && !ends && text.trim() !== "") from = line;
    if (ends) return rows.length === 0 ? undefined : { headers: [header], rows, end: line + 1 };
  }
  return undefined;
}

function rowOf(lineAt: LineAt, firstLine: number, lastLine: number, columns: readonly Column[]): TextRow {
  const lines: string[][] = [];
  for (let line = firstLine; line <= lastLine; line++) lines.push(cut(textAt(lineAt, line), columns));
  const cells = columns.map((_, column) =>
    lines
      .flatMap((line) => line[column] || [])
      .join(" ")
      .trim(),
  );
  return { cells, firstLine, lastLine };
}
