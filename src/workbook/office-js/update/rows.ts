import type { Cell, SheetSpec, TableSpec } from "../../spec.ts";
import { alignRows } from "./align.ts";
import { contentOf, sameContent } from "./content.ts";
import {
  gapsOf,
  isStacked,
  lastRowOf,
  rowCount,
  specSpan,
  stateSpan,
  type BasePlacement,
  type PlacedTable,
} from "./placement.ts";
import { cellAt, type SheetState } from "./state.ts";
import { cellOf, pairRows, specKeys, stateKeys, type RowKeys } from "./tableRows.ts";

/** How the rows of a sheet change: counted as they are now. */
export interface RowChanges {
  /** For each wanted row the one that it is now; undefined where it is new or not to be there. */
  readonly present: ReadonlyMap<number, number>;
  /** Wanted rows that are put in before a present one. */
  readonly inserted: ReadonlyMap<number, readonly number[]>;
  readonly removed: ReadonlySet<number>;
  /** Rows of tables that are left though nothing wanted stands in them. */
  readonly left: ReadonlySet<number>;
}

export interface RowQuestion {
  readonly base: SheetSpec;
  readonly next: SheetSpec;
  readonly state: SheetState;
  readonly placement: BasePlacement;
  readonly keys: RowKeys;
  readonly date1904: boolean;
  /** Whether a row holds nothing of the user's and nothing of the user's hangs on it. */
  readonly mayGo: (row: number) => boolean;
}

/** undefined: the sheet is laid out anew, which cannot be done in its place. */
export function changeRows(question: RowQuestion): RowChanges | undefined {
  const { base, next, state, placement } = question;
  if (placement.stack === undefined || !isStacked(next.tables)) return besideEachOther(question);
  const stack = placement.stack.filter(({ spec }) => next.tables.some(({ id }) => id === spec.id));
  const wanted = stack.flatMap(({ spec }) => next.tables.filter(({ id }) => id === spec.id));
  if (wanted.some((table, index) => index > 0 && table.row < (wanted[index - 1]?.row ?? 0))) return undefined;
  const present = new Map<number, number>();
  const inserted = new Map<number, number[]>();
  const removed = new Set<number>();
  const left = new Set<number>();
  const insert = (row: number, before: number): void => {
    inserted.set(before, [...(inserted.get(before) ?? []), row]);
  };
  const gaps = {
    base: gapsOf(
      stack.map(({ spec }) => specSpan(spec)),
      rowCount(base),
    ),
    next: gapsOf(wanted.map(specSpan), rowCount(next)),
    now: gapsOf(
      stack.map((table) => stateSpan(table.state)),
      state.cells.length,
    ),
  };
  gaps.next.forEach((gap, index) => {
    const was = gaps.base[index] ?? { from: 0, to: 0 };
    const partner = alignRows(
      was.to - was.from,
      gap.to - gap.from,
      (one, other) => signature(base, was.from + one) === signature(next, gap.from + other),
      (one, other) => classOf(base, was.from + one) === classOf(next, gap.from + other),
    );
    const used = new Set(partner);
    let before = gaps.now[index]?.from ?? 0;
    partner.forEach((found, offset) => {
      const row = gap.from + offset;
      if (found === undefined) {
        insert(row, before);
        return;
      }
      const there = placement.rows.get(was.from + found);
      // A row that the user took out stays out.
      if (there === undefined) return;
      present.set(row, there);
      before = there + 1;
    });
    for (let offset = 0; offset < was.to - was.from; offset += 1) {
      const there = placement.rows.get(was.from + offset);
      if (!used.has(offset) && there !== undefined && question.mayGo(there)) removed.add(there);
    }
    const table = wanted[index];
    const placed = stack[index];
    if (table === undefined || placed === undefined) return;
    tableRows(question, table, placed, { present, insert, removed, left });
  });
  return { present, inserted, removed, left };
}

interface Collected {
  readonly present: Map<number, number>;
  readonly insert: (row: number, before: number) => void;
  readonly removed: Set<number>;
  readonly left: Set<number>;
}

