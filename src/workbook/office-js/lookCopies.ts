import type { Block, Cell } from "../spec.ts";
import type { Area } from "./areas.ts";

type Rectangle = Omit<Area<never>, "shared">;

/** Cells whose looks, styles and number formats together, are copied from other cells. */
export interface LookCopy {
  readonly source: Rectangle;
  readonly target: Rectangle;
}

/** What a copy costs in bytes of a request: two ranges and a call (measured). */
export const copyBytes = 520;

/** Of a large block no more candidates are tried than this, the largest first. */
const mostCandidates = 24;

/**
 * The copies that make a block's looks cheaper, chosen one by one: each row that those below it look
 * like, and each column that those right of it look like. `costOf` says what the block costs when some
 * copies are made.
 */
export function lookCopiesOf(
  block: Block,
  look: (cell: Cell) => string | undefined,
  costOf: (copies: readonly LookCopy[]) => number,
): LookCopy[] {
  const looks = block.cells.map((cells) => cells.map(look));
  const candidates = [...copiesDown(looks), ...copiesRight(looks)]
    .sort((one, other) => cellsOf(other.target) - cellsOf(one.target))
    .slice(0, mostCandidates);
  let chosen: LookCopy[] = [];
  let least = costOf(chosen);
  for (const candidate of candidates) {
    if (
      chosen.some(
        ({ source, target }) => overlaps(candidate.target, target) || overlaps(candidate.target, source),
      )
    )
      continue;
    const cost = costOf([...chosen, candidate]);
    if (cost >= least) continue;
    chosen = [...chosen, candidate];
    least = cost;
  }
  return chosen;
}

export const covers = ({ row, column, rows, columns }: Rectangle, down: number, right: number): boolean =>
  down >= row && down < row + rows && right >= column && right < column + columns;

const cellsOf = ({ rows, columns }: Rectangle): number => rows * columns;
const overlaps = (one: Rectangle, other: Rectangle): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

type Looks = readonly (readonly (string | undefined)[])[];

function copiesDown(looks: Looks): LookCopy[] {
  const copies: LookCopy[] = [];
  looks.forEach((line, row) => {
    for (const { first, count } of stretchesOf(line)) {
      const isLike = (other: number): boolean =>
        line.slice(first, first + count).every((one, at) => looks[other]?.[first + at] === one);
      if (isLike(row - 1)) continue;
      let rows = 1;
      while (isLike(row + rows)) rows += 1;
      if (rows < 2) continue;
      copies.push({
        source: { row, column: first, rows: 1, columns: count },
        target: { row: row + 1, column: first, rows: rows - 1, columns: count },
      });
    }
  });
  return copies;
}

/** As down, with rows and columns turned. */
function copiesRight(looks: Looks): LookCopy[] {
  const width = Math.max(0, ...looks.map((line) => line.length));
  const turned = Array.from({ length: width }, (_, column) => looks.map((line) => line[column]));
  const turn = ({ row, column, rows, columns }: Rectangle): Rectangle => ({
    row: column,
    column: row,
    rows: columns,
    columns: rows,
  });
  return copiesDown(turned).map(({ source, target }) => ({ source: turn(source), target: turn(target) }));
}

/** Cells side by side that all have a look: what lies between them is nobody's and stays as it is. */
function stretchesOf(line: readonly (string | undefined)[]): { first: number; count: number }[] {
  const stretches: { first: number; count: number }[] = [];
  line.forEach((one, column) => {
    if (one === undefined) return;
    const last = stretches.at(-1);
    if (last !== undefined && last.first + last.count === column) last.count += 1;
    else stretches.push({ first: column, count: 1 });
  });
  return stretches;
}
