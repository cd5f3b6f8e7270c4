import { datedAmount, valuesIn, type CaseId, type PlacedIncome } from "../../forecast/index.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { limitedField, numberField, textField, type Fields } from "../frame/fields.ts";
import { inputs, type Column, type TableSource } from "../frame/table.ts";
import { driverRows } from "../scenarios/driverRows.ts";
import { driverRow, lookupIn } from "../scenarios/streamFormulas.ts";
import { anyChance } from "./streamParts.ts";

export const incomeFields = {
  stream: textField("text"),
  when: textField(),
  period: limitedField("count", "whole", { minimum: 0 }, (texts) => texts.markets.periodRule),
  low: numberField("amount"),
  likely: numberField("amount"),
  high: numberField("amount"),
} satisfies Fields<"incomePlaced">;

/** Only a plan with such income has the table: the formulas of the others stay short. */
export const hasPlacedIncome = (build: Build): boolean => sheetForecast(build).forecast.dated.length > 0;

const self = (id: string): string => `{incomePlaced.${id}@}`;

/** The IncomePlaced table: what comes in at times of its own, and not each year. */
export function incomePlacedTable(
  build: Build,
): TableSource<"incomePlaced", PlacedIncome & { stream: number }> {
  const { forecast } = sheetForecast(build);
  const { amount } = build.formats;
  const { stream, ...figures } = inputs(incomeFields);
  return {
    id: "incomePlaced",
    columns: {
      stream: {
        ...stream,
        cell: (row, own) => incomeFields.stream.cell(forecast.streams[row.stream]?.name, own),
      },
      ...figures,
      base: {
        align: "right",
        formula: `=IF(ISNUMBER(${self("likely")}),${self("likely")},(${self("low")}+${self("high")})/(1+1))`,
        expected: (row) => datedAmount(row, "base"),
        format: amount,
      },
      live: {
        align: "right",
        formula: `=IF({name:ActiveCase}={name:CaseDownside},${self("low")},IF({name:ActiveCase}={name:CaseUpside},${self("high")},${self("base")}))`,
        expected: (row) => datedAmount(row, "base"),
        format: amount,
      },
      ...expectedColumns(build),
    },
    rows: forecast.dated,
    emptyRow: { stream: 0, when: undefined, period: 1, low: 0, high: 0, likely: undefined },
  };
}

type ExpectedAmount = "expectedLow" | "expectedBase" | "expectedHigh" | "expectedOwn";

/** Each amount with the chance that it comes, in each case; nothing in a plan without a chance. */
function expectedColumns(
  build: Build,
): Readonly<Record<"chanceRow" | ExpectedAmount, Column<PlacedIncome> | undefined>> {
  if (!anyChance(build))
    return {
      chanceRow: undefined,
      expectedLow: undefined,
      expectedBase: undefined,
      expectedHigh: undefined,
      expectedOwn: undefined,
    };
  const { forecast } = sheetForecast(build);
  const place = `SUMPRODUCT(({streams.stream}=${self("stream")})*{streams.number})`;
  const column = (amountOf: string, id: CaseId): Column<PlacedIncome> => ({
    align: "right",
    formula: `=${self(amountOf)}*${lookupIn(place, `{drivers.${id}}`).factor("chance")}`,
    expected: (row) => datedAmount(row, id) * valuesIn(forecast, id).stream(row.stream, "chance"),
    format: build.formats.amount,
  });
  const rows = driverRows(build);
  return {
    chanceRow: {
      align: "right",
      formula: `=SUMPRODUCT(${driverRow(place, "chance")}*{drivers.number})`,
      expected: ({ stream }) =>
        rows.find(({ driver }) => driver?.slot === "chance" && driver.stream === stream)?.number ?? 0,
      format: build.formats.whole,
    },
    expectedLow: column("low", "downside"),
    expectedBase: column("base", "base"),
    expectedHigh: column("high", "upside"),
    expectedOwn: column("base", "own"),
  };
}

/** Which amounts of the table: of a case, or of a case with their chance. */
export type PlacedAmount = "low" | "base" | "high" | "live" | ExpectedAmount;

/** What comes in of all rows that meet a condition, in a period; `column`: of which case. */
export const placedIncome = (condition: string, period: string, column: PlacedAmount): string =>
  `SUMPRODUCT(${condition}({incomePlaced.period}=${period})*ISNUMBER({incomePlaced.period})*{incomePlaced.${column}})`;
