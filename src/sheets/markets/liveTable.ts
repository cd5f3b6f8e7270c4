import { liveMarkets, placeMarkets } from "../../forecast/index.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { number, text } from "../frame/cell.ts";
import { periodLabels } from "../frame/periods.ts";
import type { Column, TableSource } from "../frame/table.ts";

const counted = '({markets.name}<>"")*(({markets.home}<>{name:WordYes})+({name:CountHome}={name:WordYes})>0)';
const period = "{marketsLive.period@}";

/** Markets that are live at the end of each period, against how many are wanted. */
export function liveTable(build: Build, wanted: number | undefined): TableSource<"marketsLive", number> {
  const { plan, formats } = build;
  const { grid } = sheetForecast(build).forecast;
  const labels = periodLabels(build, grid);
  const live = liveMarkets(plan, grid, false);
  const costs = placeMarkets(plan, grid);
  const cost = (end: "low" | "high"): Column<number> => ({
    align: "right",
    formula: `=SUMPRODUCT(ISNUMBER({markets.entryPeriod})*({markets.entryPeriod}=${period})*{markets.${end}})`,
    expected: (index) => costs[index]?.[end] ?? 0,
    format: formats.amount,
  });
  return {
    id: "marketsLive",
    columns: {
      label: { cell: (index) => text(labels[index], "text") },
      period: { align: "right", cell: (index) => number(index, formats.whole, "formula") },
      live: {
        align: "right",
        formula: `=SUMPRODUCT(${counted}*ISNUMBER({markets.entryPeriod})*({markets.entryPeriod}<=${period}))-SUMPRODUCT(${counted}*ISNUMBER({markets.exitPeriod})*({markets.exitPeriod}<=${period}))`,
        expected: (index) => live[index] ?? 0,
        format: formats.whole,
      },
      target: {
        align: "right",
        formula: '=IF({name:MarketsWanted}="",0,{name:MarketsWanted})',
        expected: () => wanted ?? 0,
        format: formats.count,
      },
      costLow: cost("low"),
      costHigh: cost("high"),
    },
    rows: labels.map((_, index) => index),
    emptyRow: 0,
  };
}
