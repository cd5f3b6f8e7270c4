import { expectEqual, onSheet, refused, type OfficeCall } from "./officeCall.ts";

const expenses = [
  ["Date", "Merchant", "Amount"],
  [44927, "The Phone Company", 120],
  [44928, "Contoso", 250.5],
];

const withTable = (sheet: Excel.Worksheet, name: string): Excel.Table => {
  sheet.getRange("A1:C3").values = expenses;
  const table = sheet.tables.add("A1:C3", true);
  table.name = name;
  return table;
};

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables */
export const tableCalls: readonly OfficeCall[] = [
  onSheet("a table with its parts", async (sheet, context) => {
    const table = withTable(sheet, "Expenses");
    const parts = [table.getHeaderRowRange(), table.getDataBodyRange(), table.getRange()];
    parts.forEach((part) => part.load("address"));
    table.load("name, showHeaders, showTotals, style");
    await context.sync();
    expectEqual(
      parts.map((part) => part.address.split("!")[1]),
      ["A1:C1", "A2:C3", "A1:C3"],
    );
    expectEqual([table.name, table.showHeaders, table.showTotals], ["Expenses", true, false]);
  }),
  onSheet("structured references calculate", async (sheet, context) => {
    withTable(sheet, "Costs");
    const total = sheet.getRange("F1");
    total.formulas = [["=SUM(Costs[Amount])"]];
    total.load("values");
    await context.sync();
    expectEqual(total.values, [[370.5]]);
  }),
  onSheet("columns of a table", async (sheet, context) => {
    const table = withTable(sheet, "Columns1");
    table.columns.load("items/name, count");
    const amount = table.columns.getItem("Amount");
    const missing = table.columns.getItemOrNullObject("Tax");
    const body = amount.getDataBodyRange();
    amount.load("index, values");
    body.load("values, address");
    await context.sync();
    expectEqual(
      table.columns.items.map((column) => column.name),
      ["Date", "Merchant", "Amount"],
    );
    expectEqual([amount.index, table.columns.count, missing.isNullObject], [2, 3, true]);
    expectEqual(amount.values, [["Amount"], [120], [250.5]]);
    expectEqual(body.values, [[120], [250.5]]);
  }),
  onSheet("a calculated column is added", async (sheet, context) => {
    const table = withTable(sheet, "Taxed");
    table.columns.add(undefined, [["Tax"], ["=[@Amount]*0.1"], ["=[@Amount]*0.1"]]);
    const range = table.getRange();
    range.load("address");
    await context.sync();
    expectEqual(range.address.split("!")[1], "A1:D3");
  }),
  onSheet("rows are added and deleted", async (sheet, context) => {
    const table = withTable(sheet, "Growing");
    table.rows.add(undefined, [
      [44929, "Fabrikam", 10],
      [44930, "Northwind", 20],
    ]);
    await context.sync();
    table.rows.getItemAt(0).delete();
    table.rows.load("count");
    const body = table.getDataBodyRange();
    body.load("values");
    await context.sync();
    expectEqual(table.rows.count, 3);
    expectEqual(body.values[2], [44930, "Northwind", 20]);
  }),
  onSheet("the look of a table", async (sheet, context) => {
    const table = withTable(sheet, "Looks");
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    table.showFilterButton = false;
    table.load("style, showBandedRows, showFilterButton");
    await context.sync();
    expectEqual(
      [table.style, table.showBandedRows, table.showFilterButton],
      ["TableStyleLight9", false, false],
    );
  }),
  onSheet("a table is resized", async (sheet, context) => {
    const table = withTable(sheet, "Resized");
    table.resize("A1:C6");
    const range = table.getRange();
    range.load("address");
    await context.sync();
    expectEqual(range.address.split("!")[1], "A1:C6");
  }),
  onSheet("tables by name, id and place", async (sheet, context) => {
    const table = withTable(sheet, "Found");
    table.load("id");
    await context.sync();
    const byId = context.workbook.tables.getItem(table.id);
    const byName = context.workbook.tables.getItemOrNullObject("found");
    const missing = context.workbook.tables.getItemOrNullObject("Lost");
    const here = sheet.getRange("B2").getTables();
    byId.load("name");
    byName.load("name");
    here.load("items/name");
    await context.sync();
    expectEqual([byId.name, byName.name, missing.isNullObject], ["Found", "Found", true]);
    expectEqual(
      here.items.map((item) => item.name),
      ["Found"],
    );
  }),
  onSheet("a table becomes plain cells", async (sheet, context) => {
    const table = withTable(sheet, "Plain");
    const range = table.convertToRange();
    range.load("address");
    const missing = context.workbook.tables.getItemOrNullObject("Plain");
    await context.sync();
    expectEqual([range.address.split("!")[1], missing.isNullObject], ["A1:C3", true]);
  }),
  onSheet("one formula fills its column", async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Amount", "Double"],
      [1, ""],
      [2, ""],
    ];
    sheet.tables.add("A1:B3", true).name = "Filled";
    sheet.getRange("B2").formulas = [["=A2*2"]];
    const column = sheet.getRange("B2:B3");
    column.load("formulas, values");
    await context.sync();
    expectEqual(column.formulas, [["=A2*2"], ["=A3*2"]]);
    expectEqual(column.values, [[2], [4]]);
  }),
  refused("refuses overlapping tables", "InvalidArgument", async (sheet, context) => {
    withTable(sheet, "Below");
    sheet.tables.add("B2:D5", true);
    await context.sync();
  }),
  refused("refuses a table's name twice", "ItemAlreadyExists", async (sheet, context) => {
    withTable(sheet, "Twice");
    sheet.getRange("F1:G2").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheet.tables.add("F1:G2", true).name = "TWICE";
    await context.sync();
  }),
];

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const nameCalls: readonly OfficeCall[] = [
  onSheet("a name for a range", async (sheet, context) => {
    sheet.getRange("B2").values = [[0.08]];
    const item = context.workbook.names.add("DiscountRate", sheet.getRange("B2"), "Yearly");
    item.load("name, type, value, formula, comment, scope, visible");
    sheet.getRange("C2").formulas = [["=DiscountRate*100"]];
    const result = sheet.getRange("C2");
    result.load("values");
    const range = item.getRange();
    range.load("address");
    await context.sync();
    expectEqual([item.type, item.comment, item.scope], ["Range", "Yearly", "Workbook"]);
    expectEqual(item.formula, "='a name for a range'!$B$2");
    expectEqual(range.address, "'a name for a range'!B2");
    expectEqual(result.values, [[8]]);
  }),
  onSheet("a name for a constant", async (_sheet, context) => {
    const item = context.workbook.names.add("Correlation", "=0.3");
    item.load("type, value, formula");
    const range = item.getRangeOrNullObject();
    await context.sync();
    expectEqual([item.type, item.value, item.formula], ["Double", 0.3, "=0.3"]);
    expectEqual(range.isNullObject, true);
  }),
  onSheet("names are changed and deleted", async (sheet, context) => {
    const { names } = context.workbook;
    const item = names.add("Temporary", sheet.getRange("A1"));
    item.formula = "=5";
    item.visible = false;
    item.load("formula, visible");
    await context.sync();
    expectEqual([item.formula, item.visible], ["=5", false]);
    item.delete();
    const missing = names.getItemOrNullObject("Temporary");
    await context.sync();
    expectEqual(missing.isNullObject, true);
  }),
  onSheet("a range by its name", async (sheet, context) => {
    context.workbook.names.add("Corner", sheet.getRange("C3:D4"));
    const range = sheet.getRange("Corner");
    range.load("address");
    await context.sync();
    expectEqual(range.address.split("!")[1], "C3:D4");
  }),
  refused("refuses a name like a cell", "InvalidArgument", async (sheet, context) => {
    context.workbook.names.add("ROI1", sheet.getRange("A1"));
    await context.sync();
  }),
];
