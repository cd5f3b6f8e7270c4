import type { ChartSeriesSpec, ChartSpec } from "../../workbook/spec.ts";
import { isDerived } from "../../forecast/index.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { amountUnitLine, axisUnit } from "../frame/amountUnit.ts";
import { formula, number, text } from "../frame/cell.ts";
import { absolute, gridLead, placeGrid, type PlacedGrid } from "../frame/grid.ts";
import { firstColumn } from "../frame/sheet.ts";
import { beginStack, type Stack } from "../frame/stack.ts";
import { bridgeRows, hasBridge, revenueBridge, type Bridge, type BridgeColumn } from "./bridge.ts";
import { revenueRows, revenueTargetAmount, streamCells, streamRow } from "./periods.ts";
import { hasPlacedIncome, incomePlacedTable } from "./placedTable.ts";
import { anyChance, anyCohorts } from "./streamParts.ts";
import { streamRows, streamsTable } from "./streamsTable.ts";

const rowsOfStream = 3;
const chartRows = 16;
/** Of the chart of the streams, and of the bridge beside it. */
const chartColumns = [5, 6] as const;

/** Revenue by stream and period in the active case; ROI reads the total by its name. */
export function revenueSheet(build: Build): BuiltSheet {
  const words = build.texts.revenue;
  const { forecast, cash } = sheetForecast(build);
  const rows = streamRows(build);
  const periods = forecast.grid.count + 1;
  const earning = cash.base.revenue.some((amount) => amount !== 0);
  const stack = beginStack(build, "revenue");
  const target = revenueTargetAmount(build);
  const targetRow = stack.row();
  const targetCell = absolute(targetRow, firstColumn + 1);
  stack.cells([text(words.targetPeriod, "label"), number(target, build.formats.amount)]);
  const reachedRow = stack.row();
  stack.skip(1);
  if (isDerived(forecast)) stack.note(words.byConstruction);
  else if (!earning) stack.note(words.nothingYet);
  stack.skip(1);
  const charts = stack.row();
  if (earning) stack.skip(chartRows + 1);
  stack.section(words.streams.title);
  stack.note(words.streams.note);
  const extra = [
    ...(anyCohorts(build) ? [words.streams.cohorts] : []),
    ...(anyChance(build) ? [words.streams.chance] : []),
  ];
  for (const note of extra) stack.note(note);
  const placedRows = hasPlacedIncome(build) ? forecast.dated.length + 4 : 0;
  // The table reads from the grid below it and the grid from the table: both places are known beforehand.
  const gridRow = stack.row() + rows.length + placedRows + 3;
  const lookup = gridLookup(gridRow + 3, rows.length);
  const streams = stack.table(streamsTable(build, rows, lookup));
  if (placedRows > 0) {
    stack.section(words.placed.title);
    stack.note(words.placed.note);
    stack.table(incomePlacedTable(build));
  }
  stack.section(words.periods.title);
  const place = { row: stack.row(), column: firstColumn };
  const grid = placeGrid("revenue", revenueRows(build, streamCells(streams), targetCell), place, periods);
  stack.blocks.push(grid.block);
  stack.skip(grid.nextRow - place.row + 1);
  const lastPrinted = Math.max(streams.range("share").column, firstColumn + gridLead + periods - 1);
  const bridge = earning && hasBridge(build) ? placeBridge(build, stack, grid, lastPrinted + 2) : undefined;
  const reached = cash.base.revenue.findIndex(
    (value, period) =>
      period > 0 && target !== undefined && value >= target * (1 - build.figure("ToleranceEqual")),
  );
  stack.blocks.push({
    row: reachedRow,
    column: firstColumn,
    cells: [
      [
        text(words.reached, "label"),
        formula(
          `=IF(${targetCell}="",{name:WordNoTarget},IF(COUNT(${grid.address("reached")})=0,{name:WordNever},MIN(${grid.address("reached")})))`,
          target === undefined ? build.word("WordNoTarget") : reached < 0 ? build.word("WordNever") : reached,
          build.formats.count,
        ),
      ],
    ],
  });
  return {
    draft: {
      id: "revenue",
      words,
      tabColor: "green",
      unit: amountUnitLine(build),
      blocks: stack.blocks,
      tables: stack.tables,
      filters: false,
      lastPrinted,
      // Without revenue there is nothing to draw: the sheet says what to fill in.
      charts: earning ? revenueCharts(build, grid, rows.length, charts, bridge) : [],
      freeze: { rows: 4, columns: 0 },
    },
    names: [
      { name: "RevenuePeriods", target: grid.range("period") },
      { name: "RevenueByPeriod", target: grid.range("total") },
      {
        name: "RevenueTarget",
        target: { sheet: "revenue", row: targetRow, column: firstColumn + 1, rows: 1, columns: 1 },
      },
      { name: "StreamNames", target: streams.range("stream") },
    ],
  };
}

