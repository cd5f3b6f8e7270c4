import { caseIds, keepsUnits, planSlots, slotFacts, type PlanSlot } from "../../forecast/index.ts";
import { sum } from "../../plan/audit/promises.ts";
import type { Build } from "../build.ts";
import { caseNames, driverNames } from "../words.ts";
import { sheetForecast } from "../forecast.ts";
import { number } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { measureFormat } from "./driverRows.ts";
import { anyChance, anyCohorts, hasCohorts } from "../revenue/streamParts.ts";
import { driverRow, lookupIn, parameterColumns, priceFormula, retentionColumns } from "./streamFormulas.ts";
import { certain, parametersIn, planFigure, type Variant } from "./variants.ts";

const caseColumn = (id: string): string =>
  `((${id}={name:CaseDownside})*{drivers.downside}+(${id}={name:CaseBase})*{drivers.base}+(${id}={name:CaseUpside})*{drivers.upside}+(${id}={name:CaseOwn})*{drivers.own})`;

/** The variants, each with what it changes and the drivers of the whole plan in it. */
export function variantsTable(build: Build, variants: readonly Variant[]): TableSource<"variants", Variant> {
  const { formats } = build;
  const planFigures = Object.fromEntries(
    planSlots.filter((slot) => slot !== "discountRate").map((slot) => [slot, planColumn(build, slot)]),
  ) as Record<Exclude<PlanSlot, "discountRate">, Column<Variant>>;
  return {
    id: "variants",
    columns: {
      number: { align: "right", cell: (row) => number(row.number, formats.count, "formula") },
      row: { align: "right", cell: (row) => number(row.row, formats.whole, "formula") },
      place: { align: "right", cell: (row) => number(changedStream(row), formats.whole, "formula") },
      rest: { align: "right", cell: (row) => number(restOf(row), formats.whole, "formula") },
      which: {
        align: "right",
        cell: (row) => number(caseIds.indexOf(row.end) + 1, formats.count, "formula"),
      },
      end: {
        formula: "=INDEX({name:CaseWords},{variants.which@})",
        expected: (row) => build.word(caseNames[row.end]),
        role: "formulaText",
      },
      case: {
        formula: "=IF({variants.row@}=0,{variants.end@},{name:CaseBase})",
        expected: (row) => build.word(caseNames[row.case]),
        role: "formulaText",
      },
      change: {
        align: "right",
        formula:
          "=SUMPRODUCT(({drivers.number}={variants.row@})*(({variants.end@}={name:CaseDownside})*{drivers.downside}+({variants.end@}={name:CaseUpside})*{drivers.upside}-{drivers.base}))",
        expected: ({ driver, end }) => (driver === undefined ? 0 : driver.values[end] - driver.values.base),
        format: formats.plain,
      },
      ...planFigures,
      npv: {
        align: "right",
        formula: "=SUMPRODUCT(({variantFlows.variant}={variants.number@})*{variantFlows.discounted})",
        expected: ({ cash }) => sum(cash.discounted),
        format: formats.amount,
      },
    },
    rows: variants,
    emptyRow: variants[0] as Variant,
  };
}

/** The stream whose driver is changed, as people number streams; 0 for a case and a driver of the whole plan. */
const changedStream = ({ driver }: Variant): number => (driver?.stream === undefined ? 0 : driver.stream + 1);

/** The run that has the streams that this one leaves as they are: the base case; 0 for a case, which has its own. */
const restOf = ({ driver }: Variant): number => (driver === undefined ? 0 : caseIds.indexOf("base") + 1);

function planColumn(build: Build, slot: PlanSlot): Column<Variant> {
  const changed = "({drivers.number}={variants.row@})*{variants.change@}";
  return {
    align: "right",
    formula: `=SUMPRODUCT(({drivers.place}=0)*({drivers.driver}={name:${driverNames[slot]}})*(${caseColumn("{variants.case@}")}+${changed}))`,
    expected: (row) => planFigure(row, slot),
    format: measureFormat(build, slotFacts[slot].measure),
  };
}

