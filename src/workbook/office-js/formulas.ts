import { cellAddress, rangeAddress } from "../address.ts";
import { checkedFormula } from "../limits.ts";
import type { Block, Cell, SheetSpec } from "../spec.ts";
import { areasOf } from "./areas.ts";
import { cellStep, operations, rowPieces, type Step } from "./payload.ts";

/**
 * The formulas of a sheet: a calculated column as one formula for the whole column, so that Excel takes
 * it for one; all others by block, leaving constants alone.
 */
export function formulaSteps(worksheet: Excel.Worksheet, sheet: SheetSpec): Step[] {
  const inColumn = new Set<string>();
  const columns = sheet.tables.flatMap((table) =>
    table.columns.flatMap((column, index) => {
      if (column.calculated === undefined) return [];
      const area = { row: table.row + 1, column: table.column + index, rows: table.rows, columns: 1 };
      for (let row = 0; row < area.rows; row += 1) inColumn.add(cellAddress(area.row + row, area.column));
      const formula = checkedFormula(column.calculated, `${sheet.name}, ${column.heading}`);
      return [
        operations(1 + formula.length / 300, () => fill(worksheet.getRange(rangeAddress(area)), formula)),
      ];
    }),
  );
  return [...columns, ...sheet.blocks.flatMap((block) => blockSteps(worksheet, sheet, block, inColumn))];
}

/** One formula for every cell of a range: Excel takes a single value for all, which the types do not say. */
function fill(range: Excel.Range, formula: string): void {
  range.set({ formulas: formula as unknown as string[][] });
}

function blockSteps(
  worksheet: Excel.Worksheet,
  sheet: SheetSpec,
  block: Block,
  inColumn: ReadonlySet<string>,
): Step[] {
  const alone: SheetSpec = { ...sheet, blocks: [withoutColumns(block, inColumn)] };
  return areasOf(alone, (cell) => (formulaOf(cell) === undefined ? undefined : "formula")).flatMap((area) => {
    const rows = block.cells
      .slice(area.row - block.row, area.row - block.row + area.rows)
      .map((cells) =>
        cells
          .slice(area.column - block.column, area.column - block.column + area.columns)
          .map((cell) => checkedFormula(formulaOf(cell) ?? "", `${sheet.name}!${rangeAddress(area)}`)),
      );
    return rowPieces(rows).map(({ first, rows: piece }) =>
      cellStep(piece, () => {
        const part = { ...area, row: area.row + first, rows: piece.length };
        worksheet.getRange(rangeAddress(part)).formulas = piece.map((row) => [...row]);
      }),
    );
  });
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
