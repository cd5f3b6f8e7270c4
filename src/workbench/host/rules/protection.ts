import type { Book } from "../book.ts";
import { occupied } from "../area.ts";
import type { RangeState } from "../objects/states.ts";
import { formatsOf } from "./formats.ts";
import { refusal } from "./refusals.ts";

/** Refuses a change of cells that are locked in a protected sheet. */
export function checkCellsWritable({ sheet, area }: RangeState): void {
  if (sheet.protection === undefined) return;
  const cells = formatsOf(sheet, occupied(area, sheet.usedArea()));
  if (cells.some((row) => row.some((format) => format.locked))) throw refusal("protectedCells");
}

/** Refuses a change that a protected sheet allows only where its options say so ("allowFormatCells"). */
export function checkSheetAllows({ sheet }: Pick<RangeState, "sheet">, option?: string): void {
  if (sheet.protection === undefined) return;
  const options = (sheet.protection.options ?? {}) as Readonly<Record<string, unknown>>;
  if (option === undefined || options[option] !== true) throw refusal("protectedCells");
}

/** Refuses adding, removing, moving and renaming of sheets in a protected workbook. */
export function checkStructure(book: Book): void {
  if (book.protection !== undefined) throw refusal("protectedWorkbook");
}
