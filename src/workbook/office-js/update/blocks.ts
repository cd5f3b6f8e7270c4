import type { Block, Cell, SheetSpec } from "../../spec.ts";
import { joinBlocks } from "../joinBlocks.ts";
import type { CellWrite } from "./sheetUpdate.ts";

/** Single cells as blocks: those side by side together, near ones joined. */
export function blocksOf(sheet: SheetSpec, writes: readonly CellWrite[]): readonly Block[] {
  const inOrder = [...writes].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: { row: number; column: number; cells: Cell[] }[] = [];
  for (const { row, column, cell } of inOrder) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.cells.length === column) last.cells.push(cell);
    else runs.push({ row, column, cells: [cell] });
  }
  const blocks: Block[] = [];
  for (const { row, column, cells } of runs) {
    const above = blocks.findLast(
      (block) => block.row + block.cells.length === row && block.column === column,
    );
    const isLike = above !== undefined && above.cells[0]?.length === cells.length;
    if (isLike) blocks[blocks.indexOf(above)] = { ...above, cells: [...above.cells, cells] };
    else blocks.push({ row, column, cells: [cells] });
  }
  return joinBlocks({ ...sheet, blocks }).blocks;
}
