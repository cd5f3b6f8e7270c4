import type { Block, Cell } from "../../workbook/spec.ts";
import { roleStyles, type Role } from "../../workbook/style.ts";
import { shownLength } from "./numberFormats.ts";
import { indentWidth, textWidth, wideTextWidth } from "./textWidth.ts";

/** Longer texts wrap. */
export const widestText = 44;
const narrowest = 8;
/** Room for the edges of a cell; the button of a heading has a line of its own. */
const edges = 1;
const headingEdges = 0.5;
/** In wider letters than Calibri's. */
const leastEdges = 0.2;
const narrowestText = 20;

/** These run on over the empty cells beside them. */
const overflowing = new Set(["title", "purpose", "unit", "section", "note"]);

/** The letters in which a text has to fit a line: Calibri's, or those that a program takes in their place too. */
type Letters = "usual" | "any";

/** Texts wrap earlier, in these steps, where a page would otherwise not hold the columns. */
const attempts: readonly (readonly [share: number, wrapping: Letters])[] = [
  [1, "any"],
  ...[1, 0.9, 0.8, 0.7, 0.6, 0.5].map((share) => [share, "usual"] as const),
];

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
 * side by side are as few as they can be; `pagesOf` counts them. Before they wrap earlier, only those that
 * do not wrap get the room of wider letters than Calibri's: for the others the rows have room.
 */
export function fittedWidths(
  blocks: readonly Block[],
  limits: WidthLimits,
  pagesOf: (printed: readonly number[]) => number,
): FittedWidths {
  let best: FittedWidths = { widths: [], pages: Infinity };
  let needs: { readonly of: Letters; readonly columns: readonly Need[] } | undefined;
  for (const [share, wrapping] of attempts) {
    if (needs?.of !== wrapping) needs = { of: wrapping, columns: columnNeeds(blocks, wrapping) };
    const widths = columnWidths(needs.columns, limits, share);
    const pages = pagesOf(widths.slice(0, limits.printed));
    if (pages < best.pages) best = { widths, pages };
    if (pages <= 1) break;
  }
  return best;
}

/** What the cells of a column need: the widest that stay on their line, and the widest that wrap beyond a cap. */
interface Need {
  firm: number;
  wrapped: number;
}

function columnWidths(
  needs: readonly Need[],
  { caps, fixed, margin, printed }: WidthLimits,
  share: number,
): number[] {
  const capOf = (column: number): number => {
    const cap = caps[column] ?? widestText;
    return column < printed ? Math.max(Math.min(cap, narrowestText), cap * share) : cap;
  };
  return Array.from({ length: Math.max(1, needs.length, printed) }, (_, column) => {
    if (column === 0) return margin;
    const { firm, wrapped } = needs[column] ?? nothing;
    return fixed[column] ?? Math.max(narrowest, Math.ceil(Math.max(firm, Math.min(capOf(column), wrapped))));
  });
}

const nothing: Need = { firm: 0, wrapped: 0 };

/** Measured once for all caps that are tried. */
function columnNeeds(blocks: readonly Block[], wrapping: Letters): Need[] {
  const needs: Need[] = [];
  for (const block of blocks) {
    for (const cells of block.cells) {
      cells.forEach((cell, offset) => {
        const column = block.column + offset;
        while (needs.length <= column) needs.push({ firm: 0, wrapped: 0 });
        addNeed(needs[column]!, cell, wrapping);
      });
    }
  }
  return needs;
}

function addNeed(need: Need, cell: Cell, wrapping: Letters): void {
  if (cell.kind === "blank" || (cell.role !== undefined && overflowing.has(cell.role))) return;
  if (cell.kind === "text" && (cell.role === "heading" || cell.role === "headingNumber")) {
    need.firm = Math.max(need.firm, headingWidth(cell.text, cell.role, wrapping));
    return;
  }
  const shown = cell.kind === "text" ? cell.text : cell.kind === "number" ? cell.value : cell.expected;
  if (typeof shown === "number") need.firm = Math.max(need.firm, shownLength(shown, cell.format ?? "") + 1);
  else need.wrapped = Math.max(need.wrapped, lineWidth(String(shown), cell.role ?? "text", wrapping));
}

/** A text on one line; what is longer than the widest column is not measured. */
function lineWidth(text: string, role: Role, wrapping: Letters): number {
  const { wrap } = roleStyles[role];
  return widthOf(text.slice(0, 3 * widestText), role, wrap === true ? wrapping : "any");
}

/** A heading may take three lines; no word of it is cut. */
function headingWidth(heading: string, role: Role, wrapping: Letters): number {
  const words = heading.split(/\s+/).map((word) => widthOf(word, role, wrapping));
  return Math.max(...words, lineWidth(heading, role, wrapping) / 3) + headingEdges;
}

/** With what keeps it apart from the edges, which is less in the widest letters that a text has to fit in. */
function widthOf(text: string, role: Role, letters: Letters): number {
  const { font, indent = 0 } = roleStyles[role];
  const usual = textWidth(text, font.bold) + edges;
  const width = letters === "usual" ? usual : Math.max(usual, wideTextWidth(text, font.bold) + leastEdges);
  return width + indent * indentWidth;
}
