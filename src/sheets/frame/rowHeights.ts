import type { Block, Cell, SheetSpec } from "../../workbook/spec.ts";
import { roleStyles } from "../../workbook/style.ts";
import { indentWidth, linesOf } from "./textWidth.ts";

const lineHeight = 15;
const titleHeight = 26;
/** Keeps the title of a section away from the table above it. */
const sectionHeight = 23;
/** A row of Excel is at most 409 points high. */
const mostLines = 20;
/** So many letters fill every line that a row may have. */
const mostLetters = 4000;

/**
 * Heights of the rows whose text wraps, since not every program finds them by itself, and of the
 * titles. The headings of the filter row stand on top, with a line below them for their buttons.
 */
export function rowHeights(
  blocks: readonly Block[],
  widths: readonly number[],
  filterRow?: number,
): NonNullable<SheetSpec["rowHeights"]> {
  const lines = new Map<number, number>();
  const sections = new Set<number>();
  const titles = new Set<number>([0]);
  for (const block of blocks) {
    block.cells.forEach((cells, index) => {
      const needed = cells.reduce(
        (most, cell, offset) => Math.max(most, wrappedLines(cell, widths[block.column + offset] ?? 0)),
        1,
      );
      const row = block.row + index;
      if (cells[0]?.role === "section") sections.add(row);
      if (cells[0]?.role === "title") titles.add(row);
      if (needed > (lines.get(row) ?? 1)) lines.set(row, needed);
    });
  }
  if (filterRow !== undefined) lines.set(filterRow, (lines.get(filterRow) ?? 1) + 1);
  const heightOf = (row: number): number => Math.min(mostLines, lines.get(row) ?? 1) * lineHeight;
  return [
    ...[...titles].map((row) => ({ row, points: titleHeight })),
    // Headings may stand beside the title of a section.
    ...[...sections].map((row) => ({ row, points: Math.max(sectionHeight, heightOf(row)) })),
    ...[...lines.keys()]
      .filter((row) => !titles.has(row) && !sections.has(row))
      .map((row) => ({ row, points: heightOf(row) })),
  ];
}

function wrappedLines(cell: Cell, width: number): number {
  const text = shownText(cell);
  if (text === "" || cell.role === undefined) return 1;
  const { wrap, indent = 0, font } = roleStyles[cell.role];
  if (wrap !== true) return 1;
  if (text.length > mostLetters) return mostLines;
  const room = width - indent * indentWidth;
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, room, font.bold), 0);
}

/** A formula may give a text as well; longer ones that come later make room for themselves in Excel. */
function shownText(cell: Cell): string {
  if (cell.kind === "text") return cell.text;
  return "expected" in cell && typeof cell.expected === "string" ? cell.expected : "";
}
