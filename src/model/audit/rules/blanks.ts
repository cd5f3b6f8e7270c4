import { addressText, cellKey } from "../../workbook/index.ts";
import type { Found } from "../finding.ts";
import type { FormulaCell, Reference } from "../formulaCell.ts";
import { byPattern } from "../grouping.ts";
import type { WorkbookView } from "../view.ts";

/** Formulas that name a cell in which nothing stands: Excel takes it for 0. */
export function blankReferences(view: WorkbookView): Found[] {
  return byPattern(
    "blankReference",
    view.formulas.flatMap((formula) => {
      const blank = blanksOf(view, formula)[0];
      if (blank === undefined || opensALine(view, formula)) return [];
      const { sheet, area } = blank;
      const at = addressText({ sheet, row: area.firstRow, column: area.firstColumn });
      return [{ formula, details: { blank: at } }];
    }),
  );
}

const blanksOf = (view: WorkbookView, formula: FormulaCell): Reference[] =>
  formula.references.filter(
    (reference) => reference.single && isBlank(view, reference) && !isForeseen(formula, reference.text),
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
    `${cell}\\s*(?:=|<>|&)\\s*""|(?:ISBLANK|ISNUMBER|ISTEXT|N|T|COUNTA?|COUNTBLANK|LEN|TRIM|ROW|COLUMN|HYPERLINK)\\(\\s*${cell}\\s*[,)]`,
    "i",
  ).test(formula);
}

/** Where a formula is filled along a line, its first may look at the empty cell before the line: a running total does. */
function opensALine(view: WorkbookView, { sheet, cell, pattern }: FormulaCell): boolean {
  const formulas = view.sheetOf(sheet.name)?.formulas;
  const next = [
    [0, 1],
    [1, 0],
  ].map(([down = 0, right = 0]) => formulas?.get(cellKey(cell.row + down, cell.column + right)));
  return next.some(
    (follower) =>
      follower !== undefined && follower.pattern === pattern && blanksOf(view, follower).length === 0,
  );
}
