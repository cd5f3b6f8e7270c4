import type { SheetId, TableId } from "../spec.ts";
import { originalKey, readSetting, saveSetting, settingKeys } from "./settings.ts";

/** What one insert made, as it is stored with the document, so that it is found again after renaming. */
export interface InsertRecord {
  /** The plan's title; workbooks of earlier versions have none. */
  readonly title?: string;
  readonly sheets: readonly { readonly id: SheetId; readonly worksheetId: string; readonly name: string }[];
  readonly tables: readonly RecordedTable[];
  /** Name in the spec to name in the workbook. */
  readonly names: Readonly<Record<string, string>>;
  readonly date1904: boolean;
}

export interface RecordedTable {
  readonly id: TableId;
  readonly sheet: SheetId;
  readonly tableId: string;
  readonly name: string;
  readonly headings: readonly string[];
}

/** Whether half of a table's headings are still there: ids may be given anew when a file is rebuilt. */
export function resembles(headings: readonly string[], entry: RecordedTable): boolean {
  const kept = entry.headings.filter((heading) => headings.includes(heading));
  return kept.length * 2 >= entry.headings.length;
}

/** Inserts that this document has seen, the newest last. A document comes from anybody: its shape is checked. */
export function readInserts(): readonly InsertRecord[] {
  const stored = readSetting(settingKeys.inserts);
  return Array.isArray(stored) ? stored.filter(isInsertRecord) : [];
}

/** What tells one insert from the others: the id of its first sheet. */
export const insertKey = ({ sheets, tables }: InsertRecord): string =>
  sheets[0]?.worksheetId ?? tables[0]?.tableId ?? "";

export const saveInserts = (records: readonly InsertRecord[]): Promise<void> =>
  saveSetting(settingKeys.inserts, records.length === 0 ? undefined : records);

export async function addInsert(record: InsertRecord): Promise<void> {
  await saveInserts([...readInserts(), record]);
}

/** What an insert was made of, as whoever inserts it wants it back: opaque to this layer. */
export type Original = Readonly<Record<string, unknown>>;

/** More than this stays out of the document: it would weigh on every saving of the file. */
export const originalLimit = 400_000;

export function readOriginal(insert: string): Original | undefined {
  const stored = readSetting(originalKey(insert));
  return isObject(stored) ? stored : undefined;
}

/** Keeps what an insert was made of, unless it is too large. */
export async function saveOriginal(insert: string, original: Original | undefined): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(original ?? {})).length;
  const kept = bytes > originalLimit ? undefined : original;
  if (kept === undefined && readOriginal(insert) === undefined) return;
  await saveSetting(originalKey(insert), kept);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const hasTexts = (value: unknown, ...keys: string[]): boolean =>
  isObject(value) && keys.every((key) => typeof value[key] === "string");

function isInsertRecord(value: unknown): value is InsertRecord {
  return (
    isObject(value) &&
    (value["title"] === undefined || typeof value["title"] === "string") &&
    Array.isArray(value["sheets"]) &&
    value["sheets"].every((sheet) => hasTexts(sheet, "id", "worksheetId", "name")) &&
    Array.isArray(value["tables"]) &&
    value["tables"].every(
      (table) =>
        hasTexts(table, "id", "sheet", "tableId", "name") && Array.isArray((table as RecordedTable).headings),
    ) &&
    isObject(value["names"]) &&
    typeof value["date1904"] === "boolean"
  );
}
