import { expectEqual, onSheet, refused, type OfficeCall } from "./officeCall.ts";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation */
export const validationCalls: readonly OfficeCall[] = [
  onSheet("a list of values", async (sheet, context) => {
    const { dataValidation } = sheet.getRange("A1:A5");
    dataValidation.rule = { list: { inCellDropDown: true, source: "Planned,Doing,Done" } };
    dataValidation.prompt = { showPrompt: true, title: "Status", message: "Choose one" };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Warning",
      title: "Status",
      message: "Not in the list",
    };
    dataValidation.load("rule, type, prompt, errorAlert, ignoreBlanks");
    await context.sync();
    expectEqual(dataValidation.type, "List");
    expectEqual(dataValidation.rule.list?.source, "Planned,Doing,Done");
    expectEqual([dataValidation.prompt.title, dataValidation.errorAlert.style], ["Status", "Warning"]);
    expectEqual(dataValidation.ignoreBlanks, true);
  }),
  onSheet("numbers between two", async (sheet, context) => {
    const { dataValidation } = sheet.getRange("B2:B9");
    dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    const mixed = sheet.getRange("B1:B9").dataValidation;
    const none = sheet.getRange("D1").dataValidation;
    dataValidation.load("type, rule");
    mixed.load("type");
    none.load("type");
    await context.sync();
    expectEqual([dataValidation.type, mixed.type, none.type], ["Decimal", "Inconsistent", "None"]);
    dataValidation.clear();
    dataValidation.load("type");
    await context.sync();
    expectEqual(dataValidation.type, "None");
  }),
  refused("refuses two kinds in one rule", "InvalidArgument", async (sheet, context) => {
    sheet.getRange("A1").dataValidation.rule = {
      wholeNumber: { formula1: 1, operator: "GreaterThan" },
      decimal: { formula1: 1, operator: "GreaterThan" },
    };
    await context.sync();
  }),
];

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting */
export const conditionalFormatCalls: readonly OfficeCall[] = [
  onSheet("cells by a formula", async (sheet, context) => {
    const format = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
    format.custom.rule.formula = '=A1="Off track"';
    format.custom.format.font.color = "#A4262C";
    format.custom.format.fill.color = "#FDE8E8";
    format.stopIfTrue = true;
    format.load("type, priority, stopIfTrue, custom/rule/formula, custom/format/font/color");
    await context.sync();
    expectEqual([format.type, format.priority, format.stopIfTrue], ["Custom", 0, true]);
    expectEqual(format.custom.rule.formula, '=A1="Off track"');
    expectEqual(format.custom.format.font.color, "#A4262C");
  }),
  onSheet("data bars", async (sheet, context) => {
    const format = sheet.getRange("B1:B9").conditionalFormats.add("DataBar");
    format.dataBar.barDirection = "LeftToRight";
    format.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    format.dataBar.upperBoundRule = { type: "Number", formula: "1" };
    format.dataBar.positiveFormat.fillColor = "#0B7A75";
    format.dataBar.positiveFormat.gradientFill = false;
    format.dataBar.load("barDirection, upperBoundRule, positiveFormat/fillColor");
    await context.sync();
    expectEqual(format.dataBar.barDirection, "LeftToRight");
    expectEqual(format.dataBar.upperBoundRule.formula, "1");
    expectEqual(format.dataBar.positiveFormat.fillColor, "#0B7A75");
  }),
  onSheet("icons", async (sheet, context) => {
    const format = sheet.getRange("C1:C9").conditionalFormats.add("IconSet");
    format.iconSet.style = "ThreeTrafficLights1";
    format.iconSet.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=0.8" },
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=1" },
    ];
    format.iconSet.load("style, criteria");
    await context.sync();
    expectEqual(format.iconSet.style, "ThreeTrafficLights1");
    expectEqual(format.iconSet.criteria[2]?.formula, "=1");
  }),
  onSheet("colour scales and values", async (sheet, context) => {
    const range = sheet.getRange("D1:D9");
    const scale = range.conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#0B7A75" },
    };
    const above = range.conditionalFormats.add("CellValue");
    above.cellValue.format.font.color = "red";
    above.cellValue.rule = { formula1: "=0", operator: "LessThan" };
    scale.colorScale.load("threeColorScale");
    scale.load("priority");
    const count = range.conditionalFormats.getCount();
    const other = above.colorScaleOrNullObject;
    await context.sync();
    expectEqual([scale.colorScale.threeColorScale, count.value], [false, 2]);
    expectEqual([scale.priority, other.isNullObject], [1, true]);
  }),
  onSheet("conditional formats go away", async (sheet, context) => {
    const range = sheet.getRange("A1:A3");
    range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    const second = range.conditionalFormats.add("ContainsText");
    second.textComparison.rule = { operator: "Contains", text: "late" };
    second.delete();
    range.conditionalFormats.load("items/type");
    await context.sync();
    expectEqual(
      range.conditionalFormats.items.map((item) => item.type),
      ["Custom"],
    );
    sheet.getRange().conditionalFormats.clearAll();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expectEqual(count.value, 0);
  }),
];
