import type { CellAddress, ModelWorkbook } from "../workbook/index.ts";
import { addressText } from "../workbook/index.ts";
import { cellAt, InputRefusal } from "./argument.ts";
import { callsIn, tokensOf } from "./calls.ts";
import { isMarker } from "./markers.ts";
import { qualified, tableAt } from "./qualified.ts";
import type { Scratch } from "./scratch.ts";

/** What the cell of a row of the table holds: a number, and no mark of its own. */
export function tableBase(workbook: ModelWorkbook, place: CellAddress, at: CellAddress): number {
  const cell = cellAt(workbook, place);
  if (cell?.formula !== undefined && callsIn(tokensOf(cell.formula), isMarker).length > 0)
    throw new InputRefusal("formula", addressText(place));
  if (typeof cell?.value !== "number") throw new InputRefusal("cell", addressText(place));
  if (tableAt(workbook, place) === tableAt(workbook, at)) throw new InputRefusal("cell", addressText(place));
  return cell.value;
}

/** The formula of a cell that the table names, as a cell of the scratch sheet, where it is more than a value. */
export function formulaOf(workbook: ModelWorkbook, place: CellAddress, scratch: Scratch): CellAddress[] {
  const { formula } = cellAt(workbook, place) ?? {};
  if (formula === undefined) return [];
  const tokens = tokensOf(formula);
  const isMore = tokens.some(({ type }) => /^(?:range|structured|func)/.test(type));
  return isMore ? [scratch.addFormula(place.row, qualified(tokens, place, workbook))] : [];
}
