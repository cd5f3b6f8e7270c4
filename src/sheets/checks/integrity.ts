import type { TableSpec } from "../../workbook/spec.ts";
import type { AssumptionName } from "../assumptions/rows.ts";
import type { PlacedTable } from "../frame/table.ts";

/** Counts the cells of tables that show an error. */
export const errorsFormula = (tables: readonly TableSpec[]): string =>
  `=${tables.map(({ id }) => `SUMPRODUCT(--ISERROR({${id}}))`).join("+")}`;

/** Counts the cells of calculated columns that hold no formula any more. */
export const overwrittenIn = ({ spec }: PlacedTable): readonly string[] =>
  formulaRuns(spec).map((run) => `SUMPRODUCT(1-ISFORMULA(${run}))`);

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
export function textsIn({ spec: { id }, figures }: PlacedTable): readonly string[] {
  const runs = figures.map(([from, to]) => (from === to ? `{${id}.${from}}` : `{${id}.${from}:${to}}`));
  const dates = ["StartDate", "AsOfDate"] satisfies AssumptionName[];
  return [
    ...runs.map((run) => `SUMPRODUCT(--ISTEXT(${run}))`),
    ...(id === "assumptions" ? dates.map((name) => `ISTEXT({name:${name}})`) : []),
  ];
}
