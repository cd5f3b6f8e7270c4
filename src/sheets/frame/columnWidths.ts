import type { Block, Cell } from "../../workbook/spec.ts";
import { roleStyles, type Role } from "../../workbook/style.ts";
import { shownLength } from "./numberFormats.ts";
import { indentWidth, textWidth } from "./textWidth.ts";

/** Longer texts wrap. */
export const widestText = 44;
const narrowest = 9;
/** Room for the edges of a cell, and for the filter button of a heading. */
const edges = 1;
const buttonWidth = 2.5;

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
      if (cell.role === "heading" || cell.role === "headingNumber") return headingWidth(cell.text, cell.role);
      return Math.min(cap, lineWidth(cell.text, cell.role));
    case "number":
      return shownLength(cell.value, cell.format ?? "") + 1;
    default:
      if (typeof cell.expected === "number") return shownLength(cell.expected, cell.format ?? "") + 1;
      return Math.min(cap, lineWidth(String(cell.expected), cell.role));
  }
}

/** A text on one line; what is longer than the widest column is not measured. */
function lineWidth(text: string, role: Role = "text"): number {
  const { font, indent = 0 } = roleStyles[role];
  return textWidth(text.slice(0, 3 * widestText), font.bold) + indent * indentWidth + edges;
}

/** A heading may take three lines; no word of it is cut. */
function headingWidth(heading: string, role: Role): number {
  const longestWord = heading
    .split(/\s+/)
    .reduce((longest, word) => (textWidth(word) > textWidth(longest) ? word : longest));
  return Math.max(lineWidth(longestWord, role), lineWidth(heading, role) / 3) + buttonWidth;
}
