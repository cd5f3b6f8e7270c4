import { cellAddress } from "../../address.ts";
import type { Cell, ResolvedWorkbook, WorkbookSpec } from "../../spec.ts";
import { readInserts, type InsertRecord } from "../record.ts";
import type { CellTarget } from "../selection.ts";
import { contentOf, isFormula, sameContent } from "./content.ts";
import { movedBy, tableAt } from "./placement.ts";
import { viewBase, type BaseView, type TableKnowledge } from "./planUpdate.ts";
import { movedFormula } from "./references.ts";
import type { ReplacedCells } from "./replaced.ts";
import { cellAt } from "./state.ts";
import type { RecordedState } from "./recordedState.ts";
import { cellOf } from "./tableRows.ts";

/** The sheets and tables of a plan that no insert made, by what they are called in files. */
export async function recordOfFile(
  context: Excel.RequestContext,
  { sheets, names }: WorkbookSpec,
): Promise<InsertRecord> {
  const worksheets = context.workbook.worksheets.load("items/id,items/name");
  const tables = context.workbook.tables.load("items/id,items/name,items/worksheet/id");
  await context.sync();
  const taken = new Set(readInserts().flatMap((record) => record.tables.map(({ tableId }) => tableId)));
  const free = tables.items.filter(({ id }) => !taken.has(String(id)));
  const tableCalled = (name: string): Excel.Table | undefined =>
    free.find((table) => table.name.toLowerCase() === name.toLowerCase());
  return {
    sheets: sheets.flatMap((sheet) => {
      const [table] = sheet.tables.flatMap(({ name }) => tableCalled(name) ?? []);
      const found = worksheets.items.find(({ id, name }) =>
        table === undefined ? name === sheet.name : id === table.worksheet.id,
      );
      return found === undefined ? [] : [{ id: sheet.id, worksheetId: found.id, name: found.name }];
    }),
    tables: sheets.flatMap((sheet) =>
      sheet.tables.map(({ id, name, columns }) => ({
        id,
        sheet: sheet.id,
        tableId: String(tableCalled(name)?.id ?? ""),
        name,
        headings: columns.map(({ heading }) => heading),
      })),
    ),
    names: Object.fromEntries(names.map(({ name }) => [name, name])),
    date1904: false,
  };
}

/** As a file has it: exact figures are values, and what only files say is said. */
const inFile = (cell: Cell): Cell => {
  if (cell.kind !== "plan") return { ...cell, only: undefined };
  const { expected, role, format } = cell;
  return typeof expected === "number"
    ? { kind: "number", value: expected, role, format }
    : { kind: "text", text: String(expected), role, format };
};

/**
 * The PLAN formulas of sheets of which is known only what stands in them. A cell outside of tables counts where
 * what stands before it is what should, so that no other cell is ever written over.
 */
export function findUnrecorded(
  base: ResolvedWorkbook,
  state: RecordedState,
  tables: TableKnowledge,
): ReplacedCells {
  const written: ResolvedWorkbook = {
    ...base,
    sheets: base.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(inFile)) })),
    })),
  };
  const views = viewBase(written, state, tables);
  const moved = movedBy(new Map(views.map(({ sheet, placement }) => [sheet.name, placement.place])));
  const found = views.flatMap((view) => {
    const sheet = base.sheets.find(({ id }) => id === view.sheet.id);
    return (sheet?.blocks ?? []).flatMap((block) =>
      block.cells.flatMap((cells, down) =>
        cells.flatMap((cell, right): { readonly target: CellTarget; readonly formula?: string }[] => {
          const [row, column] = [block.row + down, block.column + right];
          if (cell.kind !== "plan" && cell.only !== "file") return [];
          const place = view.placement.place(row, column);
          if (place === undefined) return [];
          const now = cellAt(view.state, place.row, place.column);
          const target = { sheet: view.state.name, address: cellAddress(place.row, place.column) };
          if (now === "" || isFormula(now)) return [];
          if (cell.kind !== "plan")
            return sameContent(now, contentOf(inFile(cell), state.date1904)) ? [{ target }] : [];
          if (!isKnownPlace(view, row, column)) return [];
          return [{ target, formula: movedFormula(cell.formula, view.sheet.name, moved) }];
        }),
      ),
    );
  });
  return {
    formulas: found.flatMap(({ target, formula }) => (formula === undefined ? [] : [{ target, formula }])),
    beside: found.flatMap(({ target, formula }): CellTarget[] => (formula === undefined ? [target] : [])),
  };
}

/** In a table its heading and row say so, elsewhere the cell before. */
function isKnownPlace({ sheet, state, placement }: BaseView, row: number, column: number): boolean {
  if (tableAt(sheet, row, column) !== undefined) return true;
  const before = contentOf(cellOf(sheet, row, column - 1), false);
  const place = placement.place(row, column - 1);
  return before !== "" && place !== undefined && sameContent(before, cellAt(state, place.row, place.column));
}
