/** What the workbench serves is the add-in as it ships; and that very page, untouched, runs over the emulated host. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { servedFolders } from "../../scripts/build-stale.mjs";
import { connectToWorkbench, officeAddresses } from "../../src/workbench/server/bridge.ts";
import { openPage, openStage, type Stage } from "../support/browser.ts";
import {
  insertSheets,
  openWorkbench,
  readyPane,
  showView,
  startFromSample,
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

test.each([
  ["unmodified to the letter", officeAddresses[0]],
  ["with the address of office.js until September 2026", officeAddresses[1]],
])("the page %s starts, and inserts the sample, with office.js at its own address", async (_what, cdn) => {
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
  await insertSheets(workbench);
  expect(await page.evaluate(() => window.scaleplanWorkbench?.model.sheets().length)).toBeGreaterThan(9);
  expect(watched.complaints).toEqual([]);
  expect(watched.foreignRequests.length).toBeGreaterThan(0);
  expect(watched.foreignRequests.filter((url) => !url.startsWith(cdn))).toEqual([]);
  await showView(workbench, "check");
});

describe.each([
  ["newest", { ExcelApi: ["1.20", "1.21"], SharedRuntime: ["1.2", "1.3"] }],
  ["floor", { ExcelApi: ["1.14", "1.15"], SharedRuntime: ["1.1", "1.2"] }],
])("with the %s requirement sets", (requirements, sets) => {
  test("Office.onReady finds Excel, and isSetSupported follows what is declared", async () => {
    const { pane } = await openWorkbench(stage, { requirements });
    expect(await pane.evaluate(async () => (await Office.onReady()).host)).toBe("Excel");
    for (const [name, [supported, above]] of Object.entries(sets)) {
      const answers = await pane.evaluate(
        ([set, one, other]) =>
          [one, other].map((version) => Office.context.requirements.isSetSupported(set ?? "", version)),
        [name, supported, above],
      );
      expect([name, ...answers]).toEqual([name, true, false]);
    }
  });
});
