/** A Spanish document in the dark theme, from the text to the checked workbook, without the mouse. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { appEs } from "../../src/i18n/es/pane/app.ts";
import { checkEs } from "../../src/i18n/es/pane/check.ts";
import { insertEs } from "../../src/i18n/es/pane/insert.ts";
import { planEs } from "../../src/i18n/es/pane/plan.ts";
import { openStage, takePicture, type Stage } from "../support/browser.ts";
import { calculated, openWorkbench, tableRows, type OpenWorkbench } from "../support/browserWorkbench.ts";

const documents = [
  ["the project's own document", new URL("../fixtures/plan/vivero.md", import.meta.url)],
  [
    "a document of ../shared/documents",
    new URL("../../../shared/documents/estrategia_ventas_revenue.md", import.meta.url),
  ],
] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each(documents)("%s", (title, address) => {
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
    await pane.getByRole("heading", { name: insertEs.done.open }).waitFor({ timeout: 60_000 });
    await calculated(page);
    const lines = await tableRows(page, "Presupuesto").catch(() => tableRows(page, "Budget"));
    expect(lines.length).toBeGreaterThan(0);
    await press(workbench, appEs.views.check, "Shift+Tab");
    await pane.getByRole("button", { name: checkEs.again }).waitFor();
    await takePicture(page, `keyboard-${title.startsWith("the") ? "own" : "shared"}`);
    expect(workbench.complaints).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});

async function press(workbench: OpenWorkbench, name: string | RegExp, key = "Tab"): Promise<void> {
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
