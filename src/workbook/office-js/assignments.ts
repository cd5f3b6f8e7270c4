import type { SheetId } from "../spec.ts";
import { cellStep, rowPieces, type Step } from "./payload.ts";
import { rangeOf, type InsertSession } from "./session.ts";
import { stretchesOf } from "./stretches.ts";

type Written = string | number | null;

/**
 * What stands in cells from a first one on, an assignment for each stretch of rows that has something in
 * the same columns. null leaves a cell alone.
 */
export function assignmentSteps<T extends Written>(
  session: InsertSession,
  start: { readonly sheet: SheetId; readonly row: number; readonly column: number },
  rows: readonly (readonly T[])[],
  assign: (range: Excel.Range, cells: T[][]) => void,
): Step[] {
  return stretchesOf(rows).flatMap(({ first: top, count, from, to }) => {
    const filled = rows.slice(top, top + count).map((row) => row.slice(from, to));
    return rowPieces(filled).map(({ first, rows: piece }) =>
      cellStep(piece, () => {
        const area = {
          sheet: start.sheet,
          row: start.row + top + first,
          column: start.column + from,
          rows: piece.length,
          columns: to - from,
        };
        assign(
          rangeOf(session, area),
          piece.map((row) => [...row]),
        );
      }),
    );
  });
}
