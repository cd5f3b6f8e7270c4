import type { CellState, ChartModel, ChartSeriesModel, WorkbookModel } from "../../model/model.ts";
import { palette } from "../../../workbook/style.ts";

export type ChartShape = "column" | "bar" | "line" | "scatter" | "radar";

/** A chart as it is drawn: its values read from the cells. */
export interface ChartData {
  readonly shape: ChartShape;
  readonly stacked: boolean;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
  readonly legend: boolean;
  readonly valueFormat: string | undefined;
  readonly valueTitle: string | undefined;
  readonly categoryTitle: string | undefined;
  /** The first category on top of a bar chart, as it stands in the sheet. */
  readonly reversed: boolean;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

export interface SeriesData {
  readonly name: string;
  readonly color: string;
  /** An invisible base of floating bars is counted and not drawn. */
  readonly visible: boolean;
  /** A line over the columns of the others. */
  readonly line: boolean;
  readonly values: readonly (number | undefined)[];
  /** Places on the category axis, where that has numbers (scatter). */
  readonly positions: readonly (number | undefined)[];
}

/** Ink, teal, teal light, amber, grey: never the default palette. */
const seriesColors = [palette.ink, palette.teal, palette.tealLight, palette.amber, palette.grey] as const;

export function readChart(chart: ChartModel, model: WorkbookModel): ChartData {
  const { members } = chart;
  const shape = shapeOf(chart.type);
  const text = (path: string): string | undefined => {
    const value = members[path];
    return typeof value === "string" && value !== "" ? value : undefined;
  };
  const number = (path: string): number | undefined => {
    const value = members[path];
    return typeof value === "number" ? value : undefined;
  };
  return {
    shape,
    stacked: /Stacked/.test(chart.type),
    title: members["title.visible"] === false ? "" : (text("title.text") ?? ""),
    categories: cellsOf(chart.series[0]?.categories, model).map((cell) => cell.text),
    series: chart.series.map((series, index) => readSeries(series, index, shape, model)),
    legend: members["legend.visible"] !== false,
    valueFormat: text("axes.valueAxis.numberFormat"),
    valueTitle: text("axes.valueAxis.title.text"),
    categoryTitle: text("axes.categoryAxis.title.text"),
    reversed: members["axes.categoryAxis.reversePlotOrder"] === true,
    minimum: number("axes.valueAxis.minimum"),
    maximum: number("axes.valueAxis.maximum"),
  };
}

function shapeOf(type: string): ChartShape {
  if (type.startsWith("Bar")) return "bar";
  if (type.startsWith("XY")) return "scatter";
  if (type.startsWith("Radar")) return "radar";
  if (type.startsWith("Line")) return "line";
  return "column";
}

function readSeries(
  series: ChartSeriesModel,
  index: number,
  shape: ChartShape,
  model: WorkbookModel,
): SeriesData {
  const { members } = series;
  const { chartType } = members;
  const line = shape === "column" && typeof chartType === "string" && shapeOf(chartType) === "line";
  const filled = !line && (shape === "column" || shape === "bar");
  const given = members[filled ? "format.fill.color" : "format.line.color"];
  const hidden = filled
    ? members["format.fill.visible"] === false
    : members["format.line.lineStyle"] === "None";
  return {
    name: series.name,
    color:
      typeof given === "string" && given !== ""
        ? given
        : (seriesColors[index % seriesColors.length] ?? palette.ink),
    visible: !hidden,
    line,
    values: cellsOf(series.values, model).map(numberOf),
    positions: positionsOf(cellsOf(series.categories, model)),
  };
}

function cellsOf(source: ChartSeriesModel["values"], model: WorkbookModel): CellState[] {
  return source === undefined ? [] : (model.sheet(source.sheetId)?.read(source.area).flat() ?? []);
}

/** Where the categories are no numbers, Excel counts them. */
function positionsOf(cells: readonly CellState[]): (number | undefined)[] {
  const positions = cells.map(numberOf);
  return positions.some((position) => position !== undefined)
    ? positions
    : cells.map((_cell, index) => index + 1);
}

function numberOf(cell: CellState): number | undefined {
  return typeof cell.value === "number" ? cell.value : undefined;
}
