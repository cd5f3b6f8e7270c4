/** Excels that differ from the usual one, as a person meets them in the page. */
import { appTexts } from "../../src/i18n/pane/app.ts";
import { insertTexts } from "../../src/i18n/pane/insert.ts";
import { workbenchTexts } from "../../src/i18n/workbench.ts";
import { openStage, type Stage } from "../support/browser.ts";
import { openWorkbench } from "../support/browserWorkbench.ts";
import { readmeLabels } from "../support/readmeSteps.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => Promise.all(stage.browser.contexts().map((context) => context.close())));
afterAll(() => stage.close());

test("from the Marketplace, a ribbon button says where the pane is and inserts nothing until it is used", async () => {
  const { page, pane, complaints } = await openWorkbench(stage, { excel: "marketplace" });
  const texts = workbenchTexts.en;
  const sheets = () => page.evaluate(() => window.scaleplanWorkbench?.model.sheets().length);
  await page.getByRole("button", { name: new RegExp(`^${texts.close}: `) }).click();
  await page.getByRole("button", { name: "Insert sample plan" }).click();
  const dialog = page.frameLocator("dialog iframe");
  await dialog.getByRole("heading", { name: appTexts.en.openPane.title }).waitFor();
  expect(await sheets()).toBe(1);
  await page.getByRole("button", { name: "Open Scaleplan" }).click();
  await pane.getByText("Scaleplan", { exact: true }).hover();
  await pane.getByRole("heading", { name: insertTexts.en.done.open }).waitFor();
  expect(await sheets()).toBeGreaterThan(1);
  expect(complaints).toEqual([]);
});

test("dates of a workbook that counts from 1904 are drawn as the days that they are, letters have Calibri's widths", async () => {
  const workbench = await openWorkbench(stage, { excel: "date1904", language: "es" });
  const { page, pane } = workbench;
  for (const name of readmeLabels("es").pressed) await pane.getByRole("button", { name }).click();
  await pane.getByRole("heading", { name: insertTexts.es.done.open }).waitFor();
  const drawn = await page.evaluate(() => {
    const model = window.scaleplanWorkbench?.model;
    const sheet = model?.engine.workbook.getSheetBySheetName("Supuestos");
    const texts: string[] = [];
    for (let row = 0; row < 60; row += 1) {
      for (let column = 0; column < 8; column += 1) {
        const cell = sheet?.getCell(row, column);
        if (typeof cell?.v === "string" && /\b(19|20)\d\d\b/.test(cell.v) && cell.t === 2) texts.push(cell.v);
      }
    }
    return texts;
  });
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.filter((text) => !/20[2-4]\d/.test(text))).toEqual([]);
  expect(await page.evaluate(() => document.fonts.check("11pt Calibri", "Presupuesto ñ"))).toBe(true);
});
