import { resolveWorkbook, type NameMap } from "../../resolve.ts";
import type { ResolvedWorkbook, SheetSpec, WorkbookSpec } from "../../spec.ts";
import { freeNames } from "../names.ts";
import type { InsertRecord } from "../record.ts";
import { columnsOf } from "./tableRows.ts";
import type { RecordedState } from "./recordedState.ts";

/** The specs of an update in the names that the workbook has, or will have, for their things. */
export interface ResolvedPair {
  readonly base: ResolvedWorkbook;
  readonly next: ResolvedWorkbook;
  /** Names in the specs to names in the workbook, once the update is done. */
  readonly names: NameMap;
}

export function resolvePair(
  base: WorkbookSpec,
  next: WorkbookSpec,
  record: InsertRecord,
  state: RecordedState,
): ResolvedPair {
  const nowNames: NameMap = {
    sheets: Object.fromEntries([
      ...record.sheets.map(({ id, name }) => [id, name] as const),
      ...state.sheets.map(({ id, name }) => [id, name] as const),
    ]),
    tables: Object.fromEntries([
      ...record.tables.map(({ id, name }) => [id, name] as const),
      ...state.sheets.flatMap(({ tables }) => tables.map(({ id, name }) => [id, name] as const)),
    ]),
    names: record.names,
  };
  const known = (id: string): boolean => state.sheets.some((sheet) => sheet.id === id);
  // A sheet that the user called otherwise keeps that name.
  const keepsName = (sheet: SheetSpec): boolean => {
    const was = base.sheets.find(({ id }) => id === sheet.id);
    const inserted = record.sheets.find(({ id }) => id === sheet.id);
    return known(sheet.id) && (was?.name === sheet.name || inserted?.name !== nowNames.sheets[sheet.id]);
  };
  const renamed = next.sheets.filter((sheet) => known(sheet.id) && !keepsName(sheet));
  const leaving = new Set(renamed.map(({ id }) => nowNames.sheets[id]));
  const free = freeNames(
    {
      ...next,
      sheets: next.sheets
        .filter((sheet) => !keepsName(sheet))
        .map((sheet) => ({ ...sheet, tables: sheet.tables.filter(({ id }) => !(id in nowNames.tables)) })),
      names: next.names.filter(({ name }) => !(name in record.names)),
    },
    {
      sheets: state.sheetNames.filter((name) => !leaving.has(name)),
      tablesAndNames: [...state.tableNames, ...state.names.map(({ name }) => name)],
    },
  );
  // Tables that come to sheets which keep their names.
  const comingTables = freeNames(
    {
      ...next,
      names: [],
      sheets: next.sheets
        .filter(keepsName)
        .map((sheet) => ({ ...sheet, tables: sheet.tables.filter(({ id }) => !(id in nowNames.tables)) })),
    },
    {
      sheets: [],
      tablesAndNames: [
        ...state.tableNames,
        ...state.names.map(({ name }) => name),
        ...Object.values(free.tables),
      ],
    },
  );
  const names: NameMap = {
    sheets: { ...nowNames.sheets, ...free.sheets },
    tables: { ...nowNames.tables, ...comingTables.tables, ...free.tables },
    names: { ...record.names, ...free.names },
  };
  return {
    base: resolveWorkbook(withHeadings(base, base, state), nowNames),
    next: resolveWorkbook(withHeadings(next, base, state), names),
    names,
  };
}

/** The spec with the headings that the user gave to columns, so that formulas call them so. */
function withHeadings(spec: WorkbookSpec, base: WorkbookSpec, state: RecordedState): WorkbookSpec {
  const given = new Map<string, string>();
  for (const { tables } of base.sheets) {
    for (const table of tables) {
      const now = state.sheets.flatMap((sheet) => sheet.tables).find(({ id }) => id === table.id);
      if (now === undefined) continue;
      const columns = columnsOf(table, now);
      for (const { id, heading } of table.columns) {
        const at = columns.get(id);
        const called = at === undefined ? undefined : now.headings[at - now.column];
        if (called !== undefined && called !== heading) given.set(`${table.id}.${id}`, called);
      }
    }
  }
  return {
    ...spec,
    sheets: spec.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) => ({
          ...column,
          heading: given.get(`${table.id}.${column.id}`) ?? column.heading,
        })),
      })),
    })),
  };
}
