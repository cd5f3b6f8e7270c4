import { failingAs, withoutSheet, type CellTarget } from "./selection.ts";

/** How the cells of a result look: a number format each, and labels beside or above them. */
export interface FormulaLook {
  /** Rows of cells, as many as the result fills. */
  readonly formats: readonly (readonly string[])[];
  /** "left": a label for each row, "above": one for each column. */
  readonly side: "left" | "above";
  readonly labels: readonly string[];
}

export interface WrittenFormula extends CellTarget {
  /** Whether the labels stand in the sheet: they never take the place of anything. */
  readonly labelled: boolean;
}

/** Writes a formula into a cell with its number formats, and labels where their cells are free. */
export async function writeLabelledFormula(
  formula: string,
  target: CellTarget,
  { formats, side, labels }: FormulaLook,
): Promise<WrittenFormula> {
  return failingAs("formulaNotWritten", async (context) => {
    const sheet = context.workbook.worksheets.getItem(target.sheet);
    const cell = sheet.getRange(target.address).load("address,rowIndex,columnIndex");
    await context.sync();
    const { rowIndex, columnIndex } = cell;
    const [rows, columns] = [formats.length, formats[0]?.length ?? 1];
    const filled = sheet.getRangeByIndexes(rowIndex, columnIndex, rows, columns).load("formulas");
    const isLeft = side === "left";
    const hasPlace = isLeft ? columnIndex > 0 : rowIndex > 0;
    const place = hasPlace
      ? sheet
          .getRangeByIndexes(
            isLeft ? rowIndex : rowIndex - 1,
            isLeft ? columnIndex - 1 : columnIndex,
            isLeft ? rows : 1,
            isLeft ? 1 : columns,
          )
          .load("formulas")
      : undefined;
    await context.sync();
    cell.formulas = [[formula]];
    // Where the result has no room the cells around it are somebody else's, and keep their formats.
    const others = filled.formulas.flat().slice(1);
    if (isFree(others)) filled.numberFormat = formats.map((row) => [...row]);
    else cell.numberFormat = [[formats[0]?.[0] ?? "General"]];
    const labelled = place !== undefined && isFree(place.formulas.flat()) && isFree(others);
    if (labelled) place.values = isLeft ? labels.map((label) => [label]) : [[...labels]];
    await context.sync();
    return { sheet: target.sheet, address: withoutSheet(cell.address), labelled };
  });
}

const isFree = (contents: readonly unknown[]): boolean => contents.every((content) => content === "");
