import { resolveWorkbook } from "../resolve.ts";
import type { ResolvedWorkbook, SheetId, TableId, WorkbookSpec } from "../spec.ts";
import type { Role } from "../style.ts";
import { beginInsert } from "./begin.ts";
import { dressSheets, type Undressed } from "./dressing.ts";
import { asExcelError, ExcelError } from "./errors.ts";
import { joinBlocks } from "./joinBlocks.ts";
import { freeNames } from "./names.ts";
import { checkRequirements, inspectWorkbook } from "./preflight.ts";
import { addInsert, insertKey, saveOriginal, type InsertRecord, type Original } from "./record.ts";
import { reenterUnknown } from "./reentry.ts";
import { removeCreated } from "./rollback.ts";
import { stopWhenCancelled, worksheetOf, type InsertSession } from "./session.ts";
import { missingRoles } from "./styles.ts";
import { writeFormulasAndRest, writeSheets, type InsertProgress } from "./writing.ts";

export type { Dressing, Undressed } from "./dressing.ts";
export type { InsertProgress } from "./writing.ts";

export interface InsertOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: InsertProgress) => void;
  /** Kept with the insert, so that it can be brought up to date in its place. */
  readonly original?: Original;
}

export interface InsertResult {
  /** What each sheet is called in the workbook: another name than planned where that was taken. */
  readonly sheets: readonly { readonly id: SheetId; readonly name: string }[];
  /** PLAN formulas that still show #NAME? after they were entered again. */
  readonly unresolved: number;
  /** What Excel did not take of the sheets' dress; their content is complete. */
  readonly undressed: readonly Undressed[];
}

/**
 * Inserts the sheets of a spec into the open workbook. Nothing that exists is touched: names that are
 * taken give way to free ones. What carries content is all or nothing: when it fails, or on cancel, all
 * that was created is removed and an ExcelError says why. Dressing that fails is told and nothing more.
 */
export async function insertWorkbook(spec: WorkbookSpec, options: InsertOptions = {}): Promise<InsertResult> {
  let created: { workbook: ResolvedWorkbook; styles: readonly Role[] } | undefined;
  let sheetAtWork: string | undefined;
  try {
    checkRequirements();
    stopWhenCancelled(options.signal);
    // Not Excel.run, which keeps a reference to every range until its end: that doubles the requests.
    const context = new Excel.RequestContext();
    const state = await inspectWorkbook(context);
    const names = freeNames(spec, state.taken);
    const resolved = resolveWorkbook(spec, names);
    const workbook = { ...resolved, sheets: resolved.sheets.map(joinBlocks) };
    const styles = missingRoles(workbook, state.styles);
    stopWhenCancelled(options.signal);
    created = { workbook, styles };
    const session = await beginInsert(context, workbook, styles, options.signal);
    const tables = await writeSheets(session, (progress) => {
      sheetAtWork = progress.sheet;
      options.onProgress?.(progress);
    });
    sheetAtWork = undefined;
    await writeFormulasAndRest(session);
    options.onProgress?.(allDone(workbook));
    const unresolved = await reenterUnknown(session);
    const undressed = await dressSheets(session);
    const record = recordOf(session, tables, names.names);
    await addInsert(record);
    if (options.original !== undefined) await saveOriginal(insertKey(record), options.original);
    return { sheets: workbook.sheets.map(({ id, name }) => ({ id, name })), unresolved, undressed };
  } catch (error) {
    const failure = asExcelError(error, sheetAtWork);
    if (created !== undefined) await takeBack(created, failure);
    throw failure;
  }
}

function allDone({ sheets }: ResolvedWorkbook): InsertProgress {
  return { sheet: sheets.at(-1)?.name ?? "", done: sheets.length, total: sheets.length };
}

async function takeBack(
  created: { workbook: ResolvedWorkbook; styles: readonly Role[] },
  failure: ExcelError,
): Promise<void> {
  try {
    await removeCreated(created);
  } catch (error) {
    const left = created.workbook.sheets.map(({ name }) => name).join(", ");
    const details = `${failure.details ?? failure.reason}; ${asExcelError(error).details ?? ""} (${left})`;
    throw new ExcelError("notRemoved", { details });
  }
}

function recordOf(
  session: InsertSession,
  tables: ReadonlyMap<TableId, Excel.Table>,
  names: Readonly<Record<string, string>>,
): InsertRecord {
  return {
    title: session.workbook.properties.title,
    sheets: session.workbook.sheets.map(({ id, name }) => ({
      id,
      name,
      worksheetId: worksheetOf(session, id).id,
    })),
    tables: session.workbook.sheets.flatMap((sheet) =>
      sheet.tables.map(({ id, name, columns }) => ({
        id,
        sheet: sheet.id,
        name,
        tableId: String(tables.get(id)?.id ?? ""),
        headings: columns.map(({ heading }) => heading),
      })),
    ),
    names,
    date1904: session.date1904,
  };
}
