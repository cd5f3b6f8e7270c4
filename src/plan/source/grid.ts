import { largestOf } from "../extremes.ts";
import { plainText } from "./text.ts";
import type { CellNode, RowNode, Run, SourcePlace, TableNode } from "./tree.ts";

/** A cell of a table as an adapter finds it: whether the source marks it as a heading of its column, how far it reaches. */
export interface GridCell extends CellNode {
  readonly heading?: boolean;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly place: SourcePlace;
}

const startsWithFigure = /^[\p{Sc}\s~<>≈≤≥+–(-]*\d/u;
const moneyFigure = /\p{Sc}\s*\d|\d\s*(?:\p{Sc}|%)/u;
const year = /^(?:19|20)\d\d\b/;
const ordinal = /^\d{1,2}\s*(?:er|ro|do|ra|st|nd|rd|th|º|ª|°|\.º|\.ª)(?![\p{L}])/iu;

/**
 * The table that rows make, every row as wide as the widest. Where the source marks no heading row, the first
 * row is one if it holds words only (a year is a word here); rows of headings above each other become one.
 */
export function tableOf(rows: readonly GridRow[], place: SourcePlace, caption?: readonly Run[]): TableNode {
  const width = largestOf(rows.map(({ cells }) => cells.length));
  const even = rows.map((row) => ({ ...row, cells: filled(row.cells, width) }));
  const count = headingRows(even);
  const headers = count === 0 ? [] : [joined(even.slice(0, count))];
  return {
    kind: "table",
    ...(caption === undefined || caption.length === 0 ? {} : { caption }),
    headers,
    rows: even.slice(count).map(withoutMarks),
    place,
  };
}

function filled(cells: readonly GridCell[], width: number): GridCell[] {
  return [...cells, ...Array.from({ length: width - cells.length }, () => ({ content: [] }))];
}

function headingRows(rows: readonly GridRow[]): number {
  const marked = rows.findIndex(({ cells }) => !isMarked(cells));
  if (marked > 0) return marked;
  if (marked < 0) return Math.min(1, rows.length);
  const [first, second, third] = rows;
  if (first === undefined || second === undefined || !namesColumns(first)) return 0;
  const spans = first.cells.some(({ columnSpan = 1 }) => columnSpan > 1);
  return spans && third !== undefined && namesColumns(second) ? 2 : 1;
}

/** Whether all that stands in a row is marked as headings of columns: one such cell is the heading of its row. */
function isMarked(cells: readonly GridCell[]): boolean {
  const worded = cells.filter(({ content }) => plainText(content).trim() !== "");
  return worded.length > 0 && worded.every(({ heading }) => heading === true);
}

function namesColumns({ cells }: GridRow): boolean {
  const worded = cells.filter(({ content }) => plainText(content).trim() !== "");
  return worded.length > 1 && !worded.some(isFigure);
}

/** Whether a cell holds a figure, which no heading of a column is. */
export function isFigure({ content, value }: CellNode): boolean {
  const text = plainText(content).trim();
  if (year.test(text) || ordinal.test(text)) return false;
  return value !== undefined || startsWithFigure.test(text) || moneyFigure.test(text);
}

/** Rows of headings as one: "2026" over "Low" is "2026 Low". */
function joined(rows: readonly GridRow[]): RowNode {
  const [first, ...more] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("a table without rows has no headings");
  if (more.length === 0) return withoutMarks(first);
  const cells = first.cells.map((cell, column) => {
    const words: Run[] = [];
    for (const { cells: below } of rows) {
      const content = below[column]?.content ?? [];
      const text = plainText(content).trim();
      if (text === "" || words.some((word) => word.text.trim() === text)) continue;
      if (words.length > 0) words.push({ text: " " });
      words.push({ text });
    }
    return { ...plainCell(cell), content: words };
  });
  return { cells, place: { ...first.place, lastLine: last.place.lastLine } };
}

const withoutMarks = ({ cells, place }: GridRow): RowNode => ({ cells: cells.map(plainCell), place });

/** The places that a merged cell covers have cells of their own by now. */
function plainCell({ heading: _, columnSpan: _columns, rowSpan: _rows, ...cell }: GridCell): CellNode {
  return cell;
}

/**
 * What stands in the places that a merged cell covers beside its own. A heading or a name holds for each of
 * them; a figure stands once, or it would be counted twice.
 */
export function coveredCell(cell: GridCell): GridCell {
  const { content, heading, align } = cell;
  return {
    content: isFigure(cell) ? [] : content,
    ...(heading === undefined ? {} : { heading }),
    ...(align === undefined ? {} : { align }),
  };
}
