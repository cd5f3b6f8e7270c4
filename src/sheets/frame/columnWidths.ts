import type { Block, Cell } from "../../workbook/spec.ts";
import { roleStyles, type Role } from "../../workbook/style.ts";
import { shownLength } from "./numberFormats.ts";
import { indentWidth, textWidth } from "./textWidth.ts";

/** Longer texts wrap. */
export const widestText = 44;
const narrowest = 8;
/** Room for the edges of a cell; the button of a heading has a line of its own. */
const edges = 1;
const headingEdges = 0.5;
/** Texts wrap earlier, in these steps, where a page would otherwise not hold the columns. */
const narrower = [1, 0.9, 0.8, 0.7, 0.6, 0.5];
const narrowestText = 20;

/** These run on over the empty cells beside them. */
const overflowing = new Set(["title", "purpose", "unit", "section", "note"]);

export interface WidthLimits {
  /** Columns whose text wraps earlier or later than others. */
  readonly caps: Readonly<Record<number, number>>;
  /** Columns whose width does not come from their cells. */
  readonly fixed: Readonly<Record<number, number>>;
  readonly margin: number;
  /** Columns from the first that are printed. */
  readonly printed: number;
}

export interface FittedWidths {
  readonly widths: number[];
  /** Side by side, that they take. */
  readonly pages: number;
}

/**
 * The width of each column that shows its longest value. Texts wrap as late as they may while the pages
 * side by side are as few as they can be; `pagesOf` counts them.
 */
export function fittedWidths(
  blocks: readonly Block[],
  limits: WidthLimits,
  pagesOf: (printed: readonly number[]) => number,
): FittedWidths {
  let best: FittedWidths = { widths: [], pages: Infinity };
  for (const share of narrower) {
    const widths = columnWidths(blocks, limits, share);
    const pages = pagesOf(widths.slice(0, limits.printed));
    if (pages < best.pages) best = { widths, pages };
    if (pages <= 1) break;
  }
  return best;
}

function columnWidths(
  blocks: readonly Block[],
  { caps, fixed, margin, printed }: WidthLimits,
  share: number,
): number[] {
  const widths: number[] = [margin];
  const capOf = (column: number): number => {
    const cap = caps[column] ?? widestText;
    return column < printed ? Math.max(Math.min(cap, narrowestText), cap * share) : cap;
  };
  for (const block of blocks) {
    for (const cells of block.cells) {
      cells.forEach((cell, offset) => {
        const column = block.column + offset;
        widths[column] = Math.max(widths[column] ?? 0, neededWidth(cell, capOf(column)));
      });
    }
  }
  return Array.from({ length: Math.max(widths.length, printed) }, (_, column) =>
    column === 0 ? margin : (fixed[column] ?? Math.max(narrowest, Math.ceil(widths[column] ?? 0))),
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
  return Math.max(lineWidth(longestWord, role), lineWidth(heading, role) / 3) + headingEdges;
}
