import { samplePlan } from "../../../src/plan/index.ts";
import { buildWorkbook } from "../../../src/sheets/index.ts";
import { insertWorkbook } from "../../../src/workbook/office-js/index.ts";
import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import { compareCells, type CellDifference } from "../../support/compareCells.ts";
import type { TestOffice } from "../../support/office.ts";
import { calculatedCells, openExcel, registerFunctions } from "./excel.ts";

/** Excel may learn the add-in's functions only after formulas that use them were written. */
describe("PLAN formulas that Excel does not know yet", () => {
  const spec = buildWorkbook(samplePlan("en"), {
    asOf: "2027-06-15",
    language: "en",
    currency: "USD",
    scale: 1,
    sheets: ["budget"],
  });
  const differences = (office: TestOffice): CellDifference[] =>
    compareCells(resolveWorkbook(spec), calculatedCells(office.model), { planFormulas: true });

  it("are counted when they stay unknown, and nothing else is wrong but what reads them", async () => {
    const office = await openExcel();
    try {
      const { unresolved } = await insertWorkbook(spec);
      expect(unresolved).toBeGreaterThan(0);
      const wrong = differences(office);
      expect(wrong.filter(({ formula }) => formula.includes("PLAN.")).length).toBeGreaterThan(0);
      // The difference to an exact figure stays empty while there is none.
      const difference = `-${spec.sheets.flatMap(({ tables }) => tables).find(({ id }) => id === "exact")?.name}[`;
      const others = wrong.filter(({ got, formula }) => got !== "#NAME?" && !formula.includes(difference));
      // The answer on top and the exact table say in words that there is none yet and what to do; no other figure and no word of a check stands in its place.
      const toDo = "Not calculated yet: open the Scaleplan pane, which brings the PLAN functions";
      expect(others.map(({ sheet, cell, got }) => [sheet, cell, got])).toEqual([
        ["Budget", "D6", "no figure"],
        ["Budget", "E6", "no figure"],
        ["Budget", "G6", "no figure"],
        ["Budget", "H6", toDo],
        ["Budget", "C40", toDo],
      ]);
    } finally {
      office.close();
    }
  });

  it("come right by being entered again when the functions arrive after them", async () => {
    const office = await openExcel();
    try {
      const { unresolved } = await insertWorkbook(spec, {
        onProgress: ({ done, total }) => {
          if (done === total) registerFunctions(office);
        },
      });
      await office.model.settled();
      expect(unresolved).toBe(0);
      expect(differences(office)).toEqual([]);
    } finally {
      office.close();
    }
  });
});
