import type { Frame, Page } from "playwright-core";
import type { PaneLanguage } from "../../src/i18n/language.ts";
import { insertTexts } from "../../src/i18n/pane/insert.ts";
import { appTexts } from "../../src/i18n/pane/app.ts";
import { planTexts } from "../../src/i18n/pane/plan.ts";
import { sampleTexts } from "../../src/i18n/samples.ts";
import type { CellState } from "../../src/workbench/model/model.ts";
import type { ViewName } from "../../src/taskpane/common/views.ts";
import { cellAddress } from "../../src/workbook/address.ts";
import { openPage, type Stage, type WatchedPage } from "./browser.ts";

/** The workbench in a page, with the add-in's pane ready for use. */
export interface OpenWorkbench extends WatchedPage {
  readonly pane: Frame;
  readonly language: PaneLanguage;
}

export async function openWorkbench(
  stage: Stage,
  query: Readonly<Record<string, string>> = {},
): Promise<OpenWorkbench> {
  const language: PaneLanguage = query["language"] === "es" ? "es" : "en";
  const watched = await openPage(stage);
  await watched.page.goto(`${stage.address}/?${new URLSearchParams({ language, ...query }).toString()}`);
  return { ...watched, pane: await readyPane(watched.page, language), language };
}

/** The frame of the pane, once its first view can be used. */
export async function readyPane(page: Page, language: PaneLanguage): Promise<Frame> {
  const element = await page.locator("iframe").elementHandle();
  const pane = await element?.contentFrame();
  if (!pane) throw new Error("The page has no task pane.");
  await pane.getByRole("navigation", { name: appTexts[language].navigation }).waitFor();
  return pane;
}

export async function showView(
  { pane, language }: OpenWorkbench,
  view: Exclude<ViewName, "selfTest">,
): Promise<void> {
  await pane
    .getByRole("navigation")
    .getByRole("button", { name: appTexts[language].views[view], exact: true })
    .click();
}

export async function startFromSample(workbench: OpenWorkbench): Promise<void> {
  const { pane, language } = workbench;
  const texts = planTexts[language];
  await pane.getByRole("button", { name: texts.start.sample }).click();
  await pane.getByRole("button", { name: sampleTexts[language].growth.name }).click();
  await pane.getByText(texts.origin.sample).first().waitFor();
}

/** Presses "Insert n sheets" and waits for the outcome. */
export async function insertSheets(workbench: OpenWorkbench): Promise<void> {
  const { pane, language } = workbench;
  await showView(workbench, "insert");
  await insertButton(workbench).click();
  await pane.getByRole("heading", { name: insertTexts[language].done.open }).waitFor();
}

export const insertButton = ({ pane, language }: OpenWorkbench) =>
  pane.getByRole("button", { name: language === "es" ? /^Insertar \d+ hojas$/ : /^Insert \d+ sheets$/ });

/** Names of the workbook's sheets, in their order. */
export const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window.scaleplanWorkbench?.model.sheets() ?? []).map(({ name }) => name));

/** The rows of a table, each by the headings of its columns, as the workbook holds them now. */
export async function tableRows(page: Page, table: string): Promise<Record<string, CellState>[]> {
  return page.evaluate((name) => {
    const model = window.scaleplanWorkbench?.model;
    const found = model?.tables().find((entry) => entry.name === name);
    if (model === undefined || found === undefined) throw new Error(`There is no table ${name}.`);
    const [heads = [], ...rows] = model.sheet(found.sheetId)?.read(found.area) ?? [];
    return rows.map((row) => Object.fromEntries(row.map((cell, index) => [heads[index]?.text ?? "", cell])));
  }, table);
}

/** The value of the cell that a defined name stands for. */
export const namedValue = (page: Page, name: string): Promise<number> =>
  page.evaluate((wanted) => {
    const model = window.scaleplanWorkbench?.model;
    const formula = model?.names().find((entry) => entry.name === wanted)?.formula ?? "";
    const [, sheet, column = "", row] = /^='?([^'!]+)'?!\$([A-Z])\$(\d+)$/.exec(formula) ?? [];
    const area = { row: Number(row) - 1, column: column.charCodeAt(0) - 65, rows: 1, columns: 1 };
    return Number(
      model
        ?.sheets()
        .find((entry) => entry.name === sheet)
        ?.read(area)[0]?.[0]?.value,
    );
  }, name);

