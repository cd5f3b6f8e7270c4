import type { Cell, SheetSpec, TableSpec, Value } from "../../spec.ts";
import type { BasePlacement } from "./placement.ts";
import { lastRowOf, rowCount, shiftBelow, tableAt } from "./placement.ts";
import type { Corner } from "./references.ts";
import type { RowChanges } from "./rows.ts";
import type { SheetState, TableState } from "./state.ts";

/** Rows to put in or take out, from the bottom up, so that none moves the place of another. */
export interface RowStep {
  readonly kind: "insert" | "remove";
  readonly row: number;
  readonly count: number;
}

/** Where rows stand once rows were put in and taken out. */
export interface FinalRows {
  readonly steps: readonly RowStep[];
  /** Where a present row comes to stand. */
  readonly of: (row: number) => number | undefined;
  /** Where a wanted row comes to stand. */
  readonly wanted: ReadonlyMap<number, number>;
  /** Rows that are new, as they come to stand. */
  readonly fresh: ReadonlySet<number>;
}

export function finalRows(changes: RowChanges, end: number): FinalRows {
  const { present, inserted, removed } = changes;
  const places = new Map<number, number>();
  const wanted = new Map<number, number>();
  const fresh = new Set<number>();
  const steps: RowStep[] = [];
  const last = Math.max(end, ...inserted.keys());
  let next = 0;
  for (let row = 0; row <= last; row += 1) {
    const new_ = inserted.get(row) ?? [];
    for (const entry of new_) {
      wanted.set(entry, next);
      fresh.add(next++);
    }
    if (new_.length > 0) steps.push({ kind: "insert", row, count: new_.length });
    if (removed.has(row)) steps.push({ kind: "remove", row, count: 1 });
    else places.set(row, next++);
  }
  for (const [entry, row] of present) {
    const place = places.get(row);
    if (place !== undefined) wanted.set(entry, place);
  }
  const shift = next - last - 1;
  // Of a row before which rows are put in and which goes itself, the row goes first.
  return {
    steps: inverseOrder(steps),
    of: (row) => (row > last ? row + shift : places.get(row)),
    wanted,
    fresh,
  };
}

const inverseOrder = (steps: readonly RowStep[]): RowStep[] =>
  [...steps].sort((one, other) => other.row - one.row || (one.kind === "remove" ? -1 : 1));

/** A table of the wanted sheet in its final place. */
export interface FinalTable {
  readonly spec: TableSpec;
  /** undefined: the table is new. */
  readonly state: TableState | undefined;
  /** Columns of the sheet by their ids. */
  readonly columns: ReadonlyMap<string, number>;
  readonly area: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
}

/** A wanted sheet with the places where its cells come to stand. */
export interface FinalSheet {
  readonly base: SheetSpec;
  readonly next: SheetSpec;
  readonly state: SheetState;
  readonly placement: BasePlacement;
  readonly changes: RowChanges;
  readonly rows: FinalRows;
  readonly tables: readonly FinalTable[];
  readonly place: (row: number, column: number) => Corner | undefined;
  /** The present row that stands in a final row. */
  readonly origin: (row: number) => number | undefined;
}

export function finalSheet(
  base: SheetSpec,
  next: SheetSpec,
  state: SheetState,
  placement: BasePlacement,
  changes: RowChanges,
): FinalSheet {
  const rows = finalRows(changes, Math.max(state.cells.length, rowCount(base)));
  const origins = new Map<number, number>();
  for (let row = 0; row < Math.max(state.cells.length, rowCount(base)) + 1; row += 1) {
    const place = rows.of(row);
    if (place !== undefined) origins.set(place, row);
  }
  const tables = next.tables.flatMap((spec) => {
    const known = placement.tables.get(spec.id);
    if (known === undefined) {
      // One that the user took out stays out; else it is new.
      return base.tables.some(({ id }) => id === spec.id) ? [] : newTable(spec, rows);
    }
    return [grownTable(spec, known.state, known.columns, rows)];
  });
  const byId = new Map(tables.map((table) => [table.spec.id, table]));
  const end = rowCount(next);
  const below = shiftBelow(end, (row) => rows.wanted.get(row));
  return {
    base,
    next,
    state,
    placement,
    changes,
    rows,
    tables,
    origin: (row) => origins.get(row),
    place: (row, column) => {
      const line = row < end ? rows.wanted.get(row) : row + below;
      if (line === undefined) return undefined;
      const spec = tableAt(next, row, column);
      if (spec === undefined) return { row: line, column: placement.columnOf(column) };
      const at = byId.get(spec.id)?.columns.get(spec.columns[column - spec.column]?.id ?? "");
      return at === undefined ? undefined : { row: line, column: at };
    },
  };
}

function newTable(spec: TableSpec, rows: FinalRows): FinalTable[] {
  const row = rows.wanted.get(spec.row);
  if (row === undefined) return [];
  return [
    {
      spec,
      state: undefined,
      columns: new Map(spec.columns.map(({ id }, index) => [id, spec.column + index])),
      area: { row, column: spec.column, rows: spec.rows + 1, columns: spec.columns.length },
    },
  ];
}

/**
 * Columns that come to a table stand behind its last one, wherever they are in a new insert; one that it had
 * before an earlier update stands where its heading was left.
 */
function grownTable(
  spec: TableSpec,
  state: TableState,
  known: ReadonlyMap<string, number>,
  rows: FinalRows,
): FinalTable {
  const columns = new Map<string, number>();
  let end = state.column + state.columns;
  const taken = new Set(known.values());
  const leftAt = (heading: string): number | undefined => {
    const at = state.headings.findIndex((now, index) => now === heading && !taken.has(state.column + index));
    return at < 0 ? undefined : state.column + at;
  };
  for (const { id, heading } of spec.columns) columns.set(id, known.get(id) ?? leftAt(heading) ?? end++);
  const row = rows.of(state.row) ?? state.row;
  let last = row + 1;
  for (let index = 1; index < state.rows; index += 1) last = Math.max(last, rows.of(state.row + index) ?? 0);
  for (let wanted = spec.row + 1; wanted <= lastRowOf(spec); wanted += 1)
    last = Math.max(last, rows.wanted.get(wanted) ?? 0);
  return {
    spec,
    state,
    columns,
    area: { row, column: state.column, rows: last - row + 1, columns: end - state.column },
  };
}

/** A cell to be written, with what of its look changes. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** A cell of the user's that stands against what the update would write. */
export interface KeptCell {
  readonly key: string;
  readonly sheet: string;
  /** As it stands now. */
  readonly row: number;
  readonly column: number;
  readonly yours: Value;
  readonly theirs: Value;
}
