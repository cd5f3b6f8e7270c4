import type { Cell, WorkbookSpec } from "../../../src/workbook/spec.ts";

/** A workbook in which somebody has typed a row right below a table, which has grown over it. */
export function withRow(
  workbook: WorkbookSpec,
  table: string,
  cells: Readonly<Record<string, Cell>>,
): WorkbookSpec {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const spec = sheet.tables.find(({ id }) => id === table);
      if (spec === undefined) return sheet;
      return {
        ...sheet,
        tables: sheet.tables.map((own) => (own === spec ? { ...own, rows: own.rows + 1 } : own)),
        blocks: sheet.blocks.map((block) => {
          if (block.row !== spec.row || block.column !== spec.column) return block;
          const last = block.cells.at(-1) ?? [];
          const added = spec.columns.map(
            ({ id, calculated }, at): Cell =>
              cells[id] ?? (calculated === undefined ? { kind: "blank" } : (last[at] ?? { kind: "blank" })),
          );
          return { ...block, cells: [...block.cells, added] };
        }),
      };
    }),
  };
}
