import { cellAddress } from "../address.ts";
import type { TableId, Value } from "../spec.ts";
import { daysBetweenDateSystems, isDateFormat } from "./dates.ts";
import { asExcelError } from "./errors.ts";
import { insertKey, readInserts, resembles, type InsertRecord, type RecordedTable } from "./record.ts";
import type { CellTarget } from "./selection.ts";

/** A table of a plan as it stands in the workbook now, wherever and whatever people made of it. */
export interface TableContents {
  readonly id: TableId;
  readonly name: string;
  readonly sheet: string;
  readonly headings: readonly string[];
  /** Empty cells are ""; dates are serial numbers of the 1900 system. */
  readonly rows: readonly (readonly Value[])[];
  /** The cell of a row and column of data, both from 0. */
  readonly cell: (row: number, column: number) => CellTarget;
}

export interface WorkbookContents {
  readonly tables: readonly TableContents[];
  /** Tables that an insert made and that are no longer there. */
  readonly missing: readonly TableId[];
}

/** Tables that a plan can have, for workbooks which no insert recorded (files from the command line). */
export type KnownTables = readonly { readonly id: TableId; readonly name: string }[];

/** The plan of a file that no insert made, in place of an insert's key. */
export const fileKey = "";

/**
 * Reads the tables of the plan that was inserted last. They are found by the ids that the insert
 * recorded, then by name, so renaming, moving, sorting and adding rows or columns do no harm. Without
 * a record the known names are looked for; undefined when there is none. `key`: that insert and no other.
 */
export async function readBack(known: KnownTables, key?: string): Promise<WorkbookContents | undefined> {
  try {
    return await Excel.run((context) => read(context, known, key));
  } catch (error) {
    throw asExcelError(error);
  }
}

async function read(
  context: Excel.RequestContext,
  known: KnownTables,
  key: string | undefined,
): Promise<WorkbookContents | undefined> {
  const unrecorded: InsertRecord = {
    sheets: [],
    names: {},
    date1904: false,
    tables: known.map(({ id, name }) => ({ id, name, sheet: id, tableId: "", headings: [] })),
  };
  const recorded = [...readInserts()].reverse();
  const candidates = key === undefined ? recorded : recorded.filter((record) => insertKey(record) === key);
  const all = context.workbook.tables.load("items/id,items/name,items/worksheet/name");
  await context.sync();
  const ofInserts = recorded.flatMap(({ tables }) => tables);
  const others = all.items.filter((table) =>
    ofInserts.every((entry) => !hasId(table, entry) && !hasName(table, entry)),
  );
  const mayBeFile = key === undefined || key === fileKey;
  const chosen =
    (await newestPresent(context, all.items, candidates)) ??
    (mayBeFile ? await newestPresent(context, others, [unrecorded]) : undefined);
  if (chosen === undefined) return undefined;
  const { record, present } = chosen;
  const found = record.tables.map((entry) => ({ entry, hit: find(present, entry) }));
  const bodies = found.flatMap(({ entry, hit }) => {
    if (hit === undefined) return [];
    const body = hit.table.getDataBodyRange().load("values,rowIndex,columnIndex");
    // Only a workbook of the 1904 system has to tell its dates from its numbers: cell by cell, since a column of
    // assumptions holds both.
    if (record.date1904) body.load("numberFormat");
    return [{ entry, hit, body }];
  });
  await context.sync();
  return {
    tables: bodies.map(({ entry, hit, body }) => ({
      id: entry.id,
      name: hit.table.name,
      sheet: hit.table.worksheet.name,
      headings: hit.headings,
      rows: record.date1904
        ? withDatesOf1900(body.values as Value[][], body.numberFormat as string[][])
        : (body.values as Value[][]),
      cell: (row, column) => ({
        sheet: hit.table.worksheet.name,
        address: cellAddress(body.rowIndex + row, body.columnIndex + column),
      }),
    })),
    missing:
      record === unrecorded ? [] : found.flatMap(({ entry, hit }) => (hit === undefined ? [entry.id] : [])),
  };
}

interface PresentTable {
  readonly table: Excel.Table;
  readonly headings: readonly string[];
}

/** The first of these records that has a table left. Only tables that may be its own are asked for their headings. */
async function newestPresent(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  [record, ...older]: readonly InsertRecord[],
): Promise<{ readonly record: InsertRecord; readonly present: readonly PresentTable[] } | undefined> {
  if (record === undefined) return undefined;
  const possible = tables.filter((table) =>
    record.tables.some((entry) => hasId(table, entry) || hasName(table, entry)),
  );
  if (possible.length === 0) return newestPresent(context, tables, older);
  const headers = possible.map((table) => table.getHeaderRowRange().load("values"));
  await context.sync();
  const present = possible.map((table, index) => ({ table, headings: textsOf(headers[index]?.values[0]) }));
  return record.tables.some((entry) => find(present, entry) !== undefined)
    ? { record, present }
    : newestPresent(context, tables, older);
}

/** By id where it is still like that table, else by name. */
function find(present: readonly PresentTable[], entry: RecordedTable): PresentTable | undefined {
  const byId = present.find(({ table }) => hasId(table, entry));
  if (byId !== undefined && resembles(byId.headings, entry)) return byId;
  return present.find(({ table }) => hasName(table, entry));
}

const hasId = ({ id }: Excel.Table, { tableId }: RecordedTable): boolean => String(id) === tableId;
const hasName = (table: Excel.Table, { name }: RecordedTable): boolean =>
  table.name.toLowerCase() === name.toLowerCase();

const withDatesOf1900 = (
  rows: readonly (readonly Value[])[],
  formats: readonly (readonly string[])[],
): Value[][] =>
  rows.map((cells, row) =>
    cells.map((value, column) =>
      typeof value === "number" && isDateFormat(formats[row]?.[column])
        ? value + daysBetweenDateSystems
        : value,
    ),
  );

const textsOf = (values: readonly unknown[] | undefined): string[] =>
  (values ?? []).map((value) => String(value));
