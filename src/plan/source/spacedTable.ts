import { isFigure } from "./grid.ts";
import type { TextRow, TextTable } from "./textTables.ts";

/** Fewer rows or columns are lines of a name and a figure, or prose that was set in columns. */
const leastRows = 3;
const leastColumns = 3;
const ruled = /^[-–—_=.\s]+$/;

interface Span {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface Line {
  readonly at: number;
  readonly spans: readonly Span[];
}

/**
 * Lines whose cells blanks alone keep below each other, as they are typed or printed: a cell belongs to the column
 * whose other cells stand above or below it. Most lines must end in a figure.
 */
export function spacedTable(
  lineAt: (line: number) => string | undefined,
  start: number,
): TextTable | undefined {
  if (spansOf(lineAt(start) ?? "").length < 2) return undefined;
  const lines: Line[] = [];
  let at = start;
  for (let line = lineAt(at); line !== undefined && line.trim() !== ""; line = lineAt(++at))
    if (!ruled.test(line)) lines.push({ at, spans: spansOf(line) });
  while ((lines.at(-1)?.spans.length ?? 2) < 2) lines.pop();
  const end = (lines.at(-1)?.at ?? start) + 1;
  const closing = lines.filter(({ spans }) => isFigureText(spans.at(-1)?.text));
  if (closing.length < leastRows || closing.length < 0.6 * lines.length) return undefined;
  const columns = columnsOf(lines);
  if (columns.length < leastColumns) return undefined;
  const rows = lines.map(({ at: line, spans }): TextRow => ({
    cells: columns.map(({ from, to }) =>
      spans
        .filter((span) => span.from < to && span.to > from)
        .map(({ text }) => text)
        .join(" "),
    ),
    firstLine: line,
    lastLine: line,
  }));
  const [first, ...others] = rows;
  const headed = first !== undefined && first.cells.every((text) => !isFigureText(text));
  return headed ? { headers: [first], rows: others, end } : { headers: [], rows, end };
}

const isFigureText = (text: string | undefined): boolean =>
  text !== undefined && text !== "" && isFigure({ content: [{ text }] });

/** What two blanks or more divide. */
function spansOf(line: string): Span[] {
  return [...line.matchAll(/\S+(?:\s\S+)*/g)].map(({ 0: text, index }) => ({
    text,
    from: index,
    to: index + text.length,
  }));
}

/** The stretches of a line that cells of any line fill. */
function columnsOf(lines: readonly Line[]): { from: number; to: number }[] {
  const spans = lines.flatMap((line) => line.spans).sort((a, b) => a.from - b.from);
  const columns: { from: number; to: number }[] = [];
  for (const { from, to } of spans) {
    const last = columns.at(-1);
    if (last === undefined || from >= last.to) columns.push({ from, to });
    else last.to = Math.max(last.to, to);
  }
  return columns;
}
