import type { Place } from "../../plan/finding.ts";
import type { Value } from "../../workbook/spec.ts";
import type { Fields, FieldValues, Field } from "../frame/fields.ts";
import type { ColumnId, TableId } from "../ids.ts";
import { identifyColumns } from "./columnIds.ts";
import type { WordReader } from "./words.ts";

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
export interface RowReader<Column extends string = string> {
  /** Trimmed text; "" where the cell is empty or the column is gone. */
  text(column: Column): string;
  /** The text, or nothing for an empty cell. */
  optionalText(column: Column): string | undefined;
  /** A number; text in its place is noted as not placed. */
  number(column: Column): number | undefined;
  /** Whether the cell holds text rather than a number. */
  isText(column: Column): boolean;
  /** The cell of a column, for whoever wants to go there. */
  cell(column: Column): CellPlace | undefined;
  /** Notes that what the cell holds has no place in a plan. */
  notPlaced(column: Column): void;
}

/** What reading collects on the way. */
export interface Collection {
  readonly notPlaced: NotPlaced[];
  /** Rows by the part of the plan and the names that lead to them. */
  readonly rows: Map<string, RowReader>;
  /** What budgets and their categories came to when they were inserted, by their names. */
  readonly inserted: Map<string, { readonly low: number; readonly high: number }>;
}

export const placeKey = (part: Place["part"], path: readonly string[]): string =>
  JSON.stringify([part, ...path]);

export type Tables = ReadonlyMap<string, TableContent>;

/** Where rows are read from, with the words that the workbook uses. */
export interface ReadingSource {
  readonly tables: Tables;
  readonly collection: Collection;
  readonly words: WordReader;
}

/** A row of a table with what its fields say. */
export interface TableRow<Id extends TableId, F> extends RowReader<ColumnId<Id>> {
  readonly values: FieldValues<F>;
}

/** The rows of a table that are not empty; none when the table is not there. */
export function readTable<Id extends TableId, F extends Fields<Id>>(
  { tables, collection, words }: ReadingSource,
  id: Id,
  fields: F,
): TableRow<Id, F>[] {
  const table = tables.get(id);
  if (table === undefined) return [];
  const ids = identifyColumns(id, table.headings);
  const position = new Map<string, number>(
    ids.flatMap((column, index) => (column === undefined ? [] : [[column, index] as const])),
  );
  const own = Object.entries(fields) as [string, Field<unknown>][];
  return table.rows.flatMap((cells, index) => {
    if (cells.every((value) => String(value).trim() === "")) return [];
    const row = rowReader(table, position, cells, index, collection);
    const values = Object.fromEntries(
      own.map(([column, field]) => [column, field.read(row, column, words)]),
    ) as FieldValues<F>;
    return [{ ...row, values }];
  });
}

function rowReader(
  table: TableContent,
  position: ReadonlyMap<string, number>,
  values: readonly Value[],
  row: number,
  { notPlaced }: Collection,
): RowReader {
  const noted = new Set<string>();
  const value = (column: string): Value => values[position.get(column) ?? -1] ?? "";
  const cell = (column: string): CellPlace | undefined => {
    const at = position.get(column);
    return at === undefined ? undefined : table.cell(row, at);
  };
  const refuse = (column: string): void => {
    const target = cell(column);
    if (target === undefined || noted.has(column)) return;
    noted.add(column);
    notPlaced.push({ target, text: String(value(column)) });
  };
  const text = (column: string): string => String(value(column)).trim();
  return {
    text,
    optionalText: (column) => text(column) || undefined,
    number: (column) => {
      const found = value(column);
      if (typeof found === "number" && Number.isFinite(found)) return found;
      if (text(column) !== "") refuse(column);
      return undefined;
    },
    isText: (column) => typeof value(column) === "string",
    cell,
    notPlaced: refuse,
  };
}
