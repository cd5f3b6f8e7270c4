/**
 * Troubles ordered from the workbench's menu, one after the other in one workbook: each has words of its own
 * in the pane and leaves the workbook as it was, and after all of them the sheets are inserted as ever.
 */
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
  type OpenWorkbench,
} from "../support/browserWorkbench.ts";

let stage: Stage;
let workbench: OpenWorkbench;
beforeAll(async () => {
  stage = await openStage();
  workbench = await openWorkbench(stage);
  await startFromSample(workbench);
  await showView(workbench, "insert");
  await insertButton(workbench).waitFor();
  await workbench.page.getByText(workbenchEn.conditions).click();
});
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
  const { page, pane } = workbench;
  const before = await contents(page);
  await order(page);
  await insertButton(workbench).click();
  await pane.getByText(words.happened).waitFor();
  await pane.getByText(words.kept).waitFor();
  expect(await contents(page)).toEqual(before);
  await page.getByRole("button", { name: workbenchEn.clearFaults }).click();
  expect(workbench.complaints).toEqual([]);
});

test("then the sample is inserted, and keeps the limit of Excel on the web", async () => {
  const { page } = workbench;
  await page.getByLabel(workbenchEn.payloadLimit).check();
  await insertSheets(workbench);
  expect(await page.evaluate(() => window.scaleplanWorkbench?.model.sheets().length)).toBe(
    1 + sheetIds.length,
  );
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
