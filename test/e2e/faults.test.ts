/** Troubles ordered from the workbench's menu: each has words of its own in the pane, and leaves the workbook as it was. */
import type { Page } from "playwright-core";
import { excelEn } from "../../src/i18n/en/excel.ts";
import { workbenchEn } from "../../src/i18n/en/workbench.ts";
import { sheetIds } from "../../src/sheets/ids.ts";
import { openStage, type Stage } from "../support/browser.ts";
import {
  insertButton,
  insertSheets,
  openWorkbench,
  showView,
  startFromSample,
} from "../support/browserWorkbench.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
// A workbook left open goes on drawing, at the cost of the next.
afterEach(() => Promise.all(stage.browser.contexts().map((context) => context.close())));
afterAll(() => stage.close());

const { reasons } = excelEn;
test.each([
  ["a cell is being edited", reasons.editing, (page: Page) => page.getByLabel(workbenchEn.cellEdit).check()],
  [
    "the workbook is protected",
    reasons.protected,
    (page: Page) => page.getByLabel(workbenchEn.protectedWorkbook).check(),
  ],
  [
    "a request fails half-way",
    reasons.failed,
    async (page: Page) => {
      await page.getByLabel(workbenchEn.failRequest).fill("6");
      await page.getByRole("button", { name: workbenchEn.failRequestApply }).click();
    },
  ],
  [
    "Excel takes less at a time than it should",
    reasons.tooLarge,
    // The menu's limit never bites (see below): this one takes the sheets and refuses the last request.
    (page: Page) =>
      page.evaluate(() => {
        const host = window.scaleplanWorkbench?.host;
        if (host !== undefined) host.faults.payloadLimit = 100_000;
      }),
  ],
])("%s", async (_name, words, order) => {
  const workbench = await openWorkbench(stage);
  const { page, pane } = workbench;
  await startFromSample(workbench);
  await showView(workbench, "insert");
  await insertButton(workbench).waitFor();
  const before = await contents(page);
  await page.getByText(workbenchEn.conditions).click();
  await order(page);
  await insertButton(workbench).click();
  await pane.getByText(words.happened).waitFor();
  await pane.getByText(words.kept).waitFor();
  expect(await contents(page)).toEqual(before);
  await page.getByRole("button", { name: workbenchEn.clearFaults }).click();
  await insertSheets(workbench);
  expect(await page.evaluate(() => window.scaleplanWorkbench?.model.sheets().length)).toBe(
    1 + sheetIds.length,
  );
  expect(workbench.complaints).toEqual([]);
});

test("the limit of Excel on the web is kept by the sample's insert", async () => {
  const workbench = await openWorkbench(stage);
  await startFromSample(workbench);
  await workbench.page.getByText(workbenchEn.conditions).click();
  await workbench.page.getByLabel(workbenchEn.payloadLimit).check();
  await insertSheets(workbench);
  expect(workbench.complaints).toEqual([]);
});

/** Everything that an insert could leave behind. */
const contents = (page: Page) =>
  page.evaluate(() => {
    const model = window.scaleplanWorkbench?.model;
    return {
      sheets: model?.sheets().map(({ name }) => name),
      tables: model?.tables().map(({ name }) => name),
      names: model?.names().map(({ name }) => name),
      styles: [...(model?.styles.keys() ?? [])],
    };
  });
