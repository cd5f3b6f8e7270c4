import type { Block, Cell, SheetSpec, TableSpec, WorkbookSpec } from "../../workbook/spec.ts";
import { rowKeys } from "./tables.ts";

const kept = ["insertedLow", "insertedHigh"] as const;
const tables = ["tracks", "categories"] as const;

/**
 * The sheets with what the document alone came to as that from which changes are counted: what the user
 * changed stays a variance after an update.
 */
export function withBaselines(workbook: WorkbookSpec, document: WorkbookSpec): WorkbookSpec {
  const figures = new Map<string, Cell>();
  for (const sheet of document.sheets) eachFigure(sheet, (key, cell) => figures.set(key, cell));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const changed = new Map<string, Cell>();
      eachFigure(sheet, (key, _cell, row, column) => {
        const figure = figures.get(key);
        if (figure !== undefined) changed.set(`${row},${column}`, figure);
      });
      return changed.size === 0
        ? sheet
        : { ...sheet, blocks: sheet.blocks.map((block) => replaced(block, changed)) };
    }),
  };
}

function eachFigure(
  sheet: SheetSpec,
  visit: (key: string, cell: Cell, row: number, column: number) => void,
): void {
  for (const id of tables) {
    const table = sheet.tables.find((entry) => entry.id === id);
    const block = sheet.blocks.find(({ row, column }) => row === table?.row && column === table.column);
    if (table === undefined || block === undefined) continue;
    const names = (rowKeys[id] ?? []).map((key) => indexOf(table, key));
    block.cells.slice(1).forEach((line, index) => {
      const key = names.map((at) => textOf(line[at]));
      for (const column of kept) {
        const at = indexOf(table, column);
        const cell = line[at];
        if (cell !== undefined)
          visit(JSON.stringify([id, column, ...key]), cell, block.row + 1 + index, block.column + at);
      }
    });
  }
}

const indexOf = (table: TableSpec, id: string): number =>
  table.columns.findIndex((column) => column.id === id);
const textOf = (cell: Cell | undefined): string => (cell?.kind === "text" ? cell.text.toLowerCase() : "");

const replaced = (block: Block, changed: ReadonlyMap<string, Cell>): Block => ({
  ...block,
  cells: block.cells.map((line, row) =>
    line.map((cell, column) => changed.get(`${block.row + row},${block.column + column}`) ?? cell),
  ),
});
