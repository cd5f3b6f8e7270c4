import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { ConditionalFormatModel, ModelEvent, SheetModel } from "../../../src/workbench/model/model.ts";
import type { UniverWorkbook } from "../../../src/workbench/model/workbookModel.ts";

let workbook: UniverWorkbook;
let sheet: SheetModel;

beforeEach(() => {
  workbook = createHeadlessWorkbook();
  sheet = workbook.activeSheet();
});
afterEach(() => workbook.dispose());

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe("data validation", () => {
  const decimal = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
  const texts = { errorAlert: { message: "A share", title: "Share", style: "Stop", showAlert: true } };

  test.each([
    ["a list", { list: { source: "Low,High", inCellDropDown: true } }],
    ["a list of a range", { list: { source: "=Sheet1!$A$1:$A$4", inCellDropDown: true } }],
    ["a decimal", decimal],
    ["a whole number", { wholeNumber: { formula1: 1, operator: "GreaterThan" } }],
    ["a formula", { custom: { formula: "=B2>A2" } }],
  ])("%s is read back as it was given, where it was given", (_name, rule) => {
    sheet.setValidation(area(1, 1, 5), rule, texts);
    expect(sheet.validations()).toEqual([{ area: area(1, 1, 5), rule, texts }]);
  });

  test("a rule in the middle of another leaves the other around it", () => {
    const list = { list: { source: "a,b", inCellDropDown: true } };
    sheet.setValidation(area(0, 0, 5), decimal);
    sheet.setValidation(area(2, 0), list);
    const places = (kind: string) =>
      sheet
        .validations()
        .filter(({ rule }) => kind in rule)
        .flatMap((entry) =>
          Array.from({ length: entry.area.rows }, (_row, offset) => entry.area.row + offset),
        )
        .sort();
    expect(places("decimal")).toEqual([0, 1, 3, 4]);
    expect(places("list")).toEqual([2]);
  });

  test("a rule goes when it is taken away", () => {
    sheet.setValidation(area(0, 0, 5), decimal);
    sheet.setValidation(area(0, 0, 5), undefined);
    expect(sheet.validations()).toEqual([]);
  });

  test("a rule follows inserted rows", () => {
    sheet.setValidation(area(4, 0, 3), decimal);
    sheet.insert("rows", 0, 2);
    expect(sheet.validations().map((entry) => entry.area)).toEqual([area(6, 0, 3)]);
  });
});

describe("conditional formats", () => {
  const format = (change: Partial<ConditionalFormatModel> = {}) => ({
    areas: [area(1, 1, 4)],
    type: "Custom",
    priority: 0,
    stopIfTrue: false,
    members: { "custom.rule.formula": "=$B2>1", "custom.format.fill.color": "#FDE7E9" },
    ...change,
  });

  test("they are kept in the order of their priority", () => {
    const second = sheet.addConditionalFormat(format({ priority: 1 }));
    const first = sheet.addConditionalFormat(format({ priority: 0, areas: [area(0, 0)] }));
    expect(sheet.conditionalFormats().map(({ id }) => id)).toEqual([first.id, second.id]);
    sheet.updateConditionalFormat(first.id, { priority: 2 });
    expect(sheet.conditionalFormats().map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  test("a change keeps what it does not name", () => {
    const { id } = sheet.addConditionalFormat(format());
    sheet.updateConditionalFormat(id, { stopIfTrue: true });
    expect(sheet.conditionalFormats()).toEqual([{ id, ...format(), stopIfTrue: true }]);
  });

  test("areas follow inserted and deleted rows, and a format goes with its last cell", () => {
    sheet.addConditionalFormat(format());
    sheet.insert("rows", 0, 2);
    expect(sheet.conditionalFormats()[0]?.areas).toEqual([area(3, 1, 4)]);
    sheet.remove("rows", 4, 2);
    expect(sheet.conditionalFormats()[0]?.areas).toEqual([area(3, 1, 2)]);
    sheet.remove("rows", 3, 2);
    expect(sheet.conditionalFormats()).toEqual([]);
  });

  test("one that is not there cannot be changed", () => {
    expect(() => sheet.updateConditionalFormat("none", { priority: 1 })).toThrow("none");
  });
});

describe("charts", () => {
  const chart = () => ({
    name: "Cost",
    type: "ColumnClustered",
    left: 10,
    top: 20,
    width: 300,
    height: 200,
    series: [
      {
        name: "Low",
        values: { sheetId: sheet.id, area: area(1, 1, 3) },
        categories: { sheetId: sheet.id, area: area(1, 0, 3) },
        members: {},
      },
    ],
    members: { "title.text": "Cost a year" },
  });

  test("each change is told, with the sheet that it is on", () => {
    const events: ModelEvent[] = [];
    workbook.onEvent((event) => events.push(event));
    const { id } = sheet.addChart(chart());
    sheet.updateChart(id, { width: 400 });
    expect(sheet.charts()).toEqual([{ id, ...chart(), width: 400 }]);
    sheet.removeChart(id);
    expect(sheet.charts()).toEqual([]);
    expect(events).toEqual(Array.from({ length: 3 }, () => ({ type: "chartsChanged", sheetId: sheet.id })));
  });

  test("a chart on another sheet follows the rows of its values", () => {
    const other = workbook.addSheet("Charts");
    other.addChart(chart());
    sheet.insert("rows", 0, 2);
    expect(other.charts()[0]?.series[0]?.values).toEqual({ sheetId: sheet.id, area: area(3, 1, 3) });
    sheet.remove("rows", 3, 3);
    expect(other.charts()[0]?.series[0]?.values).toBeUndefined();
  });
});
