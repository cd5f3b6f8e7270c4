/** A person at the grid: what is typed at tables, sorting from a heading, and leaving with changes. */
import type { Page } from "playwright-core";
import { openStage, takePicture, type Stage } from "../support/browser.ts";
import {
  calculated,
  eventually,
  openWorkbench,
  readyPane,
  typeIntoCell,
  type OpenWorkbench,
} from "../support/browserWorkbench.ts";

const headings = ["Line", "Low", "High"];
const lines = [
  ["Rent", 4, 9],
  ["Wages", 2, 5],
  ["Travel", 6, 7],
] as const;

let stage: Stage;
let workbench: OpenWorkbench;
beforeAll(async () => {
  stage = await openStage();
  workbench = await openWorkbench(stage);
  await workbench.page.evaluate(
    ([heads, rows]) => {
      const model = window.scaleplanWorkbench?.model;
      const sheet = model?.activeSheet();
      const area = { row: 1, column: 0, rows: rows.length + 1, columns: heads.length };
      sheet?.write(area, [
        heads.map((value) => ({ value })),
        ...rows.map((row) => row.map((value) => ({ value }))),
      ]);
      model?.addTable({
        sheetId: sheet?.id ?? "",
        name: "Budget",
        area,
        showHeaders: true,
        showTotals: false,
        style: "TableStyleLight1",
        showBandedRows: false,
        showFilterButton: true,
      });
    },
    [headings, lines] as const,
  );
});
afterAll(() => stage.close());

/** What stands in a cell, once all is calculated. */
async function cell(page: Page, row: number, column: number) {
  await calculated(page);
  return page.evaluate(
    (at) => window.scaleplanWorkbench?.model.sheets()[0]?.read({ ...at, rows: 1, columns: 1 })[0]?.[0],
    { row: row - 1, column },
  );
}
const table = (page: Page) =>
  page.evaluate(() => {
    const model = window.scaleplanWorkbench?.model;
    const area = model?.tables()[0]?.area;
    return area === undefined
      ? []
      : (model?.sheets()[0]?.read(area) ?? []).map((row) => row.map((entry) => entry.value));
  });

describe("references to tables that are typed", () => {
  it.each([
    ["F1", "=SUM(Budget[Low],Budget[High])", 33],
    ["F2", "=SUM(budget[low])", 12],
    ["F3", "=Budget[@Low]*2", 8],
    ["F4", "=Budget[@[Low]]+Budget[@High]", 7],
    ["F5", "=SUM(Budget[[#Data],[Low]:[High]])", 33],
    ["F6", "=Budget[[#Totals],[Low]]", "#REF!"],
    ["F7", "=1+1", 2],
    ["F8", "plain words", "plain words"],
  ])("%s: %s", async (address, typed, value) => {
    const { page } = workbench;
    await typeIntoCell(page, address, typed);
    await eventually(async () => (await cell(page, Number(address.slice(1)), 5))?.value, value);
  });

  it("README's kind of formula: a percentile of a table's ranges", async () => {
    const { page } = workbench;
    await typeIntoCell(page, "F9", "=PLAN.RANGEPERCENTILE(Budget[Low],Budget[High],80%)");
    await eventually(async () => {
      const given = (await cell(page, 9, 5))?.value;
      return typeof given === "number" ? "a number" : given;
    }, "a number");
    const value = Number((await cell(page, 9, 5))?.value);
    expect(value).toBeGreaterThan(16.5);
    expect(value).toBeLessThan(21);
    await takePicture(page, "grid-typed");
  });
});

it("sorts a table from its heading, and formulas on it follow", async () => {
  const { page } = workbench;
  await openFilter(page, "Low");
  await page.getByText("Ascending", { exact: true }).first().click();
  await eventually(
    async () => (await table(page)).slice(1).map((row) => row[0]),
    ["Wages", "Rent", "Travel"],
  );
  await takePicture(page, "grid-sorted");
  await page.keyboard.press("Escape");
  await eventually(async () => (await cell(page, 3, 5))?.value, 4);
});

it("a table takes in what is typed below and beside it", async () => {
  const { page } = workbench;
  await typeIntoCell(page, "B6", "10");
  await eventually(async () => (await table(page)).length, 5);
  await typeIntoCell(page, "D2", "Width");
  await eventually(async () => (await table(page))[0], ["Line", "Low", "High", "Width"]);
  await typeIntoCell(page, "D3", "=[@High]-[@Low]");
  await eventually(async () => (await table(page)).map((row) => row[3]), ["Width", 3, 5, 1, -10]);
  await eventually(async () => (await cell(page, 1, 5))?.value, 43);
});

it("the browser asks before a changed workbook is left or loaded anew, and stays where that is declined", async () => {
  const { page } = workbench;
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.getByRole("button", { name: "New workbook" }).click();
  await eventually(async () => asked, ["beforeunload"]);
  expect((await table(page)).length).toBe(5);
});

it("an untouched workbook is left without a question", async () => {
  const { page } = await openWorkbench(stage);
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.locator("body").click({ position: { x: 5, y: 5 } });
  await page.reload();
  await readyPane(page, "en");
  expect(asked).toEqual([]);
});

it("nothing complained and nobody was called", () => {
  expect(workbench.complaints).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});

/** The button stands at the right end of its heading, drawn with the cells. */
async function openFilter(page: Page, heading: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const model = window.scaleplanWorkbench?.model;
    const sheet = model?.sheets()[0];
    const area = model?.tables()[0]?.area;
    if (sheet === undefined || area === undefined) throw new Error("no table");
    const column = (sheet.read({ ...area, rows: 1 })[0] ?? []).findIndex(({ value }) => value === wanted);
    const sum = (count: number, size: (index: number) => number): number =>
      Array.from({ length: count }, (_, index) => size(index)).reduce((total, next) => total + next, 0);
    return {
      right: sum(area.column + column + 1, (index) => sheet.columnWidth(index)),
      bottom: sum(area.row + 1, (index) => sheet.rowHeight(index)),
    };
  }, heading);
  // The formula bar is drawn as well: the grid is the largest.
  const boxes = await Promise.all(
    (await page.locator("#spreadsheet canvas").all()).map((canvas) => canvas.boundingBox()),
  );
  const [grid] = boxes.flatMap((box) => box ?? []).sort((one, other) => other.height - one.height);
  if (grid === undefined) throw new Error("no grid");
  // The headings of rows and columns are 46 and 20 pixels.
  await page.mouse.click(grid.x + 46 + place.right - 10, grid.y + 20 + place.bottom - 10);
}
