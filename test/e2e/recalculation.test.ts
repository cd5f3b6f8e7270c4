/** Two thousand PLAN calls through the real custom-functions runtime, while the page goes on drawing. */
import type { Page } from "playwright-core";
import { openStage, type Stage } from "../support/browser.ts";
import { calculated, openWorkbench } from "../support/browserWorkbench.ts";

const calls = 2000;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test(`${calls} PLAN calls follow one cell, and the page goes on meanwhile`, async () => {
  const { page, complaints } = await openWorkbench(stage);
  await page.evaluate((rows) => {
    const sheet = window.scaleplanWorkbench?.model.activeSheet();
    sheet?.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 100 }]]);
    sheet?.write(
      { row: 0, column: 1, rows, columns: 1 },
      Array.from({ length: rows }, (_, row) => [{ formula: `=PLAN.CAGR($A$1,$A$1*${row + 2},3)` }]),
    );
  }, calls);
  await calculated(page);
  expect((await growths(page)).slice(0, 3)).toEqual(
    [2, 3, 4].map((times) => expect.closeTo(times ** (1 / 3) - 1, 12)),
  );

  const figures = await page.evaluate(async (rows) => {
    const model = window.scaleplanWorkbench?.model;
    if (model === undefined) throw new Error("no workbook");
    let last = performance.now();
    let longest = 0;
    let ticks = 0;
    const timer = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      ticks += 1;
    }, 10);
    const started = performance.now();
    const sheet = model.activeSheet();
    sheet.write({ row: 0, column: 1, rows: 1, columns: 1 }, [[{ formula: "=PLAN.CAGR($A$1,1000,3)" }]]);
    sheet.write(
      { row: 1, column: 1, rows: rows - 1, columns: 1 },
      Array.from({ length: rows - 1 }, (_, row) => [{ formula: `=PLAN.CAGR($A$1,1000+${row + 1},3)` }]),
    );
    sheet.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 125 }]]);
    await model.settled();
    clearInterval(timer);
    return { longest, ticks, milliseconds: performance.now() - started };
  }, calls);
  process.stdout.write(
    `${calls} PLAN calls: ${(figures.milliseconds / 1000).toFixed(1)} s, longest gap of the page ${Math.round(figures.longest)} ms\n`,
  );
  const after = await growths(page);
  expect(after).toHaveLength(calls);
  expect(after[0]).toBeCloseTo(1, 12);
  expect(after.at(-1)).toBeCloseTo((2999 / 125) ** (1 / 3) - 1, 12);
  expect(figures.ticks).toBeGreaterThan(3);
  expect(complaints).toEqual([]);
});

const growths = (page: Page): Promise<number[]> =>
  page.evaluate((rows) => {
    const sheet = window.scaleplanWorkbench?.model.activeSheet();
    return (sheet?.read({ row: 0, column: 1, rows, columns: 1 }) ?? []).map(([cell]) => Number(cell?.value));
  }, calls);
