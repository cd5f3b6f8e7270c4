import { resolveWorkbook } from "../../../src/workbook/resolve.ts";
import { writeXlsx } from "../../../src/workbook/xlsx/index.ts";
import { compareCells, describeDifferences, errorCells } from "../../support/compareCells.ts";
import { recalculate } from "../../support/libreoffice.ts";
import { budgetWorkbook } from "../fixtures/budgetWorkbook.ts";

describe("a written file, calculated anew by LibreOffice", () => {
  const workbook = resolveWorkbook(budgetWorkbook);
  const calculated = writeXlsx(workbook).then((file) => recalculate({ budget: file }));

  it("shows no error in any cell", async () => {
    const cells = (await calculated)["budget"] ?? new Map();
    expect(cells.size).toBe(2);
    expect(errorCells(cells)).toEqual([]);
  });

  it("gives every formula the value that the workbook expects", async () => {
    const cells = (await calculated)["budget"] ?? new Map();
    expect(describeDifferences(compareCells(workbook, cells))).toBe("");
  });

  it("shows text of a document as text, and a PLAN cell as its value", async () => {
    const budget = (await calculated)["budget"]?.get("Plan's budget");
    expect(budget?.get("B7")).toBe('=HYPERLINK("http://example.com")');
    expect(budget?.get("B8")).toBe("@SUM");
    expect(budget?.get("B9")).toBe("1/2");
    expect(budget?.get("C3")).toBe(6_012_345.5);
    expect(budget?.get("D3")).toBe("Value of 2027-01-31");
    expect(budget?.get("E3")).toBeUndefined();
  });
});

describe("the comparison itself", () => {
  const workbook = resolveWorkbook(budgetWorkbook);

  it("names sheet, cell, formula, expected and calculated value of a difference", async () => {
    const cells = (await writeXlsx(workbook).then((file) => recalculate({ file })))["file"];
    const changed = new Map(cells);
    changed.set("Plan's budget", new Map([...(cells?.get("Plan's budget") ?? []), ["E2", 5_500_001]]));
    expect(describeDifferences(compareCells(workbook, changed))).toBe(
      "Plan's budget!E2  =SUM(Budget[Middle])  expected 5500000, got 5500001",
    );
  });
});
