import type { CaseId } from "../../forecast/index.ts";
import type { Value } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { kept } from "../budget/kept.ts";
import { sheetForecast } from "../forecast.ts";
import { dateSerial } from "../frame/date.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { bentFormula, hasRegister, sheetLines } from "./rangeLines.ts";

const self = (id: string): string => `{returnsExact.${id}@}`;
const revenue = "SUM({cashFlows.revenue})";
/** A rate a period, and back to a year. */
const periodRate = "(1+{name:DiscountRate})^(1/{name:PeriodsPerYear})-1";
const shape = '"triangular",{returnLines.weight},{returnLines.chance}';
const timed = (name: string): string => `{name:${name}}*{name:FlowEarlier}`;
const timedEnds = `${timed("FlowLow")},${timed("FlowHigh")}`;
const plainEnds = "{name:FlowLow},{name:FlowHigh}";

/** The probability that the net present value is at most an amount, as a formula. */
const npvProbability = (amount: string): string =>
  `PLAN.NPVPROBABILITY(${timedEnds},${periodRate},${amount},${timed("FlowLikely")},${shape})`;
export const npvPercentile = (probability: string): string =>
  `PLAN.NPVPERCENTILE(${timedEnds},${periodRate},${probability},${timed("FlowLikely")},${shape})`;

const percentileNames = { P10: "ProbabilityP10", P50: "ProbabilityP50", P90: "ProbabilityP90" } as const;
type PercentileId = keyof typeof percentileNames;

/** The stated return; an empty cell asks that nothing is lost. */
const wantedRoi = "N({name:RoiLow})";

/** What stands in place of the figures where the lines have none. */
export const withoutFigures = (build: Build): string =>
  build.word(sheetLines(build).missing === "noRevenue" ? "WordNoRevenue" : "WordNone");

/** The ReturnsExact table: exact percentiles and chances in one row, with what they rest on. */
export function returnsExactTable(build: Build): TableSource<"returnsExact", CaseId> {
  const { formats, texts } = build;
  const { states } = texts.returns.exact;
  const { chances, invalid, missing } = sheetLines(build);
  const { forecast } = sheetForecast(build);
  const without = withoutFigures(build);
  const none = build.word("WordNone");
  const known = (calculate: () => number | undefined): Value =>
    missing !== undefined ? without : (calculate() ?? none);
  const tooMany = hasRegister(build) ? `MAX({risks.number})>MAX({returnLines.risk})` : "FALSE";
  const plan = (
    source: string,
    calculate: () => number | undefined,
    format: string,
    refused: "shown" | "none" = "shown",
  ): Column<CaseId> => ({
    align: "right",
    kind: "plan",
    formula: `=IF(${self("without")}="",${refused === "none" ? `IFERROR(${source},{name:WordNone})` : source},${self("without")})`,
    expected: () => known(calculate),
    format,
  });
  const npv = (id: PercentileId): Column<CaseId> =>
    plan(
      npvPercentile(`{name:${percentileNames[id]}}`),
      () => chances.npvPercentile(build.figure(percentileNames[id])),
      formats.plain,
    );
  // Flows that are not like an investment's have no rate: that is an answer and no error.
  const irr = (id: PercentileId): Column<CaseId> =>
    plan(
      `(1+PLAN.IRRPERCENTILE(${plainEnds},{name:${percentileNames[id]}},{name:FlowLikely},${shape}))^{name:PeriodsPerYear}-1`,
      () => chances.irrPercentile(build.figure(percentileNames[id])),
      formats.plain,
      "none",
    );
  const same = (now: string, id: string): string =>
    `ABS(${now}-${self(id)})<=ABS(${now})*{name:ToleranceEqual}`;
  const unchanged = [
    "SUM({returnLines.moved})=0",
    same("{name:DiscountRate}", "keptRate"),
    same("{name:FlowTiming}", "keptTiming"),
    same(wantedRoi, "keptRoi"),
    `OR(${self("without")}="",NOT(ISNUMBER(${self("npvP50")})))`,
  ];
  const invalidFormula =
    "SUMPRODUCT(--({name:FlowLow}>{name:FlowLikely}))+SUMPRODUCT(--({name:FlowLikely}>{name:FlowHigh}))";
  return {
    id: "returnsExact",
    columns: {
      state: {
        formula: `=IF(ISERROR(${self("invalid")}),"${states.text}",IF(${self("outdated")}=1,"${states.outdated}",IF(${revenue}=0,"${states.noRevenue}",IF(${self("invalid")}>0,"${states.order}"&${self("invalid")},IF(${tooMany},"${states.risks}",IF(${self("without")}<>"","${states.bent}",IF(ISNUMBER(${self("npvP50")}),"${states.current}","${states.missing}")))))))`,
        expected: () =>
          missing === undefined
            ? states.current
            : missing === "order"
              ? `${states.order}${invalid}`
              : states[missing],
        role: "formulaText",
      },
      calculatedOn: kept(() => dateSerial(build.context.asOf), formats.date),
      invalid: {
        align: "right",
        formula: `=${invalidFormula}`,
        expected: () => invalid,
        format: formats.plain,
      },
      without: {
        formula: `=IF(${revenue}=0,{name:WordNoRevenue},IF(OR(${bentFormula},${self("invalid")}>0,${tooMany}),{name:WordNone},""))`,
        expected: () => (missing === undefined ? "" : without),
        role: "formula",
      },
      npvP10: npv("P10"),
      npvP50: npv("P50"),
      npvP90: npv("P90"),
      npvAbove: plan(
        `1-${npvProbability("0")}`,
        () => {
          const below = chances.npvProbability(0);
          return below === undefined ? undefined : 1 - below;
        },
        formats.plain,
      ),
      irrP10: irr("P10"),
      irrP50: irr("P50"),
      irrP90: irr("P90"),
      payback: plan(
        `PLAN.PAYBACKPROBABILITY(${plainEnds},MAX({cashFlows.period}),,{name:FlowLikely},${shape})`,
        () => chances.paybackProbability(forecast.grid.count),
        formats.plain,
      ),
      roi: plan(
        `PLAN.ROIPROBABILITY(${plainEnds},${wantedRoi},{name:FlowLikely},${shape})`,
        () => chances.roiProbability(build.figure("RoiLow")),
        formats.plain,
        "none",
      ),
      keptRate: kept(() => build.figure("DiscountRate"), formats.plain),
      keptTiming: kept(() => build.figure("FlowTiming"), formats.plain),
      keptRoi: kept(() => build.figure("RoiLow"), formats.plain),
      outdated: {
        align: "right",
        // Without a date the figures are live.
        formula: `=IF(${self("calculatedOn")}="",0,IF(AND(${unchanged.join(",")}),0,1))`,
        expected: () => 0,
        format: formats.plain,
      },
    },
    rows: ["base"],
    emptyRow: "base",
  };
}
