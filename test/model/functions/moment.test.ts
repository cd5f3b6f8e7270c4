import {
  calculate,
  heldMoment,
  readAddress,
  type CellValue,
  type ModelWorkbook,
} from "../../../src/model/index.ts";
import { workbookOf } from "../support/workbook.ts";

const first = readAddress("Model!A1") ?? { sheet: "Model", row: 0, column: 0 };

/** A workbook whose second cell shows a formula with the value that Excel gave. */
function holding(...held: readonly (readonly [formula: string, value: CellValue])[]): ModelWorkbook {
  const typed = Object.fromEntries(held.map(([formula], at) => [`B${at + 1}`, `=${formula}`]));
  const workbook = workbookOf({ Model: { A1: "=NOW()-TODAY()+YEAR(TODAY())", ...typed } });
  const values = new Map(held.map(([, value], at) => [at, value]));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map(
        [...sheet.cells].map(([key, cell]) => [
          key,
          cell.column === 1 ? { ...cell, value: values.get(cell.row) } : cell,
        ]),
      ),
    })),
  };
}

describe("TODAY and NOW", () => {
  it("are refused where no moment is known", () => {
    expect(() => calculate(holding(), [first])).toThrow(/volatile/);
    expect(() => calculate(holding(["TODAY()+1", 46_001]), [first])).toThrow(/volatile/);
  });

  it("stand for the moment that the workbook holds: NOW tells more than TODAY", () => {
    const workbook = holding(["TODAY()", 46_000], [" now( ) ", 46_000.25]);
    expect(heldMoment(workbook)).toEqual({ serial: 46_000.25, cell: { sheet: "Model", row: 1, column: 1 } });
    expect([...calculate(workbook, [first]).values()]).toEqual([2025.25]);
  });

  it("stand for the moment that is given before that of the workbook", () => {
    expect([...calculate(holding(["TODAY()", 46_000]), [first], { moment: 40_000.5 }).values()]).toEqual([
      2009.5,
    ]);
  });

  it("are refused where cells of the workbook hold different days", () => {
    const workbook = holding(["TODAY()", 46_000], ["TODAY()", 46_001]);
    expect(heldMoment(workbook)).toBeUndefined();
    expect(() => calculate(workbook, [first])).toThrow(/volatile/);
  });
});
