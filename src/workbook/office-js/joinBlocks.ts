import type { Block, Cell, SheetSpec } from "../spec.ts";

/** What an empty cell costs inside a block, and a block of its own, in bytes of a request (measured). */
const emptyCellBytes = 12;
const blockBytes = 800;

/** Stands where no block has a cell: what a later block has there must not be lost behind it. */
const gap: Cell = { kind: "blank" };

/**
 * The same cells in fewer blocks: small ones near each other are joined, since each block costs
 * several operations. What lies between them is left alone when it is written.
 */
export function joinBlocks(sheet: SheetSpec): SheetSpec {
  const inOrder = [...sheet.blocks].sort((one, other) => one.row - other.row || one.column - other.column);
  const joined: Block[] = [];
  for (const block of inOrder) {
    const last = joined.at(-1);
    const together = last === undefined ? undefined : join(last, block);
    if (together !== undefined) joined[joined.length - 1] = together;
    else joined.push(block);
  }
  return { ...sheet, blocks: joined };
}

const columnsOf = ({ cells }: Block): number => Math.max(0, ...cells.map((line) => line.length));
const sizeOf = (block: Block): number => block.cells.length * columnsOf(block);

function join(first: Block, second: Block): Block | undefined {
  const row = Math.min(first.row, second.row);
  const column = Math.min(first.column, second.column);
  const rows = Math.max(first.row + first.cells.length, second.row + second.cells.length) - row;
  const columns = Math.max(first.column + columnsOf(first), second.column + columnsOf(second)) - column;
  const added = rows * columns - sizeOf(first) - sizeOf(second);
  if (added * emptyCellBytes > blockBytes) return undefined;
  const cellAt = ({ cells, ...block }: Block, down: number, right: number): Cell | undefined => {
    const cell = cells[row + down - block.row]?.[column + right - block.column];
    return cell === gap ? undefined : cell;
  };
  return {
    row,
    column,
    cells: Array.from({ length: rows }, (_, down) =>
      Array.from(
        { length: columns },
        (_unused, right): Cell => cellAt(first, down, right) ?? cellAt(second, down, right) ?? gap,
      ),
    ),
  };
}
