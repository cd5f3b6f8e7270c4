import type { Worksheet } from "@cj-tech-master/excelts";
import type { AddAxisOptions, AddChartOptions, AddChartSeriesOptions } from "@cj-tech-master/excelts/chart";
import type { ChartSeriesSpec, ChartSpec, ResolvedWorkbook, SheetSpec } from "../spec.ts";
import { palette } from "../style.ts";
import { absoluteReference } from "./names.ts";

const hex = (color: keyof typeof palette): string => palette[color].slice(1);

const types = {
  column: { type: "bar", barDir: "col", grouping: "clustered", gapWidth: 60 },
  columnStacked: { type: "bar", barDir: "col", grouping: "stacked", gapWidth: 60, overlap: 100 },
  bar: { type: "bar", barDir: "bar", grouping: "clustered", gapWidth: 60 },
  barStacked: { type: "bar", barDir: "bar", grouping: "stacked", gapWidth: 60, overlap: 100 },
  line: { type: "line", grouping: "standard", showMarker: false },
  scatter: { type: "scatter", scatterStyle: "lineMarker" },
  radar: { type: "radar", radarStyle: "marker" },
} as const;

export function addCharts(worksheet: Worksheet, sheet: SheetSpec, workbook: ResolvedWorkbook): void {
  for (const chart of sheet.charts) {
    const { row, column, rows, columns } = chart.anchor;
    worksheet.addChart(chartOptions(chart, workbook), {
      tl: { col: column, row },
      br: { col: column + columns, row: row + rows },
      editAs: "oneCell",
    });
  }
}

function chartOptions(chart: ChartSpec, workbook: ResolvedWorkbook): AddChartOptions {
  const horizontal = chart.kind === "bar" || chart.kind === "barStacked";
  return {
    ...types[chart.kind],
    title: {
      paragraphs: [
        {
          runs: [
            {
              text: chart.title,
              properties: { size: 1200, bold: true, color: { srgb: hex("ink") } },
            },
          ],
        },
      ],
    },
    showLegend: chart.legend === "bottom",
    legendPosition: "b",
    displayBlanksAs: "gap",
    series: chart.series.map((series) => seriesOptions(series, chart, workbook)),
    categoryAxis: {
      ...axisLine,
      ...(chart.categoryAxisTitle === undefined ? {} : { title: chart.categoryAxisTitle }),
      // Below the plot also where bars or lines go below zero.
      tickLblPos: "low",
      // The first row of the table on top, as it stands in the sheet.
      ...(horizontal ? { orientation: "maxMin" } : {}),
    },
    valueAxis: {
      ...axisLine,
      majorGridlines: true,
      majorGridlinesStyle: { border: hex("line"), borderWidth: 0.75 },
      ...(chart.valueAxisTitle === undefined ? {} : { title: chart.valueAxisTitle }),
      ...(chart.valueLimits === undefined
        ? {}
        : { min: chart.valueLimits.minimum, max: chart.valueLimits.maximum }),
      ...(chart.valueFormat === undefined ? {} : { numFmt: chart.valueFormat, numFmtLinked: false }),
      ...(horizontal ? { crosses: "max" } : {}),
    },
  };
}

const axisLine: AddAxisOptions = {
  lineColor: hex("line"),
  lineWidth: 0.75,
  majorTickMark: "none",
  minorTickMark: "none",
};

function seriesOptions(
  series: ChartSeriesSpec,
  chart: ChartSpec,
  workbook: ResolvedWorkbook,
): AddChartSeriesOptions {
  const lines = chart.kind === "line" || chart.kind === "scatter" || chart.kind === "radar";
  const categories = absoluteReference(series.categories, workbook);
  const look =
    series.color === "none"
      ? { spPr: { noFill: true } }
      : lines
        ? { line: hex(series.color), lineWidth: 2.25, marker: { symbol: "none" as const }, smooth: false }
        : { fill: hex(series.color), invertIfNegative: false };
  return {
    name: series.name,
    values: absoluteReference(series.values, workbook),
    ...(chart.kind === "scatter" ? { xValues: categories } : { categories }),
    ...look,
  };
}
