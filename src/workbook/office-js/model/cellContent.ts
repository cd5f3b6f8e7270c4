import { cellAddress } from "../../address.ts";
import { checkWritable } from "../preflight.ts";
import { asExcelError } from "../errors.ts";
import { failingAs, type CellTarget } from "../selection.ts";
import { typedText } from "../typedText.ts";

/** What a cell holds, so that it can be given back exactly: a formula with its "=", or a value; null is empty. */
export type CellContent = { readonly formula: string } | { readonly value: number | string | boolean | null };

export interface HeldCell extends CellTarget {
  readonly content: CellContent;
  /** What the cell shows as a value: a formula's result. */
  readonly shown: number | string | boolean | null;
  readonly format: string;
}

export interface CellChange {
  readonly target: CellTarget;
  readonly content: CellContent;
}

/** More cells than anybody marks at once. */
const mostCells = 200;

/** The selected cells with what they hold; of whole columns the part in use, and no more than can be marked. */
export async function readSelectedCells(): Promise<readonly HeldCell[]> {
  return failingAs("notRead", async (context) => {
    const selected = context.workbook.getSelectedRange().load("address,cellCount,worksheet/name");
    const used = selected.getUsedRangeOrNullObject(true).load("cellCount");
    await context.sync();
    const many = selected.cellCount < 0 || selected.cellCount > mostCells;
    if (many && (used.isNullObject || used.cellCount > mostCells)) return [];
    const range = (many ? used : selected).load(
      "formulas,values,valueTypes,numberFormat,rowIndex,columnIndex",
    );
    await context.sync();
    return heldCells(selected.worksheet.name, range);
  });
}

function heldCells(sheet: string, range: Excel.Range): readonly HeldCell[] {
  const { formulas, values, valueTypes, numberFormat, rowIndex, columnIndex } = range;
  return values.flatMap((row: unknown[], down: number) =>
    row.map((value, right): HeldCell => {
      const isEmpty = valueTypes[down]?.[right] === "Empty";
      const shown = isEmpty ? null : (value as number | string | boolean);
      return {
        sheet,
        address: cellAddress(rowIndex + down, columnIndex + right),
        content: contentOf(formulas[down]?.[right], shown),
        shown,
        format: String(numberFormat[down]?.[right] ?? "General"),
      };
    }),
  );
}

const contentOf = (formula: unknown, shown: HeldCell["shown"]): CellContent =>
  typeof formula === "string" && formula.startsWith("=") && formula !== shown
    ? { formula }
    : { value: shown };

/**
 * Writes cells and gives what they held before, which puts them back when it is written in turn. Numbers
 * travel as numbers, so that no digit is lost.
 */
export async function changeCells(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
  try {
    checkWritable();
    return await Excel.run(async (context) => {
      const found = changes.map(({ target, content }) => {
        const range = context.workbook.worksheets.getItem(target.sheet).getRange(target.address);
        return { target, content, range: range.load("formulas,values,valueTypes") };
      });
      await context.sync();
      const before = found.map(({ target, range }): CellChange => {
        const isEmpty = range.valueTypes[0]?.[0] === "Empty";
        const shown = isEmpty ? null : (range.values[0]?.[0] as number | string | boolean);
        return { target, content: contentOf(range.formulas[0]?.[0], shown) };
      });
      for (const { range, content } of found) {
        if ("formula" in content) range.formulas = [[content.formula]];
        else range.values = [[writtenValue(content.value)]];
      }
      await context.sync();
      return before;
    });
  } catch (error) {
    throw asExcelError(error);
  }
}

const writtenValue = (value: number | string | boolean | null): number | string | boolean =>
  value === null ? "" : typeof value === "string" ? typedText(value) : value;
