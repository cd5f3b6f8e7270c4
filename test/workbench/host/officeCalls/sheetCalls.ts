import { expectEqual, onSheet, refused, type OfficeCall } from "./officeCall.ts";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets */
export const sheetCalls: readonly OfficeCall[] = [
  onSheet("all sheets with their names", async (sheet, context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name, items/visibility");
    const count = worksheets.getCount();
    sheet.load("name");
    await context.sync();
    const names = worksheets.items.map((item) => item.name);
    expectEqual([names.length, names.includes(sheet.name)], [count.value, true]);
  }),
  onSheet("a sheet that is not there", async (_sheet, context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const cell = missing.getRange("A1");
    cell.load("values");
    missing.load("name");
    await context.sync();
    expectEqual([missing.isNullObject, cell.isNullObject], [true, true]);
  }),
  onSheet("the name and the place of a sheet", async (sheet, context) => {
    sheet.name = "Another name";
    sheet.position = 0;
    sheet.load("name, position");
    const found = context.workbook.worksheets.getItem("another NAME");
    found.load("id");
    await context.sync();
    sheet.load("id");
    await context.sync();
    expectEqual([sheet.name, sheet.position, found.id === sheet.id], ["Another name", 0, true]);
  }),
  onSheet("first, last, next and previous", async (_sheet, context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    const second = first.getNext();
    const back = second.getPrevious();
    const none = first.getPreviousOrNullObject();
    first.load("id");
    back.load("id");
    await context.sync();
    expectEqual([first.id === back.id, none.isNullObject], [true, true]);
  }),
  onSheet("tab colour, gridlines and headings", async (sheet, context) => {
    sheet.tabColor = "#0B7A75";
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.load("tabColor, showGridlines, showHeadings");
    await context.sync();
    expectEqual([sheet.tabColor, sheet.showGridlines, sheet.showHeadings], ["#0B7A75", false, false]);
  }),
  onSheet("hides and shows a sheet", async (sheet, context) => {
    sheet.visibility = "Hidden";
    sheet.load("visibility");
    await context.sync();
    expectEqual(sheet.visibility, "Hidden");
    sheet.visibility = "Visible";
    await context.sync();
  }),
  onSheet("activates a sheet", async (sheet, context) => {
    sheet.activate();
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    sheet.load("name");
    await context.sync();
    expectEqual(active.name, sheet.name);
  }),
  onSheet("a deleted sheet is gone", async (sheet, context) => {
    sheet.delete();
    const missing = context.workbook.worksheets.getItemOrNullObject("a deleted sheet is gone");
    await context.sync();
    expectEqual(missing.isNullObject, true);
  }),
  onSheet("frozen rows and columns", async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B4"));
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    await context.sync();
    expectEqual(frozen.address.split("!")[1], "A1:B4");
    sheet.freezePanes.freezeRows(2);
    const rows = sheet.freezePanes.getLocation();
    rows.load("address");
    await context.sync();
    expectEqual(rows.address.split("!")[1], "1:2");
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expectEqual(none.isNullObject, true);
  }),
  onSheet("the page of a sheet", async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:H40");
    pageLayout.setPrintTitleRows("$1:$4");
    pageLayout.setPrintMargins("Inches", { top: 1, left: 0.5 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    pageLayout.load("orientation, zoom, topMargin, leftMargin");
    const area = pageLayout.getPrintArea();
    const titles = pageLayout.getPrintTitleRows();
    area.load("address");
    titles.load("address");
    await context.sync();
    expectEqual([pageLayout.orientation, pageLayout.topMargin], ["Landscape", 72]);
    expectEqual(pageLayout.zoom.horizontalFitToPages, 1);
    expectEqual(area.address.split("!")[1], "A1:H40");
    expectEqual(titles.address.split("!")[1], "1:4");
  }),
  onSheet("a protected sheet", async (sheet, context) => {
    const open = sheet.getRange("B1");
    open.format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true });
    sheet.protection.load("protected, options");
    open.values = [[5]];
    sheet.getRange("A1").format.fill.color = "#FF0000";
    await context.sync();
    expectEqual(sheet.protection.protected, true);
    expectEqual(sheet.protection.options.allowFormatCells, true);
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  }),
  onSheet("properties of a sheet", async (sheet, context) => {
    sheet.customProperties.add("scaleplan", "budget");
    const found = sheet.customProperties.getItemOrNullObject("scaleplan");
    const missing = sheet.customProperties.getItemOrNullObject("other");
    found.load("key, value");
    await context.sync();
    expectEqual([found.value, missing.isNullObject], ["budget", true]);
  }),
  refused("refuses a name that is taken", "ItemAlreadyExists", async (_sheet, context) => {
    context.workbook.worksheets.add("REFUSES A NAME THAT IS TAKEN");
    await context.sync();
  }),
  refused("refuses a sheet that is missing", "ItemNotFound", async (_sheet, context) => {
    context.workbook.worksheets.getItem("Nowhere").load("name");
    await context.sync();
  }),
  refused("refuses locked cells", "AccessDenied", async (sheet, context) => {
    sheet.protection.protect();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  }),
];
