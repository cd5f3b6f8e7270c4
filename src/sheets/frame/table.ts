import type {
  Block,
  Cell,
  RangeRef,
  TableColumnSpec,
  TableSpec,
  ValidationSpec,
  Value,
} from "../../workbook/spec.ts";
import type { Role } from "../../workbook/style.ts";
import type { Build } from "../build.ts";
import { headingsOf, tables, type ColumnId, type TableId } from "../ids.ts";
import { blank, formula, plan } from "./cell.ts";
import type { Field, FieldValues, InputRule } from "./fields.ts";

/** A column of a table: cells taken from the row, or one formula for all rows with the value it must give. */
export type Column<Row> = {
  /** Headings stand like their columns: numbers right. */
  readonly align?: "right";
} & (
  | { readonly cell: (row: Row, build: Build) => Cell; readonly rule?: InputRule }
  | {
      readonly formula: string;
      readonly expected: (row: Row) => Value;
      readonly format?: string | ((row: Row) => string);
      readonly role?: Role;
      /** "plan": a PLAN function, which files store as its value. */
      readonly kind?: "plan";
    }
);

/** A table with a column for each of its ids, in the order of the sheet. */
export interface TableSource<Id extends TableId, Row> {
  readonly id: Id;
  /** A column that the plan has nothing for may be left out: undefined. */
  readonly columns: Readonly<Record<ColumnId<Id>, Column<Row> | undefined>>;
  readonly rows: readonly Row[];
  /** Stands in a table without rows: an Excel table has at least one. */
  readonly emptyRow: Row;
}

/** A table in its place, with the ranges that formats, rules and charts point to. */
export interface PlacedTable<Id extends TableId = TableId> {
  readonly sheet: string;
  readonly spec: TableSpec;
  readonly block: Block;
  /** What the cells of its fields take. */
  readonly validations: readonly ValidationSpec[];
  /** Columns into which people type figures and nothing else, neighbours together: the first and the last of each run. */
  readonly figures: readonly (readonly [from: ColumnId<Id>, to: ColumnId<Id>])[];
  /** Cells of a column, or of the columns from the first to the last. */
  range(from: ColumnId<Id>, to?: ColumnId<Id>): RangeRef;
  /** First row below the table. */
  readonly nextRow: number;
}

/** A column of cells that people type into, as its field has it. `format`: where each row has its own. */
export const input = <Row, Value>(
  field: Field<Value>,
  value: (row: Row) => Value | undefined,
  format?: (row: Row) => string,
): Column<Row> => ({
  align: field.align,
  rule: field.rule,
  cell: (row, build) => field.cell(value(row), build, format?.(row)),
});

/** The columns of fields whose rows call their values as the columns are called. */
export function inputs<F extends Readonly<Record<string, Field<unknown>>>>(
  fields: F,
): { readonly [Id in keyof F]: Column<Partial<Pick<FieldValues<F>, Id>>> } {
  return Object.fromEntries(
    Object.entries(fields).map(([id, field]) => [
      id,
      input(field, (row: Readonly<Record<string, unknown>>) => row[id]),
    ]),
  ) as { readonly [Id in keyof F]: Column<Partial<Pick<FieldValues<F>, Id>>> };
}

/** The columns of fields, those left out that no row has a value for. */
export function filledInputs<F extends Readonly<Record<string, Field<unknown>>>, Row>(
  fields: F,
  rows: readonly Row[],
  valueOf: <Id extends keyof F & string>(row: Row, id: Id) => unknown,
): { readonly [Id in keyof F]: Column<Row> | undefined } {
  return Object.fromEntries(
    Object.entries(fields).map(([id, field]) => [
      id,
      rows.some((row) => valueOf(row, id) !== undefined)
        ? input(field, (row: Row) => valueOf(row, id))
        : undefined,
    ]),
  ) as { readonly [Id in keyof F]: Column<Row> | undefined };
}

