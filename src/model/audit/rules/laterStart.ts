import { cellKey, type Area } from "../../workbook/index.ts";
import { moved } from "../consequences.ts";
import type { FormulaCell, Reference } from "../formulaCell.ts";
import type { WorkbookView } from "../view.ts";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Of larger areas nobody asks cell by cell whether figures stand in them. */
const mostLookedAt = 500;

/**
 * Whether a formula, filled on to a place, would read labels or nothing there where it reads figures now: the line has
 * its end before that place. The first period of statements has opening balances and no flows.
 */
export const wouldReadNothing = (view: WorkbookView, formula: FormulaCell, { row, column }: Place): boolean =>
  formula.references.some(({ sheet, area, text, plain, placeOnly }) => {
    if (!plain || placeOnly) return false;
    const there = moved(area, text, row - formula.cell.row, column - formula.cell.column);
    const stays = there.firstRow === area.firstRow && there.firstColumn === area.firstColumn;
    return !stays && holdsFigures(view, sheet, area) && !holdsFigures(view, sheet, there);
  });

/** Whether an empty cell stands before a line of formulas that cannot have begun there. */
export const beginsBehind = (view: WorkbookView, { sheet, area }: Reference): boolean => {
  const { firstRow: row, firstColumn: column } = area;
  const formulas = view.sheetOf(sheet)?.formulas;
  return [
    [0, 1],
    [1, 0],
  ].some(([down = 0, right = 0]) => {
    const first = formulas?.get(cellKey(row + down, column + right));
    const isLine = [2, 3].some(
      (steps) =>
        formulas?.get(cellKey(row + steps * down, column + steps * right))?.pattern === first?.pattern,
    );
    if (first === undefined || !isLine) return false;
    return wouldReadNothing(view, first, { row, column });
  });
};

function holdsFigures(view: WorkbookView, sheet: string, area: Area): boolean {
  if (area.firstRow < 0 || area.firstColumn < 0) return false;
  const cells = (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
  if (cells > mostLookedAt) return true;
  for (let row = area.firstRow; row <= area.lastRow; row += 1)
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      const cell = view.cellAt(sheet, row, column);
      if (cell?.formula !== undefined || typeof cell?.value === "number") return true;
      if (view.isFilled(sheet, row, column)) return true;
    }
  return false;
}
