import type { RangeRef, TableSpec } from "../../workbook/spec.ts";
import type { CheckFigure } from "./figure.ts";

interface SheetTable {
  readonly sheet: string;
  readonly spec: TableSpec;
}

/** What must hold in every table: no errors, and every formula still there. */
export function integrityChecks(tables: readonly SheetTable[]): CheckFigure[] {
  const [first] = tables;
  if (first === undefined) return [];
  const place: RangeRef = {
    sheet: first.sheet,
    row: first.spec.row,
    column: first.spec.column,
    rows: 1,
    columns: 1,
  };
  const formulas = tables.flatMap(({ spec }) => formulaRuns(spec));
  const errors: CheckFigure = {
    id: "workbook.errors",
    severity: "error",
    formula: `=${tables.map(({ spec }) => `SUMPRODUCT(--ISERROR({${spec.id}}))`).join("+")}`,
    found: 0,
    place,
  };
  const overwritten: CheckFigure = {
    id: "workbook.overwritten",
    severity: "error",
    formula: `=${formulas.map((run) => `SUMPRODUCT(1-ISFORMULA(${run}))`).join("+")}`,
    found: 0,
    place,
  };
  return formulas.length === 0 ? [errors] : [errors, overwritten];
}

/** Neighbouring calculated columns of a table, as one reference each. */
function formulaRuns({ id, columns }: TableSpec): string[] {
  const runs: string[] = [];
  let from: string | undefined;
  columns.forEach((column, index) => {
    if (column.calculated === undefined) return;
    from ??= column.id;
    if (columns[index + 1]?.calculated !== undefined) return;
    runs.push(from === column.id ? `{${id}.${from}}` : `{${id}.${from}:${column.id}}`);
    from = undefined;
  });
  return runs;
}
