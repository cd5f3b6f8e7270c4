import fc from "fast-check";
import { coverOf } from "../../../src/workbook/office-js/cover.ts";
import type { Block, Cell } from "../../../src/workbook/spec.ts";
import type { Role } from "../../../src/workbook/style.ts";

const costs = { entry: 12, emptyEntry: 3 };
const blockOf = (rows: readonly (readonly (Role | undefined)[])[]): Block => ({
  row: 2,
  column: 1,
  cells: rows.map((row) =>
    row.map((role): Cell => ({ kind: "blank", ...(role === undefined ? {} : { role }) })),
  ),
});
const coverRoles = (block: Block) => coverOf(block, (cell) => cell.role, costs);

describe("the looks of a block", () => {
  it("are an area where many cells share one, and a grid where few do", () => {
    const { areas, grids } = coverRoles(
      blockOf([
        ["heading", "headingNumber"],
        ...Array.from({ length: 30 }, (): Role[] => ["text", "input"]),
        ["totalLabel", "total"],
      ]),
    );
    expect(areas).toEqual([
      { row: 3, column: 1, rows: 30, columns: 1, shared: "text" },
      { row: 3, column: 2, rows: 30, columns: 1, shared: "input" },
    ]);
    expect(grids.map(({ row, column }) => [row, column])).toEqual([[2, 1]]);
    expect(grids[0]?.shared.at(-1)).toEqual(["totalLabel", "total"]);
  });

  it("stand in two grids when much that is empty lies between them", () => {
    const empty = Array.from({ length: 100 }, (): undefined[] => [undefined]);
    const { grids } = coverRoles(blockOf([["title"], ...empty, ["note"]]));
    expect(grids).toEqual([
      { row: 2, column: 1, shared: [["title"]] },
      { row: 103, column: 1, shared: [["note"]] },
    ]);
  });

  it("are written exactly once a cell, in any arrangement", () => {
    const role = fc.constantFrom<Role | undefined>("text", "input", undefined);
    const rows = fc.array(fc.array(role, { maxLength: 30 }), { maxLength: 40 });
    const stretched = fc.tuple(rows, fc.integer({ min: 1, max: 12 })).map(([cells, times]) =>
      // Each cell several times over, so that areas arise beside grids.
      cells.flatMap((line) => Array.from({ length: times }, () => line.flatMap((one) => [one, one]))),
    );
    fc.assert(
      fc.property(stretched, (cells) => {
        const painted = new Map<string, string[]>();
        const paint = (row: number, column: number, shared: string | undefined): void => {
          if (shared === undefined) return;
          const key = `${row - 2},${column - 1}`;
          painted.set(key, [...(painted.get(key) ?? []), shared]);
        };
        const { areas, grids } = coverRoles(blockOf(cells));
        for (const { row, column, rows: down, columns: right, shared } of areas) {
          for (let index = 0; index < down * right; index += 1) {
            paint(row + Math.floor(index / right), column + (index % right), shared);
          }
        }
        for (const { row, column, shared } of grids) {
          shared.forEach((line, down) =>
            line.forEach((one, right) => paint(row + down, column + right, one)),
          );
        }
        const expected = cells.flatMap((line, row) =>
          line.flatMap((one, column) => (one === undefined ? [] : [[`${row},${column}`, [one]] as const])),
        );
        expect(Object.fromEntries(painted)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 60 },
    );
  });
});
