import { type FormulaCell, type Reference } from "../formulaCell.ts";
import { isReferenceToken } from "../referenceToken.ts";
import { isInside } from "../../workbook/area.ts";
import { formulaAt, isFixed, isTyped, type Direction, type Member } from "../lines.ts";
import type { SheetView } from "../view.ts";

/** Whether the formula that a line is filled with reads cells of the line that stand before it. */
export const looksBack = ({ formula, cell }: Member, line: readonly Member[]): boolean =>
  formula?.references.some(
    ({ sheet, area }) =>
      sheet === formula.sheet.name &&
      (area.firstColumn < cell.column || area.firstRow < cell.row) &&
      line.some((member) => isInside(area, member.cell)),
  ) === true;

/**
 * Whether the number before a line of formulas is an input: a line beside it begins with a typed number too, or no line
 * beside it is filled from the same place on.
 */
export function opensTyped(
  view: SheetView,
  { cell: { row, column } }: Member,
  direction: Direction,
): boolean {
  const [down, right] = direction === "row" ? [1, 0] : [0, 1];
  for (const { row: otherRow, column: otherColumn } of view.sheet.cells.values()) {
    const sameStart = direction === "row" ? otherColumn === column && otherRow !== row : otherRow === row && otherColumn !== column; // prettier-ignore
    if (
      sameStart &&
      isTyped(view, otherRow, otherColumn) &&
      formulaAt(view, otherRow + right, otherColumn + down)
    )
      return true;
  }
  return ![-1, 1].some((side) => {
    const there = formulaAt(view, row + side * down, column + side * right);
    const next = formulaAt(view, row + side * down + right, column + side * right + down);
    return there !== undefined && there.pattern === next?.pattern;
  });
}

/** Whether two formulas look at the same rows or columns: one is then a changed copy and no other calculation. */
export function sharesReferences(
  { formula, cell }: Member,
  { formula: other, cell: otherCell }: Member,
): boolean {
  if (formula === undefined || other === undefined) return false;
  const corners = (of: FormulaCell, at: Member["cell"]): string[] =>
    of.references.flatMap(({ sheet, area, text }) =>
      isFixed.test(text)
        ? [`fixed ${sheet} ${area.firstRow} ${area.firstColumn}`]
        : [
            `first ${sheet} ${area.firstRow - at.row} ${area.firstColumn - at.column}`,
            `last ${sheet} ${area.lastRow - at.row} ${area.lastColumn - at.column}`,
          ],
    );
  const known = new Set(corners(other, otherCell));
  return corners(formula, cell).some((corner) => known.has(corner));
}

/** The formula goes on behind a total that stands among its line, and reads the cell before that total. */
export function carriesOn(
  group: readonly Member[],
  before: readonly Member[] | undefined,
  example: Member,
): boolean {
  const [first] = group;
  if (before === undefined || first?.formula === undefined || example.formula === undefined) return false;
  if (before.some(({ formula }) => formula === undefined) || group.length > 1) return false;
  const skipped = before.length;
  const [own, others] = [first.formula, example.formula];
  if (calculation(own) !== calculation(others)) return false;
  const moved = own.references.map((reference, index) => {
    const other = others.references[index];
    if (other === undefined) return undefined;
    const rows = reference.area.firstRow - first.cell.row - (other.area.firstRow - example.cell.row);
    const columns = reference.area.firstColumn - first.cell.column - (other.area.firstColumn - example.cell.column); // prettier-ignore
    return Math.abs(rows + columns);
  });
  const isFixed = (index: number): boolean => sameArea(own.references[index], others.references[index]);
  return (
    moved.some((by, index) => by === skipped && !isFixed(index)) &&
    moved.every((by, index) => by === 0 || by === skipped || isFixed(index))
  );
}

/** What a formula does, whatever it does it with. */
export const calculation = ({ tokens }: FormulaCell): string =>
  tokens.map((token) => (isReferenceToken(token) ? "#" : token.value)).join("");

const sameArea = (a: Reference | undefined, b: Reference | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  JSON.stringify([a.sheet, a.area]) === JSON.stringify([b.sheet, b.area]);

/** Among totals of a stretch, a balance is not summed: the cell refers to the first of the stretch, or to its last. */
export function carriesBalance(group: readonly Member[], { formula, cell: at }: Member): boolean {
  const [{ formula: own, cell } = { formula: undefined, cell: undefined }] = group;
  const [total, ...others] = formula?.references ?? [];
  const [balance, ...more] = own?.references ?? [];
  if (total === undefined || balance === undefined || cell === undefined) return false;
  const bare = own?.tokens.filter(({ type }) => !/whitespace/i.test(type)).length === 1;
  if (group.length > 1 || others.length + more.length > 0 || !bare || total.single || !balance.single)
    return false;
  const row = balance.area.firstRow - cell.row + at.row;
  const column = balance.area.firstColumn - cell.column + at.column;
  const isCorner =
    (row === total.area.firstRow && column === total.area.firstColumn) ||
    (row === total.area.lastRow && column === total.area.lastColumn);
  return isCorner && balance.sheet === total.sheet;
}
