/**
 * Microsoft's own validator (Open XML SDK, offline) and what it does not look at, over every kind of
 * file that the project writes.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
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
/** The whole of it is for `npm run fuzz`: here the smallest and the largest document stand for all. */
const everything = process.env["FUZZ_RUNS"] !== undefined;
const size = (name: string): number => statSync(join(folder, name)).size;
const bySize = [...documents].sort((one, other) => size(one) - size(other));
const chosen = everything ? bySize : [...new Set([...bySize.slice(0, 1), ...bySize.slice(-1)])];

type Version = "Microsoft365" | "Office2021";
const both: readonly Version[] = ["Microsoft365", "Office2021"];
/** Which versions look at a file; in each language every kind of plan is seen by one at least. */
const files: readonly (readonly [string, readonly Version[], () => WorkbookSpec])[] = [
  ["one of everything", both, () => budgetWorkbook],
  ["the sample (en)", ["Office2021"], () => sheetsOf(samplePlan("en"), "en")],
  ["the sample (es)", ["Microsoft365"], () => sheetsOf(samplePlan("es"), "es")],
  ["a blank plan (en)", ["Microsoft365"], () => sheetsOf(blankPlan("en"), "en")],
  ["a plan of broken ranges (es)", ["Office2021"], () => sheetsOf(brokenRangesPlan(), "es")],
  ["a hostile plan (en)", both, () => sheetsOf(hostilePlan(), "en")],
  ...chosen.map(
    (name) => [name, both.slice(0, everything ? 2 : 1), () => sheetsOf(read(name), "es")] as const,
  ),
];
const without = documents.length === 0 ? " (no documents in ../shared/documents: those are skipped)" : "";
const skipped = openXmlSdk ? "" : " (the Open XML SDK does not run on this system: not asked)";

describe(`every file${without}${skipped}`, () => {
  it.each(files)("%s agrees with itself and with the Open XML SDK of %s", async (_name, versions, spec) => {
    const file = await writeXlsx(resolveWorkbook(spec()));
    expect(structuralFaults(file)).toEqual([]);
    if (!openXmlSdk) return;
    const said = await Promise.all(versions.map((version) => openXmlErrors(file, version)));
    expect(said.flat()).toEqual([]);
  });
});

(openXmlSdk ? test : test.skip)("the validator notices an element that does not belong", async () => {
  const parts = unzipSync(await writeXlsx(resolveWorkbook(budgetWorkbook)));
  const path = "xl/worksheets/sheet1.xml";
  const xml = new TextDecoder().decode(parts[path]).replace("</worksheet>", "<badThing/></worksheet>");
  const broken = zipSync({ ...parts, [path]: new TextEncoder().encode(xml) });
  expect((await openXmlErrors(broken, "Microsoft365")).join()).toContain("badThing");
});
