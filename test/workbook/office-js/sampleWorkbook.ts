import type { HostOptions } from "../../../src/workbench/host/index.ts";
import type { PaneLanguage } from "../../../src/i18n/language.ts";
import { samplePlan } from "../../../src/plan/index.ts";
import { buildWorkbook } from "../../../src/sheets/index.ts";
import { insertWorkbook } from "../../../src/workbook/office-js/index.ts";
import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import type { WorkbookSpec } from "../../../src/workbook/spec.ts";
import { compareCells, describeDifferences, errorCells } from "../../support/compareCells.ts";
import { calculatedCells, openExcel, registerFunctions } from "./excel.ts";

/** All sheets of the sample. */
export const sampleSpec = (language: PaneLanguage): WorkbookSpec =>
  buildWorkbook(samplePlan(language), { asOf: "2027-06-15", language, currency: "USD", scale: 1 });

/**
 * Tests that each formula of the sample gives what the calculation module gives, PLAN formulas through the
 * runtime. A file of its own for each: a second workbook of this size in one process is calculated wrongly
 * by the engine, whose memory of formulas outlives a workbook.
 */
export function expectSampleFormulas(language: PaneLanguage, options: Partial<HostOptions>): void {
  it("show in each formula what the calculation module gives, PLAN formulas through the runtime", async () => {
    const spec = sampleSpec(language);
    const office = await openExcel(options);
    try {
      registerFunctions(office);
      expect((await insertWorkbook(spec)).unresolved).toBe(0);
      await office.model.settled();
      const calculated = calculatedCells(office.model);
      expect(errorCells(calculated)).toEqual([]);
      const differences = compareCells(resolveWorkbook(spec), calculated, { planFormulas: true });
      expect(describeDifferences(differences)).toBe("");
    } finally {
      office.close();
    }
  });
}
