/**
 * `npm run pictures`: takes the pictures of the README anew, into docs/images. The workbench's are taken in a
 * browser; the budget sheet is built by the command line, printed by LibreOffice and drawn by pdftoppm
 * (Debian: poppler-utils).
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { samplePlan, stringifyPlan } from "../lib/plan/index.js";
import { browserFlags, browserPath } from "./browser-path.mjs";
import { buildStale, servedFolders, workbenchServer } from "./build-stale.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const images = join(root, "docs/images");
mkdirSync(images, { recursive: true });

await takeWorkbenchPictures();
printBudget();

async function takeWorkbenchPictures() {
  await buildStale();
  const { serveWorkbench } = await import(pathToFileURL(workbenchServer).href);
  const server = await serveWorkbench(servedFolders, 0);
  const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
  try {
    for (const { language, file, words } of [
      {
        language: "en",
        file: "workbench",
        words: {
          sample: "Use a sample",
          company: /^Growth company/,
          insert: "Insert",
          press: /^Insert \d+ sheets$/,
          sheet: "Budget",
          functions: "Functions",
          example: "Use the example",
        },
      },
      {
        language: "es",
        file: "workbench-es",
        words: {
          sample: "Usar un ejemplo",
          company: /^Empresa en crecimiento/,
          insert: "Insertar",
          press: /^Insertar \d+ hojas$/,
          sheet: "Presupuesto",
        },
      },
    ]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
      await page.goto(`${server.address}/?language=${language}`);
      const pane = page.frameLocator("iframe");
      const view = (name) => pane.getByRole("navigation").getByRole("button", { name, exact: true });
      await pane.getByRole("button", { name: words.sample }).click();
      await pane.getByRole("button", { name: words.company }).click();
      await view(words.insert).click();
      await pane.getByRole("button", { name: words.press }).click();
      await pane.locator("main li").getByText(words.sheet, { exact: true }).click({ timeout: 60_000 });
      await view("Plan").click();
      await page.evaluate(() => window.scaleplanWorkbench.model.settled());
      await settle(page);
      await page.screenshot({ path: join(images, `${file}.png`) });
      if (words.functions !== undefined) {
        await view(words.functions).click();
        await pane.getByRole("button", { name: /^PLAN\.RANGEPERCENTILE/ }).click();
        await pane.getByRole("button", { name: words.example }).click();
        await pane.locator("h1").scrollIntoViewIfNeeded();
        await settle(page);
        await page.locator("iframe").screenshot({ path: join(images, "pane.png") });
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The engine draws a moment after it has calculated. */
function settle(page) {
  return page.waitForTimeout(1500);
}

/** The budget of the sample, as LibreOffice prints it: the page that holds it, without its empty margins. */
function printBudget() {
  const folder = mkdtempSync(join(tmpdir(), "scaleplan-pictures-"));
  const run = (command, ...parameters) => execFileSync(command, parameters, { cwd: folder, stdio: "pipe" });
  try {
    writeFileSync(join(folder, "plan.json"), stringifyPlan(samplePlan("en")));
    const sheets = ["--sheets", "assumptions,budget"];
    run("node", join(root, "lib/cli/main.js"), "build", "plan.json", "-o", "plan.xlsx", ...sheets);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    run("soffice", profile, "--headless", "--convert-to", "pdf", "plan.xlsx");
    const page = run("pdftotext", "plan.pdf", "-").toString().split("\f").findIndex(isBudget) + 1;
    const crop = ["-x", "40", "-y", "90", "-W", "1680", "-H", "980"];
    const only = ["-f", String(page), "-l", String(page), "-singlefile"];
    run("pdftoppm", "-png", "-r", "160", ...only, ...crop, "plan.pdf", join(images, "budget"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isBudget(text) {
  return text.includes("Totals of each budget");
}
