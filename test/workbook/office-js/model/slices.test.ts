import { markFormats } from "../../../../src/workbook/office-js/model/markFormats.ts";
import { cellsInSlice, pause } from "../../../../src/workbook/office-js/model/slices.ts";
import type { Structure, UsedSheet } from "../../../../src/workbook/office-js/model/structure.ts";
import type { CellPiece } from "../../../../src/workbook/office-js/model/workbookCells.ts";

const columns = 4;

/** A piece of as many rows that tells when one of them is looked at. */
function piece(rows: number, first: number, seen: (row: number) => void): CellPiece {
  const formulas: unknown[][] = [];
  for (let row = 0; row < rows; row++)
    Object.defineProperty(formulas, row, {
      enumerable: true,
      get: () => {
        seen(first + row);
        return ["=A1*2", 3, row === 5 ? "=PLAN.UNCERTAIN(1,2)" : "=B1", ""];
      },
    });
  const values = formulas.map(() => [1, 2, 3, 4]);
  return { row: first, column: 0, formulas, values, valueTypes: [] };
}

describe("an answer of Excel's", () => {
  it("is looked through in slices that give the page its turn, each piece once", async () => {
    const slices: Set<number>[] = [];
    let current: Set<number> | undefined;
    const looks = new Map<number, number>();
    const seen = (row: number): void => {
      if (current === undefined) {
        slices.push((current = new Set()));
        // Runs before whatever the slice asks for at its end.
        setTimeout(() => (current = undefined), 0);
      }
      current.add(row);
      looks.set(row, (looks.get(row) ?? 0) + 1);
    };
    const worksheet = { getRangeByIndexes: () => ({ load: () => ({ numberFormat: [["0.00"]] }) }) };
    const sheet = { name: "Model", worksheet } as unknown as UsedSheet;
    const structure: Structure = { sheets: [sheet], names: [], tables: [] };
    const pieces = [piece(10_000, 0, seen), piece(10_000, 10_000, seen)];
    // Building them looked at them.
    await pause();
    slices.length = 0;
    looks.clear();
    const formats = markFormats(structure);
    const first = await formats.ask(new Map([[sheet, pieces.slice(0, 1)]]));
    first();
    const second = await formats.ask(new Map([[sheet, pieces]]));
    second();
    expect(Object.keys(formats.found)).toEqual(["Model!C6", "Model!C10006"]);
    expect(Math.max(...slices.map((rows) => rows.size * columns))).toBeLessThanOrEqual(
      cellsInSlice + columns,
    );
    expect(slices.length).toBeGreaterThanOrEqual(Math.floor((20_000 * columns) / cellsInSlice));
    // Once for its width and once for what it holds.
    expect(Math.max(...looks.values())).toBeLessThanOrEqual(2);
  });
});
