import type { Build } from "../build.ts";
import { text } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { budgetGroups, type BudgetGroups } from "../budget/groups.ts";
import { lineRows } from "../budget/lines.ts";
import {
  approximateContingency,
  approximatePercentile,
  rangeRows,
  type RangeRow,
} from "../budget/rangeTables.ts";

/** What each budget costs a year, from the Budget sheet; nothing is added across budgets. */
export function costTable(build: Build): TableSource<RangeRow> {
  const headings = build.texts.overview.budget;
  const groups: BudgetGroups = budgetGroups(build, lineRows(build));
  const from = (
    id: "low" | "p50" | "p80" | "high" | "contingency",
    table: "approximate" | "exact",
    expected: (row: RangeRow) => number,
  ): Column<RangeRow> => ({
    id,
    heading: headings[id],
    align: "right",
    formula: `=SUMPRODUCT(--({${table}.track}={cost.track@}),{${table}.${id}})`,
    expected,
    format: build.formats.amount,
  });
  return {
    id: "cost",
    name: "OverviewCost",
    columns: [
      { id: "track", heading: headings.track, cell: (row) => text(row.track) },
      from("low", "exact", ({ sums }) => sums.low),
      from("p50", "approximate", ({ sums }) => approximatePercentile(build, sums, "p50")),
      from("p80", "approximate", ({ sums }) => approximatePercentile(build, sums, "p80")),
      from("high", "exact", ({ sums }) => sums.high),
      from("contingency", "approximate", ({ sums }) => approximateContingency(build, sums)),
    ],
    rows: rangeRows(groups),
    emptyRow: { track: "", sums: groups.sumsOf("") },
  };
}
