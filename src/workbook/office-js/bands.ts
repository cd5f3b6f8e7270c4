import type { Block, Cell } from "../spec.ts";

/** Rows of a block that are formatted together. */
export interface Band {
  /** First row of the band in the block. */
  readonly first: number;
  readonly rows: readonly (readonly Cell[])[];
  /** All rows look the same: the band is written column by column, whatever its height. */
  readonly uniform: boolean;
}

/** What an empty cell of a grid costs, and an area of its own, in bytes of a request (measured). */
const emptyCellBytes = 4;
const areaBytes = 280;

/**
 * Cuts a block into tall bands of equal rows, whose columns are few areas, and the varied rows between
 * them, which cost less as one grid of formats.
 */
export function bandsOf(
  block: Block,
  look: (cell: Cell) => string | undefined,
  /** What a cell of a grid costs beside its text. */
  gridCellBytes: number,
): Band[] {
  const bands: Band[] = [];
  let start = 0;
  while (start < block.cells.length) {
    const signature = signatureOf(block.cells[start], look);
    let end = start + 1;
    while (end < block.cells.length && signatureOf(block.cells[end], look) === signature) end += 1;
    const rows = block.cells.slice(start, end);
    const uniform = isCheaperAsAreas(rows, look, gridCellBytes);
    const last = bands.at(-1);
    if (!uniform && last !== undefined && !last.uniform) {
      bands[bands.length - 1] = { ...last, rows: [...last.rows, ...rows] };
    } else {
      bands.push({ first: start, rows, uniform });
    }
    start = end;
  }
  return bands;
}

function isCheaperAsAreas(
  rows: readonly (readonly Cell[])[],
  look: (cell: Cell) => string | undefined,
  gridCellBytes: number,
): boolean {
  const [first = []] = rows;
  const looks = first.map(look);
  const areas = looks.filter((one, column) => one !== undefined && one !== looks[column - 1]).length;
  const gridRow = looks.reduce(
    (bytes, one) => bytes + (one === undefined ? emptyCellBytes : gridCellBytes + one.length),
    0,
  );
  return areas * areaBytes < rows.length * gridRow;
}

const signatureOf = (row: readonly Cell[] | undefined, look: (cell: Cell) => string | undefined): string =>
  (row ?? []).map((cell) => look(cell) ?? "").join("\t");
