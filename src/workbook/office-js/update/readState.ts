import type { NamedState, RecordedState } from "./recordedState.ts";
import type { Value } from "../../spec.ts";
import { ExcelError } from "../errors.ts";
import { readFormulas } from "../readFormulas.ts";
import { resembles, type InsertRecord, type RecordedTable } from "../record.ts";
import type { SheetState, TableState } from "./state.ts";

/** Reads the sheets of an insert as they are now, and every formula of the workbook beside them. */
export async function readState(context: Excel.RequestContext, record: InsertRecord): Promise<RecordedState> {
  const worksheets = context.workbook.worksheets.load("items/id,items/name,items/position");
  const tables = context.workbook.tables.load("items/id,items/name,items/worksheet/id");
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  const sheets = record.sheets.flatMap((entry) => {
    const worksheet = worksheets.items.find(({ id }) => id === entry.worksheetId);
    if (worksheet === undefined) return [];
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,formulas,values,numberFormat");
    return [{ entry, worksheet, used }];
  });
  const found = tables.items.map((table) => ({
    table,
    range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    head: table.getHeaderRowRange().load("values"),
  }));
  await context.sync();
  const known = found.map(({ table, range, head }) => ({
    id: String(table.id),
    worksheetId: table.worksheet.id,
    name: table.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    headings: (head.values[0] ?? []).map(String),
  }));
  const tableOf = (entry: RecordedTable, worksheetId: string): TableState[] => {
    const here = known.filter((table) => table.worksheetId === worksheetId);
    const byId = here.find(({ id, headings }) => id === entry.tableId && resembles(headings, entry));
    const table = byId ?? here.find(({ name }) => name.toLowerCase() === entry.name.toLowerCase());
    return table === undefined ? [] : [{ ...table, id: entry.id }];
  };
  const own = new Set(sheets.map(({ worksheet }) => worksheet.name));
  const formulas = await readFormulas(context);
  return {
    sheets: sheets.map(({ entry, worksheet, used }): SheetState => ({
      id: entry.id,
      name: worksheet.name,
      cells: gridOf(used, used.isNullObject ? [] : used.formulas),
      formats: gridOf(used, used.isNullObject ? [] : used.numberFormat) as string[][],
      tables: record.tables.flatMap((table) =>
        table.sheet === entry.id ? tableOf(table, worksheet.id) : [],
      ),
    })),
    values: new Map(
      sheets.map(({ entry, used }) => [entry.id, gridOf(used, used.isNullObject ? [] : used.values)]),
    ),
    foreign: formulas.filter(({ sheet }) => !own.has(sheet)),
    date1904: record.date1904,
    names: names.items.map(({ name, formula }): NamedState => ({ name, formula: String(formula) })),
    sheetNames: worksheets.items.map(({ name }) => name),
    tableNames: tables.items.map(({ name }) => name),
    positions: new Map(sheets.map(({ entry, worksheet }) => [entry.id, worksheet.position])),
  };
}

/** A used range as a grid from the first cell of the sheet on. */
function gridOf(used: Excel.Range, cells: readonly (readonly unknown[])[]): Value[][] {
  if (used.isNullObject) return [];
  const above = Array.from({ length: used.rowIndex }, (): Value[] => []);
  const left = Array.from({ length: used.columnIndex }, (): Value => "");
  return [...above, ...cells.map((row) => [...left, ...(row as Value[])])];
}

export function requireRecord(record: InsertRecord | undefined): InsertRecord {
  if (record === undefined) throw new ExcelError("placeNotFound");
  return record;
}
