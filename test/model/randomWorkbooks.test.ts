import fc from "fast-check";
import { examine, type CellValue } from "../../src/model/index.ts";
import { readModelFile } from "../../src/workbook/index.ts";
import { isErrorText, type CalculatedCells } from "../support/compareCells.ts";
import { recalculate } from "../support/libreoffice.ts";
import { minimalFile } from "./support/minimalFile.ts";
import { formulaArbitrary, inputCells, rareFormulas } from "./support/randomFormulas.ts";

const formulasEach = 180;
const workbooks = 3 * Number(process.env["FUZZ_RUNS"] ?? 1);

const sales = {
  A1: "Region",
  B1: "Amount",
  C1: "Flow",
  A2: "North",
  B2: 120,
  C2: -100,
  A3: "East",
  B3: 80,
  C3: 60,
  A4: "South",
  B4: 45.5,
  C4: 70,
};
const names = { Rate: "Inputs!$B$6", Start: "Inputs!$B$5", Amounts: "Inputs!$F$2:$F$7" };

/** A workbook of three sheets whose formulas are drawn: each may use the inputs and the formulas above it. */
function drawn(seed: number): { readonly formulas: readonly string[]; readonly file: Uint8Array } {
  // The first one holds the rarer functions, once each.
  const formulas: string[] = seed === 1 ? [...rareFormulas] : [];
  for (let row = formulas.length; row < formulasEach; row++)
    formulas.push(
      fc.sample(formulaArbitrary(Math.min(row, 40)), { seed: seed * 1000 + row, numRuns: 1 })[0] ?? "1",
    );
  const model = Object.fromEntries(formulas.map((formula, at) => [`A${at + 1}`, `=${formula}`]));
  const file = minimalFile(
    [
      { name: "Model", cells: model },
      { name: "Inputs", cells: inputCells },
      {
        name: "Sales",
        cells: sales,
        table: { name: "Sales", area: "A1:C4", columns: ["Region", "Amount", "Flow"] },
      },
    ],
    names,
  );
  return { formulas, file };
}

type Shown = number | string | boolean | undefined;

function same(ours: CellValue, theirs: Shown): boolean {
  if (typeof ours === "object" && ours !== null) return isErrorText(theirs);
  if (typeof ours === "number" && typeof theirs === "number")
    return Math.abs(ours - theirs) <= Math.max(1e-9 * Math.abs(ours), 1e-11);
  if (typeof ours === "boolean" || typeof theirs === "boolean") return Number(ours) === Number(theirs);
  return (ours ?? "") === (theirs ?? "");
}

describe("workbooks whose formulas are drawn by chance", () => {
  it("calculate as LibreOffice calculates them, formula by formula", async () => {
    const all = Array.from({ length: workbooks }, (_, seed) => drawn(seed + 1));
    const files = Object.fromEntries(all.map(({ file }, at) => [`drawn${at}`, file]));
    const recalculated = await recalculate(files);
    const different: string[] = [];
    let [compared, values] = [0, 0];
    all.forEach(({ formulas, file }, at) => {
      const { at: valueAt, refusals } = examine(readModelFile(file));
      expect(refusals).toEqual([]);
      const theirs = (recalculated[`drawn${at}`] as CalculatedCells).get("Model");
      // A cell that differs makes those that use it differ: they are not counted.
      const tainted = new Set<number>();
      formulas.forEach((formula, row) => {
        const ours = valueAt("Model", row, 0);
        const shown = theirs?.get(`A${row + 1}`);
        const uses = [...formula.matchAll(/(?<![!A-Z$])A(\d+)/g)].some(([, used]) =>
          tainted.has(Number(used) - 1),
        );
        compared++;
        if (typeof ours !== "object") values++;
        if (same(ours, shown)) return;
        tainted.add(row);
        if (uses) return;
        different.push(`=${formula}: here ${JSON.stringify(ours)}, LibreOffice ${JSON.stringify(shown)}`);
      });
    });
    expect(different).toEqual([]);
    expect(compared).toBe(workbooks * formulasEach);
    // Two errors agree easily: most formulas must give a value.
    expect(values / compared).toBeGreaterThan(0.7);
  }, 120_000);
});
