import type { Cell, SheetSpec } from "../spec.ts";

/** A rectangle of cells that share something. */
export interface Area<T> {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly shared: T;
}

/**
 * Cells of a sheet that share what `of` says, as few rectangles as a simple sweep finds: runs in a row
 * first, then equal runs below each other. Formats are written by area and not by cell, since each
 * operation costs as much as thousands of cells.
 *
 * Not one list of areas for getRanges: on a computer with another list separator Excel expects the
 * list with that separator.
 */
export function areasOf<T extends string>(sheet: SheetSpec, of: (cell: Cell) => T | undefined): Area<T>[] {
  const closed: Area<T>[] = [];
  for (const block of sheet.blocks) {
    let open: Area<T>[] = [];
    block.cells.forEach((cells, index) => {
      const row = block.row + index;
      const runs = runsOf(cells, block.column, row, of);
      const grown = runs.map((run) => {
        const above = open.find(
          (area) => area.column === run.column && area.columns === run.columns && area.shared === run.shared,
        );
        return above === undefined ? run : { ...above, rows: above.rows + 1 };
      });
      closed.push(
        ...open.filter((area) => !grown.some((next) => next.row === area.row && next.column === area.column)),
      );
      open = grown;
    });
    closed.push(...open);
  }
  return closed;
}

function runsOf<T extends string>(
  cells: readonly Cell[],
  firstColumn: number,
  row: number,
  of: (cell: Cell) => T | undefined,
): Area<T>[] {
  const runs: Area<T>[] = [];
  cells.forEach((cell, index) => {
    const shared = cell.only === "file" ? undefined : of(cell);
    if (shared === undefined) return;
    const column = firstColumn + index;
    const last = runs.at(-1);
    if (last !== undefined && last.shared === shared && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else {
      runs.push({ row, column, rows: 1, columns: 1, shared });
    }
  });
  return runs;
}
