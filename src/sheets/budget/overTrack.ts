import type { BudgetGroups } from "../../plan/rows/budgetTotals.ts";

/**
 * Sums over the lines of a row's track. With a single track whole columns, so that lines which a
 * user adds without naming it are counted too.
 */
export function overTrack(groups: BudgetGroups, table: string): (column: string) => string {
  return groups.tracks.length > 1
    ? (column) => `SUMPRODUCT(--({budget.track}={${table}.track@}),{budget.${column}})`
    : (column) => `SUM({budget.${column}})`;
}
