import { rangeAddress } from "../../workbook/address.ts";
import type { Block, RangeRef, TableSpec } from "../../workbook/spec.ts";
import type { PlacedTable } from "../frame/table.ts";
import type { TableId } from "../ids.ts";
import type { Made } from "./workbookCounts.ts";

/** How far below and beside a table a figure is looked for, where nothing else stands before. */
const [rowsBelow, columnsBeside] = [500, 3];

/** Tables that people add rows of figures to. Below Assumptions they may keep figures of their own. */
const growing: readonly string[] = [
  "objectives",
  "pillars",
  "strategies",
  "kpis",
  "phases",
  "details",
  "times",
  "budget",
  "streams",
  "incomePlaced",
  "paths",
  "markets",
  "placed",
  "risks",
  "drivers",
] satisfies readonly TableId[];

/** Counts the figures below and beside a table: whoever writes there may think that they count. */
export function outsideOf(table: PlacedTable, { tables, blocks }: Made): readonly string[] {
  if (!growing.includes(table.spec.id)) return [];
  const others = tables.filter(({ sheet, spec }) => sheet === table.sheet && spec.id !== table.spec.id);
  const area = aroundTable(table, [
    ...figureCells(blocks.get(table.sheet) ?? []),
    ...others.flatMap(({ spec }) => cellsOf(spec)),
  ]);
  // What a table has grown over since is in both counts.
  return [`COUNT({sheet:${table.sheet}}${rangeAddress(area, true)})-COUNT({${table.spec.id}})`];
}

/** Where people type on a sheet: the first heading of its first table that grows, else of its first. */
export function entryPlace(own: readonly PlacedTable[]): RangeRef | undefined {
  const found = own.find(({ spec }) => growing.includes(spec.id)) ?? own[0];
  if (found === undefined) return undefined;
  const { row, column } = found.spec;
  return { sheet: found.sheet, row, column, rows: 1, columns: 1 };
}

/** A table with the cells below and beside it, as far as no figure of the sheet's own stands there. */
function aroundTable({ sheet, spec }: PlacedTable, taken: readonly Place[]): RangeRef {
  const { column, columns } = spec;
  const [first, rows] = [spec.row + 1, spec.rows];
  const right = column + columns.length;
  const beside = taken
    .filter((cell) => cell.row >= first && cell.row < first + rows && cell.column >= right)
    .reduce((free, cell) => Math.min(free, cell.column - right), columnsBeside);
  const below = taken
    .filter((cell) => cell.row >= first + rows && cell.column >= column && cell.column < right + beside)
    .reduce((free, cell) => Math.min(free, cell.row - first - rows), rowsBelow);
  return { sheet, row: first, column, rows: rows + below, columns: columns.length + beside };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The rows of a table, whatever they hold now. */
const cellsOf = ({ row, column, rows, columns }: TableSpec): Place[] =>
  Array.from({ length: rows * columns.length }, (_, index) => ({
    row: row + 1 + Math.floor(index / columns.length),
    column: column + (index % columns.length),
  }));

/** Cells outside of tables that hold a figure or may come to hold one. */
const figureCells = (blocks: readonly Block[]): Place[] =>
  blocks.flatMap((block) =>
    block.cells.flatMap((cells, down) =>
      cells.flatMap(({ kind, role }, right): Place[] =>
        kind === "text" || (kind === "blank" && role === undefined)
          ? []
          : [{ row: block.row + down, column: block.column + right }],
      ),
    ),
  );
