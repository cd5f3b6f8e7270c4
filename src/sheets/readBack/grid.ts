import type { Value } from "../../workbook/spec.ts";
import type { ColumnId, TableId } from "../ids.ts";
import { identifyColumns } from "./columnIds.ts";
import type { CellPlace, TableContent } from "./reader.ts";

export interface GridRow<Id extends TableId> {
  value(column: ColumnId<Id>): Value;
  cells(
    values: Partial<Readonly<Record<ColumnId<Id>, Value>>>,
  ): { readonly column: string; readonly target: CellPlace; readonly value: Value }[];
}

/** A table whose cells are found by the ids of its columns. */
export function grid<Id extends TableId>(
  contents: readonly TableContent[],
  id: Id,
): { readonly rows: readonly GridRow<Id>[] } | undefined {
  const table = contents.find((content) => content.id === id);
  if (table === undefined) return undefined;
  const ids = identifyColumns(id, table.headings);
  return {
    rows: table.rows.map((values, row) => ({
      value: (column) => values[ids.indexOf(column)] ?? "",
      cells: (wanted) =>
        (Object.entries(wanted) as [ColumnId<Id>, Value][]).flatMap(([column, value]) =>
          ids.includes(column) ? [{ column, target: table.cell(row, ids.indexOf(column)), value }] : [],
        ),
    })),
  };
}
