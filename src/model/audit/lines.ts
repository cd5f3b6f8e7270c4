import { cellKey, type ModelCell } from "../workbook/index.ts";
import type { FormulaCell } from "./formulaCell.ts";
import type { SheetView } from "./view.ts";

/** A cell with a formula or a number, as a member of a row or column. */
export interface Member {
  readonly cell: ModelCell;
  /** Missing where the cell holds a number that was typed. */
  readonly formula?: FormulaCell;
}

export type Direction = "row" | "column";

/** The pattern of a typed number, which no formula has. */
export const typed = "";

export const patternOf = ({ formula }: Member): string => formula?.pattern ?? typed;

/** Cells side by side, without a gap, that hold formulas or numbers: the lines along which formulas are filled. */
export function linesOf(view: SheetView, direction: Direction): Member[][] {
  const members = [...view.sheet.cells.values()].flatMap((cell): Member[] => {
    const formula = view.formulas.get(cellKey(cell.row, cell.column));
    if (formula !== undefined) return [{ cell, formula }];
    return typeof cell.value === "number" ? [{ cell }] : [];
  });
  const [line, place] = direction === "row" ? (["row", "column"] as const) : (["column", "row"] as const);
  members.sort((a, b) => a.cell[line] - b.cell[line] || a.cell[place] - b.cell[place]);
  const lines: Member[][] = [];
  let last: ModelCell | undefined;
  for (const member of members) {
    const { cell } = member;
    const follows = last !== undefined && last[line] === cell[line] && cell[place] === last[place] + 1;
    if (follows) lines.at(-1)?.push(member);
    else lines.push([member]);
    last = cell;
  }
  return lines;
}

/**
 * Whether the cells above or below (for a row), or to the left or right (for a column), hold the same: the line then
 * crosses another. Numbers count only where they interrupt formulas there too, on the same sides.
 */
export function continuesAcross(view: SheetView, group: readonly Member[], direction: Direction): boolean {
  const [down, right] = direction === "row" ? [1, 0] : [0, 1];
  const across = ({ cell }: Member, side: number, along: number): readonly [number, number] => [
    cell.row + side * down + along * right,
    cell.column + side * right + along * down,
  ];
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) return false;
  if (first.formula !== undefined)
    return group.some(({ formula, cell }) =>
      [-1, 1].some((side) => {
        const at = (along: number): string | undefined => formulaAt(view, ...across({ cell }, side, along))?.pattern; // prettier-ignore
        // A line beside this one that is filled with it does not cross this one: its formula was copied over.
        return at(0) === formula?.pattern && at(-1) !== at(0) && at(1) !== at(0);
      }),
    );
  const ends = [[first, -1] as const, [last, 1] as const].filter(
    ([end, along]) => formulaAt(view, ...across(end, 0, along)) !== undefined,
  );
  return [-1, 1].some(
    (side) =>
      group.every((member) => isTyped(view, ...across(member, side, 0))) &&
      ends.every(([end, along]) => formulaAt(view, ...across(end, side, along)) !== undefined),
  );
}

/** Whether the line beside is filled with the formula of a single cell: it was copied from there. */
export function copiesBeside(view: SheetView, group: readonly Member[], direction: Direction): boolean {
  const [first] = group;
  if (first?.formula === undefined || group.length > 1) return false;
  const { pattern, cell } = first.formula;
  const [down, right] = direction === "row" ? [1, 0] : [0, 1];
  return [-1, 1].some((side) => {
    const alike = (along: number): boolean =>
      formulaAt(view, cell.row + side * down + along * right, cell.column + side * right + along * down)
        ?.pattern === pattern;
    return alike(0) && [-1, 1].some((way) => alike(way) && alike(2 * way));
  });
}

/** Whether the same formula stands further on across the line: a ratio among the totals of each year returns so. */
export function returnsAcross(view: SheetView, { formula }: Member, direction: Direction): boolean {
  if (formula === undefined) return false;
  const { row, column } = formula.cell;
  return [...view.formulas.values()].some(({ pattern, cell }) => {
    const far = direction === "row" ? Math.abs(cell.row - row) : Math.abs(cell.column - column);
    const isOnLine = direction === "row" ? cell.column === column : cell.row === row;
    return isOnLine && far > 1 && pattern === formula.pattern;
  });
}

const keyAt = (row: number, column: number): number => (row < 0 || column < 0 ? -1 : cellKey(row, column));

export const formulaAt = (view: SheetView, row: number, column: number): FormulaCell | undefined =>
  view.formulas.get(keyAt(row, column));

/** Whether a number stands there that no formula gives. */
export const isTyped = (view: SheetView, row: number, column: number): boolean =>
  formulaAt(view, row, column) === undefined &&
  typeof view.sheet.cells.get(keyAt(row, column))?.value === "number";

/** Whether the formula reads cells of its sheet that stand further on along the line, or before it: these end a line. */
export const readsAlong = (
  { references, sheet, cell }: FormulaCell,
  direction: Direction,
  way: 1 | -1,
): boolean =>
  references.some(({ sheet: name, area, text }) => {
    if (name !== sheet.name || isFixed.test(text)) return false;
    const [first, last] =
      direction === "column"
        ? [area.firstRow - cell.row, area.lastRow - cell.row]
        : [area.firstColumn - cell.column, area.lastColumn - cell.column];
    return way > 0 ? last > 0 : first < 0;
  });

/** Written so that it stays where it is when the formula is filled on. */
export const isFixed = /^(?:.*!)?\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/i;
