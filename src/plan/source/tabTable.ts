import { isFigure } from "./grid.ts";
import type { TextRow, TextTable } from "./textTables.ts";

/** Fewer rows prove nothing: tabs set single lines in prose too. */
const leastRows = 3;
/** Lists that were pasted from other programs keep a tab behind their marks. */
const listMark = /^(?:[-–—•·*▪◦‣o]|\d{1,3}[.)]|[a-z][.)])$/i;

/** Rows whose cells tabs divide, as they are pasted from a sheet into a text; all have as many as the first. */
export function tabTable(lineAt: (line: number) => string | undefined, start: number): TextTable | undefined {
  // Told by the first row alone: each row of a list is asked whether it begins a table.
  if (isOfList(cellsOf(lineAt(start)))) return undefined;
  const rows: TextRow[] = [];
  for (let line = start; ; line++) {
    const cells = cellsOf(lineAt(line));
    const width = rows[0]?.cells.length ?? cells.length;
    if (cells.length < 2 || cells.length > width) break;
    const empty = Array.from({ length: width - cells.length }, () => "");
    rows.push({ cells: [...cells, ...empty], firstLine: line, lastLine: line });
  }
  if (rows.length < leastRows || rows.every(isCounted)) return undefined;
  const [first, ...others] = rows;
  // "1.", a tab and what is first to be done: a row like the others.
  const marked = rows.every(({ cells: [mark = ""] }) => listMark.test(mark));
  const headed =
    first !== undefined &&
    !marked &&
    !first.cells.some((text) => text === "" || isFigure({ content: [{ text }] }));
  return { headers: headed ? [first] : [], rows: headed ? others : rows, end: start + rows.length };
}

/** A cell in the first column may be empty, those behind the last that is filled are not there. */
function cellsOf(line: string | undefined): string[] {
  return line?.includes("\t") === true
    ? line
        .trimEnd()
        .split("\t")
        .map((cell) => cell.trim())
    : [];
}

/** "Year 1", a tab and a sentence: lines of a list, of which none is a heading. */
const isCounted = ({ cells: [first = "", second = "", ...others] }: TextRow): boolean =>
  others.length === 0 && /^\p{L}+\.?\s?\d{1,2}$/u.test(first) && /\p{L}{3}/u.test(second);

const isOfList = ([mark = "", ...others]: readonly string[]): boolean =>
  listMark.test(mark) && others.length === 1;
