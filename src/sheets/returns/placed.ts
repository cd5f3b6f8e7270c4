import { entryPeriod, periodOfTime, trackLines, type Forecast } from "../../forecast/index.ts";
import type { BudgetLine, Plan } from "../../plan/plan.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { limitedField, numberField, textField, type Fields } from "../frame/fields.ts";
import { inputs, type TableSource } from "../frame/table.ts";

/** An amount that is spent in a period of its own; the same amount is taken out of the start. */
export interface PlacedRow {
  readonly name: string | undefined;
  readonly period: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

export const placedFields = {
  name: textField(),
  period: limitedField("count", "whole", { minimum: 0 }, (texts) => texts.markets.periodRule),
  low: numberField("amount"),
  high: numberField("amount"),
} satisfies Fields<"placed">;

/**
 * What moves from the start: amounts with times of their own go to their periods.
 * Without a Budget or a Markets sheet to read from, what these would hold stands here itself.
 */
export function placedRows(build: Build): PlacedRow[] {
  const budget = build.sheets.includes("budget") ? movedLines(build) : startLines(build);
  return build.sheets.includes("markets") ? budget : [...budget, ...marketEntries(build)];
}

function movedLines(build: Build): PlacedRow[] {
  const { plan } = build;
  const { forecast } = sheetForecast(build);
  return datedLines(plan, forecast).flatMap(({ line, parts }) => [takenOut(line), ...parts]);
}

function startLines(build: Build): PlacedRow[] {
  const { plan } = build;
  const { forecast } = sheetForecast(build);
  const undated = trackLines(plan, forecast.track).filter(
    ({ period, byPeriod = [] }) => period === "once" && byPeriod.length === 0,
  );
  return [
    ...undated.map(({ name, low, high }): PlacedRow => ({ name, period: 0, low, high })),
    ...datedLines(plan, forecast).flatMap(({ parts }) => parts),
  ];
}

/** Lines that name the times of their amounts, each with these in their periods. */
function datedLines(
  plan: Plan,
  forecast: Forecast,
): readonly { readonly line: BudgetLine; readonly parts: readonly PlacedRow[] }[] {
  return trackLines(plan, forecast.track).flatMap((line) => {
    if (line.byPeriod === undefined || line.byPeriod.length === 0) return [];
    const parts = line.byPeriod.flatMap(({ period, low, high }): PlacedRow[] => {
      const at = periodOfTime(period, plan, forecast.grid);
      return at === undefined ? [] : [{ name: `${line.name}: ${period}`, period: at, low, high }];
    });
    return [{ line, parts }];
  });
}

function marketEntries(build: Build): PlacedRow[] {
  const { plan } = build;
  const { grid } = sheetForecast(build).forecast;
  return (plan.markets ?? []).flatMap((market): PlacedRow[] => {
    const period = entryPeriod(market, plan, grid);
    const { name, low, high } = market;
    const nothing = low === undefined && high === undefined;
    return period === undefined || nothing ? [] : [{ name, period, low: low ?? high, high: high ?? low }];
  });
}

const takenOut = ({ name, low, high }: BudgetLine): PlacedRow => ({
  name,
  period: 0,
  low: -low,
  high: -high,
});

export const placedTable = (rows: readonly PlacedRow[]): TableSource<"placed", PlacedRow> => ({
  id: "placed",
  columns: inputs(placedFields),
  rows,
  emptyRow: { name: undefined, period: undefined, low: undefined, high: undefined },
});
