import type { Language } from "../../../src/i18n/language.ts";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { blankPlan, readBytes, readDocument, samplePlan, type Plan } from "../../../src/plan/index.ts";
import { buildWorkbook } from "../../../src/sheets/index.ts";
import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import type { WorkbookSpec } from "../../../src/workbook/spec.ts";
import { calculateWorkbook } from "../../support/calculateWorkbook.ts";
import { compareCells, describeDifferences, errorCells } from "../../support/compareCells.ts";

/** Real strategy documents, where they lie beside the project: two of them, of different kinds. */
const documentFolder = resolve("..", "shared", "documents");
const documents = existsSync(documentFolder)
  ? readdirSync(documentFolder)
      .filter((name) => name.endsWith(".md"))
      .sort()
      .filter((_name, index, all) => index === 0 || index === all.length - 1)
      .map((name) => join(documentFolder, name))
  : [];
const title =
  documents.length === 0
    ? "the workbench's engine calculates what the templates expect (no documents in ../shared/documents: those are skipped)"
    : "the workbench's engine calculates what the templates expect, also for two documents";

/** Each formula of every sheet, native and PLAN, against the value that the calculation module gives. */
describe(title, () => {
  const built = (plan: Plan, language: Language, startMonth?: string) =>
    buildWorkbook(plan, {
      asOf: "2027-09-15",
      language,
      currency: "USD",
      scale: 1_000_000,
      ...(startMonth === undefined ? {} : { startMonth }),
    });
  const ofDocument = (file: string) => {
    const { plan } = readDocument(readBytes(readFileSync(file)), { fileName: basename(file) });
    return built(plan, plan.language, "2027-01");
  };
  const workbooks: readonly (readonly [name: string, spec: () => WorkbookSpec])[] = [
    ["the sample in English", () => built(samplePlan("en"), "en", "2027-01")],
    // The smallest sample with every sheet, where it is the language or the months that are tried.
    ["a sample in Spanish", () => built(samplePlan("es", "town"), "es", "2027-01")],
    ["a sample without a first month", () => built(samplePlan("en", "town"), "en")],
    ["a blank plan", () => built(blankPlan("en"), "en")],
    ...documents.map((file) => [basename(file), () => ofDocument(file)] as const),
  ];
  it.each(workbooks)("%s", async (_name, spec) => {
    const workbook = resolveWorkbook(spec());
    const calculated = await calculateWorkbook(workbook);
    expect(errorCells(calculated)).toEqual([]);
    const differences = compareCells(workbook, calculated, { planFormulas: true });
    expect(describeDifferences(differences)).toBe("");
  });
});
