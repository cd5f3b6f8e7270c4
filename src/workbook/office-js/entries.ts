import type { Value } from "../spec.ts";
import { shiftedDate } from "./dates.ts";
import { asExcelError } from "./errors.ts";
import { checkWritable } from "./preflight.ts";
import { readInserts } from "./record.ts";
import type { CellTarget } from "./selection.ts";
import { typedText } from "./typedText.ts";

/** A value as it is typed; `isDate`: a serial number of the 1900 system. */
export interface Entry {
  readonly value: Value;
  readonly isDate?: true;
}

/** A value for a cell. */
export interface CellValue extends Entry {
  readonly target: CellTarget;
}

/** A row for the end of a table, a value a column. */
export interface NewRow {
  readonly table: string;
  readonly values: readonly Entry[];
}

const typed = ({ value, isDate }: Entry, date1904: boolean): Value => {
  if (typeof value !== "number") return typeof value === "string" ? typedText(value) : value;
  return isDate ? shiftedDate(value, date1904) : value;
};

/** Queues values for cells, as they are to be read: text stays text. */
export function queueValues(
  context: Excel.RequestContext,
  cells: readonly CellValue[],
  date1904: boolean,
): void {
  for (const { target, ...entry } of cells) {
    const cell = context.workbook.worksheets.getItem(target.sheet).getRange(target.address);
    cell.values = [[typed(entry, date1904)]];
  }
}

/** Writes values into cells and adds rows to tables, all in one request or nothing. */
export async function writeEntries(
  cells: readonly CellValue[],
  newRows: readonly NewRow[] = [],
): Promise<void> {
  try {
    checkWritable();
    await Excel.run(async (context) => {
      const { date1904 = false } = readInserts().at(-1) ?? {};
      // Rows first: a table that cannot grow refuses before anything is written.
      for (const { table, values } of newRows) {
        context.workbook.tables
          .getItem(table)
          .rows.add(undefined, [values.map((entry) => typed(entry, date1904))]);
      }
      queueValues(context, cells, date1904);
      await context.sync();
    });
  } catch (error) {
    throw asExcelError(error);
  }
}
