import type { ResolvedWorkbook, SheetId, TableId, Value } from "../../spec.ts";
import { changeCells, type CellChanges } from "./cells.ts";
import { ownCells, rowsInUse, usersFormulas, type Ownership } from "./ownership.ts";
import { movedBy, placeBase, type BasePlacement } from "./placement.ts";
import { changeRows } from "./rows.ts";
import { finalSheet, type FinalSheet } from "./sheetUpdate.ts";
import type { SheetState, WorkbookState } from "./state.ts";
import { stateKeys, type RowKeys } from "./tableRows.ts";

/** What the update knows of the tables of a plan. */
export interface TableKnowledge {
  readonly keys: RowKeys;
  /** Tables whose inputs are read back into the plan. */
  readonly read: ReadonlySet<TableId>;
}

export interface BaseView {
  readonly sheet: ResolvedWorkbook["sheets"][number];
  readonly state: SheetState;
  readonly placement: BasePlacement;
  readonly owned: Ownership;
  /** Rows with something of the user's in them, or on which something of the user's hangs. */
  readonly heldRows: ReadonlySet<number>;
}

/** The inserted sheets as they stand now: where each cell went, and what of them is the user's. */
export function viewBase(
  base: ResolvedWorkbook,
  state: WorkbookState,
  { keys, read }: TableKnowledge,
): BaseView[] {
  const placed = base.sheets.flatMap((sheet) => {
    const own = state.sheets.find(({ id }) => id === sheet.id);
    return own === undefined
      ? []
      : [{ sheet, state: own, placement: placeBase(sheet, own, keys, state.date1904) }];
  });
  const moved = movedBy(new Map(placed.map(({ sheet, placement }) => [sheet.name, placement.place])));
  const owning = placed.map((entry) => ({
    ...entry,
    owned: ownCells(entry.sheet, entry.state, entry.placement, moved, read, state.date1904),
  }));
  const formulas = [
    ...state.foreign,
    ...owning.flatMap(({ state: own, owned }) => usersFormulas(own, owned)),
  ];
  return owning.map((entry) => ({
    ...entry,
    heldRows: new Set([
      ...rowsInUse(entry.state.name, formulas),
      ...entry.owned.usersCells.map(({ row }) => row),
    ]),
  }));
}

/** Rows of tables that must stay, by the names in them. */
export function heldRows(views: readonly BaseView[], { keys }: TableKnowledge) {
  return views.flatMap(({ state, placement, heldRows: held }) =>
    [...placement.tables.values()].flatMap(({ spec, state: table, columns }) =>
      stateKeys(state, table, columns, keys).flatMap((names, index) =>
        held.has(table.row + 1 + index) ? [{ table: spec.id, names: names.map(String) }] : [],
      ),
    ),
  );
}

export interface UpdateQuestion {
  readonly base: ResolvedWorkbook;
  readonly next: ResolvedWorkbook;
  readonly state: WorkbookState;
  readonly values: ReadonlyMap<SheetId, readonly (readonly Value[])[]>;
  readonly views: readonly BaseView[];
  readonly tables: TableKnowledge;
  readonly notPlaced: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
}

export interface ChangedSheet extends CellChanges {
  readonly sheet: FinalSheet;
  readonly owned: Ownership;
}

export interface WorkbookUpdate {
  readonly changed: readonly ChangedSheet[];
  /** Sheets that come. */
  readonly added: readonly SheetId[];
  /** Sheets whose layout changes in a way that cannot be done in place, by their names. */
  readonly refused: readonly string[];
}

/** All that an update does to the sheets of a plan. Pure: nothing is asked of Excel. */
export function planUpdate(question: UpdateQuestion): WorkbookUpdate {
  const { next, base, views, state, tables } = question;
  const refused: string[] = [];
  const finals = next.sheets.flatMap((sheet): { view: BaseView; final: FinalSheet }[] => {
    const view = views.find((entry) => entry.sheet.id === sheet.id);
    if (view === undefined) return [];
    const changes = changeRows({
      base: view.sheet,
      next: sheet,
      state: view.state,
      placement: view.placement,
      keys: tables.keys,
      date1904: state.date1904,
      mayGo: (row) => !view.heldRows.has(row),
    });
    if (changes === undefined) {
      refused.push(view.state.name);
      return [];
    }
    return [{ view, final: finalSheet(view.sheet, sheet, view.state, view.placement, changes) }];
  });
  const moved = movedBy(new Map(finals.map(({ final }) => [final.next.name, final.place])));
  const changed = finals.map(({ view, final }) => ({
    sheet: final,
    owned: view.owned,
    ...changeCells({
      sheet: final,
      owned: view.owned,
      moved,
      workbooks: { base, next },
      read: tables.read,
      notPlaced: question.notPlaced,
      chosen: question.chosen,
      values: question.values.get(final.next.id) ?? [],
      date1904: state.date1904,
    }),
  }));
  return {
    changed,
    added: next.sheets.filter(({ id }) => !base.sheets.some((sheet) => sheet.id === id)).map(({ id }) => id),
    refused,
  };
}
