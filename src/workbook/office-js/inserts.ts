import { asExcelError, ExcelError } from "./errors.ts";
import { checkWritable } from "./preflight.ts";
import {
  insertKey,
  readInserts,
  readOriginal,
  saveInserts,
  saveOriginal,
  type InsertRecord,
} from "./record.ts";

/** One insert whose sheets are still there, or some of them. */
export interface InsertSummary {
  readonly key: string;
  /** The plan's title at the insert; "" where the record has none. */
  readonly title: string;
  /** What its sheets are called now, in the order of the tabs at the insert. */
  readonly sheets: readonly string[];
  /** Whether it is known what it was made of, so that it can be brought up to date. */
  readonly updatable: boolean;
}

/** The inserts of this workbook that have a sheet left, the newest first. */
export async function listInserts(): Promise<readonly InsertSummary[]> {
  try {
    return await Excel.run(async (context) => {
      const found = await presentSheets(context, [...readInserts()].reverse());
      return found.flatMap(({ record, sheets }) =>
        sheets.length === 0
          ? []
          : [
              {
                key: insertKey(record),
                title: record.title ?? "",
                sheets: sheets.map(({ name }) => name),
                updatable: readOriginal(insertKey(record)) !== undefined,
              },
            ],
      );
    });
  } catch (error) {
    throw asExcelError(error);
  }
}

/**
 * Takes one insert away whole: its defined names, then its sheets with their tables and charts, then its
 * record. Cell styles stay, since the user's own cells may wear them. Refuses before anything is removed
 * where no visible sheet would be left.
 */
export async function removeInsert(key: string): Promise<number> {
  try {
    checkWritable();
    const record = readInserts().find((entry) => insertKey(entry) === key);
    if (record === undefined) throw new ExcelError("placeNotFound");
    const removed = await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const [found] = await presentSheets(context, [record]);
      const sheets = found?.sheets ?? [];
      const all = worksheets.load("items/id,items/visibility");
      const own = Object.values(record.names).map((name) => names.getItemOrNullObject(name).load("name"));
      await context.sync();
      const ids = new Set(sheets.map(({ id }) => id));
      if (!all.items.some(({ id, visibility }) => visibility === "Visible" && !ids.has(id))) {
        throw new ExcelError("onlySheets");
      }
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      // Names first: deleting a sheet would turn them into #REF!.
      for (const name of own) if (!name.isNullObject) name.delete();
      for (const sheet of sheets) sheet.delete();
      await context.sync();
      return sheets.length;
    });
    await saveInserts(readInserts().filter((entry) => insertKey(entry) !== key));
    await saveOriginal(key, undefined);
    return removed;
  } catch (error) {
    throw asExcelError(error);
  }
}

/** Sheets are found by their ids, so that renaming and moving do no harm. */
async function presentSheets(
  context: Excel.RequestContext,
  records: readonly InsertRecord[],
): Promise<{ readonly record: InsertRecord; readonly sheets: readonly Excel.Worksheet[] }[]> {
  const all = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const byId = new Map(all.items.map((sheet) => [sheet.id, sheet]));
  return records.map((record) => ({
    record,
    sheets: record.sheets.flatMap(({ worksheetId }) => byId.get(worksheetId) ?? []),
  }));
}