/** Address of the first cell under a table's heading. */
export async function firstCellOf(page: Page, table: string, column: string): Promise<string> {
  const [row, at] = await page.evaluate(
    ([name, heading]) => {
      const model = window.scaleplanWorkbench?.model;
      const area = model?.tables().find((entry) => entry.name === name)?.area;
      const sheetId = model?.tables().find((entry) => entry.name === name)?.sheetId ?? "";
      const heads = area === undefined ? [] : model?.sheet(sheetId)?.read({ ...area, rows: 1 })[0];
      const position = heads?.findIndex(({ text }) => text === heading) ?? -1;
      return [(area?.row ?? 0) + 1, (area?.column ?? 0) + position] as const;
    },
    [table, column] as const,
  );
  return cellAddress(row, at);
}

/** Types into a cell as a person does: through the name box and the grid. */
export async function typeIntoCell(page: Page, address: string, text: string, times = 3): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  // Now and then it goes nowhere all the same; who sees the cell empty types again.
  const arrived = eventually(() => isFilled(page, address), true, 10_000);
  if (times > 1) await arrived.catch(() => typeIntoCell(page, address, text, times - 1));
  else await arrived;
}

/** Selects a cell through the name box. */
async function goTo(page: Page, address: string, times = 3): Promise<void> {
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  await nameBox.fill(address);
  await nameBox.press("Enter");
  // A page that is busy moves the selection and the focus later; what is typed before goes nowhere.
  const there = eventually(async () => (await selectedCell(page)).split("!").at(-1), address, 20_000);
  try {
    await there;
  } catch (late) {
    if (times === 1) throw late;
    // A cell that is still being edited keeps the selection, and a name box that shows the address already stays.
    await page.keyboard.press("Escape");
    await nameBox.fill("A1");
    await nameBox.press("Enter");
    await goTo(page, address, times - 1);
    return;
  }
  await eventually(() => nameBox.evaluate((input) => input === document.activeElement), false);
}

const isFilled = (page: Page, address: string): Promise<boolean> =>
  page.evaluate((at) => {
    const model = window.scaleplanWorkbench?.model;
    const area = { row: Number(at.slice(1)) - 1, column: at.charCodeAt(0) - 65, rows: 1, columns: 1 };
    const entry = model?.activeSheet().read(area)[0]?.[0];
    return entry?.formula !== undefined || (entry?.value ?? "") !== "";
  }, address);

/** Where the workbook's selection stands: "Budget!F42". */
export const selectedCell = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const model = window.scaleplanWorkbench?.model;
    if (model === undefined) return "";
    const { sheetId, area } = model.selection();
    return `${model.sheet(sheetId)?.name}!${String.fromCharCode(65 + area.column)}${area.row + 1}`;
  });

/** Waits until a reading gives what is expected; fails with the last reading. */
export async function eventually<T>(read: () => Promise<T>, expected: T, patience = 60_000): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    const actual = await read();
    if (JSON.stringify(actual) === JSON.stringify(expected)) return;
    if (Date.now() > deadline) {
      throw new Error(`waited for ${JSON.stringify(expected)}, there is ${JSON.stringify(actual)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until nothing is left to calculate. */
export const calculated = (page: Page): Promise<void> =>
  page.evaluate(() => window.scaleplanWorkbench?.model.settled());

/** How many cells of the workbook hold a PLAN formula. */
export const planFormulas = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const sheets = window.scaleplanWorkbench?.model.sheets() ?? [];
    return sheets
      .flatMap((sheet) => {
        const area = sheet.usedArea();
        return area === undefined ? [] : sheet.read(area).flat();
      })
      .filter(({ formula }) => formula?.includes("PLAN.")).length;
  });
