import { contingency, totalPercentile, type RangeLine } from "../../calc/index.ts";
import type { Value } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { holds } from "../../plan/rules/condition.ts";
import { correlationOutside } from "../../plan/rules/measures.ts";
import { countOf } from "../checks/figure.ts";
import { conditionOfFigures } from "../checks/formula.ts";
import { groupKey, groupRows } from "../../plan/rows/sameText.ts";
import type { Column, TableSource } from "../frame/table.ts";
import type { BudgetGroups } from "../../plan/rows/budgetTotals.ts";
import type { LineRow } from "../../plan/rows/budgetLines.ts";
import { frontColumns, percentileColumns, percentiles, rangeRows, type RangeRow } from "./rangeTables.ts";
import { overTrack } from "./overTrack.ts";

/** The range of each track by PLAN functions: the exact distribution of the sum. */
export function exactTable(
  build: Build,
  groups: BudgetGroups,
  rows: readonly LineRow[],
): TableSource<"exact", RangeRow> {
  const over = overTrack(groups, "exact");
  // Lines of other tracks become constants of 0, which leave the distribution of a sum as it is.
  const column = (id: string): string =>
    groups.tracks.length > 1 ? `({budget.track}={exact.track@})*{budget.${id}}` : `{budget.${id}}`;
  const range = `${column("lowYear")},${column("highYear")}`;
  const rest = `${column("likelyYear")},{budget.shape},{name:Correlation}`;
  const options = { correlation: build.figure("Correlation") };
  const own = groups.tracks.length > 1 ? "--({budget.track}={exact.track@})," : "";
  const rowsOf = rowsByTrack(groups, rows);
  const invalidOf = (track: string): number => countOf(rowsOf(track), isInvalid);
  const linesOf = (track: string): RangeLine[] => rangeLines(rowsOf(track));

  const native = (id: "low" | "high" | "base", from: string): Column<RangeRow> => ({
    align: "right",
    formula: `=${over(from)}`,
    expected: ({ sums }) => sums[id],
    format: build.formats.amount,
  });
  const exact = (formula: string, expected: (row: RangeRow) => Value): Column<RangeRow> => ({
    align: "right",
    kind: "plan",
    // Ranges the wrong way round have no distribution, nor has a correlation outside its limits: the word of a failed check stands in place of an error.
    formula: `=IF(OR({exact.invalid@}>0,${conditionOfFigures(correlationOutside)}),{name:WordCheck},${formula})`,
    expected: (row) =>
      invalidOf(row.track) > 0 || holds(correlationOutside, {}, build)
        ? build.word("WordCheck")
        : expected(row),
    format: build.formats.amount,
  });
  return {
    id: "exact",
    columns: {
      ...frontColumns(build, build.texts.budget.exact.method),
      invalid: {
        align: "right",
        formula: `=SUMPRODUCT(${own}--({budget.lowYear}>{budget.highYear}))+SUMPRODUCT(${own}--ISNUMBER({budget.likely}),--({budget.shape}<>{name:ShapeTriangular}))`,
        expected: ({ track }) => invalidOf(track),
        format: build.formats.count,
      },
      low: native("low", "lowYear"),
      high: native("high", "highYear"),
      base: native("base", "base"),
      ...percentileColumns((id) =>
        exact(`PLAN.RANGEPERCENTILE(${range},{name:${percentiles[id]}},${rest})`, ({ track }) =>
          totalPercentile(linesOf(track), build.figure(percentiles[id]), options),
        ),
      ),
      contingency: exact(
        `PLAN.CONTINGENCY(${range},{name:ConfidenceLevel},{exact.base@},${rest})`,
        ({ track, sums }) => contingency(linesOf(track), build.figure("ConfidenceLevel"), sums.base, options),
      ),
    },
    rows: rangeRows(groups),
    emptyRow: { track: "", sums: groups.sumsOf("") },
  };
}

function rowsByTrack(groups: BudgetGroups, rows: readonly LineRow[]): (track: string) => readonly LineRow[] {
  if (groups.tracks.length <= 1) return () => rows;
  const members = groupRows(rows, (row) => groupKey(row.track));
  return (track) => members.get(groupKey(track)) ?? [];
}

const isInvalid = ({ lowYear, highYear, likely, triangular }: LineRow): boolean =>
  lowYear > highYear || (likely !== undefined && !triangular);

/** The lines as the functions get them; a table without lines is one line of nothing. */
function rangeLines(rows: readonly LineRow[]): RangeLine[] {
  if (rows.length === 0) return [{ low: 0, high: 0 }];
  return rows.map(({ lowYear, highYear, likelyYear, triangular }) => ({
    low: lowYear,
    high: highYear,
    ...(triangular ? { likely: likelyYear, shape: "triangular" as const } : { shape: "uniform" as const }),
  }));
}
