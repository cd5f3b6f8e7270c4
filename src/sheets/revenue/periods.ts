import {
  cohortShares,
  datedRevenue,
  joinedUnits,
  noCurve,
  running,
  streamParameters,
  streamPrices,
  streamUnits,
  valuesIn,
} from "../../forecast/index.ts";
import { promisedRevenue } from "../../plan/audit/promises.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { absolute, type GridRow } from "../frame/grid.ts";
import { periodLabels } from "../frame/periods.ts";
import type { PlacedTable } from "../frame/table.ts";
import { placedIncome } from "./placedTable.ts";
import { staysFormula } from "../scenarios/streamFormulas.ts";
import { anyChance, hasCohorts } from "./streamParts.ts";

/** Ids of the rows of a stream: "units0", "price0", "revenue0". */
export const streamRow = (what: "units" | "price" | "revenue", stream: number): string => `${what}${stream}`;

/** Revenue over the periods: three rows a stream, then the total against the target. */
export function revenueRows(
  build: Build,
  streams: { cell(column: "stream" | StreamColumn, index: number): string },
  targetCell: string,
): GridRow<string>[] {
  const { texts, formats } = build;
  const words = texts.revenue;
  const { forecast, cash } = sheetForecast(build);
  const { grid } = forecast;
  const base = valuesIn(forecast, "base");
  const total = cash.base.revenue;
  const target = revenueTargetAmount(build);
  const equal = (one: number, other: number): boolean =>
    Math.abs(one - other) <= other * build.figure("ToleranceEqual");
  const head: GridRow<string>[] = [
    {
      id: "label",
      label: words.periods.label,
      unit: words.periods.unit,
      own: words.periods.whole,
      labelRole: "heading",
      expected: periodLabels(build, grid),
      format: "General",
      role: "headingNumber",
    },
    {
      id: "period",
      label: "",
      expected: total.map((_, period) => period),
      format: formats.whole,
    },
  ];
  const rows = forecast.streams.flatMap((stream, index): GridRow<string>[] => {
    const { name, kind } = stream;
    const parameters = streamParameters(kind, (slot) => base.stream(index, slot), grid);
    const units = streamUnits(parameters, grid);
    const curve = hasCohorts(stream);
    const prices = streamPrices(parameters, grid);
    const dated = datedRevenue(forecast, index, base);
    const revenue = units.map((value, period) => value * (prices[period] ?? 0) + (dated[period] ?? 0));
    const placed = dated.some((amount) => amount !== 0)
      ? `+${anyChance(build) ? `${streams.cell("chance", index)}*` : ""}${placedIncome(`({incomePlaced.stream}=${streams.cell("stream", index)})*`, "[period]", "live")}`
      : "";
    const cell = (column: StreamColumn): string => streams.cell(column, index);
    return [
      {
        id: streamRow("units", index),
        label: name,
        unit: words.units,
        formula: curve
          ? `=${cell("start")}*[staying${index}]+[joined${index}]`
          : `=IF([period]=0,${cell("start")},[units${index}<]*${cell("keep")}+${cell("added")}*(1+${cell("growth")})^([period]-1))`,
        expected: units,
        format: formats.count,
      },
      {
        id: streamRow("price", index),
        label: name,
        unit: words.price,
        formula: `=IF([period]=0,0,${cell("price")}*(1+${cell("priceGrowth")})^([period]-1))`,
        expected: prices,
        format: "#,##0.00_);(#,##0.00)",
      },
      {
        id: streamRow("revenue", index),
        label: name,
        unit: words.revenue,
        own: {
          formula: `=SUM([revenue${index}:all])`,
          expected: running(revenue).at(-1) ?? 0,
          format: formats.amount,
        },
        formula: `=[units${index}]*[price${index}]${placed}`,
        expected: revenue,
        format: formats.amount,
      },
    ];
  });
  const sum = forecast.streams.map((_, index) => `[${streamRow("revenue", index)}]`).join("+");
  const summary: GridRow<string>[] = [
    {
      id: "total",
      label: words.total,
      own: { formula: "=SUM([total:all])", expected: running(total).at(-1) ?? 0, format: formats.amount },
      formula: `=${sum}`,
      expected: total,
      format: formats.amount,
      role: "total",
      labelRole: "totalLabel",
    },
    {
      id: "growth",
      label: words.growth,
      formula: '=IF(N([total<])<=0,"",[total]/[total<]-1)',
      expected: total.map((value, period) => {
        const before = total[period - 1] ?? 0;
        return before <= 0 ? "" : value / before - 1;
      }),
      format: formats.percent,
    },
    {
      id: "target",
      label: words.target,
      formula: `=IF(OR([period]=0,${targetCell}=""),"",${targetCell})`,
      expected: total.map((_, period) => (period === 0 || target === undefined ? "" : target)),
      format: formats.amount,
    },
    {
      id: "gap",
      label: words.gap,
      formula:
        '=IF([target]="","",IF(ABS([total]-[target])<=[target]*{name:ToleranceEqual},0,[total]-[target]))',
      expected: total.map((value, period) => {
        if (period === 0 || target === undefined) return "";
        return equal(value, target) ? 0 : value - target;
      }),
      format: formats.amount,
    },
    {
      id: "reached",
      label: words.reached,
      formula: '=IF([target]="","",IF([total]>=[target]*(1-{name:ToleranceEqual}),[period],""))',
      expected: total.map((value, period) =>
        period === 0 || target === undefined || value < target * (1 - build.figure("ToleranceEqual"))
          ? ""
          : period,
      ),
      format: formats.count,
    },
  ];
  return [...head, ...rows, ...summary, ...cohortRows(build, streams)];
}

