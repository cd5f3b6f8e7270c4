import { webPayloadLimit } from "../../../src/workbench/host/index.ts";
import { bootOffice, type TestOffice } from "../../support/office.ts";
import { codeOf } from "./officeCalls/officeCall.ts";
import { until } from "../../support/until.ts";

let office: TestOffice;
beforeAll(async () => {
  office = await bootOffice();
});
afterEach(() => office.host.faults.clear());
afterAll(() => office.close());

const write = (value: number) =>
  office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
    await context.sync();
  });
const written = () =>
  office.model.activeSheet().read({ row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value;

test("the nth request fails with the code that was ordered, and the next works", async () => {
  office.host.faults.failRequest(2, "GeneralException");
  await write(1);
  await expect(codeOf(write(2))).resolves.toBe("GeneralException");
  expect(written()).toBe(1);
  await write(3);
  expect(written()).toBe(3);
});

test("a request that fails has done half of its actions", async () => {
  office.host.faults.failRequest(1);
  const half = office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let row = 1; row <= 10; row += 1) sheet.getRange(`C${row}`).values = [[row]];
    await context.sync();
  });
  await expect(codeOf(half)).resolves.toBe("GeneralException");
  const cells = office.model.activeSheet().read({ row: 0, column: 2, rows: 10, columns: 1 });
  const filled = cells.filter(([cell]) => cell?.value !== "").length;
  expect(filled).toBeGreaterThan(2);
  expect(filled).toBeLessThan(8);
});

test("while a person edits a cell, requests fail with InvalidOperationInCellEditMode", async () => {
  office.host.faults.cellEditMode = true;
  await expect(codeOf(write(4))).resolves.toBe("InvalidOperationInCellEditMode");
  office.host.faults.cellEditMode = false;
  await write(5);
  expect(written()).toBe(5);
});

test("with delayForCellEdit a request waits until the cell is left", async () => {
  office.host.faults.cellEditMode = true;
  let done = false;
  const waiting = office.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[6]];
    await context.sync();
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(done).toBe(false);
  office.host.faults.cellEditMode = false;
  await waiting;
  expect(written()).toBe(6);
});

test("as on the web, requests and responses have a size", async () => {
  office.host.faults.payloadLimit = 2_000;
  const large = office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A1000");
    range.values = Array.from({ length: 1000 }, (_, row) => [`text in row ${row}`]);
    await context.sync();
  });
  await expect(codeOf(large)).resolves.toBe("RequestPayloadSizeLimitExceeded");
  const read = office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:Z100").load("values");
    await context.sync();
  });
  await expect(codeOf(read)).resolves.toBe("ResponsePayloadSizeLimitExceeded");
  expect(webPayloadLimit).toBe(5 * 1024 * 1024);
});

test("in a protected workbook sheets cannot be added, renamed or deleted", async () => {
  office.host.faults.protectedWorkbook = true;
  const onSheets = (change: (context: Excel.RequestContext) => void) =>
    codeOf(
      office.Excel.run(async (context) => {
        change(context);
        await context.sync();
      }),
    );
  await expect(onSheets(({ workbook }) => workbook.worksheets.add("New"))).resolves.toBe("AccessDenied");
  await expect(
    onSheets(({ workbook }) => {
      workbook.worksheets.getActiveWorksheet().name = "Other";
    }),
  ).resolves.toBe("AccessDenied");
  await office.Excel.run(async (context) => {
    context.workbook.protection.load("protected");
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
  });
});

test("requests are recorded with their actions, bytes and refusals", async () => {
  office.host.recorder.clear();
  await write(7);
  await codeOf(
    office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    }),
  );
  const { recorder } = office.host;
  const [first, second] = recorder.records().filter(({ sender }) => sender === "add-in");
  expect(recorder.syncs()).toBe(2);
  expect(recorder.bytes()).toBe((first?.bytes ?? 0) + (second?.bytes ?? 0));
  expect(first?.actions).toContain("set Values");
  expect(first?.refused).toBeUndefined();
  expect(second?.refused).toBe("ItemNotFound");
});

test("ranges are let go when a run ends", async () => {
  const before = office.host.heldReferences();
  await write(8);
  await until(() => office.host.heldReferences() === before);
  expect(office.host.heldReferences()).toBe(before);
});
