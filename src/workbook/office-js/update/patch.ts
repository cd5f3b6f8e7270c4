import type { SheetSpec } from "../../spec.ts";
import { operations, type Step } from "../payload.ts";
import { rangeOf, type InsertSession } from "../session.ts";
import { blocksOf } from "./blocks.ts";
import type { ChangedSheet } from "./planUpdate.ts";
import type { CellWrite, FinalTable } from "./sheetUpdate.ts";

export interface ColumnWrite {
  readonly table: FinalTable;
  readonly column: number;
  readonly rows: readonly { readonly row: number; readonly formula: string }[];
}

/** The cells of a sheet that change: formulas of calculated columns by column, all else as blocks. */
export function patchOf({ sheet, writes }: ChangedSheet): {
  patch: SheetSpec;
  columns: readonly ColumnWrite[];
} {
  const calculated = sheet.tables.flatMap((table) =>
    table.spec.columns.flatMap(({ id, calculated: formula }) => {
      const column = table.columns.get(id);
      return formula === undefined || column === undefined ? [] : [{ table, column }];
    }),
  );
  const columnOf = ({ row, column, cell }: CellWrite) =>
    cell.kind !== "formula"
      ? undefined
      : calculated.find(
          (entry) =>
            entry.column === column &&
            row > entry.table.area.row &&
            row < entry.table.area.row + entry.table.area.rows,
        );
  const plain = writes.map((write): CellWrite => {
    if (columnOf(write) === undefined) return write;
    const { role, format } = write.cell;
    return {
      ...write,
      cell: {
        kind: "blank",
        ...(role === undefined ? {} : { role }),
        ...(format === undefined ? {} : { format }),
      },
    };
  });
  const columns = calculated.map(({ table, column }): ColumnWrite => ({
    table,
    column,
    rows: writes
      .filter((write) => columnOf(write)?.column === column && columnOf(write)?.table === table)
      .flatMap(({ row, cell }) => (cell.kind === "formula" ? [{ row, formula: cell.formula }] : []))
      .sort((one, other) => one.row - other.row),
  }));
  return {
    patch: {
      ...sheet.next,
      blocks: blocksOf(sheet.next, plain),
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
    },
    columns: columns.filter(({ rows }) => rows.length > 0),
  };
}

export function columnSteps(
  session: InsertSession,
  { sheet }: ChangedSheet,
  columns: readonly ColumnWrite[],
): Step[] {
  return columns.flatMap(({ column, rows }) => {
    const runs: { row: number; formulas: string[] }[] = [];
    for (const { row, formula } of rows) {
      const last = runs.at(-1);
      if (last !== undefined && last.row + last.formulas.length === row) last.formulas.push(formula);
      else runs.push({ row, formulas: [formula] });
    }
    return runs.map(({ row, formulas }) => {
      const area = { sheet: sheet.next.id, row, column, rows: formulas.length, columns: 1 };
      return operations(1 + formulas.join("").length / 300, () => {
        rangeOf(session, area).formulas = formulas.map((formula) => [formula]);
      });
    });
  });
}
