/** What makes the pane usable by everybody, looked at in a browser. */
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { workbenchTexts } from "../../src/i18n/workbench.ts";
import { eventually, type OpenWorkbench } from "./browserWorkbench.ts";

/** By the keyboard, as the border between workbook and pane can be moved. */
export async function makeNarrow({ page, pane, language }: OpenWorkbench): Promise<void> {
  await page.getByRole("separator", { name: workbenchTexts[language].paneWidth }).focus();
  for (let step = 0; step < 10; step += 1) await page.keyboard.press("ArrowRight");
  await eventually(() => pane.evaluate(() => innerWidth <= 320), true);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** A view that has just come still fades in, or waits for its script: what axe finds then and never again is no fault. */
export const nothingForAxe = (frame: Frame, theme: string): Promise<void> =>
  eventually(() => violations(frame, theme), [], 10_000);

/**
 * What axe finds in one document by itself: the pane, or the workbench's page around it, which stays the same
 * while the pane goes on, without the spreadsheet's own interface.
 */
async function violations(frame: Frame, theme: string): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  const unasked = [
    // Forced colours are painted by the system; axe would judge the colours of the style sheets, which nobody sees.
    ...(theme === "contrast" ? ["color-contrast"] : []),
    // As one page, as a person meets them, the pane stands in a landmark and has the heading of the first level.
    frame.parentFrame() === null ? "page-has-heading-one" : "region",
  ];
  return frame.evaluate(async (rules) => {
    const { violations: found } = await window.axe.run(
      { exclude: ["#spreadsheet"] },
      {
        iframes: false,
        resultTypes: ["violations"],
        rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])),
      },
    );
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join(" ")} ${html.slice(0, 160)}`),
    );
  }, unasked);
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
