import type { Place } from "../../plan/finding.ts";
import type { Value } from "../../workbook/spec.ts";
import { identifyColumns, type KnownTableId } from "./columnIds.ts";

export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** A table as it stands in a workbook: empty cells are "", dates serial numbers. */
export interface TableContent {
  readonly id: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** Where a cell of the data stands, row and column from 0. */
  cell(row: number, column: number): CellPlace;
}

/** Something that has no place in a plan. */
export interface NotPlaced {
  readonly target: CellPlace;
  readonly text: string;
}

/** One row, its cells by column id. */
export interface RowReader {
  /** Trimmed text; "" where the cell is empty or the column is gone. */
  text(column: string): string;
  /** The text, or nothing for an empty cell. */
  optionalText(column: string): string | undefined;
  /** A number; text in its place is noted as not placed. */
  number(column: string): number | undefined;
  /** Whether the cell holds text rather than a number. */
  isText(column: string): boolean;
  /** A number from 0 to 1, likewise. */
  share(column: string): number | undefined;
  /** The cell of a column, for whoever wants to go there. */
  cell(column: string): CellPlace | undefined;
  notPlaced(column: string): void;
}

/** What reading collects on the way. */
export interface Collection {
  readonly notPlaced: NotPlaced[];
  /** Rows by the part of the plan and the names that lead to them. */
  readonly rows: Map<string, RowReader>;
}

export const placeKey = (part: Place["part"], path: readonly string[]): string =>
  JSON.stringify([part, ...path]);

export type Tables = ReadonlyMap<string, TableContent>;

/** The rows of a table that are not empty; none when the table is not there. */
export function readRows(tables: Tables, id: KnownTableId, collection: Collection): RowReader[] {
  const table = tables.get(id);
  if (table === undefined) return [];
  const ids = identifyColumns(id, table.headings);
  const position = new Map(
    ids.flatMap((column, index) => (column === undefined ? [] : [[column, index] as const])),
  );
  return table.rows.flatMap((values, row) =>
    values.every((value) => String(value).trim() === "")
      ? []
      : [rowReader(table, position, values, row, collection)],
  );
}

function rowReader(
  table: TableContent,
  position: ReadonlyMap<string, number>,
  values: readonly Value[],
  row: number,
  { notPlaced }: Collection,
): RowReader {
  const value = (column: string): Value => values[position.get(column) ?? -1] ?? "";
  const cell = (column: string): CellPlace | undefined => {
    const at = position.get(column);
    return at === undefined ? undefined : table.cell(row, at);
  };
  const refuse = (column: string): void => {
    const target = cell(column);
    if (target !== undefined) notPlaced.push({ target, text: String(value(column)) });
  };
  const text = (column: string): string => String(value(column)).trim();
  const number = (column: string): number | undefined => {
    const found = value(column);
    if (typeof found === "number" && Number.isFinite(found)) return found;
    if (text(column) !== "") refuse(column);
    return undefined;
  };
  return {
    text,
    optionalText: (column) => text(column) || undefined,
    number,
    isText: (column) => typeof value(column) === "string",
    share: (column) => {
      const found = number(column);
      if (found === undefined || (found >= 0 && found <= 1)) return found;
      refuse(column);
      return undefined;
    },
    cell,
    notPlaced: refuse,
  };
}

/** Leaves fields out that have no value: a plan has no undefined ones. */
export function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
