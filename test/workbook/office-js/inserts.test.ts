/** Several plans in one workbook: each is found, read and taken away by itself. */
import {
  insertWorkbook,
  listInserts,
  readBack,
  readSetting,
  removeInsert,
  settingKeys,
} from "../../../src/workbook/office-js/index.ts";
import type { TestOffice } from "../../support/office.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import { openExcel, snapshot } from "./excel.ts";

const known = [{ id: "budget", name: "Budget" }];
const titled = (title: string) => ({
  ...budgetWorkbook,
  properties: { ...budgetWorkbook.properties, title },
});
let office: TestOffice;

beforeEach(async () => {
  office = await openExcel();
});
afterEach(() => office.close());

/** The workbook without its cell styles, which stay. */
const unstyled = () => ({ ...snapshot(office.model), styles: [], active: "" });

const change = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  office.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

it("are listed with their titles and what their sheets are called now, the newest first", async () => {
  await insertWorkbook(titled("First"));
  await insertWorkbook(titled("Second"));
  await change((context) => {
    context.workbook.worksheets.getItem("Plan's budget").name = "Money";
  });
  const [second, first] = await listInserts();
  expect([second?.title, first?.title]).toEqual(["Second", "First"]);
  expect(first?.sheets).toContain("Money");
  expect(second?.sheets).toHaveLength(budgetWorkbook.sheets.length);
  expect(first?.key).not.toBe(second?.key);
});

it("are read one by one, the newest where nobody says which", async () => {
  await insertWorkbook(titled("First"));
  await insertWorkbook(titled("Second"));
  const [second, first] = await listInserts();
  const sheetOf = async (key?: string) => (await readBack(known, key))?.tables[0]?.sheet;
  expect(await sheetOf(first?.key)).toBe("Plan's budget");
  expect(await sheetOf(second?.key)).toBe("Plan's budget (2)");
  expect(await sheetOf()).toBe("Plan's budget (2)");
  expect(await readBack(known, "unknown")).toBeUndefined();
});

it("is taken away whole: the workbook is as before the insert, whichever of two it is", async () => {
  await change((context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [["mine", 7]];
  });
  const before = unstyled();
  await insertWorkbook(titled("First"));
  const withFirst = unstyled();
  await insertWorkbook(titled("Second"));
  const [second, first] = await listInserts();
  expect(await removeInsert(second?.key ?? "")).toBe(budgetWorkbook.sheets.length);
  expect(unstyled()).toEqual(withFirst);
  expect((await listInserts()).map(({ key }) => key)).toEqual([first?.key]);
  await removeInsert(first?.key ?? "");
  expect(unstyled()).toEqual(before);
  expect(readSetting(settingKeys.inserts)).toBeUndefined();
});

it("leaves the other plan's names alone when the older one goes", async () => {
  await insertWorkbook(titled("First"));
  await insertWorkbook(titled("Second"));
  const [second, first] = await listInserts();
  await removeInsert(first?.key ?? "");
  const [left] = await listInserts();
  expect(left).toEqual(second);
  const broken = office.model.names().filter(({ formula }) => formula.includes("#REF!"));
  expect(broken).toEqual([]);
  expect(office.model.names().length).toBe(budgetWorkbook.names.length);
});

it("goes also when somebody deleted one of its sheets, and others count for nothing", async () => {
  await insertWorkbook(titled("First"));
  const [insert] = await listInserts();
  await change((context) => {
    for (const sheet of insert?.sheets.slice(0, -1) ?? [])
      context.workbook.worksheets.getItem(sheet).delete();
  });
  expect((await listInserts())[0]?.sheets).toEqual(insert?.sheets.slice(-1));
  expect(await removeInsert(insert?.key ?? "")).toBe(1);
  expect(office.model.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
});

it("stays where no other visible sheet would be left, and nothing is removed", async () => {
  await insertWorkbook(titled("First"));
  await change((context) => {
    context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
  });
  const before = unstyled();
  const [insert] = await listInserts();
  await expect(removeInsert(insert?.key ?? "")).rejects.toMatchObject({ reason: "onlySheets" });
  expect(unstyled()).toEqual(before);
});
