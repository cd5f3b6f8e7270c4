import { entryPeriod, periodOfTime } from "../../forecast/index.ts";
import type { Market } from "../../plan/plan.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import {
  choiceField,
  limitedField,
  numberField,
  shareField,
  textField,
  type Fields,
} from "../frame/fields.ts";
import { input, type Column, type TableSource } from "../frame/table.ts";

export interface MarketRow {
  readonly market: Market;
  readonly entryPeriod: number | undefined;
  readonly exitPeriod: number | undefined;
}

const period = limitedField(
  "whole",
  "whole",
  { minimum: 0, maximum: 200 },
  (texts) => texts.markets.periodRule,
);
const share = shareField((texts) => texts.markets.shareRule);
const amount = numberField("amount");

/** What people type into the Markets table. */
export const marketFields = {
  name: textField(),
  wave: textField(),
  method: choiceField(
    (texts) => texts.markets.methods,
    (texts) => texts.markets.methodRule,
  ),
  home: choiceField(
    (texts) => texts.markets.homeWords,
    (texts) => texts.markets.homeRule,
  ),
  entry: textField(),
  entryPeriod: period,
  exit: textField(),
  exitPeriod: period,
  size: amount,
  share,
  shareTarget: share,
  rivalShare: share,
  low: amount,
  likely: amount,
  high: amount,
  status: choiceField(
    (texts) => texts.markets.statuses,
    (texts) => texts.markets.statusRule,
  ),
} satisfies Fields<"markets">;

export function marketRows(build: Build): MarketRow[] {
  const { plan } = build;
  const { grid } = sheetForecast(build).forecast;
  return (plan.markets ?? []).map((market) => ({
    market,
    entryPeriod: entryPeriod(market, plan, grid),
    exitPeriod: market.exit === undefined ? undefined : periodOfTime(market.exit, plan, grid),
  }));
}

/** Own share over the largest rival's; nothing where either is missing. */
export const positionOf = (own: number | undefined, rival: number | undefined): number | "" =>
  own === undefined || rival === undefined || rival === 0 ? "" : own / rival;

export function marketsTable(rows: readonly MarketRow[]): TableSource<"markets", MarketRow> {
  const of =
    <Key extends keyof Market>(key: Key) =>
    ({ market }: MarketRow): Market[Key] =>
      market[key];
  const position = (own: "share" | "shareTarget"): Column<MarketRow> => ({
    align: "right",
    formula: `=IF(OR(NOT(ISNUMBER({markets.${own}@})),N({markets.rivalShare@})=0),"",{markets.${own}@}/{markets.rivalShare@})`,
    expected: ({ market }) => positionOf(market[own], market.rivalShare),
    format: "0.00_)",
  });
  return {
    id: "markets",
    columns: {
      name: input(marketFields.name, of("name")),
      wave: input(marketFields.wave, of("wave")),
      method: input(marketFields.method, of("method")),
      home: input(marketFields.home, ({ market }) =>
        market.name === "" ? undefined : market.home === true ? "yes" : "no",
      ),
      entry: input(marketFields.entry, of("entry")),
      entryPeriod: input(marketFields.entryPeriod, (row) => row.entryPeriod),
      exit: input(marketFields.exit, of("exit")),
      exitPeriod: input(marketFields.exitPeriod, (row) => row.exitPeriod),
      size: input(marketFields.size, of("size")),
      share: input(marketFields.share, of("share")),
      shareTarget: input(marketFields.shareTarget, of("shareTarget")),
      rivalShare: input(marketFields.rivalShare, of("rivalShare")),
      position: position("share"),
      planned: position("shareTarget"),
      low: input(marketFields.low, ({ market }) => market.low ?? market.high),
      likely: input(marketFields.likely, of("likely")),
      high: input(marketFields.high, ({ market }) => market.high ?? market.low),
      status: input(marketFields.status, of("status")),
    },
    rows,
    emptyRow: { market: { name: "" }, entryPeriod: undefined, exitPeriod: undefined },
  };
}
