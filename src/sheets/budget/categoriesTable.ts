import type { Build } from "../build.ts";
import { text } from "../frame/cell.ts";
import type { TableSource } from "../frame/table.ts";
import { emptyTotal, type BudgetGroups, type TotalRow } from "./groups.ts";
import { overTrack } from "./overTrack.ts";
import { checkColumn, differenceColumns, statedColumns, sumColumns } from "./totalsColumns.ts";

/** A row a category, with what the document states for it. */
export function categoriesTable(build: Build, groups: BudgetGroups): TableSource<TotalRow> {
  const headings = build.texts.budget.totalsHeadings;
  const own = "--({budget.track}={categories.track@}),--({budget.category}={categories.category@})";
  const trackTotal = overTrack(groups, "categories")("mean");
  return {
    id: "categories",
    name: "BudgetCategories",
    columns: [
      { id: "category", heading: headings.category, cell: (row) => text(row.category) },
      checkColumn("categories", headings.check),
      { id: "track", heading: headings.track, cell: (row) => text(row.track) },
      ...statedColumns(build, headings),
      {
        id: "lines",
        heading: headings.lines,
        align: "right",
        formula: `=SUMPRODUCT(${own},--({budget.name}<>""))`,
        expected: (row) => row.sums.lines,
        format: build.formats.count,
      },
      ...sumColumns(build, "categories", headings, (column) => `SUMPRODUCT(${own},{budget.${column}})`),
      {
        id: "share",
        heading: headings.share,
        align: "right",
        formula: `=IF(${trackTotal}=0,0,{categories.mean@}/${trackTotal})`,
        expected: (row) => (row.trackMean === 0 ? 0 : row.sums.mean / row.trackMean),
        format: build.formats.percent,
      },
      ...differenceColumns(build, "categories", headings),
    ],
    rows: groups.categories,
    emptyRow: emptyTotal,
  };
}
