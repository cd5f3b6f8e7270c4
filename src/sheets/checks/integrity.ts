import type { TableSpec } from "../../workbook/spec.ts";

/** Counts the cells of tables that show an error. */
export const errorsFormula = (tables: readonly TableSpec[]): string =>
  `=${tables.map(({ id }) => `SUMPRODUCT(--ISERROR({${id}}))`).join("+")}`;

/** Counts the cells of calculated columns that hold no formula any more; nothing where there is none. */
export function overwrittenFormula(tables: readonly TableSpec[]): string | undefined {
  const runs = tables.flatMap(formulaRuns);
  return runs.length === 0 ? undefined : `=${runs.map((run) => `SUMPRODUCT(1-ISFORMULA(${run}))`).join("+")}`;
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
