/** Exact figures that were replaced by their values calculate again, wherever their cells stand now. */
import { buildWorkbook } from "../../../src/sheets/index.ts";
import { officeExcel } from "../../../src/taskpane/app/officeExcel.ts";
import type { TestOffice } from "../../support/office.ts";
import { openExcel, registerFunctions } from "./excel.ts";
import { contentOf, smallContext, smallPlan } from "./update/updating.ts";

const port = officeExcel("excel");
const order = {
  plan: smallPlan,
  context: { ...smallContext, sheets: ["overview", "assumptions", "budget", "checks"] as const },
};
let office: TestOffice;
beforeAll(async () => {
  office = await openExcel();
  registerFunctions(office);
  await port.insertWorkbook(buildWorkbook(order.plan, order.context), {
    signal: new AbortController().signal,
    onProgress: () => undefined,
    order,
  });
  await office.model.settled();
});
afterAll(async () => {
  await office.model.settled();
  office.close();
});

/** What the exact figures say of themselves, and the P80. */
function exact(): unknown[] {
  const table = office.model.tables().find(({ name }) => name === "BudgetExact");
  const cells = table === undefined ? [] : office.model.sheet(table.sheetId)?.read(table.area);
  const headings = cells?.[0]?.map(({ value }) => value) ?? [];
  return ["State", "P80"].map((heading) => cells?.[1]?.[headings.indexOf(heading)]?.value);
}

it("as they did before they were replaced, with nothing left of what was kept beside them", async () => {
  const live = contentOf(office.model);
  const [, before] = exact();
  expect(before).toEqual(expect.any(Number));
  expect([await port.planFormulasAgain(false), (await port.readPlan("en", undefined))?.asValues]).toEqual([
    0,
    false,
  ]);
  const replaced = await port.replacePlanFormulas();
  await office.model.settled();
  expect(await port.planFormulasAgain(false)).toBe(replaced);
  expect((await port.readPlan("en", undefined))?.asValues).toBe(true);

  // Somebody puts a row in above, and the amount of a line becomes another.
  await office.Excel.run(async (context) => {
    const budget = context.workbook.worksheets.getItem("Budget");
    budget.getRange("1:1").insert("Down");
    await context.sync();
    budget.getRange("1:1").delete("Up");
    await context.sync();
  });
  expect(await port.planFormulasAgain(true)).toBe(replaced);
  await office.model.settled();
  expect(contentOf(office.model)).toEqual(live);
  expect(exact()).toEqual(["Exact", before]);
  expect(await port.planFormulasAgain(false)).toBe(0);
});
