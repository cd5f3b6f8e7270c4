import { isFigure } from "../grid.ts";
import { filledColumns, holdsFigure, namesColumns, textOfCell, type Area, type SheetRow } from "./rows.ts";

/** A piece of a sheet with nothing around it. */
export interface Region {
  readonly area: Area;
  readonly rows: readonly SheetRow[];
}

/** More pieces in pieces than this nobody lays out. */
const deepest = 8;

/**
 * The pieces of a sheet that empty rows and columns divide, from top to bottom and left to right. An empty row
 * in front of more rows of the same table, or of its total, divides nothing, nor does an empty column in front
 * of figures whose names stand left of it.
 */
export function regionsOf(rows: readonly SheetRow[], area: Area, depth = 0): Region[] {
  const found: Region[] = [];
  for (const band of bands(rows, area)) {
    const columns = columnRuns(band, area);
    const pieces =
      columns.length < 2 || depth >= deepest
        ? [regionOf(band, area)]
        : columns.flatMap(([firstColumn, lastColumn]) =>
            regionsOf(band, { ...area, firstColumn, lastColumn }, depth + 1),
          );
    for (const piece of pieces) {
      const before = found.findIndex((region) => continues(region, piece));
      const above = found[before];
      if (above === undefined) found.push(piece);
      else found[before] = regionOf([...above.rows, ...piece.rows], above.area);
    }
  }
  return found;
}

/** Rows without an empty one between them. */
function bands(rows: readonly SheetRow[], area: Area): SheetRow[][] {
  const found: SheetRow[][] = [];
  let last: number | undefined;
  for (const row of rows) {
    if (filledColumns(row, area).length === 0) continue;
    const band = found.at(-1);
    if (band === undefined || last === undefined || row.number > last + 1) found.push([row]);
    else band.push(row);
    last = row.number;
  }
  return found;
}

/** Columns without an empty one between them, as first and last. */
function columnRuns(rows: readonly SheetRow[], area: Area): [first: number, last: number][] {
  const used = new Set<number>();
  for (const row of rows) {
    for (const column of filledColumns(row, area)) {
      const span = row.cells.get(column)?.columnSpan ?? 1;
      for (let at = column; at < column + span && at <= area.lastColumn; at++) used.add(at);
    }
  }
  const runs: [first: number, last: number][] = [];
  for (const column of [...used].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run === undefined || column > run[1] + 1) runs.push([column, column]);
    else run[1] = column;
  }
  return joinedRuns(runs, rows, area);
}

/** Figures with no names of their own belong to the names left of them. */
function joinedRuns(
  runs: readonly [first: number, last: number][],
  rows: readonly SheetRow[],
  area: Area,
): [first: number, last: number][] {
  const joined: [first: number, last: number][] = [];
  for (const run of runs) {
    const left = joined.at(-1);
    if (left !== undefined && isNameless(run, left, rows, area)) left[1] = run[1];
    else joined.push([...run]);
  }
  return joined;
}

function isNameless(
  [firstColumn, lastColumn]: readonly [number, number],
  left: readonly [number, number],
  rows: readonly SheetRow[],
  area: Area,
): boolean {
  const right = { ...area, firstColumn, lastColumn };
  const names = { ...area, firstColumn: left[0], lastColumn: left[1] };
  const figured = rows.filter((row) => holdsFigure(row, right));
  if (figured.length === 0 || !figured.every((row) => filledColumns(row, names).length > 0)) return false;
  const opening = figured.map((row) => row.cells.get(firstColumn));
  if (opening.some((cell) => cell !== undefined && textOfCell(cell) !== "" && !isFigure(cell))) return false;
  // Rows numbered 1, 2, 3 begin a table of their own.
  return !(opening.length > 1 && opening.every((cell, index) => textOfCell(cell) === String(index + 1)));
}

/** Whether a piece is more of the table above it: one empty row apart, in its columns, without headings of its own. */
function continues(above: Region, piece: Region): boolean {
  const [firstRow] = piece.rows;
  const lastAbove = above.rows.at(-1);
  if (firstRow === undefined || lastAbove === undefined || firstRow.number !== lastAbove.number + 2)
    return false;
  const { firstColumn, lastColumn } = above.area;
  if (piece.area.firstColumn < firstColumn || piece.area.lastColumn > lastColumn) return false;
  const heading = above.rows.findIndex((row) => namesColumns(row, above.area));
  const body = above.rows.slice(heading + 1);
  if (heading < 0 || !body.some((row) => holdsFigure(row, above.area))) return false;
  const first = piece.rows.find((row) => filledColumns(row, piece.area).length > 1);
  if (first === undefined) return false;
  const columns = new Set(body.flatMap((row) => figureColumns(row, above.area)));
  const own = figureColumns(first, piece.area);
  return own.length > 0 && own.every((column) => columns.has(column));
}

function figureColumns(row: SheetRow, area: Area): number[] {
  return filledColumns(row, area).filter((column) => {
    const cell = row.cells.get(column);
    return cell !== undefined && isFigure(cell);
  });
}

/** The rows with the area that they fill. */
export function regionOf(rows: readonly SheetRow[], area: Area): Region {
  let firstColumn = area.lastColumn;
  let lastColumn = area.firstColumn;
  for (const row of rows) {
    for (const column of filledColumns(row, area)) {
      firstColumn = Math.min(firstColumn, column);
      lastColumn = Math.max(lastColumn, column + (row.cells.get(column)?.columnSpan ?? 1) - 1);
    }
  }
  const firstRow = rows[0]?.number ?? area.firstRow;
  const lastRow = rows.at(-1)?.number ?? firstRow;
  return {
    area: { firstRow, lastRow, firstColumn, lastColumn: Math.min(lastColumn, area.lastColumn) },
    rows,
  };
}