function tableRows(question: RowQuestion, wanted: TableSpec, placed: PlacedTable, to: Collected): void {
  const { state } = question;
  const { row: head, rows } = placed.state;
  const partner = partnersOf(question, wanted, placed);
  to.present.set(wanted.row, head);
  let before = head + 1;
  partner.forEach((found, index) => {
    const row = wanted.row + 1 + index;
    if (found === undefined) {
      to.insert(row, before);
      return;
    }
    to.present.set(row, head + 1 + found);
    before = head + 2 + found;
  });
  const gone = Array.from({ length: rows - 1 }, (_, index) => index).filter(
    (index) => !partner.includes(index),
  );
  const columns = [...placed.columns.values()];
  for (const index of gone) {
    const row = head + 1 + index;
    const holds = columns.some((column) => {
      const content = cellAt(state, row, column);
      return content !== "" && !(typeof content === "string" && content.startsWith("="));
    });
    // An empty row of the user's own is nobody else's business.
    if (!holds) continue;
    // A table keeps a row of data.
    const isLast = rows - 1 - countWithin(to.removed, head, head + rows) <= 1;
    if (question.mayGo(row) && !isLast) to.removed.add(row);
    else to.left.add(row);
  }
}

const countWithin = (rows: ReadonlySet<number>, from: number, to: number): number =>
  [...rows].filter((row) => row > from && row < to).length;

function partnersOf(
  { next, state, keys, date1904 }: RowQuestion,
  wanted: TableSpec,
  placed: PlacedTable,
): (number | undefined)[] {
  const head = placed.state.row;
  return pairRows(
    specKeys(next, wanted, keys),
    stateKeys(state, placed.state, placed.columns, keys),
    (index, row) =>
      wanted.columns.filter(({ id, calculated }, at) => {
        const column = placed.columns.get(id);
        if (calculated !== undefined || column === undefined) return false;
        const content = contentOf(cellOf(next, wanted.row + 1 + index, wanted.column + at), date1904);
        return content !== "" && sameContent(content, cellAt(state, head + 1 + row, column));
      }).length,
  );
}

/** Tables side by side share their rows: only what changes no row can be done in place. */
function besideEachOther(question: RowQuestion): RowChanges | undefined {
  const { base, next, state, placement } = question;
  const isSame = (one: TableSpec, other: TableSpec | undefined): boolean =>
    other !== undefined && one.row === other.row && one.column === other.column && one.rows === other.rows;
  const sameLayout =
    rowCount(base) === rowCount(next) &&
    base.tables.length === next.tables.length &&
    next.tables.every((table) =>
      isSame(
        table,
        base.tables.find(({ id }) => id === table.id),
      ),
    ) &&
    state.tables.every((table) => {
      const spec = base.tables.find(({ id }) => id === table.id);
      return spec?.row === table.row && spec.column === table.column && spec.rows + 1 === table.rows;
    });
  if (!sameLayout) return undefined;
  const present = new Map<number, number>();
  for (let row = 0; row < rowCount(next); row += 1) present.set(row, row);
  const isInOrder = next.tables.every((table) => {
    const placed = placement.tables.get(table.id);
    return (
      placed === undefined || partnersOf(question, table, placed).every((found, index) => found === index)
    );
  });
  return isInOrder ? { present, inserted: new Map(), removed: new Set(), left: new Set() } : undefined;
}

/** What a row outside of tables is made of, in any language. */
function signature(sheet: SheetSpec, row: number): string {
  const parts = sheet.blocks.flatMap((block) =>
    (block.cells[row - block.row] ?? []).flatMap((cell, offset) => {
      const content = tokenOf(cell);
      return content === "" ? [] : [`${block.column + offset}:${content}`];
    }),
  );
  return `${classOf(sheet, row)}|${parts.join("|")}`;
}

const tokenOf = (cell: Cell): string => {
  if (cell.kind === "blank") return "";
  if (cell.kind === "text") return `${cell.role ?? ""}:${cell.text}`;
  if (cell.kind === "number") return `${cell.role ?? ""}:${cell.value}`;
  return cell.formula;
};

/** Rows of a table that only one of the two sheets has are like none of the other. */
function classOf(sheet: SheetSpec, row: number): string {
  const table = sheet.tables.find((entry) => row >= entry.row && row <= lastRowOf(entry));
  return table === undefined ? "free" : table.id;
}
