import {
  cohortShares,
  joinedUnits,
  noCurve,
  periodShare,
  streamRevenue,
  type StreamParameters,
} from "../../forecast/index.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { number } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { anyChance, hasCohorts } from "../revenue/streamParts.ts";
import { staysFormula } from "./streamFormulas.ts";
import { variantStreams } from "./variantTables.ts";
import { certain, parametersIn, type Variant } from "./variants.ts";

/** One period of one stream in one variant, whose customers leave by a curve of retention. */
interface VariantCohort {
  readonly variant: Variant;
  readonly stream: number;
  readonly period: number;
}

const self = (id: string): string => `{variantCohorts.${id}@}`;
const same = `({variantStreams.variant}=${self("variant")})*({variantStreams.place}=${self("place")})`;
const of = (id: string): string => `SUMPRODUCT(${same}*{variantStreams.${id}})`;
const cohort = `({variantCohorts.variant}=${self("variant")})*({variantCohorts.place}=${self("place")})`;

/** No column reads its own: shares are products of what stays in each period, as sums of logarithms. */
const formulas = (() => {
  const { period, years } = { period: self("period"), years: "{name:PeriodsPerYear}" };
  const stays = staysFormula({ period, alpha: of("alpha"), beta: of("beta") });
  const earlier = `({variantCohorts.period}<${period})`;
  const age = `(${period}-1-{variantCohorts.period})*${earlier}`;
  const revenue = (price: "price" | "certain"): string =>
    `=IF(${period}=0,0,(${of("start")}*${self("staying")}+${self("joined")})*${of(price)}*(1+${of("priceGrowth")})^(${period}-1))`;
  return {
    stays: `=IF(${period}=0,1,(${stays})^(1/${years}))`,
    staying: `=IF(SUMPRODUCT(${cohort}*({variantCohorts.period}<=${period})*({variantCohorts.stays}=0))>0,0,EXP(SUMPRODUCT(${cohort}*({variantCohorts.period}<=${period})*LN({variantCohorts.stays}+({variantCohorts.stays}=0)))))`,
    joined: `=${of("added")}*SUMPRODUCT(${cohort}*${earlier}*{variantCohorts.staying}*(1+${of("growth")})^(${age}))`,
    revenue: revenue("price"),
    certain: revenue("certain"),
  };
})();

/** Cohorts over all periods, each variant for itself; undefined where no stream has any. */
export function variantCohortsTable(
  build: Build,
  variants: readonly Variant[],
): TableSource<"variantCohorts", VariantCohort> | undefined {
  const { formats } = build;
  const { streams, grid } = sheetForecast(build).forecast;
  const rows = variantStreams(build, variants).flatMap((each) =>
    streams.slice(each.stream, each.stream + 1).some(hasCohorts)
      ? Array.from({ length: grid.count + 1 }, (_, period) => ({ ...each, period }))
      : [],
  );
  const [first] = rows;
  if (first === undefined) return undefined;
  const column = (
    formula: string,
    expected: (parameters: StreamParameters, shares: readonly number[]) => readonly number[],
    format: string,
    change: (variant: Variant) => Variant = (variant) => variant,
  ): Column<VariantCohort> => ({
    align: "right",
    formula,
    expected: ({ variant, stream, period }) => {
      const parameters = parametersIn(build, change(variant), stream);
      const shares = cohortShares(parameters.retention ?? noCurve, grid);
      return expected(parameters, shares)[period] ?? 0;
    },
    format,
  });
  const earned = (parameters: StreamParameters): number[] => streamRevenue(parameters, grid);
  return {
    id: "variantCohorts",
    columns: {
      variant: { align: "right", cell: (row) => number(row.variant.number, formats.count, "formula") },
      place: { align: "right", cell: (row) => number(row.stream + 1, formats.count, "formula") },
      period: { align: "right", cell: (row) => number(row.period, formats.count, "formula") },
      stays: column(
        formulas.stays,
        ({ retention = noCurve }) => [
          1,
          ...Array.from({ length: grid.count }, (_, at) => periodShare(retention, at + 1, grid)),
        ],
        formats.percent,
      ),
      staying: column(formulas.staying, (_, shares) => shares, formats.percent),
      joined: column(formulas.joined, joinedUnits, formats.count),
      revenue: column(formulas.revenue, earned, formats.amount),
      certain: anyChance(build) ? column(formulas.certain, earned, formats.amount, certain) : undefined,
    },
    rows,
    emptyRow: first,
  };
}
