import type { ChartSpec } from "../../workbook/spec.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { amountUnitLine, axisUnit } from "../frame/amountUnit.ts";
import { placeGrid, type PlacedGrid } from "../frame/grid.ts";
import { firstColumn } from "../frame/sheet.ts";
import { beginStack } from "../frame/stack.ts";
import { fanCharts, measureFans } from "./measureFans.ts";
import { pathGridRows } from "./pathRows.ts";
import { sheetPaths } from "./paths.ts";
import { pathsTable } from "./pathsTable.ts";
import { revenueCells, revenueLines, revenuePath, revenueRows, type RevenueRow } from "./revenue.ts";

const chartRows = 16;
const chartColumns = 8;
const revenueLineCount = 6;

/** How revenue and every measure with a target get there. */
export function projectionSheet(build: Build): BuiltSheet {
  const words = build.texts.projection;
  const periods = sheetForecast(build).forecast.grid.count + 1;
  const stack = beginStack(build, "projection");
  stack.section(words.revenue.title);
  stack.note(words.revenue.note);
  const cells = revenueCells(stack.row());
  const rows = revenueRows(build, cells);
  const place = { row: stack.row() + revenueLineCount + 1, column: firstColumn };
  const grid = placeGrid("projection", rows, place, periods);
  revenueLines(build, stack, grid);
  stack.skip(1);
  stack.blocks.push(grid.block);
  stack.skip(rows.length + 1);
  const chart = fanChart(build, grid, stack.row());
  if (chart !== undefined) stack.skip(chartRows + 1);
  const paths = sheetPaths(build);
  let fans: ChartSpec[] = [];
  stack.section(words.measures.title);
  stack.note(words.measures.note);
  const table = stack.table(pathsTable(build, paths));
  if (paths.length > 0) {
    stack.section(words.paths.title);
    stack.note(words.measures.missing);
    const below = { row: stack.row(), column: firstColumn };
    const byPeriod = placeGrid("projection", pathGridRows(build, paths, table), below, periods);
    stack.blocks.push(byPeriod.block);
    stack.skip(byPeriod.nextRow - below.row + 1);
    fans = fanCharts(build, measureFans(build, paths), byPeriod, stack.row());
  }
  const years = grid.range("period");
  const lastPeriod = years.column + years.columns - 1;
  return {
    draft: {
      id: "projection",
      words,
      tabColor: "green",
      unit: amountUnitLine(build),
      caps: { [firstColumn]: 44, [firstColumn + 1]: 30 },
      blocks: stack.blocks,
      tables: stack.tables,
      filters: false,
      charts: [...(chart === undefined ? [] : [chart]), ...fans],
      lastPrinted: Math.max(lastPeriod, table.range("rate").column),
      lastOnNarrowPage: Math.max(lastPeriod, table.range("model").column),
    },
    names: [{ name: "ProjectionPeriods", target: grid.range("period") }],
  };
}

/** Without a start there is nothing to draw, and from nothing nothing grows. */
function fanChart(build: Build, grid: PlacedGrid<RevenueRow>, row: number): ChartSpec | undefined {
  const words = build.texts.projection;
  const path = revenuePath(build);
  if (path.start === undefined || path.start <= 0) return undefined;
  const axis = axisUnit(build, Math.max(...path.high.map(Number), path.target ?? 0));
  const series = (id: "low" | "base" | "high" | "target", color: "grey" | "teal" | "ink" | "amber") => ({
    name: words.rows[id],
    categories: grid.range("label"),
    values: grid.range(id),
    color,
  });
  return {
    id: "projectionFan",
    kind: "line",
    title: words.chart(axis.unit),
    anchor: { row, column: firstColumn, rows: chartRows, columns: chartColumns },
    series: [
      series("low", "grey"),
      series("base", "teal"),
      series("high", "ink"),
      ...(path.target === undefined ? [] : [series("target", "amber")]),
    ],
    valueFormat: axis.format,
    legend: "bottom",
  };
}
