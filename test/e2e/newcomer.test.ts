/** A newcomer's way through the add-in, in English, with the mouse and the keyboard of a browser. */
import type { Page } from "playwright-core";
import { totalPercentile } from "../../src/calc/index.ts";
import { parsePlan, readDocument } from "../../src/plan/index.ts";
import { checkEn } from "../../src/i18n/en/pane/check.ts";
import { commonEn } from "../../src/i18n/en/pane/common.ts";
import { insertEn } from "../../src/i18n/en/pane/insert.ts";
import { shareEn } from "../../src/i18n/en/pane/share.ts";
import type { CellState } from "../../src/workbench/model/model.ts";
import { openStage, takePicture, type Stage } from "../support/browser.ts";
import {
  calculated,
  eventually,
  firstCellOf,
  namedValue,
  openWorkbench,
  planFormulas,
  selectedCell,
  sheetNames,
  showView,
  tableRows,
  typeIntoCell,
  type OpenWorkbench,
} from "../support/browserWorkbench.ts";
import { readmeLabels } from "../support/readmeSteps.ts";

const sheets = [
  "Guide",
  "Overview",
  "Assumptions",
  "Pillars",
  "Strategies",
  "KPIs",
  "Phases",
  "Budget",
  "Revenue",
  "Projection",
  "Markets",
  "ROI",
  "Risks",
  "Scenarios",
  "Checks",
];
const low = "Low in year 1";
const high = "High in year 1";
const number = (cell: CellState | undefined): number => Number(cell?.value);

