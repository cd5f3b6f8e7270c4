import { asExcelError } from "../errors.ts";
import { jsonBytes } from "../payload.ts";
import { pause } from "./slices.ts";
import { areaOf, type UsedArea, type UsedSheet } from "./structure.ts";
import type { CellPiece } from "./workbookCells.ts";

/** A rectangle that is still to be read. */
interface Piece extends UsedArea {
  readonly sheet: UsedSheet;
}

/** What else travels with a request for cells, by what has been read so far; what it gives back is called with the answer. */
export type AskBeside = (read: ReadonlyMap<UsedSheet, readonly CellPiece[]>) => Promise<() => void>;

/** An answer stays below this: Excel on the web refuses more than 5 MB. */
const largestAnswer = 4_000_000;
/** More cells in one answer hold up the page while it is read. */
const mostAtOnce = 40_000;
/** What a cell weighs in an answer until one has been weighed: formula, value and type of value. */
const usualCellBytes = 75;
/** Above so many cells a sheet is mostly empty: only where something stands is it read. */
const mostlyEmpty = 400_000;

/** The cells of all sheets, in few requests of about one size. */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  askBeside: AskBeside = async () => () => undefined,
): Promise<ReadonlyMap<UsedSheet, readonly CellPiece[]>> {
  const read = new Map<UsedSheet, CellPiece[]>(sheets.map((sheet) => [sheet, []]));
  let waiting: readonly Piece[] = await areasToRead(context, sheets);
  let cellBytes = usualCellBytes;
  while (waiting.length > 0) {
    const { now, later } = divided(waiting, evenly(waiting, Math.floor(largestAnswer / cellBytes)));
    const pieces = await readPieces(context, now, () => askBeside(read));
    for (const { sheet, piece } of pieces) read.get(sheet)?.push(piece);
    if (later.length > 0) cellBytes = Math.max(usualCellBytes / 2, heaviestCell(pieces));
    waiting = later;
  }
  return read;
}

async function areasToRead(context: Excel.RequestContext, sheets: readonly UsedSheet[]): Promise<Piece[]> {
  const dense: Piece[] = [];
  const sparse: UsedSheet[] = [];
  for (const sheet of sheets) {
    if (sheet.used === undefined) continue;
    if (sheet.used.rows * sheet.used.columns > mostlyEmpty) sparse.push(sheet);
    else dense.push({ sheet, ...sheet.used });
  }
  return sparse.length === 0 ? dense : [...dense, ...(await filledAreas(context, sparse))];
}

/** Where something stands on sheets that are mostly empty, as Excel itself finds it. */
async function filledAreas(context: Excel.RequestContext, sheets: readonly UsedSheet[]): Promise<Piece[]> {
  const members = ["rowIndex", "columnIndex", "rowCount", "columnCount"];
  const load = members.map((member) => `areas/items/${member}`).join();
  const found = sheets.flatMap((sheet) =>
    (["Formulas", "Constants"] as const).map((kind) => ({
      sheet,
      cells: sheet.worksheet.getRange().getSpecialCellsOrNullObject(kind).load(load),
    })),
  );
  await context.sync();
  return found.flatMap(({ sheet, cells }) =>
    cells.isNullObject ? [] : cells.areas.items.map((range) => ({ sheet, ...areaOf(range) })),
  );
}

/** A request's share of the cells: all are about equally large, none larger than may be. */
function evenly(pieces: readonly Piece[], fitting: number): number {
  const cells = cellsOf(pieces);
  return Math.ceil(cells / Math.ceil(cells / Math.min(fitting, mostAtOnce)));
}

const cellsOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/** As many whole rows as so many cells allow; the rest is for later. */
function divided(
  pieces: readonly Piece[],
  most: number,
): { readonly now: readonly Piece[]; readonly later: readonly Piece[] } {
  let room = most;
  const now: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const fitting = Math.floor(room / piece.columns);
    if (fitting >= piece.rows) {
      now.push(piece);
      room -= piece.rows * piece.columns;
      continue;
    }
    const rows = now.length === 0 ? Math.max(1, fitting) : fitting;
    const rest = { ...piece, row: piece.row + rows, rows: piece.rows - rows };
    if (rows > 0) now.push({ ...piece, rows });
    return { now, later: [...(rest.rows > 0 ? [rest] : []), ...pieces.slice(index + 1)] };
  }
  return { now, later: [] };
}

/** So many cells of a piece are weighed for all of it. */
const mostWeighed = 2_000;

/** What a cell of the heaviest piece weighs: one sheet may hold long formulas and the next few. */
const heaviestCell = (pieces: readonly { readonly piece: CellPiece }[]): number =>
  Math.max(
    ...pieces.map(({ piece: { formulas, values, valueTypes } }) => {
      const columns = formulas[0]?.length ?? 0;
      const step = Math.ceil((formulas.length * columns) / mostWeighed);
      const rows = formulas.flatMap((_, row) => (row % step === 0 ? [row] : []));
      const weighed = rows.map((row) => [formulas[row], values[row], valueTypes[row]]);
      return columns === 0 ? 0 : jsonBytes(weighed) / (rows.length * columns);
    }),
  );

/** What is too large an answer all the same is asked for in halves. */
async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  askBeside: () => Promise<() => void>,
): Promise<readonly { readonly sheet: UsedSheet; readonly piece: CellPiece }[]> {
  const loaded = pieces.map((piece) => ({
    ...piece,
    range: piece.sheet.worksheet
      .getRangeByIndexes(piece.row, piece.column, piece.rows, piece.columns)
      .load("formulas,values,valueTypes"),
  }));
  const keepBeside = await askBeside();
  try {
    await context.sync();
    keepBeside();
    // office.js has read the answer in this task; what is made of it waits for the next.
    await pause();
  } catch (error) {
    const halves = halved(pieces);
    if (asExcelError(error).reason !== "tooLarge" || halves === undefined) throw error;
    return [
      ...(await readPieces(context, halves[0], askBeside)),
      ...(await readPieces(context, halves[1], askBeside)),
    ];
  }
  return loaded.map(({ sheet, row, column, range: { formulas, values, valueTypes } }) => ({
    sheet,
    piece: { row, column, formulas, values, valueTypes },
  }));
}

function halved(pieces: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] | undefined {
  const cells = cellsOf(pieces);
  if (cells <= 1) return undefined;
  const { now, later } = divided(pieces, Math.ceil(cells / 2));
  if (later.length > 0) return [now, later];
  const [only] = pieces;
  if (only === undefined || only.columns === 1) return undefined;
  const columns = Math.ceil(only.columns / 2);
  return [
    [{ ...only, columns }],
    [{ ...only, column: only.column + columns, columns: only.columns - columns }],
  ];
}
