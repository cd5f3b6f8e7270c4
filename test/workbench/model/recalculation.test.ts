import { samplePlan } from "../../../src/plan/index.ts";
import { buildWorkbook } from "../../../src/sheets/index.ts";
import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import { calculateWorkbook } from "../../support/calculateWorkbook.ts";
import { compareCells, describeDifferences, errorCells } from "../../support/compareCells.ts";

/** Each formula of every sheet, native and PLAN, against the value that the calculation module gives. */
describe("the workbench's engine calculates what the templates expect", () => {
  const sample = (language: "en" | "es", startMonth?: string) =>
    buildWorkbook(samplePlan(language), {
      asOf: "2027-09-15",
      language,
      currency: "USD",
      scale: 1_000_000,
      ...(startMonth === undefined ? {} : { startMonth }),
    });
  it.each([
    ["the sample in English", sample("en", "2027-01")],
    ["the sample in Spanish", sample("es", "2027-01")],
    ["a sample without a first month", sample("en")],
  ])("%s", async (_name, spec) => {
    const workbook = resolveWorkbook(spec);
    const calculated = await calculateWorkbook(workbook);
    expect(errorCells(calculated)).toEqual([]);
    const differences = compareCells(workbook, calculated, { planFormulas: true });
    expect(describeDifferences(differences)).toBe("");
  });
});
