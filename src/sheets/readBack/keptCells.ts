import type { Value } from "../../workbook/spec.ts";
import { keptOf } from "../budget/keptColumns.ts";
import { groupKey } from "../../plan/rows/sameText.ts";
import type { ColumnId, TableId } from "../ids.ts";
import { identifyColumns } from "./columnIds.ts";
import type { CellPlace, TableContent } from "./reader.ts";

/** A value for a cell; a date is a serial number of the 1900 system. */
export interface KeptCell {
  readonly target: CellPlace;
  readonly value: Value;
  readonly isDate?: true;
}

/**
 * What is written beside exact figures that become values: the day, and every input they were calculated
 * from, so that the workbook itself says when an input is another. Nothing where the sheets are not there.
 */
export function keptCells(contents: readonly TableContent[], day: number): KeptCell[] {
  const exact = grid(contents, "exact");
  const lines = grid(contents, "budget");
  const figures = grid(contents, "assumptions");
  if (exact === undefined || lines === undefined || figures === undefined) return [];
  const assumption = (name: string): Value =>
    figures.rows.find((row) => row.value("key") === name)?.value("value") ?? "";
  const isSingle = exact.rows.length === 1;
  const linesOf = (track: Value): number =>
    isSingle ? lines.rows.length : lines.rows.filter((row) => sameWord(row.value("track"), track)).length;
  return [
    ...exact.rows.flatMap((row) =>
      row.cells({
        calculatedOn: day,
        keptLines: linesOf(row.value("track")),
        keptCorrelation: assumption("Correlation"),
        keptLevel: assumption("ConfidenceLevel"),
      }),
    ),
    ...lines.rows.flatMap((row) =>
      row.cells(Object.fromEntries(Object.entries(keptOf).map(([id, of]) => [id, row.value(of)]))),
    ),
  ].map((cell) => (cell.column === "calculatedOn" ? { ...cell, isDate: true as const } : cell));
}

const sameWord = (one: Value, other: Value): boolean => groupKey(String(one)) === groupKey(String(other));

interface GridRow<Id extends TableId> {
  value(column: ColumnId<Id>): Value;
  cells(
    values: Partial<Readonly<Record<ColumnId<Id>, Value>>>,
  ): { readonly column: string; readonly target: CellPlace; readonly value: Value }[];
}

/** A table whose cells are found by the ids of its columns. */
function grid<Id extends TableId>(
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
