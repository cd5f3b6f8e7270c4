import { addressText, cellKey } from "../../workbook/index.ts";
import type { Found } from "../finding.ts";
import type { FormulaCell, Reference } from "../formulaCell.ts";
import { byPattern } from "../grouping.ts";
import { BlankRanges } from "./blankRanges.ts";
import { beginsBehind } from "./laterStart.ts";
import type { WorkbookView } from "../view.ts";

const at = (row: number, column: number): number => (row < 0 || column < 0 ? -1 : cellKey(row, column));

/** Formulas that name a cell in which nothing stands, which Excel takes for 0, or ranges with nothing or a hole in them. */
export function blankReferences(view: WorkbookView): Found[] {
  const ranges = new BlankRanges(view);
  return byPattern(
    "blankReference",
    view.formulas.flatMap((formula) => {
      const blank = blanksOf(view, formula).find((reference) => !opensALine(view, formula, reference));
      const place =
        blank === undefined
          ? ranges.placeOf(formula, (text) => isForeseen(formula, text))
          : { sheet: blank.sheet, row: blank.area.firstRow, column: blank.area.firstColumn };
      return place === undefined ? [] : [{ formula, details: { blank: addressText(place) } }];
    }),
  );
}

const blanksOf = (view: WorkbookView, formula: FormulaCell): Reference[] =>
  formula.references.filter(
    (reference) =>
      reference.single &&
      !reference.placeOnly &&
      isBlank(view, reference) &&
      !isForeseen(formula, reference.text) &&
      !beginsBehind(view, reference),
  );

function isBlank(view: WorkbookView, { sheet, area }: Reference): boolean {
  if (view.sheetOf(sheet) === undefined) return false;
  const cell = view.cellAt(sheet, area.firstRow, area.firstColumn);
  return (
    (cell === undefined || (cell.value === null && cell.formula === undefined)) &&
    !view.isFilled(sheet, area.firstRow, area.firstColumn)
  );
}

/** `IF(B5="","",…)`, `ISBLANK(B5)`, `B5&""`: the formula knows that the cell may be empty. */
function isForeseen({ formula }: FormulaCell, reference: string): boolean {
  const cell = reference.replace(/[$.*+?^{}()|[\]\\]/g, "\\$&");
  return new RegExp(
    `${cell}\\s*(?:=|<>|&)\\s*""|(?<![\\w.])(?:ISBLANK|ISNUMBER|ISTEXT|N|T|COUNTA?|COUNTBLANK|LEN|TRIM|ROW|COLUMN|HYPERLINK)\\(\\s*${cell}\\s*[,)]`,
    "i",
  ).test(formula);
}

/** Where a formula is filled along a line, its first may look at the empty cell before the line: a running total does. */
function opensALine(
  view: WorkbookView,
  { sheet, cell, pattern, references }: FormulaCell,
  { sheet: blankSheet, area }: Reference,
): boolean {
  const formulas = view.sheetOf(sheet.name)?.formulas;
  if (blankSheet.toLowerCase() !== sheet.name.toLowerCase()) return false;
  const isFigure = (row: number, column: number): boolean =>
    formulas?.has(at(row, column)) === true ||
    typeof view.cellAt(sheet.name, row, column)?.value === "number";
  return [
    [0, 1],
    [1, 0],
  ].some(([down = 0, right = 0]) => {
    const isBefore = down * (cell.row - area.firstRow) + right * (cell.column - area.firstColumn) > 0;
    const previous = formulas?.get(at(cell.row - down, cell.column - right));
    const follower = formulas?.get(cellKey(cell.row + down, cell.column + right));
    // A count that goes on from nothing but this cell, in a line of figures, has lost its first.
    const lost = references.length === 1 && [-1, 1].some((side) => isFigure(area.firstRow + side * right, area.firstColumn + side * down)); // prettier-ignore
    return (
      isBefore &&
      !lost &&
      previous?.pattern !== pattern &&
      follower?.pattern === pattern &&
      blanksOf(view, follower).length === 0
    );
  });
}
