import { expectEqual, onSheet, refused, type OfficeCall } from "./officeCall.ts";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-format */
export const formatCalls: readonly OfficeCall[] = [
  onSheet("fill, font and alignment", async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    format.fill.color = "#4472c4";
    format.font.color = "white";
    format.font.size = 14;
    format.font.italic = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.indentLevel = 2;
    format.load("horizontalAlignment, verticalAlignment, wrapText, indentLevel, fill/color, font");
    await context.sync();
    expectEqual([format.fill.color, format.font.color], ["#4472C4", "#FFFFFF"]);
    expectEqual([format.font.size, format.font.italic, format.font.name], [14, true, "Calibri"]);
    expectEqual([format.horizontalAlignment, format.verticalAlignment], ["Center", "Top"]);
    expectEqual([format.wrapText, format.indentLevel], [true, 2]);
  }),
  onSheet("formats that differ answer null", async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    const { font } = sheet.getRange("A1:A2").format;
    font.load("bold");
    await context.sync();
    expectEqual(font.bold, null);
  }),
  onSheet("a fill is cleared", async (sheet, context) => {
    const { fill } = sheet.getRange("A1").format;
    fill.color = "#FF0000";
    fill.clear();
    fill.load("color");
    await context.sync();
    expectEqual(fill.color, "#FFFFFF");
  }),
  onSheet("borders of a side", async (sheet, context) => {
    const range = sheet.getRange("A1:B3");
    const bottom = range.format.borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.color = "#17324D";
    bottom.weight = "Thick";
    const lower = sheet.getRange("A3").format.borders.getItem("EdgeBottom");
    const upper = sheet.getRange("A1").format.borders.getItem("EdgeBottom");
    lower.load("style, color, weight");
    upper.load("style");
    await context.sync();
    expectEqual([lower.style, lower.color, lower.weight], ["Continuous", "#17324D", "Thick"]);
    expectEqual(upper.style, "None");
  }),
  onSheet("widths and heights in points", async (sheet, context) => {
    const range = sheet.getRange("B2:C2");
    range.format.columnWidth = 90;
    range.format.rowHeight = 30;
    range.load("width, height, left, format/columnWidth, format/rowHeight");
    await context.sync();
    expectEqual([range.format.columnWidth, range.format.rowHeight], [90, 30]);
    expectEqual([range.width, range.height], [180, 30]);
  }),
  onSheet("columns that fit their text", async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [["A heading that is longer than a standard column"]];
    range.format.load("columnWidth");
    await context.sync();
    const before = range.format.columnWidth;
    range.format.autofitColumns();
    range.format.load("columnWidth");
    await context.sync();
    expectEqual(range.format.columnWidth > before, true);
  }),
  onSheet("a cell style of one's own", async (sheet, context) => {
    const { styles } = context.workbook;
    styles.add("Plan Input Test");
    const style = styles.getItem("Plan Input Test");
    style.font.color = "#0000FF";
    style.fill.color = "#FFFBE6";
    style.includeNumber = false;
    const range = sheet.getRange("A1");
    range.numberFormat = [["0.0"]];
    range.style = "Plan Input Test";
    range.load("style, numberFormat, format/font/color, format/fill/color");
    await context.sync();
    expectEqual(range.style, "Plan Input Test");
    expectEqual([range.format.font.color, range.format.fill.color], ["#0000FF", "#FFFBE6"]);
    expectEqual(range.numberFormat, [["0.0"]]);
    style.delete();
    await context.sync();
  }),
  onSheet("a style overwrites formats", async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.format.font.bold = true;
    range.style = "Good";
    range.load("style, format/font/bold, format/fill/color");
    await context.sync();
    expectEqual([range.format.font.bold, range.format.fill.color], [false, "#C6EFCE"]);
  }),
  onSheet("many properties with set()", async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.set({ values: [[9]], format: { font: { bold: true }, fill: { color: "#00FF00" } } });
    range.load({ values: true, format: { font: { bold: true }, fill: { color: true } } });
    await context.sync();
    const json = range.toJSON();
    expectEqual(json.values, [[9]]);
    expectEqual([json.format?.font?.bold, json.format?.fill?.color], [true, "#00FF00"]);
  }),
  refused("refuses an unknown style", "InvalidArgument", async (sheet, context) => {
    sheet.getRange("A1").style = "There is no such style";
    await context.sync();
  }),
  refused("refuses an unknown alignment", "InvalidArgument", async (sheet, context) => {
    sheet.getRange("A1").format.horizontalAlignment = "Sideways" as "Left";
    await context.sync();
  }),
];
