/** Every view of the pane, in each theme: nothing for axe to find, nothing wider than 320 px, every control in reach of Tab. */
import { functionsTexts } from "../../src/i18n/pane/functions.ts";
import { planTexts } from "../../src/i18n/pane/plan.ts";
import { shareTexts } from "../../src/i18n/pane/share.ts";
import { simulateTexts } from "../../src/i18n/pane/simulate.ts";
import { workbenchTexts } from "../../src/i18n/workbench.ts";
import type { ThemeName } from "../../src/workbench/page/preferences.ts";
import { makeNarrow, nothingForAxe, outOfReach, overflow } from "../support/browserAccess.ts";
import { openStage, takePicture, type Stage } from "../support/browser.ts";
import {
  insertButton,
  insertSheets,
  openWorkbench,
  showView,
  startFromSample,
  type OpenWorkbench,
} from "../support/browserWorkbench.ts";

/** Each state that the pane is looked at in, and the way there from the one before. */
const steps: readonly [string, (workbench: OpenWorkbench) => Promise<void>][] = [
  ["start", async () => undefined],
  [
    "paste",
    async ({ pane, language }) => {
      await pane.getByRole("button", { name: planTexts[language].start.paste }).click();
      await pane.getByLabel(planTexts[language].start.pasteLabel).waitFor();
    },
  ],
  ["plan", startFromSample],
  [
    "insert",
    async (workbench) => {
      await showView(workbench, "insert");
      await insertButton(workbench).waitFor();
    },
  ],
  ["inserted", insertSheets],
  [
    "functions",
    async (workbench) => {
      await showView(workbench, "functions");
      await workbench.pane.getByLabel(functionsTexts[workbench.language].search).waitFor();
    },
  ],
  [
    "function",
    async ({ pane, language }) => {
      await pane.getByRole("button", { name: /^PLAN\.RANGEPERCENTILE/ }).click();
      await pane.getByRole("button", { name: functionsTexts[language].useExample }).click();
      await pane.getByText(functionsTexts[language].result, { exact: true }).waitFor();
    },
  ],
  [
    "check",
    async (workbench) => {
      await showView(workbench, "check");
      await workbench.pane.locator("main h2").first().waitFor();
    },
  ],
  [
    "share",
    async (workbench) => {
      await showView(workbench, "share");
      const { replace, export: texts } = shareTexts[workbench.language];
      await workbench.pane.getByText(replace.why).waitFor();
      await workbench.pane.getByRole("button", { name: texts.as(texts.json) }).click();
      await workbench.pane.locator("textarea").waitFor();
    },
  ],
  [
    "simulate",
    async (workbench) => {
      await showView(workbench, "simulate");
      const { empty } = simulateTexts[workbench.language];
      await workbench.pane.getByRole("button", { name: empty.sample }).waitFor();
    },
  ],
  [
    "simulated",
    async ({ pane, language }) => {
      const { empty, inputs, run } = simulateTexts[language];
      await pane.getByRole("button", { name: empty.sample }).click();
      await pane.getByRole("heading", { name: inputs.title(6) }).waitFor();
      await pane.getByRole("button", { name: run.start(language === "es" ? "10.000" : "10,000") }).click();
      await pane.getByRole("button", { name: run.sameSeed }).waitFor();
    },
  ],
];

/** High contrast draws all states with the same few colours, so these stand for the others there. */
const contrastStates = ["plan", "inserted", "function"];
/** Where the page around the pane is looked at too: it stays the same while the pane goes on. */
const pageState = "inserted";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each([
  ["light", "es"],
  ["dark", "en"],
] as const)("the pane in the theme %s, in %s", (theme, language) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench(stage, { theme, language });
    await makeNarrow(workbench);
  });
  afterAll(() => workbench.page.context().close());

  test.each(steps)("%s", async (name, go) => {
    await go(workbench);
    await looksRight(workbench, name, theme);
    if (theme === "light" || !contrastStates.includes(name)) return;
    await showTheme(workbench, "contrast");
    await looksRight(workbench, name, "contrast");
    await showTheme(workbench, theme);
  });

  test("nothing complained and nobody was called", () => {
    expect(workbench.complaints).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});

async function looksRight(workbench: OpenWorkbench, name: string, theme: ThemeName): Promise<void> {
  const { page, pane } = workbench;
  await pane.locator(`div[data-scheme=${theme === "contrast" ? "highContrast" : theme}]`).waitFor();
  await takePicture(page, `view-${name}-${theme}`);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  await nothingForAxe(pane, theme);
  if (name === pageState) await nothingForAxe(page.mainFrame(), theme);
  expect(await outOfReach(page, pane)).toEqual([]);
}

/** High contrast is the system's, and reaches a page as forced colours; the pane asks for the theme at each focus. */
async function showTheme({ page, language }: OpenWorkbench, theme: ThemeName): Promise<void> {
  await page.emulateMedia({ forcedColors: theme === "contrast" ? "active" : "none" });
  await page.getByLabel(workbenchTexts[language].theme).selectOption(theme);
  await page.locator("iframe").focus();
}
