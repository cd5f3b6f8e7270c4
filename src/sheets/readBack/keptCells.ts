import type { Value } from "../../workbook/spec.ts";
import { keptOf } from "../budget/keptColumns.ts";
import { groupKey } from "../../plan/rows/sameText.ts";
import { keptLineOf } from "../returns/linesTable.ts";
import { grid, type GridRow } from "./grid.ts";
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
export const keptCells = (contents: readonly TableContent[], day: number): KeptCell[] =>
  [...keptOfBudget(contents, day), ...keptOfReturns(contents, day)].map((cell) =>
    cell.column === "calculatedOn" ? { ...cell, isDate: true as const } : cell,
  );

/** Whether exact figures stand as values: their day is kept beside them then, and only then. */
export const standAsValues = (contents: readonly TableContent[]): boolean =>
  (["exact", "returnsExact"] as const).some(
    (id) => grid(contents, id)?.rows.some((row) => row.value("calculatedOn") !== "") ?? false,
  );

type ColumnCell = KeptCell & { readonly column: string };

/** The same beside the percentiles of the return: each line by what it is compared by. */
function keptOfReturns(contents: readonly TableContent[], day: number): ColumnCell[] {
  const exact = grid(contents, "returnsExact");
  const lines = grid(contents, "returnLines");
  const figures = grid(contents, "assumptions");
  if (exact === undefined || lines === undefined || figures === undefined) return [];
  const assumption = assumptionsOf(figures);
  const roi = assumption("RoiLow");
  return [
    ...exact.rows.flatMap((row) =>
      row.cells({
        calculatedOn: day,
        keptRate: assumption("DiscountRate"),
        keptTiming: assumption("FlowTiming"),
        keptRoi: typeof roi === "number" ? roi : 0,
      }),
    ),
    ...lines.rows.flatMap((row) =>
      row.cells(Object.fromEntries(Object.entries(keptLineOf).map(([id, of]) => [id, row.value(of)]))),
    ),
  ];
}

const assumptionsOf =
  (figures: { readonly rows: readonly GridRow<"assumptions">[] }) =>
  (name: string): Value =>
    figures.rows.find((row) => row.value("key") === name)?.value("value") ?? "";

function keptOfBudget(contents: readonly TableContent[], day: number): ColumnCell[] {
  const exact = grid(contents, "exact");
  const lines = grid(contents, "budget");
  const figures = grid(contents, "assumptions");
  if (exact === undefined || lines === undefined || figures === undefined) return [];
  const assumption = assumptionsOf(figures);
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
  ];
}

const sameWord = (one: Value, other: Value): boolean => groupKey(String(one)) === groupKey(String(other));
