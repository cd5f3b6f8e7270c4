import { cellAddress } from "../address.ts";
import type { ChartSeriesSpec, ChartSpec, RangeRef, SheetSpec } from "../spec.ts";
import { palette } from "../style.ts";
import { operations, type Step } from "./payload.ts";
import { rangeOf, type InsertSession } from "./session.ts";

const types = {
  column: "ColumnClustered",
  columnStacked: "ColumnStacked",
  bar: "BarClustered",
  barStacked: "BarStacked",
  line: "Line",
  scatter: "XYScatterLinesNoMarkers",
  radar: "Radar",
} as const;

export function chartSteps(session: InsertSession, worksheet: Excel.Worksheet, sheet: SheetSpec): Step[] {
  return sheet.charts.map((chart) =>
    operations(25 + 8 * chart.series.length, () => addChart(session, worksheet, chart)),
  );
}

function addChart(session: InsertSession, worksheet: Excel.Worksheet, spec: ChartSpec): void {
  const range = (ref: RangeRef): Excel.Range => rangeOf(session, ref);
  const [first, ...others] = spec.series;
  if (first === undefined) return;
  // One column of values gives a chart with one series, which the first of the spec then takes over.
  const chart = worksheet.charts.add(types[spec.kind], range(first.values), "Columns");
  const { row, column, rows, columns } = spec.anchor;
  chart.name = spec.id;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
  chart.title.text = spec.title;
  chart.title.format.font.set({ size: 12, bold: true, color: palette.ink });
  chart.format.font.set({ size: 9, color: palette.grey });
  chart.format.border.lineStyle = "None";
  if (spec.legend === "none") chart.legend.visible = false;
  else chart.legend.position = "Bottom";

  const taken = chart.series.getItemAt(0);
  taken.name = first.name;
  dress(taken, first, spec, range);
  for (const series of others) dress(chart.series.add(series.name), series, spec, range);
  dressAxes(chart, spec);
}

function dress(
  target: Excel.ChartSeries,
  series: ChartSeriesSpec,
  spec: ChartSpec,
  range: (ref: RangeRef) => Excel.Range,
): void {
  target.setValues(range(series.values));
  target.setXAxisValues(range(series.categories));
  const bars = spec.kind === "column" || spec.kind === "bar";
  const stacked = spec.kind === "columnStacked" || spec.kind === "barStacked";
  if (bars || stacked) {
    target.gapWidth = 60;
    if (stacked) target.overlap = 100;
    if (series.color === "none") target.format.fill.clear();
    else target.format.fill.setSolidColor(palette[series.color]);
    return;
  }
  target.markerStyle = "None";
  if (series.color === "none") target.format.line.lineStyle = "None";
  else target.format.line.set({ color: palette[series.color], weight: 2.25 });
}

function dressAxes(chart: Excel.Chart, spec: ChartSpec): void {
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.majorGridlines.format.line.color = palette.line;
  if (spec.valueFormat !== undefined) valueAxis.numberFormat = spec.valueFormat;
  if (spec.valueLimits !== undefined) valueAxis.set(spec.valueLimits);
  // A radar has its categories around it and no line to put a title on.
  if (spec.kind === "radar") return;
  valueAxis.format.line.color = palette.line;
  categoryAxis.format.line.color = palette.line;
  if (spec.valueAxisTitle !== undefined) valueAxis.title.text = spec.valueAxisTitle;
  if (spec.categoryAxisTitle !== undefined) categoryAxis.title.text = spec.categoryAxisTitle;
  if (spec.kind === "bar" || spec.kind === "barStacked") {
    // The first row of the table on top, as it stands in the sheet, and the scale still below.
    categoryAxis.set({ reversePlotOrder: true, position: "Maximum" });
  }
}
