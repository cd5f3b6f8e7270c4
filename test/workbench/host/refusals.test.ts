import { refusals, type RefusalName } from "../../../src/workbench/host/rules/refusals.ts";
import { bootOffice, type TestOffice } from "../../support/office.ts";

type Use = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const longText = (length: number) => "x".repeat(length);
const two = [
  ["a", "b"],
  [1, 2],
];
const tableOn = (sheet: Excel.Worksheet, address = "A1:B2"): Excel.Table => {
  sheet.getRange(address).values = two;
  return sheet.tables.add(address, true);
};

/** For each row of the table of refusals what an add-in does that Excel refuses. */
const cases: Readonly<Record<RefusalName, Use>> = {
  wrongShape: (sheet) => {
    sheet.getRange("A1:B1").values = [[1], [2]];
  },
  outsideSheet: (sheet) => void sheet.getRange("XFD1").getOffsetRange(0, 1).load("address"),
  badAddress: (sheet) => void sheet.getRange("no such range").load("address"),
  noIntersection: (sheet) => void sheet.getRange("A1").getIntersection("C3").load("address"),
  sheetNameTaken: (_sheet, context) => void context.workbook.worksheets.add("SHEET1"),
  sheetNameNotAllowed: (sheet) => {
    sheet.name = "Costs: 2027";
  },
  lastSheet: (sheet, context) => {
    context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
    sheet.delete();
  },
  activateHidden: (sheet) => {
    sheet.visibility = "Hidden";
    sheet.activate();
  },
  tableNameTaken: (sheet) => {
    tableOn(sheet).name = "Taken";
    tableOn(sheet, "D1:E2").name = "taken";
  },
  tableNameNotAllowed: (sheet) => {
    tableOn(sheet).name = "My table";
  },
  tablesOverlap: (sheet) => {
    tableOn(sheet);
    sheet.tables.add("B2:C5", true);
  },
  tableOfOneRow: (sheet) => tableOn(sheet).resize("A1:B1"),
  tableHeaderMoved: (sheet) => tableOn(sheet).resize("A2:B5"),
  mixedColumnFormulas: (sheet) => {
    sheet.getRange("A1:B3").values = [["a", "b"], ...two.slice(1), [3, 4]];
    sheet.tables.add("A1:B3", true);
    sheet.getRange("B2:B3").formulas = [["=A2*2"], ["=A2*3"]];
  },
  nameTaken: (sheet, context) => {
    context.workbook.names.add("Rate", sheet.getRange("A1"));
    context.workbook.names.add("rate", sheet.getRange("A2"));
  },
  nameNotAllowed: (sheet, context) => void context.workbook.names.add("my name", sheet.getRange("A1")),
  unknownTable: (sheet) => {
    sheet.getRange("A1").formulas = [["=SUM(Nothing[Low])"]];
  },
  nullProperties: (sheet) => {
    const nothing = null as unknown as Excel.SettableCellProperties;
    sheet.getRange("A1:B1").setCellProperties([[{ format: { font: { bold: true } } }, nothing]]);
  },
  headingNeedsBrackets: (sheet) => {
    sheet.getRange("A1:B2").values = [
      ["a", "Low, a year"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true).name = "Costs";
    sheet.getRange("D1").formulas = [["=SUM(Costs[Low, a year])"]];
  },
  brokenFormula: (sheet) => {
    sheet.getRange("A1").formulas = [['=IF(A2>1,"yes']];
  },
  formulaTooLong: (sheet) => {
    sheet.getRange("A1").formulas = [[`=1${"+1".repeat(4096)}`]];
  },
  textTooLong: (sheet) => {
    sheet.getRange("A1").values = [[longText(32_768)]];
  },
  structuredReferenceInRule: (sheet) => {
    tableOn(sheet).name = "Rules";
    sheet.getRange("A2").conditionalFormats.add("Custom").custom.rule.formula = "=SUM(Rules[a])>1";
  },
  validationListTooLong: (sheet) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: longText(256) } };
  },
  validationTextTooLong: (sheet) => {
    sheet.getRange("A1").dataValidation.errorAlert = {
      title: longText(33),
      message: "",
      style: "Stop",
      showAlert: true,
    };
  },
  listSeparator: (sheet) => {
    office.host.conditions.listSeparator = ";";
    sheet.getRanges("A1:B2,D1:E2").load("address");
  },
  pageLayoutRefused: (sheet) => {
    office.host.conditions.printer = false;
    sheet.pageLayout.orientation = "Landscape";
  },
  freezePanesRefused: (sheet) => {
    office.host.conditions.freezePanes = false;
    sheet.freezePanes.freezeRows(2);
  },
  chartFontRefused: (sheet) => {
    office.host.conditions.chartFonts = false;
    sheet.charts.add("Line", sheet.getRange("A1:B2")).format.font.size = 9;
  },
  validationRuleWrong: (sheet) => {
    sheet.getRange("A1").dataValidation.rule = { decimal: { formula1: 0, operator: "Between" } };
  },
  readTooLarge: (sheet) => void sheet.getRange("A:F").load("values"),
  protectedCells: (sheet) => {
    sheet.protection.protect();
    sheet.getRange("A1").clear();
  },
  protectedWorkbook: (_sheet, context) => {
    context.workbook.protection.protect("secret");
    context.workbook.worksheets.add();
  },
  alreadyProtected: (sheet) => {
    sheet.protection.protect();
    sheet.protection.protect();
  },
  wrongPassword: (sheet) => {
    sheet.protection.protect({}, "right");
    sheet.protection.unprotect("wrong");
  },
  unknownStyle: (sheet) => {
    sheet.getRange("A1").style = "No such style";
  },
  styleNameTaken: (_sheet, context) => context.workbook.styles.add("good"),
  wrongKindOfFormat: (sheet) => {
    sheet.getRange("A1").conditionalFormats.add("DataBar").custom.rule.formula = "=TRUE";
  },
  splitsTable: (sheet) => {
    tableOn(sheet);
    sheet.getRange("1:1").delete("Up");
  },
  noSpill: (sheet) => void sheet.getRange("A1").getSpillParent().load("address"),
};

/** Excel is asked anew for each row: what one row protects or hides must not reach the next. */
let office: TestOffice;
beforeEach(async () => {
  office = await bootOffice();
});
afterEach(() => office.close());

test.each(Object.entries(cases) as [RefusalName, Use][])("%s", async (name, use) => {
  const error: unknown = await office.Excel.run(async (context) => {
    use(context.workbook.worksheets.add("Sheet of the test"), context);
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: refusals[name].code });
  expect((error as Error).message).toContain(refusals[name].message);
});

test("each refusal names the page that says so", () => {
  for (const { source } of Object.values(refusals)) {
    expect(source).toMatch(/^https:\/\/(learn\.microsoft|support\.microsoft|github)\.com\//);
  }
});
