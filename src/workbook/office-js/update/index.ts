import type { ResolvedWorkbook, TableId, Value, WorkbookSpec } from "../../spec.ts";
import { cellAddress } from "../../address.ts";
import { asExcelError, ExcelError } from "../errors.ts";
import { checkRequirements, inspectWorkbook } from "../preflight.ts";
import {
  insertKey,
  readInserts,
  readOriginal,
  saveInserts,
  saveOriginal,
  type InsertRecord,
  type Original,
} from "../record.ts";
import type { Undressed } from "../dressing.ts";
import { applyUpdate, type Applied } from "./apply.ts";
import { heldRows, planUpdate, viewBase, type TableKnowledge, type WorkbookUpdate } from "./planUpdate.ts";
import { readState, requireRecord } from "./readState.ts";
import type { RecordedState } from "./recordedState.ts";
import { resolvePair, type ResolvedPair } from "./resolved.ts";
import { undoUpdate, type Undoing } from "./undo.ts";

export type { TableKnowledge } from "./planUpdate.ts";

/** A row of a table that must stay, by the names in it. */
export interface HeldRow {
  readonly table: TableId;
  readonly names: readonly string[];
}

/** What a person wants of an update where both sides say something. */
export interface UpdateWishes {
  /** Cells whose content has no place in a plan, as sheet!address. */
  readonly notPlaced: ReadonlySet<string>;
  /** Cells of the user's that are to be written over, by their keys. */
  readonly chosen: ReadonlySet<string>;
}

/** A cell of the user's that stands against what the update would write there. */
export interface CellConflict {
  readonly key: string;
  readonly target: { readonly sheet: string; readonly address: string };
  readonly yours: Value;
  readonly theirs: Value;
}

/** What an update would do to the workbook. */
export interface UpdatePreview {
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: number;
    readonly rowsAdded: number;
    readonly rowsRemoved: number;
  }[];
  readonly added: readonly string[];
  readonly conflicts: readonly CellConflict[];
  /** Sheets whose new layout cannot be had in place. */
  readonly refused: readonly string[];
  /** Cells of the user's where something new would have to stand. */
  readonly inTheWay: readonly { readonly sheet: string; readonly address: string }[];
}

export interface UpdateResult {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly unresolved: number;
  readonly undressed: readonly Undressed[];
}

/** An insert with its sheets as they are now, ready to be brought up to date. */
export interface OpenUpdate {
  readonly held: readonly HeldRow[];
  preview(next: WorkbookSpec, wishes: UpdateWishes): UpdatePreview;
  /** Writes what differs, all or nothing; refuses when the sheets have changed since they were read. */
  apply(next: WorkbookSpec, wishes: UpdateWishes, original: Original): Promise<UpdateResult>;
}

/** What takes back the last update of an insert, until the pane is closed. */
const undoings = new Map<string, Undoing>();

export const canRevert = (key: string): boolean => undoings.has(key);

/** `base`: the sheets as the insert wrote them. */
export async function openUpdate(
  key: string,
  base: WorkbookSpec,
  tables: TableKnowledge,
): Promise<OpenUpdate> {
  try {
    checkRequirements();
    const record = requireRecord(readInserts().find((entry) => insertKey(entry) === key));
    const state = await readState(new Excel.RequestContext(), record);
    const prepare = (next: WorkbookSpec, wishes: UpdateWishes) => {
      const pair = resolvePair(base, next, record, state);
      const views = viewBase(pair.base, state, tables);
      const update = planUpdate({ ...pair, state, values: state.values, views, tables, ...wishes });
      return { pair, update };
    };
    const resolvedBase = resolvePair(base, base, record, state).base;
    return {
      held: heldRows(viewBase(resolvedBase, state, tables), tables),
      preview: (next, wishes) => {
        const { pair, update } = prepare(next, wishes);
        return previewOf(update, pair.next);
      },
      apply: async (next, wishes, original) =>
        carryOut({ key, record, state, original, ...prepare(next, wishes) }),
    };
  } catch (error) {
    throw asExcelError(error);
  }
}

interface CarryOut {
  readonly key: string;
  readonly record: InsertRecord;
  readonly state: RecordedState;
  readonly original: Original;
  readonly pair: ResolvedPair;
  readonly update: WorkbookUpdate;
}

