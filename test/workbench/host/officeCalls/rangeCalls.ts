import { expectEqual, onSheet, refused, type OfficeCall } from "./officeCall.ts";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get and its neighbours. */
export const rangeCalls: readonly OfficeCall[] = [
  onSheet("values written and read", async (sheet, context) => {
    const range = sheet.getRange("B2:D3");
    range.values = [
      ["Product", "Qty", "Price"],
      ["Almonds", 6, 7.5],
    ];
    range.load("values, address, rowCount, columnCount, cellCount, rowIndex, columnIndex");
    await context.sync();
    expectEqual(range.values[1], ["Almonds", 6, 7.5]);
    expectEqual(range.address, "'values written and read'!B2:D3");
    expectEqual([range.rowCount, range.columnCount, range.cellCount], [2, 3, 6]);
    expectEqual([range.rowIndex, range.columnIndex], [1, 1]);
  }),
  onSheet("formulas calculate", async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const total = sheet.getRange("A4");
    total.formulas = [["=SUM(A1:A3)"]];
    total.load("values, formulas, text, valueTypes");
    await context.sync();
    expectEqual(total.values, [[6]]);
    expectEqual(total.formulas, [["=SUM(A1:A3)"]]);
    expectEqual(total.text, [["6"]]);
    expectEqual(total.valueTypes, [["Double"]]);
  }),
  onSheet("one value for all cells", async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = 5 as unknown as number[][];
    range.load("values");
    await context.sync();
    expectEqual(range.values, [
      [5, 5],
      [5, 5],
    ]);
  }),
  onSheet("null leaves a cell alone", async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.values = [[null, 3]];
    range.load("values");
    await context.sync();
    expectEqual(range.values, [[1, 3]]);
  }),
  onSheet("an empty text empties a cell", async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.values = [["", 2]];
    range.load("values, valueTypes");
    await context.sync();
    expectEqual(range.values, [["", 2]]);
    expectEqual(range.valueTypes, [["Empty", "Double"]]);
  }),
  onSheet("number formats show in text", async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.numberFormat = [["0.00", "0%", "#,##0"]];
    range.values = [[1.5, 0.25, 1234567]];
    range.load("text, numberFormat");
    await context.sync();
    expectEqual(range.text, [["1.50", "25%", "1,234,567"]]);
    expectEqual(range.numberFormat, [["0.00", "0%", "#,##0"]]);
  }),
  onSheet("cells, rows and columns of it", async (sheet, context) => {
    const range = sheet.getRange("B2:D4");
    const parts = [
      range.getCell(1, 2),
      range.getRow(0),
      range.getColumn(1),
      range.getLastCell(),
      range.getLastRow(),
      range.getLastColumn(),
    ];
    parts.forEach((part) => part.load("address"));
    await context.sync();
    expectEqual(
      parts.map((part) => part.address.split("!")[1]),
      ["D3", "B2:D2", "C2:C4", "D4", "B4:D4", "D2:D4"],
    );
  }),
  onSheet("ranges beside a range", async (sheet, context) => {
    const range = sheet.getRange("C3:D4");
    const beside = [
      range.getOffsetRange(1, -1),
      range.getResizedRange(2, 1),
      range.getRowsBelow(2),
      range.getRowsAbove(1),
      range.getColumnsAfter(1),
      range.getColumnsBefore(2),
      range.getAbsoluteResizedRange(1, 5),
    ];
    beside.forEach((part) => part.load("address"));
    await context.sync();
    expectEqual(
      beside.map((part) => part.address.split("!")[1]),
      ["B4:C5", "C3:E6", "C5:D6", "C2:D2", "E3:E4", "A3:B4", "C3:G3"],
    );
  }),
  onSheet("whole rows and columns", async (sheet, context) => {
    const column = sheet.getRange("B2").getEntireColumn();
    const row = sheet.getRange("3:4");
    column.load("address, isEntireColumn, isEntireRow");
    row.load("address, isEntireRow");
    await context.sync();
    expectEqual(column.address.split("!")[1], "B:B");
    expectEqual([column.isEntireColumn, column.isEntireRow], [true, false]);
    expectEqual([row.address.split("!")[1], row.isEntireRow], ["3:4", true]);
  }),
  onSheet("the used range", async (sheet, context) => {
    sheet.getRange("B3").values = [[1]];
    sheet.getRange("D9").values = [[2]];
    const used = sheet.getUsedRange();
    used.load("address");
    await context.sync();
    expectEqual(used.address.split("!")[1], "B3:D9");
  }),
  onSheet("an empty sheet has no used range", async (sheet, context) => {
    const used = sheet.getUsedRangeOrNullObject();
    const first = sheet.getUsedRange();
    first.load("address");
    await context.sync();
    expectEqual(used.isNullObject, true);
    expectEqual(first.address.split("!")[1], "A1");
  }),
  onSheet("intersection and bounding rectangle", async (sheet, context) => {
    const range = sheet.getRange("A1:C3");
    const common = range.getIntersection("B2:D4");
    const none = range.getIntersectionOrNullObject("E5:F6");
    const around = range.getBoundingRect("E5");
    common.load("address");
    around.load("address");
    await context.sync();
    expectEqual(common.address.split("!")[1], "B2:C3");
    expectEqual(none.isNullObject, true);
    expectEqual(around.address.split("!")[1], "A1:E5");
  }),
  onSheet("the region around a cell", async (sheet, context) => {
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("F8").values = [[9]];
    const region = sheet.getRange("C2").getSurroundingRegion();
    region.load("address");
    await context.sync();
    expectEqual(region.address.split("!")[1], "B2:C3");
  }),
  onSheet("ranges by indexes", async (sheet, context) => {
    const range = sheet.getRangeByIndexes(4, 1, 2, 3);
    const cell = sheet.getCell(0, 27);
    range.load("address");
    cell.load("address");
    await context.sync();
    expectEqual(
      [range, cell].map((part) => part.address.split("!")[1]),
      ["B5:D6", "AB1"],
    );
  }),
  onSheet("a spilled array", async (sheet, context) => {
    const anchor = sheet.getRange("A1");
    anchor.formulas = [["=SEQUENCE(3,2)"]];
    await context.sync();
    const spilled = anchor.getSpillingToRange();
    const parent = sheet.getRange("B3").getSpillParent();
    const none = sheet.getRange("H9").getSpillingToRangeOrNullObject();
    spilled.load("address, values, hasSpill");
    parent.load("address");
    await context.sync();
    expectEqual(spilled.address.split("!")[1], "A1:B3");
    expectEqual(spilled.values, [
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expectEqual(spilled.hasSpill, true);
    expectEqual(parent.address.split("!")[1], "A1");
    expectEqual(none.isNullObject, true);
  }),
  onSheet("copies with relative references", async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [1, "=A1*2"],
      [5, ""],
    ];
    sheet.getRange("B2").copyFrom("B1");
    sheet.getRange("D1:D2").copyFrom("B1:B2", "Values");
    const copied = sheet.getRange("B1:D2");
    copied.load("formulas");
    await context.sync();
    expectEqual(copied.formulas, [
      ["=A1*2", "", 2],
      ["=A2*2", "", 10],
    ]);
  }),
  onSheet("copies formats with their rules, and takes away the target's", async (sheet, context) => {
    const add = (address: string, formula: string): void => {
      sheet.getRange(address).conditionalFormats.add("Custom").custom.rule.formula = formula;
    };
    add("A1:A2", "=A1>1");
    add("A1", "=$A1>A$2");
    add("C4:D6", "=C4=0");
    sheet.getRange("D5:D6").copyFrom("A1", "Formats");
    sheet.getRange("F1:F4").copyFrom("A1:A2", "Formats");
    const rules = sheet.getRange().conditionalFormats.load("items/type");
    const counts = ["D5", "D4", "C6", "F1", "F2", "F3"].map((address) =>
      sheet.getRange(address).conditionalFormats.getCount(),
    );
    await context.sync();
    expectEqual(
      counts.map(({ value }) => value),
      [2, 1, 1, 2, 1, 2],
    );
    const formulas = rules.items.map((rule) => rule.custom.rule.load("formula"));
    await context.sync();
    expectEqual(
      formulas.map(({ formula }) => formula),
      ["=$A1>F$2", "=F1>1", "=$A5>D$2", "=D5>1", "=C4=0", "=$A1>A$2", "=A1>1"],
    );
  }),
  onSheet("clears contents and keeps formats", async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [[3]];
    range.format.font.bold = true;
    range.clear("Contents");
    range.load("values, format/font/bold");
    await context.sync();
    expectEqual([range.values, range.format.font.bold], [[[""]], true]);
  }),
  onSheet("inserts and deletes rows", async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], ["=A1+A2"]];
    sheet.getRange("2:2").insert("Down");
    await context.sync();
    const moved = sheet.getRange("A1:A4");
    moved.load("values, formulas");
    await context.sync();
    expectEqual(moved.values, [[1], [""], [2], [3]]);
    expectEqual(moved.formulas[3], ["=A1+A3"]);
    sheet.getRange("2:2").delete("Up");
    const back = sheet.getRange("A3");
    back.load("formulas");
    await context.sync();
    expectEqual(back.formulas, [["=A1+A2"]]);
  }),
  onSheet("6,000 values in pieces", async (sheet, context) => {
    const values = Array.from({ length: 2000 }, (_, row) => [row, row * 2, row * 3]);
    const range = sheet.getRange("A1:C2000");
    range.values = values;
    const last = sheet.getRange("A2000:C2000");
    last.load("values");
    await context.sync();
    expectEqual(last.values, [values[1999]]);
  }),
  onSheet("selects a range", async (sheet, context) => {
    sheet.activate();
    sheet.getRange("B2:C4").select();
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selected.load("address");
    active.load("address");
    await context.sync();
    expectEqual(
      [selected, active].map((part) => part.address.split("!")[1]),
      ["B2:C4", "B2"],
    );
  }),
  onSheet("a link into the workbook", async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "Home", screenTip: "To the start" };
    cell.load("values, hyperlink, format/font/underline");
    await context.sync();
    expectEqual(cell.values, [["Home"]]);
    expectEqual(cell.hyperlink.documentReference, "Sheet1!A1");
    expectEqual(cell.format.font.underline, "Single");
  }),
  onSheet("properties of each cell", async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([
      [
        { format: { fill: { color: "#FF0000" }, font: { bold: true } } },
        { format: { horizontalAlignment: "Center" } },
      ],
    ]);
    const properties = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true }, horizontalAlignment: true },
    });
    await context.sync();
    const [first, second] = properties.value[0] ?? [];
    expectEqual(first?.format?.fill?.color, "#FF0000");
    expectEqual(first?.format?.font?.bold, true);
    expectEqual([second?.format?.font?.bold, second?.format?.horizontalAlignment], [false, "Center"]);
  }),
  onSheet("several areas at once", async (sheet, context) => {
    const areas = sheet.getRanges("A1:B2, D4");
    areas.load("areaCount, cellCount, address");
    await context.sync();
    expectEqual([areas.areaCount, areas.cellCount], [2, 5]);
  }),
  refused("refuses rows that do not match", "InvalidArgument", async (sheet, context) => {
    sheet.getRange("A1:B2").values = [[1, 2, 3]];
    await context.sync();
  }),
  refused("refuses what is no address", "InvalidArgument", async (sheet, context) => {
    sheet.getRange("not an address!").load("values");
    await context.sync();
  }),
  refused("refuses ranges off the sheet", "InvalidArgument", async (sheet, context) => {
    sheet.getRange("A1").getOffsetRange(-1, 0).load("values");
    await context.sync();
  }),
];
