import { createRequire } from "node:module";
import { darkTheme, floor, newest } from "../../../src/workbench/host/index.ts";
import { bootOffice, type TestOffice } from "../../support/office.ts";
import { codeOf } from "./officeCalls/officeCall.ts";
import { until } from "../../support/until.ts";

/** The protocol is private: these tests say where a new office.js differs from the one it was read from. */

let office: TestOffice;
afterEach(() => office.close());

test("office.js is the version that the protocol was read from", async () => {
  office = await bootOffice();
  const { version } = createRequire(import.meta.url)("@microsoft/office-js/package.json") as {
    version: string;
  };
  expect(version).toBe("1.1.110");
});

test("one request and its answer, as they travel", async () => {
  office = await bootOffice();
  const { bridge } = office.host;
  const execute = bridge.Execute.bind(bridge);
  const bodies: { Actions: { ActionType: number; Name: string }[] }[] = [];
  bridge.Execute = (id, parameters, answer) => {
    bodies.push(JSON.parse(String((parameters[0] as unknown[])[4])));
    execute(id, parameters, answer);
  };
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [[1]];
    sheet.load("name");
    await context.sync();
  });
  const actions = bodies[0]?.Actions.map(({ ActionType, Name }) => `${ActionType} ${Name}`.trim());
  expect(actions).toEqual(["1", "1", "1", "1", "3 _KeepReference", "1", "4 Values", "2"]);
});

test("onReady finds Excel, and isSetSupported follows the declared matrix", async () => {
  office = await bootOffice({ matrix: floor });
  const { context } = office.Office;
  const info = await office.Office.onReady();
  expect({ host: info.host, platform: info.platform }).toEqual({ host: "Excel", platform: "PC" });
  const supported = (set: string, version: string) => context.requirements.isSetSupported(set, version);
  expect(["1.1", "1.9", "1.14", "1.15"].map((version) => supported("ExcelApi", version))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect([supported("SharedRuntime", "1.1"), supported("SharedRuntime", "1.2")]).toEqual([true, false]);
  expect([supported("CustomFunctionsRuntime", "1.3"), supported("Nothing", "1.1")]).toEqual([true, false]);
});

test("language and theme come from the host", async () => {
  office = await bootOffice({ uiLocale: "es-ES", theme: darkTheme });
  const { context } = office.Office;
  expect(context.displayLanguage).toBe("es-ES");
  expect(context.officeTheme.bodyBackgroundColor?.toUpperCase()).toBe(darkTheme.bodyBackgroundColor);
});

test("a member above the declared matrix is refused, at the host if not before", async () => {
  office = await bootOffice({ matrix: { ...newest, ExcelApi: "1.6" } });
  const { host } = office;
  const above = office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tabColor = "#FF0000";
    await context.sync();
  });
  await expect(codeOf(above)).resolves.toBe("ApiNotFound");
  expect(host.recorder.records().map(({ refused }) => refused)).toContain("ApiNotFound");
});

test.each([
  ["a method", (sheet: Excel.Worksheet) => void sheet.copy("End"), "Worksheet.Copy"],
  ["an object", (sheet: Excel.Worksheet) => void sheet.shapes.load("items"), "Worksheet.Shapes"],
  [
    "a value",
    (sheet: Excel.Worksheet) => void sheet.getRange("A1").load("valuesAsJson"),
    "Range.valuesAsJson",
  ],
  [
    "a value that is set",
    (sheet: Excel.Worksheet) => {
      sheet.standardWidth = 20;
    },
    "Worksheet.StandardWidth",
  ],
])("%s that the host does not know fails with its name", async (_kind, use, name) => {
  office = await bootOffice();
  const error: unknown = await office.Excel.run(async (context) => {
    use(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "ApiNotFound" });
  expect((error as Error).message).toContain(name);
});

test("what is asked outside of requests and is not known fails too", async () => {
  office = await bootOffice();
  const status = await new Promise((resolve) =>
    office.Office.context.document.getSelectedDataAsync(office.Office.CoercionType.Matrix, (result) =>
      resolve(result.status),
    ),
  );
  expect(status).toBe("failed");
});

test("a ribbon command runs the add-in's function and hears when it is completed", async () => {
  office = await bootOffice();
  const heard: string[] = [];
  office.Office.actions.associate("checkPlan", (event: Office.AddinCommands.Event) => {
    heard.push(event.source.id);
    event.completed();
  });
  await office.host.commands.run("checkPlan", "CheckButton");
  expect(heard).toEqual(["CheckButton"]);
});

test("the pane can be shown and hidden by the add-in", async () => {
  office = await bootOffice();
  await office.Office.addin.hide();
  expect(office.host.addIn.visible).toBe(false);
  await office.Office.addin.showAsTaskpane();
  expect(office.host.addIn.visible).toBe(true);
});

test("settings are written into the document and found again", async () => {
  office = await bootOffice();
  const { settings } = office.Office.context.document;
  settings.set("scaleplan", { sheets: ["Budget"] });
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(JSON.parse(office.model.settings.get("scaleplan") ?? "")).toEqual({ sheets: ["Budget"] });
  const again = await bootOffice({ model: office.model, instanceId: "another" });
  expect(again.Office.context.document.settings.get("scaleplan")).toEqual({ sheets: ["Budget"] });
  again.host.dispose();
});

test("an edit by the user is heard, and told from an edit of the add-in", async () => {
  office = await bootOffice();
  const heard: unknown[] = [];
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => {
      heard.push([address, triggerSource]);
    });
    await context.sync();
    context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [[1]];
    await context.sync();
  });
  await until(() => heard.length > 0);
  expect(heard).toEqual([["B2", "ThisLocalAddin"]]);
});