/** How long customers stay, below all else: of each stream whose customers leave by a curve of retention. */
function cohortRows(
  build: Build,
  streams: { cell(column: StreamColumn, index: number): string },
): GridRow<string>[] {
  const { texts, formats } = build;
  const words = texts.revenue;
  const { forecast } = sheetForecast(build);
  const base = valuesIn(forecast, "base");
  return forecast.streams.flatMap((stream, index): GridRow<string>[] => {
    if (!hasCohorts(stream)) return [];
    const { name, kind } = stream;
    const parameters = streamParameters(kind, (slot) => base.stream(index, slot), forecast.grid);
    const shares = cohortShares(parameters.retention ?? noCurve, forecast.grid);
    const cell = (column: StreamColumn): string => streams.cell(column, index);
    const stays = staysFormula({ period: "[period]", alpha: cell("alpha"), beta: cell("beta") });
    return [
      {
        id: `staying${index}`,
        label: name,
        unit: words.staying,
        formula: `=IF([period]=0,1,[staying${index}<]*(${stays})^(1/{name:PeriodsPerYear}))`,
        expected: shares,
        format: formats.percent,
      },
      {
        id: `joined${index}`,
        label: name,
        unit: words.joined,
        formula: `=IF([period]=0,0,${cell("added")}*[staying${index}<]+(1+${cell("growth")})*[joined${index}<])`,
        expected: joinedUnits(parameters, shares),
        format: formats.count,
      },
    ];
  });
}

export type StreamColumn =
  "start" | "keep" | "added" | "growth" | "price" | "priceGrowth" | "alpha" | "beta" | "chance";

/** Cells of the streams' table by row: the periods point at them. */
export const streamCells = (table: PlacedTable<"streams">) => ({
  cell: (column: "stream" | StreamColumn, index: number): string => {
    const { row, column: at } = table.range(column);
    return absolute(row + index, at);
  },
});

/** The stated target as an amount of one period. */
export function revenueTargetAmount(build: Build): number | undefined {
  const { forecast } = sheetForecast(build);
  const promised = promisedRevenue(build.plan);
  return promised === undefined ? undefined : promised.amount / forecast.grid.perYear;
}
