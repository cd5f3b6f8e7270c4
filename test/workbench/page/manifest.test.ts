/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../src/workbench/page/manifest.ts";

const xml = readFileSync(join(import.meta.dirname, "../../../manifest.xml"), "utf8");

test.each([
  ["en", "Open Scaleplan"],
  ["es", "Abrir Scaleplan"],
] as const)("the ribbon's buttons are the manifest's, in %s", (language, first) => {
  const { name, buttons } = readManifest(xml, language);
  expect(name).toBe("Scaleplan");
  expect(buttons[0]?.label).toBe(first);
  for (const button of buttons) {
    expect(button.id).not.toBe("");
    expect(button.tip).not.toBe("");
    expect(button.iconUrl).toMatch(/^\/assets\/icons\/.+\.png$/);
  }
  expect(new Set(buttons.map(({ id }) => id)).size).toBe(buttons.length);
});

test("one button opens the pane and the others carry out a function", () => {
  const actions = readManifest(xml, "en").buttons.map(({ action }) => action);
  expect(actions[0]).toEqual({ kind: "pane" });
  expect(actions.slice(1).every((action) => action.kind === "function" && action.name !== "")).toBe(true);
});

test("the pane, the namespace and the functions' metadata are found, without their origin", () => {
  expect(readManifest(xml, "en")).toMatchObject({
    paneUrl: "/taskpane.html",
    namespace: "PLAN",
    metadataUrl: expect.stringMatching(/^\/.*functions\.json$/) as string,
  });
});

test("a manifest that is not XML or lacks a resource is refused by name", () => {
  expect(() => readManifest("<OfficeApp>", "en")).toThrow("manifest.xml");
  expect(() => readManifest("<OfficeApp/>", "en")).toThrow(/no resource/);
});
