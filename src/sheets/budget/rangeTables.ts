import { normalQuantile } from "../../calc/ranges/normal.ts";
import type { AssumptionName } from "../assumptions/rows.ts";
import type { Build } from "../build.ts";
import { textField } from "../frame/fields.ts";
import { input, type Column, type TableSource } from "../frame/table.ts";
import type { BudgetGroups } from "../../plan/rows/budgetTotals.ts";
import { overTrack } from "./overTrack.ts";
import type { Sums } from "../../plan/rows/budgetSums.ts";

/** One row of the range summary: a track and what its lines add up to. */
export interface RangeRow {
  readonly track: string;
  readonly sums: Sums;
}

export const rangeRows = (groups: BudgetGroups): RangeRow[] =>
  (groups.tracks.length > 0 ? groups.tracks : [""]).map((track) => ({ track, sums: groups.sumsOf(track) }));

/** The percentiles of the summary and the assumptions that say how probable each is. */
export const percentiles = {
  p10: "ProbabilityP10",
  p50: "ProbabilityP50",
  p80: "ProbabilityP80",
  p90: "ProbabilityP90",
  level: "ConfidenceLevel",
} as const satisfies Readonly<Record<string, AssumptionName>>;
export type PercentileId = keyof typeof percentiles;

/**
 * The range of each track by native formulas: a normal distribution with the mean of the lines and
 * the variance (1 − ρ)·Σσ² + ρ·(Σσ)² of equally correlated ones.
 */
export function approximateTable(build: Build, groups: BudgetGroups): TableSource<"approximate", RangeRow> {
  const over = overTrack(groups, "approximate");
  const own = groups.tracks.length > 1 ? "--({budget.track}={approximate.track@})," : "";
  const squares =
    groups.tracks.length > 1
      ? "SUMPRODUCT(--({budget.track}={approximate.track@}),{budget.deviation},{budget.deviation})"
      : "SUMSQ({budget.deviation})";
  // A normal distribution has no ends, the lines have: no percentile lies outside the sums of lows and highs.
  const within = (amount: string): string => `=MEDIAN(${over("lowYear")},${over("highYear")},${amount})`;
  const mean = "{approximate.mean@}";
  const deviation = "{approximate.deviation@}";
  const money = (formula: string, expected: (row: RangeRow) => number): Column<RangeRow> => ({
    align: "right",
    formula,
    expected,
    format: build.formats.amount,
  });
  return {
    id: "approximate",
    columns: {
      ...frontColumns(build, build.texts.budget.approximate.method),
      mean: money(`=${over("mean")}`, ({ sums }) => sums.mean),
      deviation: money(
        `=SQRT((1-{name:Correlation})*${squares}+{name:Correlation}*SUMSQ(${over("deviation")}))`,
        ({ sums }) => totalDeviation(build, sums),
      ),
      base: money(`=${over("base")}`, ({ sums }) => sums.base),
      ...percentileColumns((id) =>
        money(within(`${mean}+NORM.S.INV({name:${percentiles[id]}})*${deviation}`), ({ sums }) =>
          approximatePercentile(build, sums, id),
        ),
      ),
      contingency: money("={approximate.level@}-{approximate.base@}", ({ sums }) =>
        approximateContingency(build, sums),
      ),
      lines: {
        align: "right",
        formula: `=SUMPRODUCT(${own}--({budget.name}<>""))`,
        expected: ({ sums }) => sums.lines,
        format: build.formats.count,
      },
    },
    rows: rangeRows(groups),
    emptyRow: { track: "", sums: groups.sumsOf("") },
  };
}

/** What the native formula of a percentile must give. */
export const approximatePercentile = (build: Build, sums: Sums, id: PercentileId): number =>
  middleOf(
    sums.low,
    sums.high,
    sums.mean + normalQuantile(build.figure(percentiles[id])) * totalDeviation(build, sums),
  );

const middleOf = (one: number, other: number, third: number): number =>
  Math.max(Math.min(one, other), Math.min(Math.max(one, other), third));

export const approximateContingency = (build: Build, sums: Sums): number =>
  approximatePercentile(build, sums, "level") - sums.base;

function totalDeviation(build: Build, { deviation, squaredDeviation }: Sums): number {
  const correlation = build.figure("Correlation");
  return Math.sqrt((1 - correlation) * squaredDeviation + correlation * deviation ** 2);
}

/** What both range tables begin with. */
export function frontColumns(
  { formats, figure }: Build,
  method: string,
): Record<"track" | "method" | "confidence", Column<RangeRow>> {
  return {
    track: input(textField("text"), (row) => row.track),
    method: input(textField("text"), () => method),
    confidence: {
      align: "right",
      formula: "={name:ConfidenceLevel}",
      expected: () => figure("ConfidenceLevel"),
      format: formats.percent,
    },
  };
}

/** A column for each percentile of the summary. */
export const percentileColumns = (
  column: (id: PercentileId) => Column<RangeRow>,
): Record<PercentileId, Column<RangeRow>> => ({
  p10: column("p10"),
  p50: column("p50"),
  p80: column("p80"),
  p90: column("p90"),
  level: column("level"),
});
