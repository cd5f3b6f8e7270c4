import type { Block, Cell } from "../../../workbook/spec.ts";

export const firstColumn = 1;
/** What fits on a page at the report's scale. */
const rowsOfPage = 56;

/** Blocks below each other with an empty row between, divided into pages. */
export class Layout {
  readonly blocks: Block[] = [];
  /** Rows with which a new page begins. */
  readonly breaks: number[] = [];
  /** Rows of headings, which may take two lines. */
  readonly headings: number[] = [];
  next = 0;

  /** A block of a section: its title and headings come first. Gives its first row. */
  add(cells: readonly (readonly Cell[])[]): number {
    const row = this.next;
    this.blocks.push({ row, column: firstColumn, cells });
    this.headings.push(row + 1);
    this.next = row + cells.length + 1;
    return row;
  }

  /** What takes so many rows is not divided: where the page has too few left a new one begins. */
  keepTogether(rows: number): void {
    const page = this.breaks.at(-1) ?? 0;
    if (this.next > page && this.next - page + rows > rowsOfPage) this.breaks.push(this.next);
  }
}
