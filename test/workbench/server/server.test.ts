import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { officeAddresses } from "../../../src/workbench/server/bridge.ts";
import { serveWorkbench, type RunningServer } from "../../../src/workbench/server/server.ts";

const officeTag = `<script src="${officeAddresses[0]}office.js"></script>`;
const page = `<html><head>${officeTag}<script defer src="taskpane.js"></script></head></html>`;
const script = "console.log('naïve')";

let folder: string;
let running: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "workbench-"));
  for (const name of ["addIn", "page", "officeJs"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "addIn/taskpane.html"), page);
  writeFileSync(join(folder, "addIn/taskpane.js"), script);
  writeFileSync(join(folder, "addIn/functions.json"), "{}");
  writeFileSync(join(folder, "page/index.html"), "the workbench");
  writeFileSync(join(folder, "officeJs/office.js"), "office");
  writeFileSync(join(folder, "secret.txt"), "secret");
  const folders = {
    addIn: join(folder, "addIn"),
    page: join(folder, "page"),
    officeJs: join(folder, "officeJs"),
  };
  running = await serveWorkbench(folders, 0);
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

const get = async (path: string, init?: RequestInit) => {
  const response = await fetch(running.address + path, init);
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
};

test.each([
  ["/", "text/html; charset=utf-8", "the workbench"],
  ["/taskpane.js", "text/javascript; charset=utf-8", script],
  ["/functions.json", "application/json; charset=utf-8", "{}"],
  ["/office-js/office.js", "text/javascript; charset=utf-8", "office"],
])("%s is served as %s, byte for byte", async (path, type, text) => {
  expect(await get(path)).toEqual({ status: 200, type, text });
});

test("the add-in's page gets the bridge and then the local office.js, and nothing else changes", async () => {
  const { text } = await get("/taskpane.html");
  const scripts = '<script src="/bridge.js"></script><script src="/office-js/office.js"></script>';
  expect(text).toBe(page.replace(officeTag, scripts));
  expect((await get("/bridge.js")).text).toContain("scaleplanWorkbench.attach(window)");
});

test.each(["/missing.js", "/..%2fsecret.txt", "/workbench/..%2f..%2fsecret.txt", "/assets"])(
  "%s is not found",
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test("nothing is taken but GET and HEAD", async () => {
  expect((await get("/", { method: "POST" })).status).toBe(405);
  expect(await get("/", { method: "HEAD" })).toMatchObject({ status: 200, text: "" });
});

test("a port that is taken makes it listen at the next one", async () => {
  const port = Number(new URL(running.address).port);
  const second = await serveWorkbench({ addIn: folder, page: folder, officeJs: folder }, port);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
});
