import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { blankPlan, readBytes, readDocument, samplePlan, type Plan } from "../../../src/plan/index.ts";
import { buildWorkbook, type SheetContext } from "../../../src/sheets/index.ts";
import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import type { ResolvedWorkbook } from "../../../src/workbook/spec.ts";
import { writeXlsx } from "../../../src/workbook/xlsx/index.ts";
import {
  compareCells,
  describeDifferences,
  errorCells,
  type CalculatedCells,
} from "../../support/compareCells.ts";
import { recalculate } from "../../support/libreoffice.ts";

const context = (plan: Plan, changes: Partial<SheetContext> = {}): SheetContext => ({
  asOf: "2027-06-15",
  language: plan.language,
  currency: plan.currency ?? "USD",
  scale: 1,
  ...changes,
});

/** Real strategy documents, where they lie beside the project; they are not part of it. */
const documentFolder = resolve("..", "shared", "documents");
const documents = existsSync(documentFolder)
  ? readdirSync(documentFolder)
      .filter((name) => /\.(md|txt)$/.test(name))
      .map((name) => join(documentFolder, name))
  : [];
const title =
  documents.length === 0
    ? "the sheets of a plan (no documents in ../shared/documents: those are skipped)"
    : `the sheets of a plan and of ${documents.length} documents`;

const plans: Readonly<Record<string, WorkbookOf>> = {
  "the sample in English": () => built(samplePlan("en")),
  "the sample in Spanish, in millions, with a start month": () =>
    built(samplePlan("es"), { scale: 1_000_000, startMonth: "2027-01" }),
  "a blank plan": () => built(blankPlan("en")),
  ...Object.fromEntries(
    documents.map((path) => [
      basename(path),
      () => built(readDocument(readBytes(readFileSync(path)), { fileName: basename(path) }).plan),
    ]),
  ),
};
type WorkbookOf = () => ResolvedWorkbook;

const built = (plan: Plan, changes: Partial<SheetContext> = {}): ResolvedWorkbook =>
  resolveWorkbook(buildWorkbook(plan, context(plan, changes)));

describe(`${title}, calculated anew by LibreOffice`, () => {
  const workbooks = Object.entries(plans).map(([name, workbook]) => [name, workbook()] as const);
  const calculated = Promise.all(
    workbooks.map(async ([name, workbook]) => [name, await writeXlsx(workbook)] as const),
  ).then((files) => recalculate(Object.fromEntries(files)));
  const cellsOf = async (name: string): Promise<CalculatedCells> => (await calculated)[name] ?? new Map();

  it.each(workbooks)("%s: no cell shows an error", async (name, workbook) => {
    const cells = await cellsOf(name);
    expect([...cells.keys()]).toEqual(workbook.sheets.map((sheet) => sheet.name));
    expect(errorCells(cells)).toEqual([]);
  });

  it.each(workbooks)("%s: every formula gives what the calculation module gives", async (name, workbook) => {
    expect(describeDifferences(compareCells(workbook, await cellsOf(name)))).toBe("");
  });
});
