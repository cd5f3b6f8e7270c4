/** A model of one's own in a browser, at 320 px: marked, run, looked at, reported, sought, with the workbook watched. */
import { simulateTexts } from "../../src/i18n/pane/simulate.ts";
import { makeNarrow, nothingForAxe, outOfReach, overflow } from "../support/browserAccess.ts";
import { openStage, takePicture, type Stage } from "../support/browser.ts";
import {
  calculated,
  eventually,
  openWorkbench,
  selectedCell,
  sheetNames,
  showView,
  type OpenWorkbench,
} from "../support/browserWorkbench.ts";

const language = "es";
const texts = simulateTexts[language];
const model = texts.sample.sheet;

let stage: Stage;
let workbench: OpenWorkbench;
beforeAll(async () => {
  stage = await openStage();
  workbench = await openWorkbench(stage, { language });
  await makeNarrow(workbench);
});
afterAll(() => stage.close());

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name, exact: true });
const runButton = () => button(texts.run.start("10.000"));

/** By the name box, as a person does. */
async function select(address: string): Promise<void> {
  const nameBox = workbench.page.locator("[data-u-comp=defined-name] input");
  await nameBox.fill(address);
  await nameBox.press("Enter");
}

/** Nothing for axe to find, nothing wider than the pane; every control in reach of Tab, where there are new ones. */
async function looksRight(name: string, controls: "new" | "known" = "known"): Promise<void> {
  const { page, pane } = workbench;
  await takePicture(page, `simulate-${name}`);
  await nothingForAxe(pane, "light");
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  if (controls === "new") expect(await outOfReach(page, pane)).toEqual([]);
}

/** What every cell of the workbook holds and shows. */
const content = (): Promise<string> =>
  workbench.page.evaluate(() =>
    JSON.stringify(
      (window.scaleplanWorkbench?.model.sheets() ?? []).map((sheet) => {
        const area = sheet.usedArea();
        const cells = area === undefined ? [] : sheet.read(area);
        return [sheet.name, cells.map((row) => row.map(({ formula, value }) => [formula, value]))];
      }),
    ),
  );
const cell = (sheet: string, row: number, column: number) =>
  workbench.page.evaluate(
    ([name, at, across]) => {
      const found = window.scaleplanWorkbench?.model.sheets().find((one) => one.name === name);
      return found?.read({ row: at, column: across, rows: 1, columns: 1 })[0]?.[0]?.value;
    },
    [sheet, row, column] as const,
  );

test("the sample comes to the front with its marks, and nothing else is offered meanwhile", async () => {
  const { page, pane } = workbench;
  await showView(workbench, "simulate");
  await button(texts.empty.sample).click();
  expect(await runButton().count()).toBe(0);
  await pane.getByRole("heading", { name: texts.inputs.title(6) }).waitFor();
  await runButton().waitFor();
  expect(await selectedCell(page)).toBe(`${model}!C5`);
});

test("a cell is marked by a row of the table, which stays a cell", async () => {
  const { page, pane } = workbench;
  await select("C11");
  await button(texts.inputs.mark).click();
  await pane.getByLabel(texts.form.shape, { exact: true }).selectOption("normal");
  await pane.getByLabel(texts.form.tenth).fill("300");
  await pane.getByLabel(texts.form.ninetieth).fill("500");
  await looksRight("mark", "new");
  await button(texts.form.write).click();
  await pane.getByRole("heading", { name: texts.inputs.title(7) }).waitFor();
  expect(await sheetNames(page)).toContain(texts.markTables.uncertain.sheet);
  expect(await cell(model, 10, 2)).toBe(400);
});

test("a run shows its pictures, and leaves the workbook as it is", async () => {
  const { pane } = workbench;
  const before = await content();
  await runButton().click();
  await button(texts.run.sameSeed).waitFor();
  await looksRight("histogram");
  for (const kind of ["scatter", "convergence"] as const) {
    await button(texts.outcome.charts[kind]).click();
    await pane.getByRole("img", { name: /frente a|Convergencia/ }).waitFor();
    await looksRight(kind);
  }
  expect(await content()).toBe(before);
});

test("its line is dragged, and moves by the keyboard", async () => {
  const { page, pane } = workbench;
  await button(texts.outcome.charts.histogram).click();
  const line = pane.getByRole("slider");
  const said = (): Promise<string | null> => line.getAttribute("aria-valuetext");
  const start = await said();
  await line.focus();
  for (let step = 0; step < 10; step += 1) await page.keyboard.press("ArrowRight");
  const byKeyboard = await said();
  expect(byKeyboard).not.toBe(start);
  const picture = pane.getByRole("img", { name: /^Histograma/ });
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  if (box === null) throw new Error("There is no picture.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 8, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  expect(await said()).toMatch(/: (< )?0(,\d)?\s%$/);
});

test("its report is inserted with charts", async () => {
  const { page, pane } = workbench;
  await button(texts.outcome.report).click();
  await pane.getByText(texts.outcome.reported(texts.report.sheet)).first().waitFor();
  expect(await sheetNames(page)).toContain(texts.report.sheet);
});

test("sensitivity draws tornado and spider", async () => {
  const { pane } = workbench;
  await button(texts.tasks.sensitivity).click();
  await button(texts.sensitivity.start).click();
  await button(texts.sensitivity.spider).click();
  await pane.getByRole("img", { name: /^Gráfico de araña/ }).waitFor();
  await looksRight("spider", "new");
});

test("a goal is sought through PLAN cells, written on a click and taken back to the last bit", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("group", { name: texts.tasks.label }).getByRole("button").first().click();
  await pane
    .getByRole("button", { name: `${model}!C5`, exact: false })
    .first()
    .click();
  await eventually(() => selectedCell(page), `${model}!C5`);
  await select("C12");
  await button(texts.tasks.seek).click();
  await pane.getByLabel(texts.seek.result).selectOption({ index: 1 });
  await pane.getByLabel(texts.seek.to, { exact: true }).fill("5000");
  await button(texts.seek.useSelection).click();
  await eventually(() => pane.getByLabel(texts.seek.low, { exact: true }).inputValue(), "-6000");
  const before = await content();
  await button(texts.seek.start).click();
  const write = pane.getByRole("button", { name: /^Escribir / });
  await write.waitFor();
  expect(await content()).toBe(before);
  await looksRight("seek");
  await write.click();
  await button(texts.seek.undo).waitFor();
  await calculated(page);
  expect(Number(await cell(model, 23, 2))).toBeCloseTo(5_000, 6);
  await button(texts.seek.undo).click();
  await pane
    .getByText(texts.seek.undone(`${model}!C12`))
    .first()
    .waitFor();
  await calculated(page);
  expect(await content()).toBe(before);
});

test("nothing complained and nobody was called", () => {
  expect(workbench.complaints).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});
