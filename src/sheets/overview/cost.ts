import type { Build } from "../build.ts";
import { textField } from "../frame/fields.ts";
import { input, type Column, type TableSource } from "../frame/table.ts";
import { budgetGroups, type BudgetGroups } from "../../plan/rows/budgetTotals.ts";
import { lineRows } from "../../plan/rows/budgetLines.ts";
import {
  approximateContingency,
  approximatePercentile,
  rangeRows,
  type RangeRow,
} from "../budget/rangeTables.ts";

/** What each budget costs a year, from the Budget sheet; nothing is added across budgets. */
export function costTable(build: Build): TableSource<"cost", RangeRow> {
  const groups: BudgetGroups = budgetGroups(build, lineRows(build));
  const from = (
    id: "low" | "p50" | "p80" | "high" | "contingency",
    table: "approximate" | "exact",
    expected: (row: RangeRow) => number,
  ): Column<RangeRow> => ({
    align: "right",
    formula: `=SUMPRODUCT(--({${table}.track}={cost.track@}),{${table}.${id}})`,
    expected,
    format: build.formats.amount,
  });
  return {
    id: "cost",
    columns: {
      track: input(textField("text"), (row) => row.track),
      low: from("low", "exact", ({ sums }) => sums.low),
      p50: from("p50", "approximate", ({ sums }) => approximatePercentile(build, sums, "p50")),
      p80: from("p80", "approximate", ({ sums }) => approximatePercentile(build, sums, "p80")),
      high: from("high", "exact", ({ sums }) => sums.high),
      contingency: from("contingency", "approximate", ({ sums }) => approximateContingency(build, sums)),
    },
    rows: rangeRows(groups),
    emptyRow: { track: "", sums: groups.sumsOf("") },
  };
}
