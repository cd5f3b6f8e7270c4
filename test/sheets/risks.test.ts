/** The register of risks counts what is known of each, in figures and in what the engine gets for them. */
import { emptyPlan, type Plan } from "../../src/plan/index.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import { calculateWorkbook } from "../support/calculateWorkbook.ts";
import { compareCells, describeDifferences } from "../support/compareCells.ts";
import { contextOf } from "./support/contexts.ts";
import { allCells } from "./support/formulas.ts";

const plan: Plan = {
  ...emptyPlan("Coast", "en"),
  risks: [
    { name: "Range", chance: 0.5, low: 10, high: 20 },
    { name: "Low end alone", chance: 0.5, low: 7 },
    { name: "Likely alone", chance: 0.5, likely: 40 },
    { name: "Over", chance: 0.5, low: 500, high: 900, status: "closed" },
  ],
};

it("the worst case takes the highest cost that is known of each open risk", async () => {
  const spec = resolveWorkbook(buildWorkbook(plan, contextOf({ scale: 1, sheets: ["risks", "checks"] })));
  const totals = allCells(spec, "risks").flatMap(({ cell }) =>
    cell.kind === "formula" && cell.formula.startsWith("=SUMPRODUCT") ? [cell.expected] : [],
  );
  expect(totals).toContain(20 + 7 + 40);
  expect(describeDifferences(compareCells(spec, await calculateWorkbook(spec)))).toBe("");
});
