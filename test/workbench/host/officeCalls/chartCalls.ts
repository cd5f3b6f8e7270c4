import { expectEqual, onSheet, type OfficeCall } from "./officeCall.ts";

const sales = [
  ["Product", "Qtr1", "Qtr2"],
  ["Frames", 5000, 7000],
  ["Saddles", 400, 323],
];

const withChart = (sheet: Excel.Worksheet, type: "ColumnClustered" | "Line" | "BarStacked"): Excel.Chart => {
  const range = sheet.getRange("A1:C3");
  range.values = sales;
  return sheet.charts.add(type, range, "Columns");
};

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts */
export const chartCalls: readonly OfficeCall[] = [
  onSheet("a chart from a range", async (sheet, context) => {
    const chart = withChart(sheet, "ColumnClustered");
    chart.series.load("items/name, count");
    chart.load("name, chartType, height, width");
    sheet.charts.load("count");
    await context.sync();
    expectEqual([chart.chartType, sheet.charts.count], ["ColumnClustered", 1]);
    expectEqual(
      chart.series.items.map((series) => series.name),
      ["Qtr1", "Qtr2"],
    );
  }),
  onSheet("titles, legend and axes", async (sheet, context) => {
    const chart = withChart(sheet, "Line");
    chart.title.text = "Sales";
    chart.title.format.font.size = 14;
    chart.title.format.font.color = "#17324D";
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.title.text = "Units";
    chart.axes.valueAxis.numberFormat = "#,##0";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.load("title/text, title/format/font/size, legend/position");
    chart.axes.valueAxis.load("minimum, numberFormat, title/text, title/visible, majorGridlines/visible");
    await context.sync();
    expectEqual([chart.title.text, chart.title.format.font.size], ["Sales", 14]);
    expectEqual(chart.legend.position, "Bottom");
    const { valueAxis } = chart.axes;
    expectEqual([valueAxis.minimum, valueAxis.numberFormat], [0, "#,##0"]);
    expectEqual([valueAxis.title.text, valueAxis.title.visible], ["Units", true]);
    expectEqual(valueAxis.majorGridlines.visible, false);
  }),
  onSheet("the place and size of a chart", async (sheet, context) => {
    const chart = withChart(sheet, "BarStacked");
    const cells = sheet.getRange("E2:J15");
    chart.setPosition("E2", "J15");
    chart.name = "Sales chart";
    chart.load("left, top, width, height");
    cells.load("left, top, width, height");
    await context.sync();
    expectEqual(
      [chart.left, chart.top, chart.width, chart.height],
      [cells.left, cells.top, cells.width, cells.height],
    );
    const found = sheet.charts.getItemOrNullObject("Sales chart");
    const missing = sheet.charts.getItemOrNullObject("No chart");
    await context.sync();
    expectEqual([found.isNullObject, missing.isNullObject], [false, true]);
  }),
  onSheet("series are added and formatted", async (sheet, context) => {
    const chart = withChart(sheet, "ColumnClustered");
    const series = chart.series.add("Target");
    series.setValues(sheet.getRange("B2:B3"));
    series.setXAxisValues(sheet.getRange("A2:A3"));
    series.format.fill.setSolidColor("#9A5B00");
    series.format.line.color = "#9A5B00";
    series.gapWidth = 60;
    series.hasDataLabels = true;
    chart.series.getItemAt(0).format.fill.clear();
    series.load("name, gapWidth, hasDataLabels");
    chart.series.load("count");
    await context.sync();
    expectEqual([series.name, series.gapWidth, series.hasDataLabels], ["Target", 60, true]);
    chart.series.getItemAt(0).delete();
    const count = chart.series.getCount();
    await context.sync();
    expectEqual([chart.series.count, count.value], [3, 2]);
  }),
  onSheet("a chart is deleted", async (sheet, context) => {
    const chart = withChart(sheet, "Line");
    await context.sync();
    chart.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expectEqual(count.value, 0);
  }),
];
