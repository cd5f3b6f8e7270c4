import { repeatsOf, type Repeat } from "../../../src/workbook/office-js/repeats.ts";
import { movedFormula } from "../../../src/workbench/host/rules/formula.ts";
import { cellAddress } from "../../../src/workbook/address.ts";

const long = `+SUM(Budget[Low in year 1])+IF($A$1="C5",'Plan B7'!$B$2,0)+LOG10(10)`.repeat(8);
/** A grid at D10 of formulas by their row and column, and the repeats found in it. */
const grid = (rows: number, columns: number, formula: (row: number, column: number) => string | null) => {
  const formulas = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => formula(9 + row, 3 + column)),
  );
  return { formulas, repeats: repeatsOf(formulas, 9, 3) };
};
const whole = (rows: number, columns: number): Repeat[] => [{ row: 0, column: 0, rows, columns }];

describe("formulas that repeat", () => {
  it("are one rectangle where each cell says the same of its own place", () => {
    const { repeats } = grid(
      4,
      5,
      (row, column) =>
        `=${cellAddress(row, column - 1)}*$B${row + 1}+${cellAddress(0, column).replace("1", "$1")}${long}`,
    );
    expect(repeats).toEqual(whole(4, 5));
  });

  it.each([
    ["an absolute row that differs", (row: number) => `=$B$${row + 1}${long}`],
    ["a text that differs", (row: number) => `="A${row}"${long}`],
    ["a number that differs", (row: number) => `=${row}+1${long}`],
    ["a column of a table that differs", (row: number) => `=SUM(T[B${row}])${long}`],
  ])("are no repeat with %s", (_name, formula) => {
    expect(grid(4, 1, formula).repeats).toEqual([]);
  });

  it("with whole columns or rows are written out, since their place cannot be told", () => {
    expect(grid(4, 4, () => `=SUM(A:A)${long}`).repeats).toEqual([]);
    expect(grid(4, 4, () => `=SUM($3:$3)${long}`).repeats).toEqual([]);
  });

  it("are written out where copying would cost more", () => {
    expect(grid(2, 3, (row) => `=$B${row + 1}*2`).repeats).toEqual([]);
  });

  it("leave alone the cells between them", () => {
    const { repeats } = grid(3, 3, (row, column) =>
      row === 10 && column === 4 ? null : `=$B${row + 1}${long}`,
    );
    expect(repeats.flatMap(({ rows, columns }) => rows * columns).reduce((sum, cells) => sum + cells)).toBe(
      7,
    );
  });

  it("become what they were when the first of them is moved as copying moves it", () => {
    const { formulas, repeats } = grid(
      6,
      6,
      (row, column) =>
        `=IF(${cellAddress(row, column - 1)}="",$C${row + 1},${cellAddress(row - 1, column)})${long}`,
    );
    expect(repeats).toHaveLength(1);
    for (const { row, column, rows, columns } of repeats) {
      for (let down = 0; down < rows; down += 1) {
        for (let right = 0; right < columns; right += 1) {
          expect(movedFormula(formulas[row]?.[column] ?? "", down, right)).toBe(
            formulas[row + down]?.[column + right],
          );
        }
      }
    }
  });
});
