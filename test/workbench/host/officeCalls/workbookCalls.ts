import { codeOf, expectEqual, onSheet, pause, type OfficeCall } from "./officeCall.ts";

/** The workbook's own members, settings, events and errors, as the overview pages show them. */
export const workbookCalls: readonly OfficeCall[] = [
  {
    name: "Office tells the host and its language",
    async run({ Office: office }) {
      const info = await office.onReady();
      expectEqual([info.host, info.platform], ["Excel", "PC"]);
      expectEqual(typeof office.context.displayLanguage, "string");
      expectEqual(office.context.requirements.isSetSupported("ExcelApi", "1.14"), true);
      expectEqual(office.context.requirements.isSetSupported("WordApi", "1.1"), false);
    },
  },
  {
    name: "Office tells the theme",
    async run({ Office: office }) {
      expectEqual(/^#[0-9a-f]{6}$/i.test(office.context.officeTheme.bodyBackgroundColor ?? ""), true);
    },
  },
  onSheet("the application", async (_sheet, context) => {
    const { application } = context.workbook;
    application.load("calculationMode, decimalSeparator, cultureInfo/numberFormat/numberGroupSeparator");
    await context.sync();
    expectEqual([application.calculationMode, application.decimalSeparator], ["Automatic", "."]);
    expectEqual(application.cultureInfo.numberFormat.numberGroupSeparator, ",");
  }),
  onSheet("calculation is suspended and done", async (sheet, context) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange("A1:A2").values = [[2], ["=A1*21"]];
    await context.sync();
    context.workbook.application.calculate("Full");
    const cell = sheet.getRange("A2");
    cell.load("values");
    await context.sync();
    expectEqual(cell.values, [[42]]);
  }),
  onSheet("settings of the workbook", async (_sheet, context) => {
    const { settings } = context.workbook;
    settings.add("ReviewCount", { done: 3, open: ["a"] });
    const setting = settings.getItem("ReviewCount");
    const missing = settings.getItemOrNullObject("Nothing");
    setting.load("key, value");
    await context.sync();
    expectEqual(setting.value, { done: 3, open: ["a"] });
    expectEqual(missing.isNullObject, true);
    setting.delete();
    await context.sync();
  }),
  {
    name: "settings of the document",
    async run({ Office: office }) {
      const { settings } = office.context.document;
      settings.set("theme", { dark: true });
      const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
      expectEqual([status, settings.get("theme")], ["succeeded", { dark: true }]);
    },
  },
  onSheet("properties of the document", async (_sheet, context) => {
    const { properties } = context.workbook;
    properties.title = "Scale plan";
    properties.custom.add("Version", 3);
    properties.load("title");
    const version = properties.custom.getItem("Version");
    version.load("value, type");
    await context.sync();
    expectEqual([properties.title, version.value, version.type], ["Scale plan", 3, "Number"]);
  }),
  {
    name: "changes of a sheet are heard",
    run: ({ Excel: excel }) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("heard");
        const heard: string[] = [];
        const handler = sheet.onChanged.add(async (event) => {
          heard.push(`${event.type} ${event.changeType} ${event.address}`);
        });
        await context.sync();
        sheet.getRange("C3").values = [[77]];
        await context.sync();
        await pause(60);
        expectEqual(heard, ["WorksheetChanged RangeEdited C3"]);
        handler.remove();
        await context.sync();
        sheet.getRange("C4").values = [[78]];
        await context.sync();
        await pause(60);
        expectEqual(heard.length, 1);
      }),
  },
  {
    name: "new and active sheets are heard",
    run: ({ Excel: excel }) =>
      excel.run(async (context) => {
        const heard: string[] = [];
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(async (event) => void heard.push(event.type));
        worksheets.onActivated.add(async (event) => void heard.push(event.type));
        worksheets.onDeleted.add(async (event) => void heard.push(event.type));
        await context.sync();
        const sheet = worksheets.add("heard of");
        sheet.activate();
        await context.sync();
        await pause(60);
        sheet.delete();
        await context.sync();
        await pause(60);
        expectEqual(heard.slice(0, 2), ["WorksheetAdded", "WorksheetActivated"]);
        expectEqual(heard.includes("WorksheetDeleted"), true);
      }),
  },
  {
    name: "the selection is heard",
    run: ({ Excel: excel }) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("selected");
        sheet.activate();
        const heard: string[] = [];
        sheet.onSelectionChanged.add(async (event) => void heard.push(event.address));
        let ofWorkbook = 0;
        context.workbook.onSelectionChanged.add(async () => {
          ofWorkbook += 1;
        });
        await context.sync();
        sheet.getRange("B2:B4").select();
        await context.sync();
        await pause(60);
        expectEqual([heard.at(-1), ofWorkbook > 0], ["B2:B4", true]);
      }),
  },
  {
    name: "errors say where they were made",
    async run({ Excel: excel, OfficeExtension: extension }) {
      const error = await excel
        .run(async (context) => {
          context.workbook.worksheets.getItem("Nowhere").getRange("A1").load("values");
          await context.sync();
        })
        .catch((reason: unknown) => reason);
      expectEqual(error instanceof extension.Error, true);
      const { code, debugInfo } = error as OfficeExtension.Error;
      expectEqual([code, debugInfo.errorLocation], ["ItemNotFound", "getItem"]);
    },
  },
  onSheet("what is not loaded cannot be read", async (sheet, context) => {
    await context.sync();
    const read = Promise.resolve().then(() => sheet.getRange("A1").values);
    expectEqual(await codeOf(read), "PropertyNotLoaded");
  }),
  onSheet("the same proxies in several syncs", async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    await context.sync();
    range.values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
    const total = sheet.getRange("C1");
    total.formulas = [["=SUM(A1:B2)"]];
    await context.sync();
    total.load("values");
    await context.sync();
    expectEqual(total.values, [[10]]);
  }),
];
