import type { TableSpec } from "../../workbook/spec.ts";
import type { AssumptionName } from "../assumptions/rows.ts";
import type { PlacedTable } from "../frame/table.ts";

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

/**
 * Counts the texts where figures belong, which most formulas pass over as if nothing stood there: a start,
 * an upper bound, a cost of a risk; with the two dates from which all others are counted.
 */
export function textsFormula(tables: readonly PlacedTable[]): string {
  const runs = tables.flatMap(({ spec: { id }, figures }) =>
    figures.map(([from, to]) => (from === to ? `{${id}.${from}}` : `{${id}.${from}:${to}}`)),
  );
  const dates = ["StartDate", "AsOfDate"] satisfies AssumptionName[];
  return `=${[
    ...runs.map((run) => `SUMPRODUCT(--ISTEXT(${run}))`),
    ...dates.map((name) => `ISTEXT({name:${name}})`),
  ].join("+")}`;
}
