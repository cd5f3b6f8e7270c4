import { contingency, totalPercentile, type RangeLine } from "../../calc/index.ts";
import type { BudgetGroups } from "../../plan/rows/budgetTotals.ts";
import type { LineRow } from "../../plan/rows/budgetLines.ts";
import { groupKey, groupRows } from "../../plan/rows/sameText.ts";
import { holds } from "../../plan/rules/condition.ts";
import { correlationOutside } from "../../plan/rules/measures.ts";
import type { Build } from "../build.ts";
import { countOf } from "../checks/figure.ts";
import { percentiles, type PercentileId, type RangeRow } from "./rangeTables.ts";

/** What PLAN functions must give for each budget; words where there is no distribution. */
export interface ExactFigures {
  readonly linesOf: (track: string) => readonly LineRow[];
  /** Lines whose amounts are not in order. */
  readonly invalid: (track: string) => number;
  /** Whether a budget has no distribution: lines not in order, or a correlation outside its limits. */
  readonly isMissing: (track: string) => boolean;
  readonly at: (row: RangeRow, probability: number) => number | string;
  readonly percentile: (row: RangeRow, id: PercentileId) => number | string;
  readonly contingency: (row: RangeRow) => number | string;
}

export function exactFigures(build: Build, groups: BudgetGroups, rows: readonly LineRow[]): ExactFigures {
  const options = { correlation: build.figure("Correlation") };
  const linesOf = rowsByTrack(groups, rows);
  const invalid = (track: string): number => countOf(linesOf(track), isInvalid);
  const isMissing = (track: string): boolean => invalid(track) > 0 || holds(correlationOutside, {}, build);
  const figure =
    (calculate: (row: RangeRow, lines: RangeLine[]) => number) =>
    (row: RangeRow): number | string =>
      isMissing(row.track)
        ? build.texts.budget.exact.states.none
        : calculate(row, rangeLines(linesOf(row.track)));
  const at = (row: RangeRow, probability: number): number | string =>
    figure((_, lines) => totalPercentile(lines, probability, options))(row);
  return {
    linesOf,
    invalid,
    isMissing,
    at,
    percentile: (row, id) => at(row, build.figure(percentiles[id])),
    contingency: figure(({ sums }, lines) =>
      contingency(lines, build.figure("ConfidenceLevel"), sums.base, options),
    ),
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
