import { cellAddress } from "../../workbook/address.ts";
import type { Block, Cell, RangeRef, Value } from "../../workbook/spec.ts";
import type { Role } from "../../workbook/style.ts";
import { blank, formula, number, text } from "./cell.ts";

/**
 * A block whose columns are periods: label, unit, one figure of the row itself, then period 0 to the last.
 * One formula a row, the same in every period. In formulas [id] is the row's cell of the same period,
 * [id<] that of the period before, [id.own] the row's own figure and [id:all] all its periods; what stands
 * before period 0 is an empty column, which counts as nothing.
 */
export interface GridRow<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly unit?: string;
  /** A figure of the whole row, or the heading above such figures. */
  readonly own?: OwnFigure | string;
  /** Without it the row holds its values as they are. */
  readonly formula?: string;
  readonly expected: readonly Value[];
  readonly format: string;
  readonly role?: Role;
  readonly labelRole?: Role;
}

/** The figure of a whole row, e.g. its total. */
export interface OwnFigure {
  readonly formula: string;
  readonly expected: Value;
  readonly format: string;
}

export interface PlacedGrid<Id extends string> {
  readonly block: Block;
  /** All periods of a row. */
  range(id: Id): RangeRef;
  /** The same as an absolute address within the sheet. */
  address(id: Id): string;
  readonly nextRow: number;
}

/** Columns before the periods: label, unit, own figure, and an empty one. */
export const gridLead = 4;

export function placeGrid<Id extends string>(
  sheet: string,
  rows: readonly GridRow<Id>[],
  place: { readonly row: number; readonly column: number },
  periods: number,
): PlacedGrid<Id> {
  const first = place.column + gridLead;
  const rowOf = (id: string): number => {
    const index = rows.findIndex((row) => row.id === id);
    if (index < 0) throw new Error(`the grid has no row ${id}`);
    return place.row + index;
  };
  const resolve = (source: string, own: string, column: number): string =>
    source.replace(/\[(\w+)(<|\.own|:all)?\]/g, (_, id: string, kind: string | undefined) => {
      const row = rowOf(id);
      if (kind === ".own") return absolute(row, place.column + 2);
      // Rows of one formula stay alike when only their own row moves with them.
      if (kind === ":all") {
        const all = `${absolute(row, first)}:${absolute(row, first + periods - 1)}`;
        return id === own ? all.replace(/\$(?=\d)/g, "") : all;
      }
      const address = cellAddress(row, kind === "<" ? column - 1 : column);
      return id === own ? address : address.replace(/(?=\d)/, "$$");
    });
  const cells = rows.map((row): Cell[] => [
    text(row.label, row.labelRole ?? "label"),
    text(row.unit, row.labelRole === "heading" ? "heading" : "note"),
    ownCell(row, (source) => resolve(source, row.id, first)),
    blank(),
    ...row.expected.map((expected, period) => {
      if (row.formula !== undefined)
        return formula(resolve(row.formula, row.id, first + period), expected, row.format, row.role);
      return typeof expected === "number"
        ? number(expected, row.format, row.role ?? "formula")
        : text(String(expected), row.role);
    }),
  ]);
  const range = (id: Id): RangeRef => ({ sheet, row: rowOf(id), column: first, rows: 1, columns: periods });
  return {
    block: { ...place, cells },
    range,
    address: (id) => `${absolute(rowOf(id), first)}:${absolute(rowOf(id), first + periods - 1)}`,
    nextRow: place.row + rows.length,
  };
}

function ownCell<Id extends string>({ own, role }: GridRow<Id>, resolve: (source: string) => string): Cell {
  if (own === undefined) return blank();
  if (typeof own === "string") return text(own, "headingNumber");
  return formula(resolve(own.formula), own.expected, own.format, role);
}

export function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
}
