import fc from "fast-check";
import { coverOf, costOfCover } from "../../../src/workbook/office-js/cover.ts";
import {
  copyBytes,
  covers,
  lookCopiesOf,
  type LookCopy,
} from "../../../src/workbook/office-js/lookCopies.ts";
import type { Block, Cell } from "../../../src/workbook/spec.ts";
import type { Role } from "../../../src/workbook/style.ts";

const costs = { entry: 12, emptyEntry: 3 };
const roleOf = (cell: Cell): Role | undefined => cell.role;
const blockOf = (rows: readonly (readonly (Role | undefined)[])[]): Block => ({
  row: 0,
  column: 0,
  cells: rows.map((row) =>
    row.map((role): Cell => ({ kind: "blank", ...(role === undefined ? {} : { role }) })),
  ),
});
const coverWith = (block: Block, copies: readonly LookCopy[]) =>
  coverOf(block, roleOf, costs, (row, column) => copies.some(({ target }) => covers(target, row, column)));
const costOf = (block: Block) => (copies: readonly LookCopy[]) =>
  costOfCover(coverWith(block, copies), costs) + copies.length * copyBytes;
const copiesOf = (block: Block): LookCopy[] => lookCopiesOf(block, roleOf, costOf(block));

const mixed: readonly Role[] = ["text", "input", "text", "formula", "input", "formulaText", "text", "total"];

describe("looks that rows have in common", () => {
  it("are written in the first of them and copied down", () => {
    const block = blockOf([["title"], ...Array.from({ length: 30 }, () => mixed)]);
    expect(copiesOf(block)).toEqual([
      {
        source: { row: 1, column: 0, rows: 1, columns: 8 },
        target: { row: 2, column: 0, rows: 29, columns: 8 },
      },
    ]);
  });

  it("are copied across where columns have them in common", () => {
    const block = blockOf(mixed.map((role) => Array.from({ length: 30 }, () => role)));
    expect(copiesOf(block)).toEqual([
      {
        source: { row: 0, column: 0, rows: 8, columns: 1 },
        target: { row: 0, column: 1, rows: 8, columns: 29 },
      },
    ]);
  });

  it("are written where that costs no more: one look in all cells, or few cells", () => {
    expect(copiesOf(blockOf(Array.from({ length: 30 }, () => ["text", "text", "text"])))).toEqual([]);
    expect(copiesOf(blockOf([mixed, mixed]))).toEqual([]);
  });

  it("leave alone the cells between them", () => {
    const gap = [...mixed, undefined, ...mixed];
    const block = blockOf(Array.from({ length: 30 }, () => gap));
    expect(copiesOf(block).map(({ target }) => [target.column, target.columns])).toEqual([
      [0, 8],
      [9, 8],
    ]);
  });

  it("end up in every cell as they are to be, in any arrangement", () => {
    const role = fc.constantFrom<Role | undefined>("text", "input", "formula", undefined);
    const line = fc.array(role, { minLength: 1, maxLength: 12 });
    const rows = fc
      .array(fc.tuple(line, fc.integer({ min: 1, max: 20 })), { maxLength: 6 })
      .map((parts) => parts.flatMap(([cells, times]) => Array.from({ length: times }, () => cells)));
    fc.assert(
      fc.property(rows, fc.boolean(), (cells, across) => {
        const width = Math.max(0, ...cells.map(({ length }) => length));
        const turned = Array.from({ length: width }, (_, column) => cells.map((row) => row[column]));
        const block = blockOf(across ? turned : cells);
        const copies = copiesOf(block);
        const painted = block.cells.map((row) => row.map((): string | undefined => undefined));
        const paint = (row: number, column: number, look: string | undefined): void => {
          const target = painted[row];
          if (target !== undefined && look !== undefined) target[column] = look;
        };
        const { areas, grids } = coverWith(block, copies);
        for (const { row, column, rows: down, columns, shared } of areas) {
          for (let at = 0; at < down * columns; at += 1) {
            paint(row + Math.floor(at / columns), column + (at % columns), shared);
          }
        }
        for (const { row, column, shared } of grids) {
          shared.forEach((looks, down) =>
            looks.forEach((look, right) => paint(row + down, column + right, look)),
          );
        }
        for (const { source, target } of copies) {
          for (let down = 0; down < target.rows; down += 1) {
            for (let right = 0; right < target.columns; right += 1) {
              const from =
                painted[source.row + (down % source.rows)]?.[source.column + (right % source.columns)];
              expect(from).toBeDefined();
              paint(target.row + down, target.column + right, from);
            }
          }
        }
        expect(painted).toEqual(block.cells.map((row) => row.map(roleOf)));
      }),
      { numRuns: 40 },
    );
  });
});
