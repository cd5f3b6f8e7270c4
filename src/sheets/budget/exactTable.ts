import { CalcError } from "../../calc/index.ts";
import type { RangeLine } from "../../calc/ranges/line.ts";
import { percentileOf, prepare } from "../../calc/ranges/total.ts";
import type { Value } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { groupKey } from "../frame/sameText.ts";
import type { Column, TableSource } from "../frame/table.ts";
import type { BudgetGroups } from "./groups.ts";
import type { LineRow } from "./lines.ts";
import { frontColumns, percentiles, rangeRows, type PercentileId, type RangeRow } from "./rangeTables.ts";
import { overTrack } from "./totalsTables.ts";

/** The range of each track by PLAN functions: the exact distribution of the sum. */
export function exactTable(
  build: Build,
  groups: BudgetGroups,
  rows: readonly LineRow[],
): TableSource<RangeRow> {
  const headings = build.texts.budget.exactHeadings;
  const over = overTrack(groups, "exact");
  // Lines of other tracks become constants of 0, which leave the distribution of a sum as it is.
  const column = (id: string): string =>
    groups.tracks.length > 1 ? `({budget.track}={exact.track@})*{budget.${id}}` : `{budget.${id}}`;
  const range = `${column("lowYear")},${column("highYear")}`;
  const rest = `${column("likelyYear")},{budget.shape},{name:Correlation}`;
  const options = { correlation: build.figure("Correlation") };
  const linesOf = linesByTrack(groups, rows);

  const native = (id: "low" | "high" | "base", from: string): Column<RangeRow> => ({
    id,
    heading: headings[id],
    align: "right",
    formula: `=${over(from)}`,
    expected: ({ sums }) => sums[id],
    format: build.formats.amount,
  });
  const exact = (
    id: PercentileId | "contingency",
    formula: string,
    expected: (row: RangeRow) => Value,
  ): Column<RangeRow> => ({
    id,
    heading: headings[id],
    align: "right",
    kind: "plan",
    formula,
    expected,
    format: build.formats.amount,
  });
  return {
    id: "exact",
    name: "BudgetExact",
    columns: [
      ...frontColumns(build, groups, "exact", headings, build.texts.budget.exact.method),
      native("low", "lowYear"),
      native("high", "highYear"),
      native("base", "base"),
      ...(Object.keys(percentiles) as PercentileId[]).map((id) =>
        exact(id, `=PLAN.RANGEPERCENTILE(${range},{name:${percentiles[id]}},${rest})`, ({ track }) =>
          valueOrError(() => percentileOf(prepare(linesOf(track), options), build.figure(percentiles[id]))),
        ),
      ),
      exact(
        "contingency",
        `=PLAN.CONTINGENCY(${range},{name:ConfidenceLevel},{exact.base@},${rest})`,
        ({ track, sums }) =>
          valueOrError(
            () => percentileOf(prepare(linesOf(track), options), build.figure("ConfidenceLevel")) - sums.base,
          ),
      ),
    ],
    rows: rangeRows(groups),
    emptyRow: { track: "", sums: groups.sumsOf("") },
  };
}

/** The lines of a track as the functions get them; a table without lines is one line of nothing. */
function linesByTrack(groups: BudgetGroups, rows: readonly LineRow[]): (track: string) => RangeLine[] {
  const lines = (of: readonly LineRow[]): RangeLine[] =>
    of.length === 0
      ? [{ low: 0, high: 0 }]
      : of.map(({ lowYear, highYear, likelyYear, triangular, likely }) => ({
          low: lowYear,
          high: highYear,
          ...(likely === undefined ? {} : { likely: likelyYear }),
          shape: triangular ? ("triangular" as const) : ("uniform" as const),
        }));
  return (track) =>
    lines(groups.tracks.length > 1 ? rows.filter((row) => groupKey(row.track) === groupKey(track)) : rows);
}

/** What the cell shows: the number, or the error that the function answers with. */
function valueOrError(calculate: () => number): Value {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof CalcError) return error.code;
    throw error;
  }
}
