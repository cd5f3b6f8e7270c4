/**
 * What stands in a written file, against the spec: every cell with its result, its look, every rule, name,
 * table, chart and page. Whatever the writer leaves out, adds or takes for something else shows.
 */
import { blankPlan, samplePlan, type Plan } from "../../../src/plan/index.ts";
import { buildWorkbook } from "../../../src/sheets/index.ts";
import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import type { WorkbookSpec } from "../../../src/workbook/spec.ts";
import { writeXlsx } from "../../../src/workbook/xlsx/index.ts";
import { differingFacts } from "../../support/facts/facts.ts";
import { fileFacts } from "../../support/facts/fileFacts.ts";
import { specFacts } from "../../support/facts/specFacts.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import { tortureWorkbook } from "../fixtures/tortureWorkbook.ts";

const sheetsOf = (plan: Plan, language: "en" | "es"): WorkbookSpec =>
  buildWorkbook(plan, { asOf: "2027-06-15", language, currency: "EUR", scale: 1, startMonth: "2027-01" });

describe.each<[string, () => WorkbookSpec]>([
  ["one of everything", () => budgetWorkbook],
  ["what is rare in templates", () => tortureWorkbook],
  ["every template in English", () => sheetsOf(samplePlan("en"), "en")],
  ["every template in Spanish", () => sheetsOf(samplePlan("es"), "es")],
  ["a blank plan", () => sheetsOf(blankPlan("en"), "en")],
])("%s", (_name, spec) => {
  it("stands in the file as the spec says, cell by cell", async () => {
    const workbook = resolveWorkbook(spec());
    const expected = specFacts(workbook, { writer: "file", date1904: false });
    expect(differingFacts(expected, fileFacts(await writeXlsx(workbook)))).toEqual([]);
  });
});
