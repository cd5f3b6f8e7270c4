/** What the workbench serves is the add-in as it ships; and that very page, untouched, runs over the emulated host. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { servedFolders } from "../../scripts/build-stale.mjs";
import { connectToWorkbench, officeAddresses } from "../../src/workbench/server/bridge.ts";
import { openPage, openStage, type Stage } from "../support/browser.ts";
import {
  insertSheets,
  readyPane,
  showView,
  startFromSample,
  type OpenWorkbench,
} from "../support/browserWorkbench.ts";

const hash = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");
const built = (folder = ""): string[] =>
  readdirSync(join(servedFolders.addIn, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? built(`${folder}${entry.name}/`) : [`${folder}${entry.name}`],
  );

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
// A workbook left open goes on drawing, at the cost of the next.
afterEach(() => Promise.all(stage.browser.contexts().map((context) => context.close())));
afterAll(() => stage.close());

test("every file that is no page goes out byte for byte as it was built", async () => {
  const files = built().filter((name) => !name.endsWith(".html"));
  expect(files.filter((name) => name.endsWith(".js")).length).toBeGreaterThan(5);
  for (const name of files) {
    const response = await fetch(`${stage.address}/${name}`);
    const served = hash(new Uint8Array(await response.arrayBuffer()));
    expect([name, served]).toEqual([name, hash(readFileSync(join(servedFolders.addIn, name)))]);
  }
});

test("of a page only the tag of office.js is exchanged", async () => {
  const shipped = readFileSync(join(servedFolders.addIn, "taskpane.html"), "utf8");
  const served = await (await fetch(`${stage.address}/taskpane.html`)).text();
  expect(served).toBe(connectToWorkbench(shipped));
  const changed = [...served.matchAll(/<script src="\/(?:bridge|office-js\/office)\.js"><\/script>/g)];
  expect(changed).toHaveLength(2);
  const officeTag = /<script[^>]*office\.js[^>]*><\/script>/;
  expect(served.replace(changed.map(([tag]) => tag).join(""), "")).toBe(shipped.replace(officeTag, ""));
});

test("the page, unmodified to the letter, starts and inserts the sample with office.js at its own address", async () => {
  const workbench = await openShipped(officeAddresses[0]);
  const { page } = workbench;
  await insertSheets(workbench);
  expect(await page.evaluate(() => window.scaleplanWorkbench?.model.sheets().length)).toBeGreaterThan(9);
  await showView(workbench, "check");
  expect(workbench.complaints).toEqual([]);
  expect(workbench.foreignRequests.filter((url) => !url.startsWith(officeAddresses[0]))).toEqual([]);
});

test("the page starts with the address of office.js until September 2026", async () => {
  const { complaints } = await openShipped(officeAddresses[1]);
  expect(complaints).toEqual([]);
});

/** The shipped page with this address of office.js, the sample read; nothing but office.js is called. */
async function openShipped(cdn: (typeof officeAddresses)[number]): Promise<OpenWorkbench> {
  const watched = await openPage(stage);
  const { page } = watched;
  const context = page.context();
  const built = readFileSync(join(servedFolders.addIn, "taskpane.html"), "utf8");
  const shipped = Buffer.from(built.replace(officeAddresses[0], cdn));
  let delivered = "";
  await context.route(`${cdn}**`, (route) => {
    const name = route.request().url().replace(cdn, "").replace(/\?.*$/, "");
    return route.fulfill({ path: join(servedFolders.officeJs, name), contentType: "text/javascript" });
  });
  await context.route("**/taskpane.html*", async (route) => {
    delivered = hash(shipped);
    await route.fulfill({ body: shipped, contentType: "text/html; charset=utf-8" });
  });
  // What the bridge's script does in the exchanged page, done before any script of the page.
  await context.addInitScript(() => {
    if (parent !== window && parent.scaleplanWorkbench) parent.scaleplanWorkbench.attach(window);
  });
  await page.goto(`${stage.address}/?language=en`);
  const workbench = { ...watched, pane: await readyPane(page, "en"), language: "en" as const };
  expect(delivered).toBe(hash(shipped));
  await startFromSample(workbench);
  expect(watched.foreignRequests.length).toBeGreaterThan(0);
  expect(watched.foreignRequests.filter((url) => !url.startsWith(cdn))).toEqual([]);
  return workbench;
}