/** What the grid says of a stream in one of its columns: found by name, among the rows of revenue only. */
function gridLookup(first: number, streams: number): (period: number) => string {
  const last = first + streams * rowsOfStream - 1;
  const column = (at: number): string => `${absolute(first, at)}:${absolute(last, at)}`;
  const names = `(${column(firstColumn)}={streams.stream@})*(${column(firstColumn + 1)}={name:WordRevenue})`;
  return (period) =>
    `=SUMPRODUCT(${names}*${column(period < 0 ? firstColumn + 2 : firstColumn + gridLead + period)})`;
}

function placeBridge(build: Build, stack: Stack, grid: PlacedGrid<string>, piecesColumn: number): Bridge {
  const words = build.texts.revenue.bridge;
  stack.section(words.title);
  stack.note(words.note);
  const bridge = revenueBridge(build, grid, stack.row(), piecesColumn);
  stack.blocks.push(...bridge.blocks);
  stack.skip(bridgeRows(build));
  return bridge;
}

function revenueCharts(
  build: Build,
  grid: PlacedGrid<string>,
  streams: number,
  row: number,
  bridge: Bridge | undefined,
): ChartSpec[] {
  const words = build.texts.revenue;
  const { forecast, cash } = sheetForecast(build);
  const largest = Math.max(...cash.base.revenue, revenueTargetAmount(build) ?? 0);
  const axis = axisUnit(build, largest);
  const colors = ["ink", "teal", "tealLight", "amber", "grey", "green", "red"] as const;
  // More streams than colours are shown as their total.
  const shown =
    streams <= colors.length
      ? forecast.streams.map(({ name }, index) => ({ name, row: streamRow("revenue", index) }))
      : [{ name: words.total, row: "total" }];
  const trimmed = (id: string) => {
    const range = grid.range(id);
    return { ...range, column: range.column + 1, columns: range.columns - 1 };
  };
  const target: ChartSeriesSpec[] =
    revenueTargetAmount(build) === undefined
      ? []
      : [
          {
            name: words.target,
            categories: trimmed("label"),
            values: trimmed("target"),
            color: shown.length < colors.length ? "red" : "ink",
            overlay: "line",
          },
        ];
  const byStream: ChartSpec = {
    id: "revenueStreams",
    kind: "columnStacked",
    title: (target.length > 0 ? words.charts.target : words.charts.streams)(axis.unit),
    anchor: { row, column: firstColumn, rows: chartRows, columns: chartColumns[0] },
    series: [
      ...shown.map(({ name, row: id }, index): ChartSeriesSpec => ({
        name,
        categories: trimmed("label"),
        values: trimmed(id),
        color: colors[index] ?? "grey",
      })),
      ...target,
    ],
    valueFormat: axis.format,
    legend: "bottom",
  };
  return bridge === undefined ? [byStream] : [byStream, bridgeChart(build, bridge, row)];
}

/** Floating columns: what carries them is not seen. */
function bridgeChart(build: Build, bridge: Bridge, row: number): ChartSpec {
  const words = build.texts.revenue;
  const { revenue } = sheetForecast(build).cash.base;
  const axis = axisUnit(build, Math.max(...revenue));
  const series = (column: BridgeColumn, color: ChartSeriesSpec["color"]): ChartSeriesSpec => ({
    name: words.bridge.columns[column],
    categories: bridge.range("step"),
    values: bridge.range(column),
    color,
  });
  return {
    id: "revenueBridge",
    kind: "columnStacked",
    title: words.charts.bridge(axis.unit),
    anchor: { row, column: firstColumn + chartColumns[0], rows: chartRows, columns: chartColumns[1] },
    series: [series("base", "none"), series("level", "ink"), series("up", "teal"), series("down", "amber")],
    valueFormat: axis.format,
    legend: "none",
  };
}
