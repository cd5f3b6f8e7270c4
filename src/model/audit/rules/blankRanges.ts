import { isInside } from "../../workbook/area.ts";
import { cellKey, type Area, type CellAddress } from "../../workbook/index.ts";
import type { FormulaCell, Reference } from "../formulaCell.ts";
import type { SheetView, WorkbookView } from "../view.ts";

/** Ranges of fewer cells have no hole: two figures and an empty cell between them may be all there is. */
const fewestForHole = 4;
/** Larger ranges are lists, in which some cells are empty. */
const mostForHole = 2_000;

/** These ask what is there, or whether anything is. */
const counts =
  /\b(?:ISNUMBER|ISTEXT|ISERROR|N|COUNTA?|COUNTBLANK|ISBLANK|FILTER|TRIMRANGE|SHEETS?|ROWS?|COLUMNS?|UNIQUE|TOCOL|TOROW)\(/i;

/** Looks at each range once, however many formulas read it. */
export class BlankRanges {
  readonly #view: WorkbookView;
  readonly #known = new Map<string, CellAddress | undefined>();

  constructor(view: WorkbookView) {
    this.#view = view;
  }

  /**
   * The first cell of a range of the formula in which nothing stands at all, or the only one that is empty among
   * figures; not of ranges that the formula expects to be empty.
   */
  placeOf(formula: FormulaCell, isForeseen: (text: string) => boolean): CellAddress | undefined {
    if (counts.test(formula.formula)) return undefined;
    for (const reference of formula.references) {
      const place = reference.plain && !reference.single ? this.#placeIn(reference) : undefined;
      if (place !== undefined && !isForeseen(reference.text)) return place;
    }
    return undefined;
  }

  #placeIn({ sheet, area }: Reference): CellAddress | undefined {
    const key = `${sheet} ${area.firstRow} ${area.lastRow} ${area.firstColumn} ${area.lastColumn}`;
    if (!this.#known.has(key)) this.#known.set(key, placeIn(this.#view, sheet, area));
    return this.#known.get(key);
  }
}

function placeIn(view: WorkbookView, sheet: string, area: Area): CellAddress | undefined {
  const there = view.sheetOf(sheet);
  if (there === undefined) return undefined;
  if (isWhollyBlank(view, there, area)) return { sheet, row: area.firstRow, column: area.firstColumn };
  const hole = holeIn(view, there, area);
  return hole === undefined ? undefined : { sheet, ...hole };
}

function isWhollyBlank(view: WorkbookView, there: SheetView, area: Area): boolean {
  for (const place of placesOf(there, area)) if (!isEmpty(view, there, place.row, place.column)) return false;
  return true;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells of an area that could hold something: those of the sheet where it holds fewer than the area has places. */
function* placesOf({ sheet, filled }: SheetView, area: Area): Generator<Place> {
  if (sizeOf(area) <= sheet.cells.size) {
    for (let row = area.firstRow; row <= area.lastRow; row += 1)
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) yield { row, column };
    return;
  }
  for (const cell of sheet.cells.values()) if (isInside(area, cell)) yield cell;
  for (const { firstRow, lastRow, firstColumn, lastColumn } of filled) {
    const row = Math.max(firstRow, area.firstRow);
    const column = Math.max(firstColumn, area.firstColumn);
    if (row <= Math.min(lastRow, area.lastRow) && column <= Math.min(lastColumn, area.lastColumn))
      yield { row, column };
  }
}

const sizeOf = ({ firstRow, lastRow, firstColumn, lastColumn }: Area): number =>
  (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);

function isEmpty(view: WorkbookView, { sheet }: SheetView, row: number, column: number): boolean {
  const cell = row < 0 || column < 0 ? undefined : sheet.cells.get(cellKey(row, column));
  return (cell === undefined || (cell.value === null && cell.formula === undefined)) && !view.isFilled(sheet.name, row, column); // prettier-ignore
}

/**
 * The only empty cell of a range that holds figures everywhere else: figures stand on both sides of it within the range,
 * and one beside it the other way, so that no row or column was left free.
 */
function holeIn(view: WorkbookView, there: SheetView, area: Area): Place | undefined {
  const size = sizeOf(area);
  if (size < fewestForHole || size > mostForHole) return undefined;
  let hole: Place | undefined;
  for (const place of placesOf(there, area)) {
    if (isFigure(there, place.row, place.column)) continue;
    if (hole !== undefined || !isEmpty(view, there, place.row, place.column)) return undefined;
    hole = place;
  }
  if (hole === undefined) return undefined;
  const { row, column } = hole;
  const isWithin = (atRow: number, atColumn: number): boolean =>
    isInside(area, { row: atRow, column: atColumn });
  const figures = (places: readonly (readonly [number, number])[], all: boolean): boolean =>
    all
      ? places.every(([r, c]) => isWithin(r, c) && isFigure(there, r, c))
      : places.some(([r, c]) => isFigure(there, r, c));
  const upright = [[row - 1, column] as const, [row + 1, column] as const];
  const across = [[row, column - 1] as const, [row, column + 1] as const];
  return (figures(upright, true) && figures(across, false)) ||
    (figures(across, true) && figures(upright, false))
    ? hole
    : undefined;
}

function isFigure({ sheet, formulas }: SheetView, row: number, column: number): boolean {
  if (row < 0 || column < 0) return false;
  const key = cellKey(row, column);
  return typeof sheet.cells.get(key)?.value === "number" || formulas.has(key);
}
