import { normalQuantile } from "../../calc/ranges/normal.ts";
import type { AssumptionName } from "../assumptions/rows.ts";
import type { Build } from "../build.ts";
import { text } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";
import type { BudgetGroups } from "./groups.ts";
import { overTrack } from "./overTrack.ts";
import type { Sums } from "./sums.ts";

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
export function approximateTable(build: Build, groups: BudgetGroups): TableSource<RangeRow> {
  const headings = build.texts.budget.approximateHeadings;
  const over = overTrack(groups, "approximate");
  const own = groups.tracks.length > 1 ? "--({budget.track}={approximate.track@})," : "";
  const squares =
    groups.tracks.length > 1
      ? "SUMPRODUCT(--({budget.track}={approximate.track@}),{budget.deviation},{budget.deviation})"
      : "SUMSQ({budget.deviation})";
  const mean = "{approximate.mean@}";
  const deviation = "{approximate.deviation@}";
  const money = (
    id: keyof typeof headings,
    formula: string,
    expected: (row: RangeRow) => number,
  ): Column<RangeRow> => ({
    id,
    heading: headings[id],
    align: "right",
    formula,
    expected,
    format: build.formats.amount,
  });
  const percentile = (id: PercentileId): Column<RangeRow> =>
    money(id, `=${mean}+NORM.S.INV({name:${percentiles[id]}})*${deviation}`, ({ sums }) =>
      approximatePercentile(build, sums, id),
    );
  return {
    id: "approximate",
    name: "BudgetApproximate",
    columns: [
      ...frontColumns(build, headings, build.texts.budget.approximate.method),
      {
        id: "lines",
        heading: headings.lines,
        align: "right",
        formula: `=SUMPRODUCT(${own}--({budget.name}<>""))`,
        expected: ({ sums }) => sums.lines,
        format: build.formats.count,
      },
      money("mean", `=${over("mean")}`, ({ sums }) => sums.mean),
      money(
        "deviation",
        `=SQRT((1-{name:Correlation})*${squares}+{name:Correlation}*SUMSQ(${over("deviation")}))`,
        ({ sums }) => totalDeviation(build, sums),
      ),
      money("base", `=${over("base")}`, ({ sums }) => sums.base),
      ...(Object.keys(percentiles) as PercentileId[]).map(percentile),
      money("contingency", "={approximate.level@}-{approximate.base@}", ({ sums }) =>
        approximateContingency(build, sums),
      ),
    ],
    rows: rangeRows(groups),
    emptyRow: { track: "", sums: groups.sumsOf("") },
  };
}

/** What the native formula of a percentile must give. */
export const approximatePercentile = (build: Build, sums: Sums, id: PercentileId): number =>
  sums.mean + normalQuantile(build.figure(percentiles[id])) * totalDeviation(build, sums);

export const approximateContingency = (build: Build, sums: Sums): number =>
  approximatePercentile(build, sums, "level") - sums.base;

function totalDeviation(build: Build, { deviation, squaredDeviation }: Sums): number {
  const correlation = build.figure("Correlation");
  return Math.sqrt((1 - correlation) * squaredDeviation + correlation * deviation ** 2);
}

/** What both range tables begin with. */
export function frontColumns(
  { formats, figure }: Build,
  headings: Readonly<Record<"track" | "method" | "confidence", string>>,
  method: string,
): Column<RangeRow>[] {
  return [
    { id: "track", heading: headings.track, cell: (row) => text(row.track) },
    { id: "method", heading: headings.method, cell: () => text(method) },
    {
      id: "confidence",
      heading: headings.confidence,
      align: "right",
      formula: "={name:ConfidenceLevel}",
      expected: () => figure("ConfidenceLevel"),
      format: formats.percent,
    },
  ];
}