/** One stream in one variant that it is calculated for. */
export interface VariantStream {
  readonly variant: Variant;
  readonly stream: number;
}

/** All streams of a case; where one driver is changed its own stream only, if it is a stream's. */
export const variantStreams = (build: Build, variants: readonly Variant[]): VariantStream[] =>
  variants.flatMap((variant) =>
    sheetForecast(build).forecast.streams.flatMap((_, stream) =>
      variant.driver === undefined || variant.driver.stream === stream ? [{ variant, stream }] : [],
    ),
  );

/** The streams of each case and each changed stream, brought from a year to a period. */
export function variantStreamsTable(
  build: Build,
  rows: readonly VariantStream[],
): TableSource<"variantStreams", VariantStream> {
  const { formats } = build;
  const { forecast } = sheetForecast(build);
  const changed = "({drivers.number}={variantStreams.row@})*{variantStreams.change@}";
  const lookup = {
    ...lookupIn("{variantStreams.place@}", `(${caseColumn("{variantStreams.case@}")}+${changed})`),
    stays: "{variantStreams.stays@}",
  };
  return {
    id: "variantStreams",
    columns: {
      variant: { align: "right", cell: (row) => number(row.variant.number, formats.count, "formula") },
      place: { align: "right", cell: (row) => number(row.stream + 1, formats.count, "formula") },
      row: { align: "right", cell: ({ variant }) => number(variant.row, formats.whole, "formula") },
      which: {
        align: "right",
        cell: ({ variant }) => number(caseIds.indexOf(variant.case) + 1, formats.count, "formula"),
      },
      case: {
        formula: "=INDEX({name:CaseWords},{variantStreams.which@})",
        expected: ({ variant }) => build.word(caseNames[variant.case]),
        role: "formulaText",
      },
      change: {
        align: "right",
        formula: "=SUMPRODUCT(({variants.number}={variantStreams.variant@})*{variants.change})",
        expected: ({ variant: { driver, end } }) =>
          driver === undefined ? 0 : driver.values[end] - driver.values.base,
        format: formats.plain,
      },
      stays: {
        align: "right",
        formula: "=SUMPRODUCT(({streams.number}={variantStreams.place@})*{streams.stays})",
        expected: ({ stream: at }) => (keepsUnits(forecast.streams[at]?.kind ?? "other") ? 1 : 0),
        format: formats.count,
      },
      ...parameterColumns<VariantStream>(build, lookup, (row) =>
        parametersIn(build, row.variant, row.stream),
      ),
      certain: anyChance(build)
        ? {
            align: "right",
            formula: priceFormula(lookup, false),
            expected: (row) => parametersIn(build, certain(row.variant), row.stream).price,
            format: formats.plain,
          }
        : undefined,
      curve: anyCohorts(build)
        ? {
            align: "right",
            formula: `=SUMPRODUCT(${driverRow("{variantStreams.place@}", "retentionAlpha")})`,
            expected: ({ stream: at }) => (forecast.streams.slice(at, at + 1).some(hasCohorts) ? 1 : 0),
            format: formats.count,
          }
        : undefined,
      ...retentionColumns<VariantStream>(
        build,
        lookup,
        (row) => parametersIn(build, row.variant, row.stream).retention,
      ),
      gap: {
        align: "right",
        // Where growth and stay agree to the last digits, their difference is rounding and counts as none.
        formula:
          "=IF(ROUND(1+{variantStreams.growth@}-{variantStreams.keep@},{name:RoundingDigits})=0,0,1+{variantStreams.growth@}-{variantStreams.keep@})",
        expected: (row) => {
          const { growth, keep } = parametersIn(build, row.variant, row.stream);
          const gap = 1 + growth - keep;
          return Math.abs(gap) < 0.5 * 10 ** -build.figure("RoundingDigits") ? 0 : gap;
        },
        format: formats.percent,
      },
    },
    rows,
    emptyRow: rows[0] as VariantStream,
  };
}
