import { Book, ResolvedFormulas, type Syntax } from "../../../src/model/formula/index.ts";
import type { ModelCell, ModelWorkbook } from "../../../src/model/index.ts";
import { cellAt } from "../../../src/model/inputs/argument.ts";
import { workbookOf } from "../support/workbook.ts";

const given = (): ModelWorkbook => workbookOf({ Model: { A1: 2, A2: "=A1*Rate" }, Other: { A1: 3 } });
const place = { sheet: 0, row: 1, column: 0 };

function read(workbook: ModelWorkbook, cell = formulaOf(workbook), at = place): Syntax {
  return new ResolvedFormulas(new Book(workbook)).of(cell, at);
}

function formulaOf(workbook: ModelWorkbook): ModelCell {
  const cell = cellAt(workbook, { sheet: "Model", row: 1, column: 0 });
  if (cell === undefined) throw new Error("no formula");
  return cell;
}

describe("a formula of a workbook that is proved, run and asked again", () => {
  it("is read once, also where a copy of the workbook holds other inputs", () => {
    const workbook = given();
    const copy = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet })) };
    expect(read(copy)).toBe(read(workbook));
  });

  it("is read again where it may mean something else", () => {
    const workbook = given();
    const cell = formulaOf(workbook);
    const first = read(workbook);
    const rate = [{ name: "Rate", formula: "0.1" }];
    const renamed = workbook.sheets.map((sheet, at) => (at === 0 ? { ...sheet, name: "Plan" } : sheet));
    expect(read({ ...workbook, names: rate }, cell)).not.toEqual(first);
    expect(read({ ...workbook, tables: [...workbook.tables] }, cell)).not.toBe(first);
    expect(read({ ...workbook, sheets: renamed }, cell)).not.toBe(first);
    expect(read(workbook, { ...cell, formula: "A1*3" })).not.toEqual(first);
    expect(read(workbook, cell, { ...place, sheet: 1 })).not.toEqual(first);
  });
});
