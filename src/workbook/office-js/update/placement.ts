import type { SheetSpec, TableSpec } from "../../spec.ts";
import { alignRows } from "./align.ts";
import { contentOf, isFormula, sameContent } from "./content.ts";
import type { Corner, Moved } from "./references.ts";
import { movedFormula } from "./references.ts";
import { cellAt, type SheetState, type TableState } from "./state.ts";
import { cellOf, columnsOf, pairRows, specKeys, stateKeys, type RowKeys } from "./tableRows.ts";

/** A table that the sheet has now, with where its columns and rows were put at the insert. */
export interface PlacedTable {
  readonly spec: TableSpec;
  readonly state: TableState;
  /** Columns of the sheet by their ids. */
  readonly columns: ReadonlyMap<string, number>;
  /** The row of the sheet that each row of data became; undefined where it is gone. */
  readonly rows: readonly (number | undefined)[];
}

/** Where the cells of a sheet, as it was inserted, stand now. */
export interface BasePlacement {
  readonly tables: ReadonlyMap<string, PlacedTable>;
  /** Rows outside of tables. */
  readonly rows: ReadonlyMap<number, number>;
  readonly columnOf: (column: number) => number;
  readonly place: (row: number, column: number) => Corner | undefined;
  /** The tables, from the top down, where they stand one below the other; undefined where some stand side by side. */
  readonly stack: readonly PlacedTable[] | undefined;
}

const within = (table: TableSpec, row: number, column: number): boolean =>
  row >= table.row &&
  row <= table.row + table.rows &&
  column >= table.column &&
  column < table.column + table.columns.length;

export const tableAt = (sheet: SheetSpec, row: number, column: number): TableSpec | undefined =>
  sheet.tables.find((table) => within(table, row, column));

/** The row right below the lowest cell. */
export const rowCount = (sheet: SheetSpec): number =>
  Math.max(0, ...sheet.blocks.map((block) => block.row + block.cells.length));

export const lastRowOf = (table: TableSpec): number => table.row + table.rows;

/** Whether no two tables share a row. */
export const isStacked = (tables: readonly TableSpec[]): boolean =>
  tables.every((one) =>
    tables.every((other) => one === other || one.row > lastRowOf(other) || other.row > lastRowOf(one)),
  );

/** Rows of a gap between tables. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The rows outside of these tables, from the top down: before the first, between them, after the last. */
export function gapsOf(
  tables: readonly { readonly from: number; readonly to: number }[],
  end: number,
): Gap[] {
  const gaps: Gap[] = [];
  let next = 0;
  for (const { from, to } of tables) {
    gaps.push({ from: next, to: from });
    next = to;
  }
  return [...gaps, { from: next, to: Math.max(next, end) }];
}

export const specSpan = (table: TableSpec) => ({ from: table.row, to: lastRowOf(table) + 1 });
export const stateSpan = (table: TableState) => ({ from: table.row, to: table.row + table.rows });

/** Finds the cells of an inserted sheet again, wherever rows were added, taken out or sorted since. */
export function placeBase(
  sheet: SheetSpec,
  state: SheetState,
  keys: RowKeys,
  date1904: boolean,
): BasePlacement {
  const placed = sheet.tables.flatMap((spec): PlacedTable[] => {
    const own = state.tables.find(({ id }) => id === spec.id);
    if (own === undefined) return [];
    const columns = columnsOf(spec, own);
    const present = stateKeys(state, own, columns, keys);
    const likeness = (index: number, row: number): number =>
      spec.columns.filter(({ id, calculated }, at) => {
        const column = columns.get(id);
        const cell = cellOf(sheet, spec.row + 1 + index, spec.column + at);
        const content = contentOf(cell, date1904);
        return (
          calculated === undefined &&
          column !== undefined &&
          content !== "" &&
          !isFormula(content) &&
          sameContent(content, cellAt(state, own.row + 1 + row, column))
        );
      }).length;
    const rows = pairRows(specKeys(sheet, spec, keys), present, likeness);
    return [
      {
        spec,
        state: own,
        columns,
        rows: rows.map((row) => (row === undefined ? undefined : own.row + 1 + row)),
      },
    ];
  });
  const tables = new Map(placed.map((table) => [table.spec.id, table]));
  const down = [...placed].sort((one, other) => one.spec.row - other.spec.row);
  const inOrder = down.every(
    ({ state: own }, index) => index === 0 || own.row > (down[index - 1]?.state.row ?? 0),
  );
  const stack = isStacked(sheet.tables) && inOrder ? down : undefined;
  const shift = columnShift(placed);
  const columnMaps = [(column: number) => column, shift];
  const attempts = columnMaps.map((columnOf) => {
    const rows = freeRows(sheet, state, stack, columnOf, date1904);
    const kept = [...rows].filter(
      ([from, to]) => rowIsKept(sheet, state, from, to, columnOf, date1904) && !isBlank(sheet, from),
    );
    return { columnOf, rows, kept: kept.length };
  });
  const [identity, shifted] = attempts;
  const best =
    shifted !== undefined && identity !== undefined && shifted.kept > identity.kept ? shifted : identity;
  const { rows, columnOf } = best ?? {
    rows: new Map<number, number>(),
    columnOf: (column: number) => column,
  };
  const beside = (row: number): number | undefined => {
    const table = placed.find(({ spec }) => row >= spec.row && row <= lastRowOf(spec));
    if (table === undefined) return rows.get(row);
    return row === table.spec.row ? table.state.row : table.rows[row - table.spec.row - 1];
  };
  const end = rowCount(sheet);
  // Below all that was inserted, rows have moved as far as the last of it has.
  const below = shiftBelow(end, beside);
  return {
    tables,
    rows,
    columnOf,
    stack,
    place: (row, column) => {
      const spec = tableAt(sheet, row, column);
      if (spec !== undefined) {
        const table = tables.get(spec.id);
        const at = table?.columns.get(spec.columns[column - spec.column]?.id ?? "");
        const line = row === spec.row ? table?.state.row : table?.rows[row - spec.row - 1];
        return at === undefined || line === undefined ? undefined : { row: line, column: at };
      }
      const line = row < end ? beside(row) : row + below;
      return line === undefined ? undefined : { row: line, column: columnOf(column) };
    },
  };
}

