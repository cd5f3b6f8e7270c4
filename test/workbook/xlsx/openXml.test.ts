/**
 * Microsoft's own validator (Open XML SDK, offline) and what it does not look at, over every kind of
 * file that the project writes.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { blankPlan, readBytes, readDocument, samplePlan, type Plan } from "../../../src/plan/index.ts";
import { buildWorkbook } from "../../../src/sheets/index.ts";
import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import type { WorkbookSpec } from "../../../src/workbook/spec.ts";
import { writeXlsx } from "../../../src/workbook/xlsx/index.ts";
import { brokenRangesPlan, hostilePlan } from "../../sheets/support/hostilePlan.ts";
import { openXmlErrors, openXmlSdk } from "../../support/openXmlSdk.ts";
import { structuralFaults } from "../../support/workbookStructure.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";

const sheetsOf = (plan: Plan, language: "en" | "es"): WorkbookSpec =>
  buildWorkbook(plan, {
    asOf: "2027-06-15",
    language,
    currency: plan.currency ?? "USD",
    scale: 1,
    startMonth: "2027-01",
  });

const folder = resolve("..", "shared", "documents");
const documents = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(md|txt)$/.test(name)) : [];
const read = (name: string): Plan =>
  readDocument(readBytes(readFileSync(join(folder, name))), { fileName: basename(name) }).plan;

const files: readonly (readonly [string, () => WorkbookSpec])[] = [
  ["one of everything", () => budgetWorkbook],
  ...(["en", "es"] as const).flatMap((language) => [
    [`the sample (${language})`, () => sheetsOf(samplePlan(language), language)] as const,
    [`a blank plan (${language})`, () => sheetsOf(blankPlan(language), language)] as const,
    [`a plan of broken ranges (${language})`, () => sheetsOf(brokenRangesPlan(), language)] as const,
    [`a hostile plan (${language})`, () => sheetsOf(hostilePlan(), language)] as const,
  ]),
  ...documents.map((name) => [name, () => sheetsOf(read(name), "es")] as const),
];
const without = documents.length === 0 ? " (no documents in ../shared/documents: those are skipped)" : "";

describe(`every file${without}`, () => {
  it.each(files)("%s agrees with itself", async (_name, spec) => {
    expect(structuralFaults(await writeXlsx(resolveWorkbook(spec())))).toEqual([]);
  });

  const validated = openXmlSdk ? it.each(files) : it.skip.each(files);
  validated(
    `%s is valid to the Open XML SDK${openXmlSdk ? "" : " (it does not run on this system: skipped)"}`,
    async (_name, spec) => {
      const file = await writeXlsx(resolveWorkbook(spec()));
      expect(await openXmlErrors(file, "Microsoft365")).toEqual([]);
      expect(await openXmlErrors(file, "Office2021")).toEqual([]);
    },
  );
});

(openXmlSdk ? test : test.skip)("the validator notices an element that does not belong", async () => {
  const parts = unzipSync(await writeXlsx(resolveWorkbook(budgetWorkbook)));
  const path = "xl/worksheets/sheet1.xml";
  const xml = new TextDecoder().decode(parts[path]).replace("</worksheet>", "<badThing/></worksheet>");
  const broken = zipSync({ ...parts, [path]: new TextEncoder().encode(xml) });
  expect((await openXmlErrors(broken, "Microsoft365")).join()).toContain("badThing");
});
