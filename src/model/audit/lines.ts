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
 * Whether the cell above or below (for a row), or to the left or right (for a column), holds the same: the line then
 * crosses another. A number counts only where it interrupts formulas there too.
 */
export function continuesAcross(view: SheetView, member: Member, direction: Direction): boolean {
  const { row, column } = member.cell;
  const [down, right] = direction === "row" ? [1, 0] : [0, 1];
  return [-1, 1].some((side) => {
    const [atRow, atColumn] = [row + side * down, column + side * right];
    const formula = formulaAt(view, atRow, atColumn);
    if (member.formula !== undefined) return formula?.pattern === member.formula.pattern;
    const typedThere = formula === undefined && isNumber(view, atRow, atColumn);
    return (
      typedThere && [-1, 1].some((along) => formulaAt(view, atRow + along * right, atColumn + along * down))
    );
  });
}

const keyAt = (row: number, column: number): number => (row < 0 || column < 0 ? -1 : cellKey(row, column));

const formulaAt = (view: SheetView, row: number, column: number): FormulaCell | undefined =>
  view.formulas.get(keyAt(row, column));

const isNumber = (view: SheetView, row: number, column: number): boolean =>
  typeof view.sheet.cells.get(keyAt(row, column))?.value === "number";
