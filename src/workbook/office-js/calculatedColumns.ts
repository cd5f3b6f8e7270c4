import { checkedFormula } from "../limits.ts";
import type { SheetSpec } from "../spec.ts";
import { sized, type Step } from "./payload.ts";
import { rangeOf, type InsertSession } from "./session.ts";

/**
 * The calculated columns of a sheet's tables: one formula for the whole column each, so that Excel takes
 * it for one and rows that people add calculate.
 */
export function calculatedColumnSteps(session: InsertSession, sheet: SheetSpec): Step[] {
  return sheet.tables.flatMap((table) => {
    const calculated = table.columns.map(({ calculated: formula, heading }) =>
      formula === undefined ? undefined : checkedFormula(formula, `${sheet.name}, ${heading}`),
    );
    return columnsTogether(calculated, table.rows).map(({ first, formulas, way }) => {
      const row = { sheet: sheet.id, row: table.row + 1, rows: 1, columns: formulas.length };
      const top = { ...row, column: table.column + first };
      return sized(bytesOf(formulas, table.rows, way), () => {
        const range = rangeOf(session, { ...top, rows: table.rows });
        if (way === "fill") fill(range, formulas[0] ?? "");
        else if (way === "rows") range.formulas = Array.from({ length: table.rows }, () => [...formulas]);
        else {
          const firstRow = rangeOf(session, top);
          firstRow.formulas = [[...formulas]];
          range.copyFrom(firstRow, "Formulas");
        }
      });
    });
  });
}

/**
 * How neighbouring columns get their formulas: "fill", one column from a single value; "rows", the formulas
 * repeated in each row; "copy", the first row written and copied over all rows.
 */
export interface ColumnRun {
  readonly first: number;
  readonly formulas: readonly string[];
  readonly way: "fill" | "rows" | "copy";
}

/** What an assignment costs, and a copy of a range that is there already, in bytes of a request (measured). */
const assignmentBytes = 280;
const copyBytes = 340;
const ways = ["fill", "rows", "copy"] as const;

function bytesOf(formulas: readonly string[], rows: number, way: ColumnRun["way"]): number {
  const text = formulas.reduce((sum, formula) => sum + formula.length + 3, 0);
  if (way === "fill") return formulas.length === 1 ? assignmentBytes + text : Infinity;
  return way === "rows" ? assignmentBytes + rows * text : assignmentBytes + copyBytes + text;
}

/** The calculated columns of a table in the runs that cost least in all; undefined: not calculated. */
export function columnsTogether(columns: readonly (string | undefined)[], rows: number): ColumnRun[] {
  const best: { readonly bytes: number; readonly runs: readonly ColumnRun[] }[] = [{ bytes: 0, runs: [] }];
  columns.forEach((formula, last) => {
    let least = formula === undefined ? best[last] : undefined;
    for (let first = last; columns[first] !== undefined; first -= 1) {
      const formulas = columns.slice(first, last + 1).filter((one) => one !== undefined);
      for (const way of ways) {
        const before = best[first];
        const bytes = (before?.bytes ?? 0) + bytesOf(formulas, rows, way);
        if (least !== undefined && bytes >= least.bytes) continue;
        least = { bytes, runs: [...(before?.runs ?? []), { first, formulas, way }] };
      }
    }
    best.push(least ?? { bytes: 0, runs: [] });
  });
  return [...(best.at(-1)?.runs ?? [])];
}

/** One formula for every cell of a range: Excel takes a single value for all, which the types do not say. */
function fill(range: Excel.Range, formula: string): void {
  range.set({ formulas: formula as unknown as string[][] });
}