/** How far what lies below the last row has moved: as far as the lowest row that stands somewhere. */
export function shiftBelow(end: number, place: (row: number) => number | undefined): number {
  for (let row = end - 1; row >= 0; row -= 1) {
    const there = place(row);
    if (there !== undefined) return there - row;
  }
  return 0;
}

/** Columns as tables have been moved to the side with their sheet. */
function columnShift(tables: readonly PlacedTable[]): (column: number) => number {
  const known = new Map<number, number>();
  for (const { spec, columns } of tables) {
    spec.columns.forEach(({ id }, index) => {
      const at = columns.get(id);
      if (at !== undefined && !known.has(spec.column + index)) known.set(spec.column + index, at);
    });
  }
  return (column) => {
    for (let left = column; left >= 0; left -= 1) {
      const at = known.get(left);
      if (at !== undefined) return at + column - left;
    }
    return column;
  };
}

function freeRows(
  sheet: SheetSpec,
  state: SheetState,
  stack: readonly PlacedTable[] | undefined,
  columnOf: (column: number) => number,
  date1904: boolean,
): Map<number, number> {
  const rows = new Map<number, number>();
  const end = rowCount(sheet);
  if (stack === undefined) {
    for (let row = 0; row < end; row += 1) rows.set(row, row);
    return rows;
  }
  const gone = sheet.tables.filter(({ id }) => !stack.some(({ spec }) => spec.id === id));
  const base = gapsOf(
    stack.map(({ spec }) => specSpan(spec)),
    end,
  );
  const now = gapsOf(
    stack.map((table) => stateSpan(table.state)),
    Math.max(state.cells.length, end),
  );
  base.forEach((gap, index) => {
    const there = now[index] ?? { from: 0, to: 0 };
    const partner = alignRows(there.to - there.from, gap.to - gap.from, (one, other) =>
      rowIsKept(sheet, state, gap.from + other, there.from + one, columnOf, date1904),
    );
    partner.forEach((found, offset) => {
      const row = gap.from + offset;
      if (found === undefined || gone.some((table) => row >= table.row && row <= lastRowOf(table))) return;
      rows.set(row, there.from + found);
    });
  });
  return rows;
}

const freeCells = (sheet: SheetSpec, row: number) =>
  sheet.blocks.flatMap((block) =>
    (block.cells[row - block.row] ?? []).flatMap((cell, offset) => {
      const column = block.column + offset;
      return tableAt(sheet, row, column) === undefined ? [{ cell, column }] : [];
    }),
  );

const isBlank = (sheet: SheetSpec, row: number): boolean =>
  freeCells(sheet, row).every(({ cell }) => contentOf(cell, false) === "");

/** Whether all that a row outside of tables held still stands in a row. */
function rowIsKept(
  sheet: SheetSpec,
  state: SheetState,
  row: number,
  now: number,
  columnOf: (column: number) => number,
  date1904: boolean,
): boolean {
  const cells = freeCells(sheet, row);
  if (isBlank(sheet, row)) return (state.cells[now] ?? []).every((value) => value === "");
  return cells.every(({ cell, column }) => {
    const content = contentOf(cell, date1904);
    const there = cellAt(state, now, columnOf(column));
    // Addresses in formulas follow their cells, which are still being looked for.
    if (isFormula(content) && isFormula(there)) return withoutAddresses(content) === withoutAddresses(there);
    return content === "" || sameContent(content, there);
  });
}

const withoutAddresses = (formula: string): string => {
  const bare = movedFormula(formula, "", () => ({ row: 0, column: 0 }));
  return bare
    .replace(/'?[^'!=(,]*'?!/g, "")
    .replace(/[\s@[\]']/g, "")
    .toLowerCase();
};

/** Where the cells of all sheets stand now, by what their sheets were called. */
export const movedBy =
  (placements: ReadonlyMap<string, (row: number, column: number) => Corner | undefined>): Moved =>
  (sheet, row, column) =>
    placements.get(sheet)?.(row, column);
