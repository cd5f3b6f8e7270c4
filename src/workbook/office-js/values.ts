import type { Cell, SheetSpec } from "../spec.ts";
import { assignmentSteps } from "./assignments.ts";
import { isDateFormat, shiftedDate } from "./dates.ts";
import type { Step } from "./payload.ts";
import type { InsertSession } from "./session.ts";
import { typedText } from "./typedText.ts";

/** null leaves a cell alone: formulas come later, when the tables of all sheets exist. */
type Written = string | number | null;

/** The constants of a sheet, an assignment for each stretch of rows that has them in the same columns. */
export function valueSteps(session: InsertSession, sheet: SheetSpec): Step[] {
  return sheet.blocks.flatMap((block) => {
    const columns = Math.max(0, ...block.cells.map((cells) => cells.length));
    const rows = block.cells.map((cells) =>
      Array.from({ length: columns }, (_, column): Written => constantOf(cells[column], session.date1904)),
    );
    const start = { sheet: sheet.id, row: block.row, column: block.column };
    return assignmentSteps(session, start, rows, (range, cells) => {
      range.values = cells;
    });
  });
}

function constantOf(cell: Cell | undefined, date1904: boolean): Written {
  if (cell === undefined || cell.only === "file") return null;
  if (cell.kind === "text") return typedText(cell.text);
  if (cell.kind !== "number") return null;
  return isDateFormat(cell.format) ? shiftedDate(cell.value, date1904) : cell.value;
}
