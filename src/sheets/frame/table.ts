import type { Block, Cell, RangeRef, TableColumnSpec, TableSpec, Value } from "../../workbook/spec.ts";
import type { Role } from "../../workbook/style.ts";
import { blank, formula, plan } from "./cell.ts";

/** A column of a table: cells taken from the row, or one formula for all rows with the value it must give. */
export type Column<Row> = {
  readonly id: string;
  readonly heading: string;
  /** Headings stand like their columns: numbers right. */
  readonly align?: "right";
} & (
  | { readonly cell: (row: Row) => Cell }
  | {
      readonly formula: string;
      readonly expected: (row: Row) => Value;
      readonly format?: string;
      readonly role?: Role;
      /** "plan": a PLAN function, which files store as its value. */
      readonly kind?: "plan";
    }
);

export interface TableSource<Row> {
  readonly id: string;
  /** English in every language. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Stands in a table without rows: an Excel table has at least one. */
  readonly emptyRow: Row;
}

/** A table in its place, with the ranges that formats, rules and charts point to. */
export interface PlacedTable {
  readonly spec: TableSpec;
  readonly block: Block;
  /** Cells of a column, or of the columns from the first to the last. */
  range(from: string, to?: string): RangeRef;
  /** First row below the table. */
  readonly nextRow: number;
}

export function placeTable<Row>(
  sheet: string,
  source: TableSource<Row>,
  place: { readonly row: number; readonly column: number },
): PlacedTable {
  const { columns } = source;
  const rows = source.rows.length > 0 ? source.rows : [source.emptyRow];
  const headings = columns.map((column): Cell => ({
    kind: "text",
    text: column.heading,
    role: column.align === "right" ? "headingNumber" : "heading",
  }));
  const spec: TableSpec = {
    id: source.id,
    name: source.name,
    ...place,
    rows: rows.length,
    columns: columns.map((column): TableColumnSpec => {
      const { id, heading } = column;
      return "formula" in column && column.kind !== "plan"
        ? { id, heading, calculated: column.formula }
        : { id, heading };
    }),
  };
  const position = (id: string): number => {
    const found = columns.findIndex((column) => column.id === id);
    if (found < 0) throw new Error(`${source.id} has no column ${id}`);
    return found;
  };
  return {
    spec,
    block: {
      ...place,
      cells: [headings, ...rows.map((row) => columns.map((column) => columnCell(column, row)))],
    },
    range: (from, to = from) => ({
      sheet,
      row: place.row + 1,
      column: place.column + position(from),
      rows: rows.length,
      columns: position(to) - position(from) + 1,
    }),
    nextRow: place.row + 1 + rows.length,
  };
}

function columnCell<Row>(column: Column<Row>, row: Row): Cell {
  if ("cell" in column) return column.cell(row);
  const value = column.expected(row);
  if (column.kind === "plan") return plan(column.formula, value, column.format ?? "General");
  return formula(column.formula, value, column.format, column.role);
}

/** A row of cells outside tables, e.g. a section's title. */
export const lineBlock = (row: number, column: number, cells: readonly Cell[]): Block => ({
  row,
  column,
  cells: [cells],
});

export const noCell: Cell = blank();
