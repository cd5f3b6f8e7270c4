/**
 * What an insert leaves in the workbook, against the spec: every cell, its look, every rule, name, table,
 * chart and page, in both date systems. Whatever a writer leaves out, adds or takes for something else shows.
 */
import { createHeadlessWorkbook } from "../../../src/workbench/model/headless.ts";
import type { WorkbookModel } from "../../../src/workbench/model/model.ts";
import { insertWorkbook } from "../../../src/workbook/office-js/index.ts";
import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import { differingFacts } from "../../support/facts/facts.ts";
import { modelFacts } from "../../support/facts/modelFacts.ts";
import { specFacts } from "../../support/facts/specFacts.ts";
import { tortureWorkbook } from "../fixtures/tortureWorkbook.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";
import { openExcel } from "./excel.ts";
import { sampleSpec } from "./sampleWorkbook.ts";

/** Figures are held to the spec elsewhere: calculating takes most of the time of an insert. */
function leaveUncalculated(model: WorkbookModel): void {
  model.suspendCalculation();
  model.resumeCalculation = () => undefined;
}

describe.each([
  ["one of everything", 1900, budgetWorkbook],
  ["one of everything", 1904, budgetWorkbook],
  ["what is rare in templates", 1900, tortureWorkbook],
  ["what is rare in templates", 1904, tortureWorkbook],
  ["every template in English", 1904, sampleSpec("en")],
  ["every template in Spanish", 1900, sampleSpec("es")],
] as const)("%s, in the date system of %i", (_name, system, spec) => {
  it("stands in the workbook as the spec says, cell by cell", async () => {
    const date1904 = system === 1904;
    const office = await openExcel({ model: createHeadlessWorkbook({ date1904 }) });
    try {
      const onProgress = (): void => leaveUncalculated(office.model);
      expect((await insertWorkbook(spec, { onProgress })).undressed).toEqual([]);
      const expected = specFacts(resolveWorkbook(spec), { writer: "excel", date1904 });
      const names = spec.sheets.map(({ name }) => name);
      expect(differingFacts(expected, modelFacts(office.model, names))).toEqual([]);
    } finally {
      office.close();
    }
  });
});
