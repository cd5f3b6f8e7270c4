import type { Block, Cell, SheetSpec } from "../../workbook/spec.ts";
import { roleStyles } from "../../workbook/style.ts";

const lineHeight = 15;
const titleHeight = 26;
/** A row of Excel is at most 409 points high. */
const mostLines = 20;
/** A width counts digits, and letters are narrower on the average. Headings are bold, and have a button. */
const lettersPerDigit = 1.15;
const headingRoom = 1;

/** Heights of the rows whose text wraps, since not every program finds them by itself, and of the title. */
export function rowHeights(
  blocks: readonly Block[],
  widths: readonly number[],
): NonNullable<SheetSpec["rowHeights"]> {
  const lines = new Map<number, number>();
  for (const block of blocks) {
    block.cells.forEach((cells, index) => {
      const needed = cells.reduce(
        (most, cell, offset) => Math.max(most, wrappedLines(cell, widths[block.column + offset] ?? 0)),
        1,
      );
      const row = block.row + index;
      if (needed > (lines.get(row) ?? 1)) lines.set(row, needed);
    });
  }
  const wrapped = [...lines].map(([row, count]) => ({
    row,
    points: Math.min(mostLines, count) * lineHeight,
  }));
  return [{ row: 0, points: titleHeight }, ...wrapped.filter(({ row }) => row > 0)];
}

function wrappedLines(cell: Cell, width: number): number {
  if (cell.kind !== "text" || cell.role === undefined || roleStyles[cell.role].wrap !== true) return 1;
  const own = cell.role.startsWith("heading") ? width - headingRoom : width;
  const room = Math.max(1, Math.floor(own * lettersPerDigit));
  return cell.text.split("\n").reduce((sum, line) => sum + linesOf(line, room), 0);
}

/** Lines that words take when none is broken unless it is longer than a line. */
function linesOf(text: string, room: number): number {
  if (text.length <= room) return 1;
  if (text.length > room * mostLines) return mostLines;
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) used = needed;
    else {
      lines += used === 0 ? Math.floor(word.length / room) : Math.ceil(word.length / room);
      used = word.length % room;
    }
  }
  return lines;
}