async function carryOut({ key, record, state, original, pair, update }: CarryOut): Promise<UpdateResult> {
  const undoing: Undoing = { record, original: readOriginal(key), before: state, structure: [], dress: [] };
  let begun = false;
  try {
    const impossible = [
      ...update.refused,
      ...update.changed.flatMap(({ inTheWay }) => inTheWay.map(({ sheet }) => sheet)),
    ];
    if (impossible.length > 0) throw new ExcelError("notInPlace", { sheet: impossible.join(", ") });
    const context = new Excel.RequestContext();
    const now = await readState(context, record);
    if (!isAsRead(state, now)) throw new ExcelError("changedMeanwhile");
    const { styles } = await inspectWorkbook(context);
    begun = true;
    const applied = await applyUpdate(
      { pair, update, record, state, structure: undoing.structure, dress: undoing.dress },
      styles,
    );
    const updated = recordAfter(record, pair, update, applied);
    await saveInserts(readInserts().map((entry) => (insertKey(entry) === key ? updated : entry)));
    await saveOriginal(key, original);
    undoings.set(key, undoing);
    const { unresolved, undressed } = applied;
    return { sheets: updated.sheets.map(({ id, name }) => ({ id, name })), unresolved, undressed };
  } catch (error) {
    const failure = asExcelError(error);
    if (begun) await takeBack(undoing, failure);
    throw failure;
  }
}

async function takeBack(undoing: Undoing, failure: ExcelError): Promise<void> {
  try {
    await undoUpdate(undoing);
  } catch (error) {
    const details = `${failure.details ?? failure.reason}; ${asExcelError(error).details ?? ""}`;
    throw new ExcelError("notRemoved", { details });
  }
}

/** Puts the workbook back as it was before the last update of an insert. */
export async function revertUpdate(key: string): Promise<void> {
  const undoing = undoings.get(key);
  if (undoing === undefined) throw new ExcelError("placeNotFound");
  await undoUpdate(undoing);
  undoings.delete(key);
}

const isAsRead = (before: RecordedState, now: RecordedState): boolean =>
  JSON.stringify([before.sheets, before.foreign]) === JSON.stringify([now.sheets, now.foreign]);

function previewOf({ changed, added, refused }: WorkbookUpdate, next: ResolvedWorkbook): UpdatePreview {
  return {
    sheets: changed.flatMap(({ sheet, writes }) => {
      const rowsAdded = sheet.rows.fresh.size;
      const rowsRemoved = sheet.changes.removed.size;
      const cells = writes.filter(({ row }) => !sheet.rows.fresh.has(row)).length;
      return cells + rowsAdded + rowsRemoved === 0
        ? []
        : [{ name: sheet.state.name, cells, rowsAdded, rowsRemoved }];
    }),
    added: next.sheets.filter(({ id }) => added.includes(id)).map(({ name }) => name),
    conflicts: changed.flatMap(({ kept }) =>
      kept.map(({ key, sheet, row, column, yours, theirs }) => ({
        key,
        target: { sheet, address: cellAddress(row, column) },
        yours,
        theirs,
      })),
    ),
    refused,
    inTheWay: changed.flatMap(({ inTheWay }) => inTheWay),
  };
}

function recordAfter(
  record: InsertRecord,
  pair: ResolvedPair,
  update: WorkbookUpdate,
  applied: Applied,
): InsertRecord {
  const { next, names } = pair;
  const known = new Map(record.tables.map((table) => [table.id, table]));
  const isPresent = (id: string): boolean =>
    record.sheets.some((sheet) => sheet.id === id) || update.added.includes(id);
  return {
    ...record,
    title: next.properties.title,
    sheets: [
      ...record.sheets.map((sheet) => ({
        ...sheet,
        name: next.sheets.find(({ id }) => id === sheet.id)?.name ?? sheet.name,
      })),
      ...next.sheets
        .filter(({ id }) => update.added.includes(id))
        .map(({ id, name }) => ({ id, name, worksheetId: applied.worksheetIds.get(id) ?? "" })),
    ],
    tables: next.sheets
      .filter(({ id }) => isPresent(id))
      .flatMap((sheet) =>
        sheet.tables.map(({ id, name, columns }) => ({
          id,
          sheet: sheet.id,
          name,
          tableId: String(applied.tables.get(id)?.id ?? known.get(id)?.tableId ?? ""),
          headings: columns.map(({ heading }) => heading),
        })),
      ),
    names: Object.fromEntries(Object.entries(names.names)),
  };
}
