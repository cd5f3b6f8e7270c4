import { recoveryIn, type Cash } from "../../forecast/index.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { number } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { hasPlacedIncome, placedIncome } from "../revenue/placedTable.ts";
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

/** Revenue of the streams that meet a condition, each by the closed form of its units times its price. */
export const streamsRevenue = (condition: string, period: string): string => {
  const stream = (id: string): string => `{variantStreams.${id}}`;
  const grown = `(1+${stream("growth")})`;
  const newcomers = `((${stream("gap")}<>0)*(${grown}^${period}-${stream("keep")}^${period})/(${stream("gap")}+(${stream("gap")}=0))+(${stream("gap")}=0)*${period}*${grown}^(${period}-1))`;
  const units = `(${stream("start")}*${stream("keep")}^${period}+${stream("added")}*${newcomers})`;
  const price = `${stream("price")}*(1+${stream("priceGrowth")})^(${period}-1)`;
  return `IF(${period}=0,0,SUMPRODUCT(${condition}*${units}*${price}))`;
};
const revenueFormula = `=${streamsRevenue(`({variantStreams.variant}=${self("variant")})`, self("period"))}`;

/** Income at times of its own, in the case of the variant; a changed driver leaves it at its base. */
const placedRevenue = (() => {
  const isCase = (name: string): string =>
    `SUMPRODUCT(({variants.number}=${self("variant")})*({variants.case}={name:${name}}))>0`;
  const amount = (column: "low" | "base" | "high"): string => placedIncome("", self("period"), column);
  return `IF(${isCase("CaseDownside")},${amount("low")},IF(${isCase("CaseUpside")},${amount("high")},${amount("base")}))`;
})();

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
        formula: hasPlacedIncome(build) ? `${revenueFormula}+${placedRevenue}` : revenueFormula,
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
