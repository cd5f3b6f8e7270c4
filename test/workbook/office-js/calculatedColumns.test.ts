import { columnsTogether } from "../../../src/workbook/office-js/calculatedColumns.ts";

const formula = (length: number): string => `=${"1".repeat(length - 1)}`;
const waysOf = (columns: readonly (string | undefined)[], rows: number) =>
  columnsTogether(columns, rows).map(({ first, formulas, way }) => [first, formulas.length, way]);

describe("calculated columns side by side", () => {
  it("are copied from their first row where each alone would cost more", () => {
    expect(waysOf([undefined, ...Array.from({ length: 6 }, () => formula(100)), undefined], 50)).toEqual([
      [1, 6, "copy"],
    ]);
  });

  it("are filled one by one where there are two of them", () => {
    expect(waysOf([formula(100), formula(100)], 50)).toEqual([
      [0, 1, "fill"],
      [1, 1, "fill"],
    ]);
  });

  it("repeat short formulas in each row of a low table", () => {
    expect(waysOf([formula(20), formula(20), formula(20)], 3)).toEqual([[0, 3, "rows"]]);
  });

  it("are parted by a column that people type in, and keep their formulas and their order", () => {
    const columns = [formula(90), undefined, formula(91), formula(92), formula(93), formula(94), undefined];
    const runs = columnsTogether(columns, 20);
    const written = columns.map((): string | undefined => undefined);
    for (const { first, formulas } of runs) formulas.forEach((one, at) => (written[first + at] = one));
    expect(written).toEqual(columns);
    expect(runs.map(({ way }) => way)).toEqual(["fill", "copy"]);
  });

  it("are none in a table without formulas", () => {
    expect(columnsTogether([undefined, undefined], 5)).toEqual([]);
  });
});
