/** A Spanish document in the dark theme, from the text to the checked workbook, without the mouse. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { appEs } from "../../src/i18n/es/pane/app.ts";
import { checkEs } from "../../src/i18n/es/pane/check.ts";
import { insertEs } from "../../src/i18n/es/pane/insert.ts";
import { planEs } from "../../src/i18n/es/pane/plan.ts";
import { budgetEs } from "../../src/i18n/es/sheets/budget.ts";
import { openStage, takePicture, type Stage } from "../support/browser.ts";
import { calculated, openWorkbench, tableRows, type OpenWorkbench } from "../support/browserWorkbench.ts";

/** With the yearly total that each document states, and what its lines add up to. */
const documents = [
  {
    title: "the project's own document",
    address: new URL("../fixtures/plan/vivero.md", import.meta.url),
    stated: [110_000, 150_000],
    summed: [103_000, 143_000],
  },
  {
    title: "a document of ../shared/documents",
    address: new URL("../../../shared/documents/estrategia_ventas_revenue.md", import.meta.url),
    stated: [7_250_000, 14_500_000],
    summed: [7_250_000, 14_500_000],
  },
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(documents)("$title", ({ title, address, stated, summed }) => {
  const path = fileURLToPath(address);
  const present = existsSync(path);
  const run = present ? test : test.skip;
  const reason = present ? "" : " (skipped: the folder ../shared/documents is not there)";

  run(`is read, inserted and checked by keyboard alone${reason}`, async () => {
    const workbench = await openWorkbench(stage, { language: "es", theme: "dark" });
    const { page, pane } = workbench;
    await page.locator("iframe").focus();
    await press(workbench, planEs.start.paste);
    await pane.getByLabel(planEs.start.pasteLabel).waitFor();
    await tabTo(workbench, planEs.start.pasteLabel);
    await page.keyboard.insertText(readFileSync(path, "utf8"));
    await press(workbench, planEs.start.readPasted);
    await pane.getByText(planEs.origin.pasted).first().waitFor();
    await press(workbench, planEs.toInsert);
    await pane.getByRole("heading", { name: insertEs.title }).waitFor();
    await press(workbench, /^Insertar \d+ hojas$/);
    await pane.getByRole("heading", { name: insertEs.done.open }).waitFor();
    await calculated(page);
    const [total] = await tableRows(page, "BudgetTracks");
    const { statedLow, statedHigh, lowYear, highYear } = budgetEs.tracksHeadings;
    const figures = (...headings: string[]) => headings.map((heading) => total?.[heading]?.value);
    expect(figures(statedLow, statedHigh)).toEqual(stated);
    expect(figures(lowYear, highYear)).toEqual(summed);
    await press(workbench, appEs.views.check, "Shift+Tab");
    await pane.getByRole("button", { name: checkEs.again }).waitFor();
    await takePicture(page, `keyboard-${title.startsWith("the") ? "own" : "shared"}`);
    expect(workbench.complaints).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});

async function press(workbench: OpenWorkbench, name: string | RegExp, key = "Tab"): Promise<void> {
  // A view's script may still be on its way: Tab would pass by what is not there yet.
  await workbench.pane.getByRole("button", { name }).first().waitFor();
  await tabTo(workbench, name, key);
  await workbench.page.keyboard.press("Enter");
}

/** Presses Tab, or Shift+Tab, until the control with this name has the focus. */
async function tabTo({ page, pane }: OpenWorkbench, name: string | RegExp, key = "Tab"): Promise<void> {
  const wanted =
    typeof name === "string" ? new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`) : name;
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key);
    const focused = await pane.evaluate(() => {
      const element = document.activeElement;
      const labels = element instanceof HTMLTextAreaElement ? [...element.labels] : [];
      return (labels[0] ?? element)?.textContent?.trim() ?? "";
    });
    if (wanted.test(focused)) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}.`);
}
