import fc from "fast-check";
import { areasOf } from "../../../src/workbook/office-js/areas.ts";
import type { Cell, SheetSpec } from "../../../src/workbook/spec.ts";
import type { Role } from "../../../src/workbook/style.ts";
import { workbookOf } from "../fixtures/workbookOf.ts";

const sheetOf = (rows: readonly (readonly (Role | undefined)[])[]): SheetSpec => {
  const cells = rows.map((row) =>
    row.map((role): Cell => ({ kind: "blank", ...(role === undefined ? {} : { role }) })),
  );
  const [sheet] = workbookOf(cells).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
};

describe("areas of cells that share a format", () => {
  it("join what stands side by side and below each other", () => {
    const areas = areasOf(
      sheetOf([
        ["heading", "heading", "heading"],
        ["text", "input", "input"],
        ["text", "input", "input"],
      ]),
      (cell) => cell.role,
    );
    expect(areas).toEqual([
      { row: 1, column: 1, rows: 1, columns: 3, shared: "heading" },
      { row: 2, column: 1, rows: 2, columns: 1, shared: "text" },
      { row: 2, column: 2, rows: 2, columns: 2, shared: "input" },
    ]);
  });

  it("leave out cells that are for files only", () => {
    const [sheet] = workbookOf([[{ kind: "text", text: "note", role: "note", only: "file" }]]).sheets;
    expect(sheet === undefined ? [] : areasOf(sheet, (cell) => cell.role)).toEqual([]);
  });

  it("cover each cell exactly once with its own format, in any arrangement", () => {
    const role = fc.constantFrom<Role | undefined>("text", "input", undefined);
    fc.assert(
      fc.property(fc.array(fc.array(role, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const painted = new Map<string, Role[]>();
        for (const area of areasOf(sheetOf(rows), (cell) => cell.role)) {
          for (let row = area.row; row < area.row + area.rows; row += 1) {
            for (let column = area.column; column < area.column + area.columns; column += 1) {
              const key = `${row - 1},${column - 1}`;
              painted.set(key, [...(painted.get(key) ?? []), area.shared]);
            }
          }
        }
        const expected = rows.flatMap((cells, row) =>
          cells.flatMap((cell, column) =>
            cell === undefined ? [] : [[`${row},${column}`, [cell]] as const],
          ),
        );
        expect(Object.fromEntries(painted)).toEqual(Object.fromEntries(expected));
      }),
    );
  });
});
