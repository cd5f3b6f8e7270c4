import { recoveryIn, type Cash } from "../../forecast/index.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { number } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { hasPlacedIncome, placedIncome, type PlacedAmount } from "../revenue/placedTable.ts";
import { anyChance, anyCohorts } from "../revenue/streamParts.ts";
import type { Variant } from "./variants.ts";

/** One period of one variant. */
export interface VariantFlow {
  readonly variant: Variant;
  readonly period: number;
}

export function variantFlows(build: Build, variants: readonly Variant[]): VariantFlow[] {
  const { grid } = sheetForecast(build).forecast;
  return variants.flatMap((variant) =>
    Array.from({ length: grid.count + 1 }, (_, period) => ({ variant, period })),
  );
}

const self = (id: string): string => `{variantFlows.${id}@}`;
const of = (id: string): string => `SUMPRODUCT(({variants.number}=${self("variant")})*{variants.${id}})`;
const budget = (id: string): string => `SUMPRODUCT(({cashFlows.period}=${self("period")})*{cashFlows.${id}})`;
const before = (id: string): string =>
  `SUMPRODUCT(({variantFlows.variant}=${self("variant")})*({variantFlows.period}=${self("period")}-1)*{variantFlows.${id}})`;

/** Of which streams revenue is asked: of one, or of all that a run has. */
type StreamsAsked = {
  readonly variant: string;
  readonly period: string;
  /** As if everything came in that has a chance only. */
  readonly certain?: boolean;
} & (
  | { readonly place: string }
  /** The run whose streams stand for those that this one leaves as they are, and the stream that it changes. */
  | { readonly rest: { readonly run: string; readonly changed: string } }
);

/**
 * Revenue of the streams of a variant, each by the closed form of its units times its price; where customers
 * leave by a curve, from the cohorts.
 */
export const streamsRevenue = (build: Build, asked: StreamsAsked): string => {
  const { variant, period, certain = false } = asked;
  const sureOf = (price: string): string => (certain && anyChance(build) ? "certain" : price);
  const cohorts = anyCohorts(build);
  const condition = (table: "variantStreams" | "variantCohorts"): string => {
    const own = `({${table}.variant}=${variant})`;
    if ("place" in asked) return `${own}*({${table}.place}=${asked.place})`;
    const { run, changed } = asked.rest;
    return `(${own}+({${table}.variant}=${run})*({${table}.place}<>${changed}))`;
  };
  const stream = (id: string): string => `{variantStreams.${id}}`;
  const grown = `(1+${stream("growth")})`;
  const newcomers = `((${stream("gap")}<>0)*(${grown}^${period}-${stream("keep")}^${period})/(${stream("gap")}+(${stream("gap")}=0))+(${stream("gap")}=0)*${period}*${grown}^(${period}-1))`;
  const units = `(${stream("start")}*${stream("keep")}^${period}+${stream("added")}*${newcomers})`;
  const price = `${stream(sureOf("price"))}*(1+${stream("priceGrowth")})^(${period}-1)`;
  const others = `${condition("variantStreams")}${cohorts ? `*(1-${stream("curve")})` : ""}`;
  const ofCohorts = cohorts
    ? `+SUMPRODUCT(${condition("variantCohorts")}*({variantCohorts.period}=${period})*{variantCohorts.${sureOf("revenue")}})`
    : "";
  return `IF(${period}=0,0,SUMPRODUCT(${others}*${units}*${price})${ofCohorts})`;
};

/** Income at times of its own, in the case of the variant; a changed driver leaves it at its base, but for its chance. */
const placedRevenue = (build: Build): string => {
  const isCase = (name: string): string =>
    `SUMPRODUCT(({variants.number}=${self("variant")})*({variants.case}={name:${name}}))>0`;
  const amount = (column: PlacedAmount): string => placedIncome("", self("period"), column);
  if (!anyChance(build))
    return `IF(${isCase("CaseDownside")},${amount("low")},IF(${isCase("CaseUpside")},${amount("high")},${amount("base")}))`;
  const changed = placedIncome(`({incomePlaced.chanceRow}=${of("row")})*`, self("period"), "base");
  const expected = `IF(${isCase("CaseDownside")},${amount("expectedLow")},IF(${isCase("CaseUpside")},${amount("expectedHigh")},IF(${isCase("CaseOwn")},${amount("expectedOwn")},${amount("expectedBase")})))`;
  return `${expected}+IF(${of("row")}=0,0,${changed}*${of("change")})`;
};

