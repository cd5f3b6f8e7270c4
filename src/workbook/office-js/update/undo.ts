import { cellAddress } from "../../address.ts";
import { asExcelError } from "../errors.ts";
import { readFormulas } from "../readFormulas.ts";
import {
  insertKey,
  readInserts,
  saveInserts,
  saveOriginal,
  type InsertRecord,
  type Original,
} from "../record.ts";
import { typedText } from "../typedText.ts";
import type { Value } from "../../spec.ts";
import type { RecordedState } from "./recordedState.ts";
import { readState } from "./readState.ts";
import type { ForeignFormula, SheetState } from "./state.ts";

/** What takes back a step: queued in a request of its own. */
export type Undo = (context: Excel.RequestContext) => void;

/** All that puts a workbook back as it was before an update. */
export interface Undoing {
  readonly record: InsertRecord;
  readonly original: Original | undefined;
  readonly before: RecordedState;
  /** Rows, tables, names of sheets: the last first. */
  readonly structure: Undo[];
  /** Looks, rules and charts, once the rows are back. */
  readonly dress: Undo[];
}

/** Puts the workbook back: first its rows, then what its cells held, then looks and rules. */
export async function undoUpdate(undoing: Undoing): Promise<void> {
  const context = new Excel.RequestContext();
  try {
    for (const step of [...undoing.structure].reverse()) {
      quiet(context);
      step(context);
      await takeBack(context);
    }
    quiet(context);
    for (const step of undoing.dress) step(context);
    await takeBack(context);
    // Headings and values before the formulas that call them by name.
    const now = await readState(context, undoing.record);
    for (const pass of ["values", "formulas"] as const)
      await restoreSheets(context, pass, undoing.before, now);
    // A formula that comes back may have filled its table's column where cells were empty.
    await restoreSheets(context, "values", undoing.before, await readState(context, undoing.record));
    restoreForeign(context, undoing.before.foreign, await readFormulas(context));
    restoreNames(context, undoing.before, now);
    await takeBack(context);
    const key = insertKey(undoing.record);
    await saveInserts(readInserts().map((record) => (insertKey(record) === key ? undoing.record : record)));
    await saveOriginal(key, undoing.original);
  } catch (error) {
    throw asExcelError(error);
  }
}

function quiet({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** A step in a request of its own: what one does, the next rests on. */
const takeBack = (context: Excel.RequestContext): Promise<void> => context.sync();

interface Run<T> {
  readonly row: number;
  readonly column: number;
  readonly values: T[];
}

/** Cells that differ, those of a column below each other together, so that a column gets its formula whole. */
function differing<T>(
  before: readonly (readonly T[])[],
  now: readonly (readonly T[])[],
  empty: T,
  concerns: (wanted: T, row: number, column: number) => boolean = () => true,
): Run<T>[] {
  const runs: Run<T>[] = [];
  const rows = Math.max(before.length, now.length);
  const columns = Math.max(0, ...before.map(({ length }) => length), ...now.map(({ length }) => length));
  for (let column = 0; column < columns; column += 1) {
    let open: Run<T> | undefined;
    for (let row = 0; row < rows; row += 1) {
      const wanted = before[row]?.[column] ?? empty;
      if (wanted === (now[row]?.[column] ?? empty) || !concerns(wanted, row, column)) {
        open = undefined;
        continue;
      }
      if (open === undefined) runs.push((open = { row, column, values: [] }));
      open.values.push(wanted);
    }
  }
  return runs;
}

async function restoreSheets(
  context: Excel.RequestContext,
  pass: "values" | "formulas",
  before: RecordedState,
  now: { readonly sheets: readonly SheetState[] },
): Promise<void> {
  quiet(context);
  for (const sheet of before.sheets) {
    const there = now.sheets.find(({ id }) => id === sheet.id);
    if (there !== undefined) restoreSheet(context, pass, before, sheet, there);
  }
  await takeBack(context);
}

function restoreSheet(
  context: Excel.RequestContext,
  pass: "values" | "formulas",
  state: RecordedState,
  before: SheetState,
  now: SheetState,
): void {
  const worksheet = context.workbook.worksheets.getItem(before.name);
  const values = state.values.get(before.id) ?? [];
  const rangeOf = ({ row, column, values: { length } }: Run<unknown>): Excel.Range =>
    worksheet.getRange(`${cellAddress(row, column)}:${cellAddress(row + length - 1, column)}`);
  if (pass === "values") {
    for (const run of differing(before.formats, now.formats, "General")) {
      rangeOf(run).numberFormat = run.values.map((format) => [format]);
    }
  }
  const isText = (content: Value, row: number, column: number): boolean =>
    typeof content === "string" && (!content.startsWith("=") || values[row]?.[column] === content);
  const wanted = (content: Value, row: number, column: number): boolean =>
    (pass === "values") === (typeof content !== "string" || isText(content, row, column));
  for (const run of differing(before.cells, now.cells, "" as Value, wanted)) {
    rangeOf(run).formulas = run.values.map((content, index) => [
      isText(content, run.row + index, run.column) ? typedText(String(content)) : content,
    ]);
  }
}

function restoreForeign(
  context: Excel.RequestContext,
  before: readonly ForeignFormula[],
  now: readonly ForeignFormula[],
): void {
  const place = ({ sheet, row, column }: ForeignFormula): string => JSON.stringify([sheet, row, column]);
  const formulas = new Map(now.map((entry) => [place(entry), entry.formula]));
  for (const entry of before) {
    const there = formulas.get(place(entry));
    if (there === undefined || there === entry.formula) continue;
    const cell = context.workbook.worksheets
      .getItem(entry.sheet)
      .getRange(cellAddress(entry.row, entry.column));
    cell.formulas = [[entry.formula]];
  }
}

function restoreNames(context: Excel.RequestContext, before: RecordedState, now: RecordedState): void {
  const { names } = context.workbook;
  for (const { name, formula } of before.names) {
    const there = now.names.find((entry) => entry.name === name);
    if (there === undefined) names.add(name, formula);
    else if (there.formula !== formula) names.getItem(name).formula = formula;
  }
}
