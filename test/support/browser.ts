import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { browserFlags, browserPath } from "../../scripts/browser-path.mjs";
import { servedFolders } from "../../scripts/build-stale.mjs";
import { serveWorkbench, type RunningServer } from "../../src/workbench/server/server.ts";

/** The workbench's server, and a browser to open it in: one pair for each test file. */
export interface Stage {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const server: RunningServer = await serveWorkbench(servedFolders, 0);
  const browser = await chromium.launch({ executablePath: browserPath(), args: [...browserFlags] });
  return {
    address: server.address,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** A page in a context of its own, which tells what went wrong in it and whom it called. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console, and errors that nobody caught. */
  readonly complaints: string[];
  /** Addresses outside the workbench's own. */
  readonly foreignRequests: string[];
}

/** On a machine that is busy a test is slow, and right: only what hangs is given up. */
const patience = 180_000;

export async function openPage(stage: Stage, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await stage.browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-US",
    ...options,
  });
  context.setDefaultTimeout(patience);
  const complaints: string[] = [];
  const foreignRequests: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(stage.address) && !/^(data|blob|about):/.test(url)) foreignRequests.push(url);
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, complaints, foreignRequests };
}

const shots = fileURLToPath(new URL("../e2e/shots/", import.meta.url));

/** A picture for people who ask with PICTURES=1, kept beside the tests and out of the repository. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (process.env["PICTURES"] !== "1") return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: `${shots}${name}.png` });
}
