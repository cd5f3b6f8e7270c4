import { defaultFormat } from "../../model/formats.ts";
import type { Area, CellFormat, SheetModel } from "../../model/model.ts";
import { occupied } from "../area.ts";

export type WholeFormat = CellFormat & typeof defaultFormat;

/** Formats with Excel's defaults where the model says nothing. */
export function formatsOf(sheet: SheetModel, area: Area): WholeFormat[][] {
  return sheet.readFormat(area).map((row) => row.map((format) => ({ ...defaultFormat, ...format })));
}

/** Formats of an area that may be whole rows or columns: those of its cells that can hold something. */
export const formatsOfOccupied = (sheet: SheetModel, area: Area): WholeFormat[] =>
  formatsOf(sheet, occupied(area, sheet.usedArea())).flat();

/** The value that all have in common; null when they differ, as Excel answers. */
export function common<T>(values: readonly T[]): T | null {
  const [first, ...rest] = values;
  if (first === undefined) return null;
  return rest.every((value) => value === first) ? first : null;
}
