import { isInside } from "../../workbook/area.ts";
import { addressText, cellKey, type ModelCell } from "../../workbook/index.ts";
import type { Found } from "../finding.ts";
import type { FormulaCell, Reference } from "../formulaCell.ts";
import { addressOf, byPattern } from "../grouping.ts";
import { calculation } from "./openings.ts";
import type { SheetView, WorkbookView } from "../view.ts";

export const sums = /^(?:SUM|AVERAGE|MIN|MAX|COUNT|MEDIAN|SUBTOTAL\(\d+,)\(?/i;

/** Totals whose range stops short of the figures next to it, on the side of the total or at its beginning. */
export function shortRanges(view: WorkbookView): Found[] {
  return byPattern(
    "shortRange",
    view.formulas.flatMap((formula) => {
      const sheet = view.sheetOf(formula.sheet.name);
      const [range, ...others] = formula.references;
      if (sheet === undefined || range === undefined || range.single || !sums.test(formula.formula))
        return [];
      // Beside the sum there may stand a cell by which it is scaled; with a second range it is another calculation.
      if (!others.every(({ single }) => single)) return [];
      if (range.sheet.toLowerCase() !== sheet.sheet.name.toLowerCase()) return [];
      const omitted =
        omittedBy(sheet, formula, range) ??
        omittedBefore(sheet, formula, range) ??
        omittedEnd(sheet, formula, range);
      if (omitted === undefined || others.some(({ area }) => isInside(area, omitted))) return [];
      const at = addressText({ ...addressOf(formula), row: omitted.row, column: omitted.column });
      return [{ formula, details: { range: range.text, omitted: at } }];
    }),
  );
}

/** The figure right behind the range, where the total stands behind it in the same row or column. */
function omittedBy(sheet: SheetView, { cell }: FormulaCell, { area }: Reference): ModelCell | undefined {
  const down =
    area.firstColumn === area.lastColumn && area.firstColumn === cell.column && area.lastRow < cell.row - 1;
  const right =
    area.firstRow === area.lastRow && area.firstRow === cell.row && area.lastColumn < cell.column - 1;
  const tall = area.lastRow > area.firstRow;
  const wide = area.lastColumn > area.firstColumn;
  const key =
    down && tall
      ? cellKey(area.lastRow + 1, cell.column)
      : right && wide
        ? cellKey(cell.row, area.lastColumn + 1)
        : undefined;
  const next = key === undefined ? undefined : sheet.sheet.cells.get(key);
  if (next === undefined || typeof next.value !== "number") return undefined;
  const formula = sheet.formulas.get(cellKey(next.row, next.column));
  // A subtotal of the range itself is no part that was forgotten.
  const sumsUp = formula?.references.some(
    (reference) =>
      !reference.single &&
      reference.sheet.toLowerCase() === sheet.sheet.name.toLowerCase() &&
      reference.area.firstRow <= area.lastRow &&
      reference.area.firstColumn <= area.lastColumn,
  );
  return sumsUp === true ? undefined : next;
}

/**
 * The cell right before the range, where it holds the formula that the range begins with, or where the total beside this
 * one begins with its own row or column.
 */
function omittedBefore(sheet: SheetView, total: FormulaCell, { area }: Reference): ModelCell | undefined {
  const { cell } = total;
  const down = area.firstColumn === area.lastColumn && area.firstColumn === cell.column && area.lastRow < cell.row; // prettier-ignore
  const right = area.firstRow === area.lastRow && area.firstRow === cell.row && area.lastColumn < cell.column;
  if (!down && !right) return undefined;
  const [row, column] = down ? [area.firstRow - 1, area.firstColumn] : [area.firstRow, area.firstColumn - 1];
  const before = row < 0 || column < 0 ? undefined : sheet.sheet.cells.get(cellKey(row, column));
  if (before === undefined) return undefined;
  const pattern = sheet.formulas.get(cellKey(row, column))?.pattern;
  const first = sheet.formulas.get(cellKey(area.firstRow, area.firstColumn));
  if (pattern !== undefined && pattern === first?.pattern) return before;
  if (typeof before.value !== "number") return undefined;
  const besides = [-1, 1].map((side) => {
    const [atRow, atColumn] = down ? [cell.row, cell.column + side] : [cell.row + side, cell.column];
    const beside = atRow < 0 || atColumn < 0 ? undefined : sheet.formulas.get(cellKey(atRow, atColumn));
    const [range, ...others] = beside?.references ?? [];
    if (beside === undefined || range === undefined || others.length > 0 || !sums.test(beside.formula))
      return false;
    return down
      ? range.area.firstColumn === atColumn && range.area.firstRow === row && range.area.lastRow === area.lastRow
      : range.area.firstRow === atRow && range.area.firstColumn === column && range.area.lastColumn === area.lastColumn; // prettier-ignore
  });
  return besides.includes(true) ? before : undefined;
}

/** At most so large a part of a filled line is forgotten behind a range; half a year is left out on purpose. */
const largestRest = 1 / 4;

/** The cell behind the range, where the formula that fills the range goes on for a little while. */
function omittedEnd(sheet: SheetView, total: FormulaCell, { area, text }: Reference): ModelCell | undefined {
  const down = area.firstColumn === area.lastColumn;
  if (down === (area.firstRow === area.lastRow)) return undefined;
  const length = down ? area.lastRow - area.firstRow + 1 : area.lastColumn - area.firstColumn + 1;
  const at = (steps: number): FormulaCell | undefined =>
    down
      ? sheet.formulas.get(cellKey(area.lastRow + steps, area.lastColumn))
      : sheet.formulas.get(cellKey(area.lastRow, area.lastColumn + steps));
  const last = at(0);
  let rest = 0;
  while (rest <= length && last !== undefined && at(rest + 1)?.pattern === last.pattern) rest += 1;
  if (rest === 0 || rest > length * largestRest || at(-1)?.pattern !== last?.pattern) return undefined;
  // A total that is filled on takes up to its own place, or a moving window, and one that stands in the line is its end.
  const { row, column } = total.cell;
  // Another figure of other lines that stands beside the total says nothing about it.
  const isOnLine = ({ area: other }: Reference): boolean =>
    down
      ? other.firstColumn === area.firstColumn && other.lastColumn === area.lastColumn
      : other.firstRow === area.firstRow && other.lastRow === area.lastRow;
  const isFilled = [-1, 1].some((side) => {
    const [atRow, atColumn] = down ? [row + side, column] : [row, column + side];
    const beside = atRow < 0 || atColumn < 0 ? undefined : sheet.formulas.get(cellKey(atRow, atColumn));
    if (beside === undefined || calculation(beside) !== calculation(total)) return false;
    return beside.references.some((other) => !other.single && other.text !== text && isOnLine(other));
  });
  return isFilled ? undefined : at(1)?.cell;
}
