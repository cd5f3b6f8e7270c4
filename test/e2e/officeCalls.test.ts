/** The script of Office.js calls that runs in Node as well (test/workbench/host), here in the browser's page. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";
import type { Frame } from "playwright-core";
import { openStage, type Stage } from "../support/browser.ts";
import { openWorkbench } from "../support/browserWorkbench.ts";
import { officeCalls, type OfficeCall, type OfficeGlobals } from "../workbench/host/officeCalls.ts";

/** The browser takes the same files, without their types, from the workbench's own origin. */
const served = "/test/host/";
const source = fileURLToPath(new URL("../workbench/host/", import.meta.url));

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe.each([
  ["newest", { ExcelApi: ["1.20", "1.21"], SharedRuntime: ["1.2", "1.3"] }],
  ["floor", { ExcelApi: ["1.14", "1.15"], SharedRuntime: ["1.1", "1.2"] }],
])("Office.js calls in the browser, %s requirement sets", (requirements, sets) => {
  let pane: Frame;
  beforeAll(async () => {
    const workbench = await openWorkbench(stage, { requirements });
    await workbench.page.context().route(`**${served}**`, async (route) => {
      const file = new URL(route.request().url()).pathname.replace(served, source);
      const { code } = await transform(await readFile(file, "utf8"), {
        jsc: { parser: { syntax: "typescript" }, target: "es2022" },
        module: { type: "es6" },
      });
      await route.fulfill({ body: code, contentType: "text/javascript" });
    });
    pane = workbench.pane;
  });
  afterAll(() => pane.page().context().close());

  test("Office.onReady finds Excel, and isSetSupported follows what is declared", async () => {
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

  test.each(officeCalls.filter(({ needs }) => needs === undefined || requirements === "newest"))(
    "$name",
    async ({ name }) => {
      const outcome = await pane.evaluate(
        async ([module, wanted]) => {
          const { officeCalls: calls } = (await import(module)) as { officeCalls: readonly OfficeCall[] };
          const call = calls.find((entry) => entry.name === wanted);
          if (call === undefined) return "no such call";
          try {
            await call.run(window as unknown as OfficeGlobals);
            return "done";
          } catch (error) {
            return error instanceof Error ? error.message : String(error);
          }
        },
        [`${served}officeCalls.ts`, name] as const,
      );
      expect(outcome).toBe("done");
    },
  );
});
