/** What makes the pane usable by everybody, looked at in a browser. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Frame, Page } from "playwright-core";
import { workbenchTexts } from "../../src/i18n/workbench.ts";
import { eventually, type OpenWorkbench } from "./browserWorkbench.ts";

/** By the keyboard, as the border between workbook and pane can be moved. */
export async function makeNarrow({ page, pane, language }: OpenWorkbench): Promise<void> {
  await page.getByRole("separator", { name: workbenchTexts[language].paneWidth }).focus();
  for (let step = 0; step < 10; step += 1) await page.keyboard.press("ArrowRight");
  await eventually(() => pane.evaluate(() => innerWidth <= 320), true);
}

type AxeResults = Awaited<ReturnType<AxeBuilder["analyze"]>>;

/** axe leaves a frame out that does not answer it at once, as on a busy machine: then it is asked again. */
const attempts = 5;
const leftOut = ({ incomplete }: AxeResults): boolean => incomplete.some(({ id }) => id === "frame-tested");

/** What axe finds in the pane and in the workbench's own page, without the spreadsheet's own interface. */
export async function violations(page: Page, theme: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).exclude("#spreadsheet").setLegacyMode(true);
  // Forced colours are painted by the system; axe would judge the colours of the style sheets, which nobody sees.
  if (theme === "contrast") axe.disableRules("color-contrast");
  let result = await axe.analyze();
  for (let time = 1; time < attempts && leftOut(result); time += 1) result = await axe.analyze();
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(" ")} ${html.slice(0, 160)}`),
  );
}

/** Pixels by which the page is wider than what is seen of it. */
export const overflow = (pane: Frame): Promise<number> =>
  pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Controls that Tab does not come to on its way from the top of the pane. */
export async function outOfReach(page: Page, pane: Frame): Promise<string[]> {
  const count = await pane.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary");
    const controls = [...all].filter(
      (control) => control.checkVisibility() && !control.matches(":disabled, [tabindex='-1']"),
    );
    for (const control of controls) control.dataset["reach"] = "no";
    document.body.tabIndex = -1;
    document.body.focus();
    document.addEventListener("focusin", ({ target }) => {
      if (target instanceof HTMLElement) delete target.dataset["reach"];
    });
    return controls.length;
  });
  for (let press = 0; press < count; press += 1) await page.keyboard.press("Tab");
  return pane.evaluate(() =>
    [...document.querySelectorAll("[data-reach=no]")].map((control) => control.outerHTML.slice(0, 120)),
  );
}
