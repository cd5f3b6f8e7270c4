import type { BudgetGroups } from "../../plan/rows/budgetTotals.ts";
import type { ChartSpec } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { axisUnit } from "../frame/amountUnit.ts";
import { firstColumn } from "../frame/sheet.ts";
import type { PlacedTable } from "../frame/table.ts";
import { curveRows } from "./curve.ts";

const fewestChartRows = curveRows;
/** Side by side above the tables. */
export const chartColumns = {
  ranges: { column: firstColumn, columns: 3 },
  drivers: { column: firstColumn + 3, columns: 4 },
  curve: { column: firstColumn + 7, columns: 5 },
} as const;
const mostChartRows = 30;

export const chartRows = ({ categories }: BudgetGroups): number =>
  Math.min(mostChartRows, Math.max(fewestChartRows, 4 + 2 * Math.max(1, categories.length)));

/** Floating bars from low to high, a category each: the first series is the invisible base. */
export function rangeChart(
  build: Build,
  categories: PlacedTable<"categories">,
  groups: BudgetGroups,
  row: number,
): ChartSpec {
  const words = build.texts.budget;
  const names = categories.range("category");
  const largest = groups.categories.reduce((most, { sums }) => Math.max(most, Math.abs(sums.high)), 0);
  const axis = axisUnit(build, largest);
  return {
    id: "budgetRanges",
    kind: "barStacked",
    title: words.chart(axis.unit),
    anchor: {
      row,
      rows: chartRows(groups),
      ...chartColumns.ranges,
    },
    series: [
      { name: words.chartBase, categories: names, values: categories.range("lowYear"), color: "none" },
      { name: words.chartSpan, categories: names, values: categories.range("spread"), color: "teal" },
    ],
    valueFormat: axis.format,
    legend: "none",
  };
}
