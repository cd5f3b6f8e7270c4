import type { Build } from "../build.ts";
import { inputs, type TableSource } from "../frame/table.ts";
import { categoryFields } from "./fields.ts";
import { emptyTotal, type BudgetGroups, type TotalRow } from "../../plan/rows/budgetTotals.ts";
import { overTrack } from "./overTrack.ts";
import {
  checkColumn,
  differenceColumns,
  insertedColumns,
  varianceColumns,
  statedColumns,
  sumColumns,
} from "./totalsColumns.ts";

/** A row a category, with what the document states for it. */
export function categoriesTable(build: Build, groups: BudgetGroups): TableSource<"categories", TotalRow> {
  const own = "--({budget.track}={categories.track@}),--({budget.category}={categories.category@})";
  const trackTotal = overTrack(groups, "categories")("mean");
  const { spread, ...sums } = sumColumns(
    build,
    "categories",
    (column) => `SUMPRODUCT(${own},{budget.${column}})`,
  );
  const { category, track } = inputs({ category: categoryFields.category, track: categoryFields.track });
  return {
    id: "categories",
    columns: {
      category,
      check: checkColumn(build, "categories"),
      ...varianceColumns(build, "categories"),
      track,
      ...statedColumns,
      ...sums,
      share: {
        align: "right",
        formula: `=IF(${trackTotal}=0,0,{categories.mean@}/${trackTotal})`,
        expected: (row) => (row.trackMean === 0 ? 0 : row.sums.mean / row.trackMean),
        format: build.formats.percent,
      },
      lines: {
        align: "right",
        formula: `=SUMPRODUCT(${own},--({budget.name}<>""))`,
        expected: (row) => row.sums.lines,
        format: build.formats.count,
      },
      spread,
      ...differenceColumns(build, "categories"),
      ...insertedColumns,
    },
    rows: groups.categories,
    emptyRow: emptyTotal,
  };
}
