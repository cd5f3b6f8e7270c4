import { rangeAddress } from "../address.ts";
import { areasOf } from "./areas.ts";
import { formulaOf } from "./formulas.ts";
import { worksheetOf, type InsertSession } from "./session.ts";
import type { Cell, SheetSpec } from "../spec.ts";

interface PlanArea {
  readonly getRange: () => Excel.Range;
  readonly formulas: readonly (readonly string[])[];
}

/**
 * Calculates once, and looks at the cells with PLAN functions. A formula that was written before Excel
 * knew the functions stays #NAME? until it is entered again: that is done once. Gives the number of
 * cells that show #NAME? even then.
 */
export async function reenterUnknown(session: InsertSession): Promise<number> {
  const areas = session.workbook.sheets.flatMap((sheet) => planAreas(session, sheet));
  session.context.application.calculate("Recalculate");
  const shown = areas.map((area) => ({ area, range: area.getRange().load("values") }));
  await session.context.sync();
  const unknown = shown.filter(({ range }) => countUnknown(range) > 0).map(({ area }) => area);
  if (unknown.length === 0) return 0;
  const entered = unknown.map(({ getRange, formulas }) => {
    const range = getRange();
    range.formulas = formulas.map((row) => [...row]);
    return range.load("values");
  });
  await session.context.sync();
  return entered.reduce((count, range) => count + countUnknown(range), 0);
}

function planAreas(session: InsertSession, sheet: SheetSpec): PlanArea[] {
  const worksheet = worksheetOf(session, sheet.id);
  return areasOf(sheet, (cell) => (cell.kind === "plan" ? "plan" : undefined)).map((area) => ({
    getRange: () => worksheet.getRange(rangeAddress(area)),
    formulas: Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_unused, column) =>
        planFormula(sheet, area.row + row, area.column + column),
      ),
    ),
  }));
}

function planFormula(sheet: SheetSpec, row: number, column: number): string {
  const cells = sheet.blocks.map(
    (block): Cell | undefined => block.cells[row - block.row]?.[column - block.column],
  );
  const cell = cells.find((candidate) => candidate?.kind === "plan");
  return (cell === undefined ? undefined : formulaOf(cell)) ?? "";
}

const countUnknown = (range: Excel.Range): number =>
  range.values.flat().filter((value) => value === "#NAME?").length;