export function placeTable<Id extends TableId, Row>(
  build: Build,
  sheet: string,
  source: TableSource<Id, Row>,
  place: { readonly row: number; readonly column: number },
): PlacedTable<Id> {
  const headings = headingsOf(source.id, build.texts);
  const columns = (Object.entries(source.columns) as [ColumnId<Id>, Column<Row> | undefined][]).flatMap(
    ([id, column]) => (column === undefined ? [] : [{ id, column, heading: headings[id] }]),
  );
  const rows = source.rows.length > 0 ? source.rows : [source.emptyRow];
  const heads = columns.map(({ heading, column }): Cell => ({
    kind: "text",
    text: heading,
    role: column.align === "right" ? "headingNumber" : "heading",
  }));
  const spec: TableSpec = {
    id: source.id,
    name: tables[source.id].name,
    ...place,
    rows: rows.length,
    columns: columns.map(({ id, heading, column }): TableColumnSpec =>
      "formula" in column && column.kind !== "plan"
        ? { id, heading, calculated: column.formula }
        : { id, heading },
    ),
  };
  const position = (id: ColumnId<Id>): number => columns.findIndex((column) => column.id === id);
  const range = (from: ColumnId<Id>, to = from): RangeRef => ({
    sheet,
    row: place.row + 1,
    column: place.column + position(from),
    rows: rows.length,
    columns: position(to) - position(from) + 1,
  });
  return {
    sheet,
    spec,
    block: {
      ...place,
      cells: [heads, ...rows.map((row) => columns.map(({ column }) => columnCell(build, column, row)))],
    },
    validations: ruleRuns(columns).map(({ rule, from, to }) => rule(build, range(from, to))),
    figures: figureRuns(
      columns.map(({ id, column }) => ({ id, holdsFigures: holdsFigures(build, column, rows) })),
    ),
    range,
    nextRow: place.row + 1 + rows.length,
  };
}

interface RuleRun<Id> {
  readonly rule: InputRule;
  readonly from: Id;
  readonly to: Id;
}

/** Neighbouring columns of one field take one rule. */
function ruleRuns<Id, Row>(
  columns: readonly { readonly id: Id; readonly column: Column<Row> }[],
): RuleRun<Id>[] {
  const runs: RuleRun<Id>[] = [];
  columns.forEach(({ id, column }, index) => {
    const rule = ruleOf(column);
    if (rule === undefined) return;
    const neighbour = columns[index - 1]?.column;
    const before = neighbour === undefined ? undefined : ruleOf(neighbour);
    const last = runs.at(-1);
    if (last !== undefined && before === rule) runs[runs.length - 1] = { ...last, to: id };
    else runs.push({ rule, from: id, to: id });
  });
  return runs;
}

/** Whether people type figures into a column: no row has words there, as those of Assumptions do. */
const holdsFigures = <Row>(build: Build, column: Column<Row>, rows: readonly Row[]): boolean =>
  "cell" in column &&
  column.align === "right" &&
  rows.every((row) => column.cell(row, build).kind !== "text");

function figureRuns<Id>(
  columns: readonly { readonly id: Id; readonly holdsFigures: boolean }[],
): (readonly [from: Id, to: Id])[] {
  const runs: (readonly [from: Id, to: Id])[] = [];
  columns.forEach(({ id, holdsFigures }, index) => {
    if (!holdsFigures) return;
    const last = runs.at(-1);
    if (last !== undefined && columns[index - 1]?.holdsFigures === true)
      runs[runs.length - 1] = [last[0], id];
    else runs.push([id, id]);
  });
  return runs;
}

const ruleOf = <Row>(column: Column<Row>): InputRule | undefined =>
  "cell" in column ? column.rule : undefined;

function columnCell<Row>(build: Build, column: Column<Row>, row: Row): Cell {
  if ("cell" in column) return column.cell(row, build);
  const value = column.expected(row);
  const format = typeof column.format === "function" ? column.format(row) : column.format;
  if (column.kind === "plan") return plan(column.formula, value, format ?? "General");
  return formula(column.formula, value, format, column.role);
}

/** A row of cells outside tables, e.g. a section's title. */
export const lineBlock = (row: number, column: number, cells: readonly Cell[]): Block => ({
  row,
  column,
  cells: [cells],
});

export const noCell: Cell = blank();