describe("a newcomer with the sample", () => {
  let stage: Stage;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    stage = await openStage();
    workbench = await openWorkbench(stage);
  });
  afterAll(() => stage.close());

  test("presses what README says, in its order, and sees each sheet drawn before anything is written", async () => {
    const { page, pane } = workbench;
    const { pressed } = readmeLabels("en");
    for (const name of pressed.slice(0, -1)) await pane.getByRole("button", { name }).click();
    await pane.getByRole("button", { name: pressed.at(-1) ?? "" }).waitFor();
    for (const name of ["Budget", "Phases"]) {
      await pane.getByRole("button", { name: insertEn.sheets.show(name) }).click();
      await pane.getByRole("img", { name: insertEn.sheets.preview(name) }).waitFor();
    }
    expect(await sheetNames(page)).toEqual(["Sheet1"]);
  });

  test("inserts all sheets, with the progress shown, and follows a link to each", async () => {
    const { page, pane } = workbench;
    const seen = pane.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const labels: string[] = [];
          const watch = new MutationObserver(() => {
            const label = document.querySelector("main [role=status] label")?.textContent ?? "";
            if (label !== "" && !labels.includes(label)) labels.push(label);
            if (document.querySelector("[data-notice=done]") === null) return;
            watch.disconnect();
            resolve(labels);
          });
          watch.observe(document.body, { childList: true, subtree: true, characterData: true });
        }),
    );
    await pane.getByRole("button", { name: readmeLabels("en").pressed.at(-1) ?? "" }).click();
    const progress = (await seen).filter((label) => label.startsWith("Sheet"));
    expect(progress.length).toBeGreaterThan(3);
    await pane.getByText(insertEn.done.title(sheets.length)).first().waitFor();
    expect(await sheetNames(page)).toEqual(["Sheet1", ...sheets]);
    for (const name of sheets) {
      await pane.locator("main li").getByText(name, { exact: true }).click();
      await eventually(() => selectedCell(page), `${name}!A1`);
    }
  });

  test("draws each chart as large as its sheet says", async () => {
    const { page, pane } = workbench;
    for (const name of ["Overview", "Budget"]) {
      await pane.locator("main li").getByText(name, { exact: true }).click();
      await eventually(() => selectedCell(page), `${name}!A1`);
      const wanted = await page.evaluate(() =>
        (window.scaleplanWorkbench?.model.activeSheet().charts() ?? []).map(({ width, height }) =>
          // The engine leaves a margin of two pixels on each side.
          [width, height].map((points) => Math.round((points * 96) / 72) - 4),
        ),
      );
      expect(wanted.length).toBeGreaterThan(0);
      const drawn = () =>
        page.evaluate(() =>
          [...document.querySelectorAll("svg.chart")].map((chart) => {
            const { width, height } = chart.getBoundingClientRect();
            return [Math.round(width), Math.round(height)];
          }),
        );
      await eventually(drawn, wanted);
    }
  });

  test("changes a budget cell: totals and percentiles follow, as the calculation module says", async () => {
    const { page, pane } = workbench;
    await pane.locator("main li").getByText("Budget", { exact: true }).click();
    await eventually(() => selectedCell(page), "Budget!A1");
    const before = await percentiles(page);
    await typeIntoCell(page, await firstCellOf(page, "Budget", "High"), "9000000");
    await eventually(async () => number((await tableRows(page, "Budget"))[0]?.["High"]), 9_000_000);
    await calculated(page);
    const lines = (await tableRows(page, "Budget")).map((row) => ({
      low: number(row[low]),
      high: number(row[high]),
    }));
    const [total] = await tableRows(page, "BudgetTracks");
    expect(number(total?.[high])).toBe(79_000_000);
    const after = await percentiles(page);
    const correlation = await namedValue(page, "Correlation");
    expect(correlation).toBeGreaterThan(0);
    for (const [name, share] of [
      ["P50", 0.5],
      ["P80", 0.8],
    ] as const) {
      expect(after[name]).toBeGreaterThan(before[name]);
      const exact = totalPercentile(lines, share, { correlation });
      expect(Math.abs(after[name] / exact - 1)).toBeLessThan(1e-9);
    }
    await takePicture(page, "newcomer-edited");
  });

  test("checks the workbook: the total no longer adds up, and the finding leads to its cell", async () => {
    const { page, pane } = workbench;
    await showView(workbench, "check");
    await pane.getByText(checkEn.findings).waitFor();
    await pane.getByRole("button", { name: checkEn.again }).waitFor();
    const link = pane.locator("main li").getByText(`${commonEn.goToCell} Budget!`).first();
    const cell = (await link.textContent())?.replace(`${commonEn.goToCell} `, "");
    await pane
      .getByText(/79(,000,000|\.0)?/)
      .first()
      .waitFor();
    await page.evaluate(() => {
      const model = window.scaleplanWorkbench?.model;
      model?.activate(model.sheets()[0]?.id ?? "");
    });
    await link.click();
    await eventually(() => selectedCell(page), cell);
    await takePicture(page, "newcomer-check");
  });

  test("accepts the changed budget as its new baseline: Checks say OK again, the log says who", async () => {
    const { page, pane } = workbench;
    const texts = checkEn.baseline;
    const [before] = await tableRows(page, "BudgetTracks");
    expect(before?.["Check against the document"]?.value).toBe("REVIEW");
    await pane.getByRole("button", { name: texts.accept }).click();
    await page.keyboard.type("Ana");
    await page.keyboard.press("Enter");
    await eventually(
      async () => (await tableRows(page, "BudgetTracks"))[0]?.["Check against the document"]?.value,
      "OK",
    );
    await pane.getByRole("button", { name: texts.accept }).waitFor({ state: "detached" });
    const log = await tableRows(page, "ChangeLog");
    expect(log[1]?.["By"]?.value).toBe("Ana");
    expect(log[1]?.["Change"]?.value).toContain("accepted as the new baseline");
  });

  test("shares: asks how many PLAN formulas may turn into values, and keeps what they show", async () => {
    const { page, pane } = workbench;
    const before = await percentiles(page);
    const count = await planFormulas(page);
    expect(count).toBeGreaterThanOrEqual(5);
    await showView(workbench, "share");
    await pane.getByRole("button", { name: shareEn.replace.first(count) }).click();
    await pane.getByText(shareEn.replace.question(count)).waitFor();
    expect(await planFormulas(page)).toBe(count);
    await pane.getByRole("button", { name: shareEn.replace.confirm }).click();
    await pane.getByText(shareEn.replace.done(count)).first().waitFor();
    expect(await planFormulas(page)).toBe(0);
    expect(await percentiles(page)).toEqual(before);
  });

  test.each([
    ["JSON", (text: string) => parsePlan(text)],
    ["Markdown", (text: string) => readDocument(text).plan],
  ])("exports the plan of the sheets as %s, the change included", async (format, read) => {
    const { pane } = workbench;
    await showView(workbench, "share");
    await pane.getByRole("button", { name: shareEn.export.as(format) }).click();
    const text = await pane.locator("textarea").inputValue();
    const lines = read(text).budget.categories.flatMap(({ lines }) => lines);
    expect(lines).toHaveLength(12);
    expect(lines[0]).toMatchObject({ low: 3_000_000, high: 9_000_000 });
  });

  test("nothing complained and nobody was called", () => {
    expect(workbench.complaints).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});

async function percentiles(page: Page): Promise<Record<"P50" | "P80", number>> {
  const [row] = await tableRows(page, "BudgetExact");
  return { P50: number(row?.["P50"]), P80: number(row?.["P80"]) };
}
