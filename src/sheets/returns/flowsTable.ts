import { recoveryIn, type Cash } from "../../forecast/index.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { number, text } from "../frame/cell.ts";
import { periodLabels } from "../frame/periods.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { singleFormula } from "./spendingFormulas.ts";

const self = (id: string): string => `{cashFlows.${id}@}`;
const period = self("period");
const before = (id: string): string => `SUMPRODUCT(({cashFlows.period}=${period}-1)*{cashFlows.${id}})`;
const upTo = (id: string): string => `SUMPRODUCT(({cashFlows.period}<=${period})*{cashFlows.${id}})`;
const late = (amount: string, days: string): string =>
  `${self(amount)}*{name:PeriodsPerYear}*{name:${days}}/{name:DaysPerYear}`;
const recovery = (flow: string, sum: string): string =>
  `=IF(AND(${period}>0,${self(sum)}-${self(flow)}<0,${self(sum)}>=0),(${period}-1+(${self(flow)}-${self(sum)})/${self(flow)})/{name:PeriodsPerYear},"")`;

/** The CashFlows table: a row a period, in the active case. */
export function flowsTable(build: Build): TableSource<"cashFlows", number> {
  const { formats } = build;
  const { forecast, cash } = sheetForecast(build);
  const base = cash.base;
  const { grid, spending } = forecast;
  const labels = periodLabels(build, grid);
  const money = (formula: string, expected: (period: number) => number): Column<number> => ({
    align: "right",
    formula,
    expected,
    format: formats.amount,
  });
  const at =
    (id: keyof Cash) =>
    (index: number): number =>
      base[id][index] ?? 0;
  const firstBack = base.cumulative.findIndex(
    (_, index) => recoveryIn(index, base.cumulative, base.net, grid) !== undefined,
  );
  const risks = build.sheets.includes("risks")
    ? `=SUMPRODUCT(({risks.period}=${period})*ISNUMBER({risks.period})*{risks.expected})`
    : undefined;
  return {
    id: "cashFlows",
    columns: {
      label: { cell: (index) => text(labels[index], "text") },
      revenue: money(`=SUMPRODUCT(({name:RevenuePeriods}=${period})*{name:RevenueByPeriod})`, at("revenue")),
      contribution: money(`=${self("revenue")}*{name:ActiveMargin}`, at("contribution")),
      spending: money(
        `=${self("singleLow")}+{name:ActiveSpendingPosition}*(${self("singleHigh")}-${self("singleLow")})+IF(${period}=0,0,({name:RecurringLow}+{name:ActiveSpendingPosition}*({name:RecurringHigh}-{name:RecurringLow}))*(1+{name:ActiveSpendingGrowth})^((${period}-1)/{name:PeriodsPerYear}))`,
        at("spending"),
      ),
      risks:
        risks === undefined
          ? { align: "right", cell: (index) => number(forecast.risks[index], formats.amount) }
          : money(risks, at("risks")),
      profit: money(
        `=${self("contribution")}-${self("spending")}-${self("risks")}`,
        (index) => at("contribution")(index) - at("spending")(index) - at("risks")(index),
      ),
      tax: money(`={name:ActiveTaxRate}*MAX(0,${self("profit")})`, at("tax")),
      receivable: money(`=${late("revenue", "ActiveReceivableDays")}`, at("receivable")),
      payable: money(`=${late("spending", "ActivePayableDays")}`, at("payable")),
      terminal: money(
        `=IF(${period}=MAX({cashFlows.period}),{name:ActiveTerminalMultiple}*(${self("profit")}-${self("tax")})*{name:PeriodsPerYear},0)`,
        at("terminal"),
      ),
      net: money(
        `=${self("profit")}-${self("tax")}-(${self("receivable")}-${before("receivable")})+(${self("payable")}-${before("payable")})+${self("terminal")}`,
        at("net"),
      ),
      cumulative: money(`=${upTo("net")}`, at("cumulative")),
      cumulativeDiscounted: money(`=${upTo("discounted")}`, at("cumulativeDiscounted")),
      // Steps, to the right of what is printed.
      period: { align: "right", cell: (index) => number(index, formats.whole, "formula") },
      singleLow: money(singleFormula(build, "low"), (index) => spending.single[index]?.low ?? 0),
      singleHigh: money(singleFormula(build, "high"), (index) => spending.single[index]?.high ?? 0),
      factor: {
        align: "right",
        formula: `=IF(${period}=0,1,(1+{name:DiscountRate})^(-(${period}-{name:FlowTiming})/{name:PeriodsPerYear}))`,
        expected: at("discount"),
        format: "0.000_)",
      },
      discounted: money(`=${self("net")}*${self("factor")}`, at("discounted")),
      recovery: {
        align: "right",
        formula: recovery("net", "cumulative"),
        expected: (index) => recoveryIn(index, base.cumulative, base.net, grid) ?? "",
        format: formats.decimal,
      },
      recoveryDiscounted: {
        align: "right",
        formula: recovery("discounted", "cumulativeDiscounted"),
        expected: (index) => recoveryIn(index, base.cumulativeDiscounted, base.discounted, grid) ?? "",
        format: formats.decimal,
      },
      // A chart takes an empty text for 0 anyway.
      paidBack: money(
        `=IF(ISNUMBER(${self("recovery")}),IF(${self("recovery")}=MIN({cashFlows.recovery}),${self("cumulative")},0),0)`,
        (index) => (index === firstBack ? at("cumulative")(index) : 0),
      ),
    },
    rows: labels.map((_, index) => index),
    emptyRow: 0,
  };
}
