import { inPieces, sync } from "../readFormulas.ts";
import { inSlices } from "./slices.ts";
import { areaOf, type UsedArea, type UsedSheet } from "./structure.ts";
import type { CellPiece, FilledArea } from "./workbookCells.ts";

/** Two questions a cell: so many weigh about 3 MB. */
const cellsAtOnce = 4_000;

/** A formula whose neighbour might be filled by it. */
interface Candidate {
  readonly sheet: UsedSheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * The cells that formulas fill beside their own, asked only of sheets that hold some, and there only of
 * formulas beside which a cell stands that may be filled.
 */
export async function readFills(
  context: Excel.RequestContext,
  read: ReadonlyMap<UsedSheet, readonly CellPiece[]>,
): Promise<ReadonlyMap<UsedSheet, readonly FilledArea[]>> {
  const fills = new Map<UsedSheet, FilledArea[]>();
  const grids = new Map<UsedSheet, ReadonlyMap<string, unknown>>();
  const candidates: Candidate[] = [];
  for (const [sheet, pieces] of read) {
    if (!sheet.holdsArrays) continue;
    const grid = await contentOf(pieces);
    grids.set(sheet, grid);
    await addCandidates(candidates, sheet, grid);
  }
  const arrays = new Set<string>();
  const kept: Candidate[] = [];
  for (const piece of inPieces(candidates, cellsAtOnce)) {
    const asked = piece.map((candidate) => {
      const cell = candidate.sheet.worksheet.getRangeByIndexes(candidate.row, candidate.column, 1, 1);
      const spill = cell.getSpillingToRangeOrNullObject();
      cell.load("savedAsArray");
      spill.load("rowIndex,columnIndex,rowCount,columnCount");
      return { candidate, cell, spill };
    });
    await sync(context);
    for (const { candidate, cell, spill } of asked) {
      const { sheet } = candidate;
      if (!spill.isNullObject) addTo(fills, sheet, { area: closed(areaOf(spill)), spills: true });
      else if (cell.savedAsArray === true) {
        arrays.add(placeKey(candidate));
        kept.push(candidate);
      }
    }
  }
  for (const candidate of kept) {
    const area = blockFrom(candidate, grids.get(candidate.sheet) ?? new Map(), arrays);
    if (area !== undefined) addTo(fills, candidate.sheet, { area: closed(area), spills: false });
  }
  return fills;
}

const key = (row: number, column: number): string => `${row} ${column}`;
const placeKey = ({ sheet, row, column }: Candidate): string => `${sheet.name}!${key(row, column)}`;

const closed = ({ row, column, rows, columns }: UsedArea): FilledArea["area"] => ({
  firstRow: row,
  lastRow: row + rows - 1,
  firstColumn: column,
  lastColumn: column + columns - 1,
});

function addTo(fills: Map<UsedSheet, FilledArea[]>, sheet: UsedSheet, fill: FilledArea): void {
  const known = fills.get(sheet);
  if (known === undefined) fills.set(sheet, [fill]);
  else known.push(fill);
}

async function contentOf(pieces: readonly CellPiece[]): Promise<ReadonlyMap<string, unknown>> {
  const content = new Map<string, unknown>();
  for (const { row, column, formulas } of pieces)
    await inSlices(
      formulas.entries(),
      ([, cells]) => cells.length,
      ([down, cells]) =>
        cells.forEach((cell, right) => {
          if (cell !== "") content.set(key(row + down, column + right), cell);
        }),
    );
  return content;
}

/** A neighbour that is another formula is not filled; one that holds a value or the same formula may be. */
async function addCandidates(
  found: Candidate[],
  sheet: UsedSheet,
  content: ReadonlyMap<string, unknown>,
): Promise<void> {
  const mayBeFilled = (place: string, formula: string): boolean => {
    const neighbour = content.get(place);
    return neighbour !== undefined && (!isFormula(neighbour) || neighbour === formula);
  };
  const look = ([place, formula]: readonly [string, unknown]): void => {
    if (!isFormula(formula)) return;
    const [row = 0, column = 0] = place.split(" ").map(Number);
    const beside = [key(row + 1, column), key(row, column + 1), key(row - 1, column), key(row, column - 1)];
    if (beside.some((neighbour) => mayBeFilled(neighbour, formula)))
      found.push({ sheet, row, column, formula });
  };
  await inSlices(content, () => 1, look);
}

const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.startsWith("=");

/** Excel tells of no array formula of old which cells it fills: they hold the same text side by side. */
function blockFrom(
  { sheet, row, column, formula }: Candidate,
  content: ReadonlyMap<string, unknown>,
  arrays: ReadonlySet<string>,
): UsedArea | undefined {
  const same = (down: number, right: number): boolean =>
    content.get(key(row + down, column + right)) === formula &&
    arrays.has(`${sheet.name}!${key(row + down, column + right)}`);
  if (same(-1, 0) || same(0, -1)) return undefined;
  let columns = 1;
  while (same(0, columns)) columns += 1;
  let rows = 1;
  while (same(rows, 0)) rows += 1;
  return rows * columns === 1 ? undefined : { row, column, rows, columns };
}