/** Every variant over all periods: the same cash flows as on ROI, for each set of drivers. */
export function variantFlowsTable(
  build: Build,
  rows: readonly VariantFlow[],
): TableSource<"variantFlows", VariantFlow> {
  const { formats } = build;
  const { grid } = sheetForecast(build).forecast;
  const money = (formula: string, expected: (row: VariantFlow) => number): Column<VariantFlow> => ({
    align: "right",
    formula: `=${formula}`,
    expected,
    format: formats.amount,
  });
  const at =
    (id: keyof Cash) =>
    ({ variant, period }: VariantFlow): number =>
      variant.cash[id][period] ?? 0;
  const { revenue, spending, profit, tax } = {
    revenue: self("revenue"),
    spending: self("spending"),
    profit: self("profit"),
    tax: self("tax"),
  };
  const late = (amount: string, days: string): string =>
    `${amount}*{name:PeriodsPerYear}*${of(days)}/{name:DaysPerYear}`;
  return {
    id: "variantFlows",
    columns: {
      variant: { align: "right", cell: (row) => number(row.variant.number, formats.count, "formula") },
      period: { align: "right", cell: (row) => number(row.period, formats.count, "formula") },
      revenue: {
        ...money("", at("revenue")),
        formula: `=${streamsRevenue(build, { variant: self("variant"), rest: { run: of("rest"), changed: of("place") }, period: self("period") })}${hasPlacedIncome(build) ? `+${placedRevenue(build)}` : ""}`,
      },
      spending: money(
        `${budget("singleLow")}+${of("spendingPosition")}*(${budget("singleHigh")}-${budget("singleLow")})+IF(${self("period")}=0,0,({name:RecurringLow}+${of("spendingPosition")}*({name:RecurringHigh}-{name:RecurringLow}))*(1+${of("spendingGrowth")})^((${self("period")}-1)/{name:PeriodsPerYear}))`,
        at("spending"),
      ),
      profit: money(
        `${revenue}*${of("margin")}-${spending}-${budget("risks")}`,
        (row) => at("contribution")(row) - at("spending")(row) - at("risks")(row),
      ),
      tax: money(`${of("taxRate")}*MAX(0,${profit})`, at("tax")),
      receivable: money(late(revenue, "receivableDays"), at("receivable")),
      payable: money(late(spending, "payableDays"), at("payable")),
      net: money(
        `${profit}-${tax}-(${self("receivable")}-${before("receivable")})+(${self("payable")}-${before("payable")})+IF(${self("period")}=MAX({cashFlows.period}),${of("terminalMultiple")}*(${profit}-${tax})*{name:PeriodsPerYear},0)`,
        at("net"),
      ),
      cumulative: money(
        `SUMPRODUCT(({variantFlows.variant}=${self("variant")})*({variantFlows.period}<=${self("period")})*{variantFlows.net})`,
        at("cumulative"),
      ),
      discounted: money(
        `${self("net")}*IF(${self("period")}=0,1,(1+{name:DiscountRate})^(-(${self("period")}-{name:FlowTiming})/{name:PeriodsPerYear}))`,
        at("discounted"),
      ),
      recovery: {
        align: "right",
        formula: `=IF(AND(${self("period")}>0,${self("cumulative")}-${self("net")}<0,${self("cumulative")}>=0),(${self("period")}-1+(${self("net")}-${self("cumulative")})/${self("net")})/{name:PeriodsPerYear},"")`,
        expected: ({ variant, period }) =>
          recoveryIn(period, variant.cash.cumulative, variant.cash.net, grid) ?? "",
        format: formats.decimal,
      },
    },
    rows,
    emptyRow: rows[0] as VariantFlow,
  };
}
