/** What differs between real Excels, as the add-in meets it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { bootOffice, type TestOffice } from "../../support/office.ts";

let office: TestOffice;
beforeEach(async () => {
  office = await bootOffice();
});
afterEach(() => office.close());

describe("an add-in from the Marketplace", () => {
  test.each([
    ["elsewhere", false, true],
    ["from the Marketplace", true, false],
  ])("%s: showing the pane by itself", async (_where, marketplace, shown) => {
    office.host.setPaneVisible(false);
    office.host.conditions.marketplace = marketplace;
    const modes: string[] = [];
    await office.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => modes.push(visibilityMode));
    await office.Office.addin.showAsTaskpane();
    office.host.setPaneVisible(true);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(modes).toEqual(["Taskpane"]);
    expect(office.host.addIn.visible).toBe(true);
    office.host.setPaneVisible(false);
    await office.Office.addin.showAsTaskpane();
    expect(office.host.addIn.visible).toBe(shown);
  });

  test("can open a dialog instead", async () => {
    const address = "https://localhost/help/en/open-pane.html";
    await new Promise((resolve) => office.Office.context.ui.displayDialogAsync(address, {}, resolve));
    expect(office.host.dialogs).toEqual([address]);
  });
});

describe("an Excel that looks for addresses of tables on the sheet in front", () => {
  test.each([
    ["an address", false, "Sheet1"],
    ["a range", true, "Behind"],
  ])("makes a table of %s there or where it lies", async (_what, asRange, expected) => {
    office.host.conditions.tablesOnActiveSheet = true;
    const context = new office.Excel.RequestContext();
    const behind = context.workbook.worksheets.add("Behind");
    behind.tables.add(asRange ? behind.getRange("A1:B3") : "A1:B3", true);
    await context.sync();
    const [table] = office.model.tables();
    expect(office.model.sheet(table?.sheetId ?? "")?.name).toBe(expected);
  });
});

describe("letters of a whole chart", () => {
  test("are given to every text in it, also where a text had its own", async () => {
    const context = new office.Excel.RequestContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const chart = sheet.charts.add("Line", sheet.getRange("A1:A3"), "Columns");
    chart.title.text = "Costs";
    chart.title.format.font.size = 14;
    chart.title.format.font.bold = true;
    chart.format.font.size = 9;
    const letters = [chart.title, chart.legend, chart.axes.valueAxis].map(({ format }) =>
      format.font.load("size,bold"),
    );
    await context.sync();
    expect(letters.map(({ size }) => size)).toEqual([9, 9, 9]);
    expect(letters[0]?.bold).toBe(true);
  });
});

describe("decimal commas", () => {
  test("are what the application tells", async () => {
    office.host.conditions.decimalSeparator = ",";
    const { application } = new office.Excel.RequestContext();
    application.load("decimalSeparator,thousandsSeparator");
    await application.context.sync();
    expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([",", "."]);
  });
});

describe("functions that Excel calls before the add-in has associated them", () => {
  const shipped = readFileSync(join(import.meta.dirname, "../../../src/taskpane/delayFunctions.js"), "utf8");

  test.each([
    [
      "are errors that stay without the script that ships before the functions",
      "",
      { error: expect.any(String) },
    ],
    ["wait with it", shipped, { value: 42 }],
  ])("%s", async (_what, script, expected) => {
    office.close();
    office = await bootOffice({
      afterOfficeJs: (window) => runInNewContext(script, { CustomFunctions: window["CustomFunctions"] }),
    });
    office.host.functions.register("PLAN", { functions: [{ id: "LATE", name: "LATE", parameters: [] }] });
    const { answer } = office.host.functions.invoke("LATE", []);
    const early = await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 1_000))]);
    office.CustomFunctions.associate("LATE", () => 42);
    expect(early ?? (await answer)).toEqual(expected);
  });
});
