import { cellAddress } from "../address.ts";
import type { ChartSeriesSpec, ChartSpec, RangeRef, SheetSpec } from "../spec.ts";
import { chartLetters, palette } from "../style.ts";
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
    operations(15 + 6 * chart.series.length, () => addChart(session, worksheet, chart)),
  );
}

/** What a chart says: its numbers, words and what must not be seen of it. Its look comes with the dressing. */
function addChart(session: InsertSession, worksheet: Excel.Worksheet, spec: ChartSpec): void {
  const range = (ref: RangeRef): Excel.Range => rangeOf(session, ref);
  const [first, ...others] = spec.series;
  if (first === undefined) return;
  // One row or column of values gives a chart with one series, which the first of the spec then takes over.
  const chart = worksheet.charts.add(types[spec.kind], range(first.values), seriesBy(first.values));
  const { row, column, rows, columns } = spec.anchor;
  chart.name = spec.id;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
  chart.title.text = spec.title;
  if (spec.legend === "none") chart.legend.visible = false;
  else chart.legend.position = "Bottom";

  const taken = chart.series.getItemAt(0);
  taken.name = first.name;
  fill(taken, first, spec, range);
  for (const series of others) fill(chart.series.add(series.name), series, spec, range);
  if (spec.valueFormat !== undefined) chart.axes.valueAxis.numberFormat = spec.valueFormat;
  // A radar has its categories around it and no line to put a title on.
  if (spec.kind === "radar") return;
  const { valueAxis, categoryAxis } = chart.axes;
  if (spec.valueAxisTitle !== undefined) valueAxis.title.text = spec.valueAxisTitle;
  if (spec.categoryAxisTitle !== undefined) categoryAxis.title.text = spec.categoryAxisTitle;
}

/** Whether a chart takes figures from columns of these sheets that fold away. */
const drawsFolded = (sheets: readonly SheetSpec[], { series }: ChartSpec): boolean =>
  series.some(({ values }) => {
    const grouped = sheets.find(({ id }) => id === values.sheet)?.grouped;
    return grouped !== undefined && values.column + values.columns > grouped.column;
  });

/** Along what a chart looks for its series: across the other way each value would become one of its own. */
const seriesBy = ({ rows, columns }: RangeRef): "Rows" | "Columns" => (columns > rows ? "Rows" : "Columns");

const isBar = ({ kind }: ChartSpec): boolean => kind === "column" || kind === "bar";
const isStacked = ({ kind }: ChartSpec): boolean => kind === "columnStacked" || kind === "barStacked";
const isFilled = ({ overlay }: ChartSeriesSpec, spec: ChartSpec): boolean =>
  overlay === undefined && (isBar(spec) || isStacked(spec));

/** The base of a floating bar is content: seen, it would be read as an amount. */
function fill(
  target: Excel.ChartSeries,
  series: ChartSeriesSpec,
  spec: ChartSpec,
  range: (ref: RangeRef) => Excel.Range,
): void {
  target.setValues(range(series.values));
  target.setXAxisValues(range(series.categories));
  // After its values: a series without any takes no other type.
  if (series.overlay === "line") target.chartType = types.line;
  if (series.color !== "none") return;
  if (isFilled(series, spec)) target.format.fill.clear();
  else target.format.line.lineStyle = "None";
}

/** The series of a chart that has others from now on, in the order of the spec. */
export function redrawSeries(
  chart: Excel.Chart,
  before: ChartSpec,
  spec: ChartSpec,
  range: (ref: RangeRef) => Excel.Range,
): void {
  const drawn = before.series.length;
  spec.series.forEach((series, index) => {
    const target = index < drawn ? chart.series.getItemAt(index) : chart.series.add(series.name);
    if (index < drawn) target.name = series.name;
    fill(target, series, spec, range);
    if (series.overlay === undefined) target.chartType = types[spec.kind];
    dressSeries(target, series, spec);
  });
  for (let index = drawn - 1; index >= spec.series.length; index -= 1) chart.series.getItemAt(index).delete();
}

/** Letters, lines and colours. The letters of the whole chart come first: they are given to every text in it. */
export function dressChart(worksheet: Excel.Worksheet, spec: ChartSpec, sheets: readonly SheetSpec[]): void {
  const chart = worksheet.charts.getItem(spec.id);
  // What folds away is drawn all the same.
  if (drawsFolded(sheets, spec)) chart.plotVisibleOnly = false;
  chart.format.font.set({ size: chartLetters, color: palette.grey });
  chart.title.format.font.set({ size: 12, bold: true, color: palette.ink });
  spec.series.forEach((series, index) => dressSeries(chart.series.getItemAt(index), series, spec));
  dressAxes(chart, spec);
}

function dressSeries(target: Excel.ChartSeries, series: ChartSeriesSpec, spec: ChartSpec): void {
  const { color } = series;
  if (isFilled(series, spec)) {
    target.gapWidth = 60;
    if (isStacked(spec)) target.overlap = 100;
    if (color !== "none") target.format.fill.setSolidColor(palette[color]);
    return;
  }
  target.markerStyle = "None";
  if (color !== "none") target.format.line.set({ color: palette[color], weight: 2.25 });
}

/** Lines of axes, grids and frames keep Excel's own light grey, which is ours to the eye: saying so cost 30 KB an insert. */
function dressAxes(chart: Excel.Chart, spec: ChartSpec): void {
  const { valueAxis, categoryAxis } = chart.axes;
  if (spec.valueLimits !== undefined) valueAxis.set(spec.valueLimits);
  if (spec.kind === "radar") return;
  // Below the plot also where bars or lines go below zero.
  categoryAxis.tickLabelPosition = "Low";
  if (spec.kind === "bar" || spec.kind === "barStacked") {
    // The first row of the table on top, as it stands in the sheet, and the scale still below.
    categoryAxis.set({ reversePlotOrder: true, position: "Maximum" });
    // Where bars are close Excel leaves out names; each saying costs bytes of the insert.
    const bars = spec.series[0]?.categories.rows ?? 0;
    if (2 * bars > spec.anchor.rows) categoryAxis.tickLabelSpacing = 1;
  }
}
