import { cellAddress } from "../address.ts";
import { checkedFormula } from "../limits.ts";
import type { Block, Cell, SheetSpec } from "../spec.ts";
import { areasOf, type Area } from "./areas.ts";
import { assignmentSteps } from "./assignments.ts";
import { calculatedColumnSteps } from "./calculatedColumns.ts";
import { operations, type Step } from "./payload.ts";
import { repeatsOf, type Repeat } from "./repeats.ts";
import { rangeOf, type InsertSession } from "./session.ts";

/** The formulas of a sheet: calculated columns as such, all others by block, leaving constants alone. */
export function formulaSteps(session: InsertSession, sheet: SheetSpec): Step[] {
  const inColumn = new Set<string>();
  for (const { row, column, rows, columns } of sheet.tables) {
    columns.forEach(({ calculated }, index) => {
      if (calculated === undefined) return;
      for (let down = 1; down <= rows; down += 1) inColumn.add(cellAddress(row + down, column + index));
    });
  }
  return [
    ...calculatedColumnSteps(session, sheet),
    ...sheet.blocks.flatMap((block) => blockSteps(session, sheet, block, inColumn)),
  ];
}

function blockSteps(
  session: InsertSession,
  sheet: SheetSpec,
  block: Block,
  inColumn: ReadonlySet<string>,
): Step[] {
  const others = withoutColumns(block, inColumn);
  const areas = areasOf({ ...sheet, blocks: [others] }, (cell) =>
    formulaOf(cell) === undefined ? undefined : "formula",
  );
  return asOneOrMany(areas).flatMap((area) => {
    const rows = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_unused, right) => {
        const cell = others.cells[area.row - block.row + down]?.[area.column - block.column + right];
        const formula = cell === undefined ? undefined : formulaOf(cell);
        const place = `${sheet.name}!${cellAddress(area.row + down, area.column + right)}`;
        return formula === undefined ? null : checkedFormula(formula, place);
      }),
    );
    const repeats = repeatsOf(rows, area.row, area.column);
    const written = withoutRepeats(rows, repeats);
    return [
      ...assignmentSteps(session, { ...area, sheet: sheet.id }, written, (range, cells) => {
        range.formulas = cells;
      }),
      ...repeats.map((repeat) => {
        const first = { sheet: sheet.id, row: area.row + repeat.row, column: area.column + repeat.column };
        return operations(2, () => {
          const source = rangeOf(session, { ...first, rows: 1, columns: 1 });
          rangeOf(session, { ...repeat, ...first }).copyFrom(source, "Formulas");
        });
      }),
    ];
  });
}

/** The first formula of each repeat is written; the others are copied from it. */
function withoutRepeats(
  rows: readonly (readonly (string | null)[])[],
  repeats: readonly Repeat[],
): (string | null)[][] {
  const left = rows.map((row) => [...row]);
  for (const { row, column, rows: down, columns } of repeats) {
    const first = left[row]?.[column] ?? null;
    for (const line of left.slice(row, row + down)) line.fill(null, column, column + columns);
    left[row]?.splice(column, 1, first);
  }
  return left;
}

/** What leaving one cell alone costs, and an assignment of its own, in bytes of a request (measured). */
const skippedCellBytes = 5;
const assignmentBytes = 280;

/** The areas, or the rectangle around them when skipping the cells between is cheaper. */
function asOneOrMany(areas: readonly Area<string>[]): readonly Omit<Area<string>, "shared">[] {
  if (areas.length < 2) return areas;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  const filled = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  const skipped = (rows * columns - filled) * skippedCellBytes;
  return skipped < (areas.length - 1) * assignmentBytes ? [{ row, column, rows, columns }] : areas;
}

/** Cells of calculated columns are written with their column. */
const withoutColumns = (block: Block, inColumn: ReadonlySet<string>): Block => ({
  ...block,
  cells: block.cells.map((cells, row) =>
    cells.map((cell, column): Cell =>
      inColumn.has(cellAddress(block.row + row, block.column + column)) ? { kind: "blank" } : cell,
    ),
  ),
});

export const formulaOf = (cell: Cell): string | undefined =>
  (cell.kind === "formula" || cell.kind === "plan") && cell.only !== "file" ? cell.formula : undefined;
