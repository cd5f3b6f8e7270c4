import type { Cell, WorkbookSpec } from "../../../src/workbook/spec.ts";

/** A workbook in which somebody has put another cell in the place of one. */
export function withCell(
  workbook: WorkbookSpec,
  table: string,
  column: string,
  row: number,
  cell: Cell,
): WorkbookSpec {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const spec = sheet.tables.find(({ id }) => id === table);
      if (spec === undefined) return sheet;
      const at = {
        row: spec.row + 1 + row,
        column: spec.column + spec.columns.findIndex(({ id }) => id === column),
      };
      return {
        ...sheet,
        blocks: sheet.blocks.map((block) => ({
          ...block,
          cells: block.cells.map((cells, down) =>
            cells.map((own, right) =>
              block.row + down === at.row && block.column + right === at.column ? cell : own,
            ),
          ),
        })),
      };
    }),
  };
}
