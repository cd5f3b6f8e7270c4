import type { Block, Cell } from "../../workbook/spec.ts";
import { shownLength } from "./numberFormats.ts";

/** Longer texts wrap. */
export const widestText = 44;
const narrowest = 9;
/** Room for the filter button of a heading. */
const buttonWidth = 3;

/** These run on over the empty cells beside them. */
const overflowing = new Set(["title", "purpose", "unit", "section", "note"]);

/** The width of each column that shows its longest value; `caps` are columns whose text wraps earlier or later. */
export function columnWidths(
  blocks: readonly Block[],
  caps: Readonly<Record<number, number>>,
  margin: number,
): number[] {
  const widths: number[] = [margin];
  for (const block of blocks) {
    for (const cells of block.cells) {
      cells.forEach((cell, offset) => {
        const column = block.column + offset;
        widths[column] = Math.max(widths[column] ?? 0, neededWidth(cell, caps[column] ?? widestText));
      });
    }
  }
  return Array.from(widths, (width, column) =>
    column === 0 ? margin : Math.max(narrowest, Math.ceil(width ?? 0)),
  );
}

function neededWidth(cell: Cell, cap: number): number {
  if (cell.role !== undefined && overflowing.has(cell.role)) return 0;
  switch (cell.kind) {
    case "blank":
      return 0;
    case "text":
      if (cell.role === "heading" || cell.role === "headingNumber") return headingWidth(cell.text);
      return Math.min(cap, cell.text.length + 2);
    case "number":
      return shownLength(cell.value, cell.format ?? "") + 1;
    default:
      if (typeof cell.expected === "number") return shownLength(cell.expected, cell.format ?? "") + 1;
      return Math.min(cap, String(cell.expected).length + 2);
  }
}

/** A heading may take three lines; no word of it is cut. */
function headingWidth(heading: string): number {
  const longestWord = Math.max(...heading.split(/\s+/).map((word) => word.length));
  return Math.max(longestWord, Math.ceil(heading.length / 3)) + buttonWidth;
}
