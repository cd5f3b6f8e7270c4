import { dateOf, dateOfText, type DateSystem } from "../values/index.ts";
import type { CellAddress, ModelWorkbook } from "../workbook/index.ts";

/** The moment that TODAY and NOW stand for: the same in every trial and at every run. */
export interface FixedMoment {
  readonly serial: number;
  /** The cell that holds it; missing where it was given. */
  readonly cell?: CellAddress;
}

const current = /^\s*(?:TODAY|NOW)\s*\(\s*\)\s*$/i;

/**
 * The moment at which the workbook was last calculated, from a cell that shows nothing but TODAY() or
 * NOW(). Undefined where there is none, or where such cells hold different days.
 */
export function heldMoment(workbook: ModelWorkbook): FixedMoment | undefined {
  let found: (FixedMoment & { readonly cell: CellAddress }) | undefined;
  for (const { name, cells } of workbook.sheets)
    for (const { row, column, formula, value } of cells.values()) {
      if (formula === undefined || typeof value !== "number" || !current.test(formula)) continue;
      const other = found?.serial ?? value;
      if (Math.floor(other) !== Math.floor(value)) return undefined;
      // NOW tells more than TODAY.
      if (found === undefined || value > found.serial)
        found = { serial: value, cell: { sheet: name, row, column } };
    }
  return found;
}

/** A day as YYYY-MM-DD. */
export function dateText(serial: number, system: DateSystem): string {
  const { year, month, day } = dateOf(serial, system);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The serial number of a day as YYYY-MM-DD; undefined for other text. */
export const serialOfDate = (text: string, system: DateSystem): number | undefined =>
  /^\d{4}-\d\d-\d\d$/.test(text) ? dateOfText(text, system) : undefined;
