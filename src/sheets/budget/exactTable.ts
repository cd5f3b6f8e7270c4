import type { BudgetGroups } from "../../plan/rows/budgetTotals.ts";
import type { LineRow } from "../../plan/rows/budgetLines.ts";
import { correlationOutside } from "../../plan/rules/measures.ts";
import type { Value } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { conditionOfFigures } from "../checks/formula.ts";
import { dateSerial } from "../frame/date.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { exactFigures } from "./exactFigures.ts";
import { expectedState, stateInRow } from "./exactState.ts";
import { kept } from "./kept.ts";
import { keptFigures } from "./keptFigures.ts";
import { overTrack } from "./overTrack.ts";
import {
  approximatePercentile,
  frontColumns,
  percentileColumns,
  percentiles,
  rangeRows,
  type RangeRow,
} from "./rangeTables.ts";

/** The range of each track by PLAN functions: the exact distribution of the sum. */
export function exactTable(
  build: Build,
  groups: BudgetGroups,
  rows: readonly LineRow[],
): TableSource<"exact", RangeRow> {
  const figures = exactFigures(build, groups, rows);
  const over = overTrack(groups, "exact");
  const isSingle = groups.tracks.length <= 1;
  // Lines of other tracks become constants of 0, which leave the distribution of a sum as it is.
  const column = (id: string): string =>
    isSingle ? `{budget.${id}}` : `({budget.track}={exact.track@})*{budget.${id}}`;
  const range = `${column("lowYear")},${column("highYear")}`;
  const rest = `${column("likelyYear")},{budget.shape},{name:Correlation}`;
  const own = isSingle ? "" : "--({budget.track}={exact.track@}),";
  // Ranges the wrong way round have no distribution, nor has a correlation outside its limits.
  const missing = `OR({exact.invalid@}>0,${conditionOfFigures(correlationOutside)})`;
  const { amount, count, date } = build.formats;
  const { states } = build.texts.budget.exact;

  const native = (id: "low" | "high" | "base", from: string): Column<RangeRow> => ({
    align: "right",
    formula: `=${over(from)}`,
    expected: ({ sums }) => sums[id],
    format: amount,
  });
  const exact = (formula: string, expected: (row: RangeRow) => Value): Column<RangeRow> => ({
    align: "right",
    kind: "plan",
    formula: `=IF(${missing},"${states.none}",${formula})`,
    expected,
    format: amount,
  });
  const front = frontColumns(build, "");
  const { level, ...printed } = percentileColumns((id) =>
    exact(`PLAN.RANGEPERCENTILE(${range},{name:${percentiles[id]}},${rest})`, (row) =>
      figures.percentile(row, id),
    ),
  );
  return {
    id: "exact",
    columns: {
      track: front.track,
      method: {
        formula: stateInRow(build),
        expected: ({ track }) => expectedState(build, figures, track),
        role: "formulaText",
      },
      calculatedOn: kept(() => dateSerial(build.context.asOf), date),
      confidence: front.confidence,
      low: native("low", "lowYear"),
      high: native("high", "highYear"),
      base: native("base", "base"),
      ...printed,
      contingency: exact(
        `PLAN.CONTINGENCY(${range},{name:ConfidenceLevel},{exact.base@},${rest})`,
        figures.contingency,
      ),
      level,
      invalid: {
        align: "right",
        formula: `=SUMPRODUCT(${own}--({budget.lowYear}>{budget.highYear}))+SUMPRODUCT(${own}--({budget.lowYear}<={budget.highYear}),--ISNUMBER({budget.likely}),--({budget.shape}<>{name:ShapeTriangular}))`,
        expected: ({ track }) => figures.invalid(track),
        format: count,
      },
      approximation: {
        align: "right",
        formula:
          '=IF(ISNUMBER({exact.p80@}),SUMPRODUCT(--({approximate.track}={exact.track@}),{approximate.p80})-{exact.p80@},"")',
        expected: (row) => {
          const p80 = figures.percentile(row, "p80");
          return typeof p80 === "number" ? approximatePercentile(build, row.sums, "p80") - p80 : "";
        },
        format: amount,
      },
      // A table without lines has one empty row.
      ...keptFigures(build, own, ({ track }) => Math.max(figures.linesOf(track).length, isSingle ? 1 : 0)),
    },
    rows: rangeRows(groups),
    emptyRow: { track: "", sums: groups.sumsOf("") },
  };
}
