import type { SheetSpec, TableId, TableSpec, Value } from "../../spec.ts";
import { contentOf } from "./content.ts";
import { cellAt, type SheetState, type TableState } from "./state.ts";

/** The columns that tell the rows of a table apart, by their ids; tables without any go by the order of their rows. */
export type RowKeys = Readonly<Record<TableId, readonly string[]>>;

const fold = (heading: string): string => heading.trim().toLowerCase();

/** Which column of the sheet each column of a table is now: by its heading, else where it was, renamed. */
export function columnsOf(spec: TableSpec, state: TableState): Map<string, number> {
  const now = state.headings.map(fold);
  const own = new Set(spec.columns.map(({ heading }) => fold(heading)));
  return new Map(
    spec.columns.flatMap(({ id, heading }, index): [string, number][] => {
      const found = now.indexOf(fold(heading));
      if (found >= 0) return [[id, state.column + found]];
      const there = now[index];
      const isRenamed = there !== undefined && !own.has(there) && now.length === spec.columns.length;
      return isRenamed ? [[id, state.column + index]] : [];
    }),
  );
}

export const cellOf = (sheet: SheetSpec, row: number, column: number) => {
  for (const block of sheet.blocks) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined && (cell.kind !== "blank" || cell.role !== undefined)) return cell;
  }
  return undefined;
};

const keyOf = (values: readonly Value[]): string =>
  values.every((value) => value === "")
    ? ""
    : JSON.stringify(values.map((value) => String(value).trim().toLowerCase()));

/** The names in the rows of a table of a spec, by the columns that tell them apart. */
export function specKeys(sheet: SheetSpec, table: TableSpec, keys: RowKeys): readonly (readonly Value[])[] {
  const columns = (keys[table.id] ?? []).map((id) => table.columns.findIndex((column) => column.id === id));
  return Array.from({ length: table.rows }, (_, index) =>
    columns.map((at) => {
      const cell = at < 0 ? undefined : cellOf(sheet, table.row + 1 + index, table.column + at);
      if (cell === undefined) return "";
      return cell.kind === "formula" || cell.kind === "plan" ? cell.expected : contentOf(cell, false);
    }),
  );
}

/** The same of a table as it stands. */
export function stateKeys(
  sheet: SheetState,
  table: TableState,
  columns: ReadonlyMap<string, number>,
  keys: RowKeys,
): readonly (readonly Value[])[] {
  return Array.from({ length: table.rows - 1 }, (_, index) =>
    (keys[table.id] ?? []).map((id) => {
      const at = columns.get(id);
      return at === undefined ? "" : cellAt(sheet, table.row + 1 + index, at);
    }),
  );
}

/**
 * Which row of a table as it stands each wanted row is: by the names in it, else by what most of its
 * cells say; rows of a table without names one after the other.
 */
export function pairRows(
  wanted: readonly (readonly Value[])[],
  present: readonly (readonly Value[])[],
  likeness: (wanted: number, present: number) => number,
): (number | undefined)[] {
  if ((wanted[0] ?? present[0] ?? []).length === 0)
    return wanted.map((_, index) => (index < present.length ? index : undefined));
  const places = new Map<string, number[]>();
  present.forEach((values, index) => {
    const key = keyOf(values);
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  const partner = wanted.map((values) => places.get(keyOf(values))?.shift());
  const left = new Set([...places.entries()].flatMap(([key, rows]) => (key === "" ? [] : rows)));
  partner.forEach((found, index) => {
    if (found !== undefined || left.size === 0) return;
    const scored = [...left].map((row) => ({ row, score: likeness(index, row) }));
    const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
    if (best.score <= 0) return;
    partner[index] = best.row;
    left.delete(best.row);
  });
  // A table without a row for anything has an empty one, for which any row will do.
  if (wanted.length === 1 && keyOf(wanted[0] ?? []) === "" && partner[0] === undefined)
    partner[0] = [...left][0];
  return partner;
}
