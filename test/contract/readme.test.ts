/** What README and the guides tell a person to press is what the buttons say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { samplePlan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { appTexts } from "../../src/i18n/pane/app.ts";
import { insertTexts } from "../../src/i18n/pane/insert.ts";
import { planTexts } from "../../src/i18n/pane/plan.ts";
import { selfTestTexts } from "../../src/i18n/pane/selfTest.ts";
import { shareTexts } from "../../src/i18n/pane/share.ts";
import { sampleTexts } from "../../src/i18n/samples.ts";
import { sheetTexts } from "../../src/i18n/sheets.ts";
import { readmeLabels } from "../support/readmeSteps.ts";

const sheetCount = buildWorkbook(samplePlan("en"), {
  asOf: "2027-06-15",
  language: "en",
  currency: "USD",
  scale: 1,
}).sheets.length;
const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const manifest = read("manifest.xml");

/** Every text of the pane, the ribbon and the sheets; those with figures as they are for the sample. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") {
    try {
      const made: unknown = (value as (...given: unknown[]) => unknown)(sheetCount, sheetCount);
      return typeof made === "string" ? [made] : [];
    } catch {
      return [];
    }
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

const labels = (language: "en" | "es"): Set<string> => {
  const all = [appTexts, insertTexts, planTexts, selfTestTexts, shareTexts, sampleTexts, sheetTexts];
  const ofManifest = [...manifest.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map(([, text = ""]) => text);
  return new Set([...all.flatMap((group) => texts(group[language])), ...ofManifest]);
};

test.each(["en", "es"] as const)("README names buttons and sheets as they are called: %s", (language) => {
  const { pressed, seen } = readmeLabels(language);
  expect(pressed.length).toBeGreaterThanOrEqual(4);
  expect(seen.length).toBeGreaterThanOrEqual(1);
  const known = labels(language);
  expect([...pressed, ...seen].filter((label) => !known.has(label))).toEqual([]);
});

test("the script for the first hour with Excel names buttons as they are called", () => {
  const known = labels("en");
  const pressed = [
    "Open Scaleplan",
    "Insert sample plan",
    "Check plan",
    "Replace PLAN formulas",
    "Excel self-test",
    "Run the self-test",
  ];
  const script = read("docs/try-in-excel.md");
  expect(pressed.filter((label) => !known.has(label) || !script.includes(`_${label}_`))).toEqual([]);
});
