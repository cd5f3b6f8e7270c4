import type { FlowLine } from "../../forecast/index.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { Block, Cell, DefinedNameSpec, RangeRef } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";

import { hasPlacedIncome } from "../revenue/placedTable.ts";
import { streamsRevenue } from "../scenarios/flowsTable.ts";
import { hasRegister, sheetLines } from "./rangeLines.ts";

const bounds = ["low", "likely", "high"] as const;
type Bound = (typeof bounds)[number];
/** Columns before the periods: the line's number, and its place among its kind. */
const lead = 2;
/** Rows above the lines: period, run of what comes in, run of what is spent, weight, worth of coming earlier. */
const head = 5;
/** Which run of Scenarios a bound is: the downside is the least of what comes in and the most of what is spent. */
const runs: Readonly<Record<Bound, number>> = { low: 1, likely: 2, high: 3 };
const opposite: Readonly<Record<Bound, Bound>> = { low: "high", likely: "likely", high: "low" };
const dated: Readonly<Record<Bound, "low" | "base" | "high">> = { low: "low", likely: "base", high: "high" };
const costs: Readonly<Record<Bound, string>> = { low: "least", likely: "cost", high: "most" };

/** The lines of the exact percentiles by period, low, likely and high side by side under names. */
export function rangeGrid(
  build: Build,
  place: { readonly row: number; readonly column: number },
): { readonly block: Block; readonly names: readonly DefinedNameSpec[] } {
  const words = build.texts.returns.exact;
  const { lines } = sheetLines(build);
  const { grid, timing, drivers } = sheetForecast(build).forecast;
  const periods = Array.from({ length: grid.count + 1 }, (_, period) => period);
  const rate = drivers.find(({ slot }) => slot === "discountRate")?.values.base ?? 0;
  const columnOf = (bound: Bound): number => place.column + lead + bounds.indexOf(bound) * periods.length;
  /** A cell of the rows above, which copying leaves in its row. */
  const above = (row: number, column: number): string =>
    cellAddress(place.row + row, column).replace(/(?=\d)/, "$$");
  // Steps of the calculation, out of sight and of print: bare cells, since every look costs an insert.
  const whole = (value: number): Cell => ({ kind: "number", value });
  const text = (words: string): Cell => ({ kind: "text", text: words });
  const formula = (source: string, expected: number): Cell => ({
    kind: "formula",
    formula: source,
    expected,
  });
  const everywhere = (label: string, value: (bound: Bound, period: number) => number): Cell[] => [
    text(label),
    { kind: "blank" },
    ...bounds.flatMap((bound) => periods.map((period) => whole(value(bound, period)))),
  ];
  const once = (label: string, source: (period: string) => string, value: (period: number) => number) => [
    text(label),
    { kind: "blank" } as const,
    ...periods.map((period) => formula(source(above(0, columnOf("low") + period)), value(period))),
  ];
  const cells: Cell[][] = [
    everywhere(words.period, (_, period) => period),
    everywhere(`${words.run}, ${words.lines.stream}`, (bound) => runs[bound]),
    everywhere(`${words.run}, ${words.lines.spending}`, (bound) => runs[opposite[bound]]),
    // Sums of amounts in their periods, each with a weight of its own, are alike only where the amounts are.
    once(
      words.weight,
      (period) => `=EXP(-${period}/(MAX({cashFlows.period})+1))`,
      (period) => Math.exp(-period / (grid.count + 1)),
    ),
    once(
      words.timing,
      (period) => `=IF(${period}=0,1,(1+{name:DiscountRate})^({name:FlowTiming}/{name:PeriodsPerYear}))`,
      (period) => (period === 0 ? 1 : (1 + rate) ** (timing / grid.perYear)),
    ),
    ...lines.map((line, index): Cell[] => [
      whole(index + 1),
      whole(line.number),
      ...bounds.flatMap((bound) =>
        periods.map((period) => {
          const column = columnOf(bound) + period;
          const source = lineFormula(build, line, bound, {
            run: above(line.weight > 0 ? 1 : 2, column),
            place: `$${cellAddress(place.row + head + index, place.column + 1)}`,
          });
          return formula(`=${source(above(0, column))}`, line[bound][period] ?? 0);
        }),
      ),
    ]),
  ];
  const range = (row: number, rows: number, column: number, columns = periods.length): RangeRef => ({
    sheet: "returns",
    row: place.row + row,
    column,
    rows,
    columns,
  });
  const blockOf = (bound: Bound): RangeRef => range(head, lines.length, columnOf(bound));
  return {
    block: { ...place, cells },
    names: [
      { name: "FlowLow", target: blockOf("low") },
      { name: "FlowLikely", target: blockOf("likely") },
      { name: "FlowHigh", target: blockOf("high") },
      { name: "FlowWeights", target: range(3, 1, columnOf("low")) },
      { name: "FlowEarlier", target: range(4, 1, columnOf("low")) },
    ],
  };
}

interface LineCells {
  readonly run: string;
  readonly place: string;
}

function lineFormula(
  build: Build,
  { kind }: FlowLine,
  bound: Bound,
  { run, place }: LineCells,
): (period: string) => string {
  const figure = (id: string): string => `SUMPRODUCT(({variants.number}=${run})*{variants.${id}})`;
  const flow = (id: string, period: string): string =>
    `SUMPRODUCT(({cashFlows.period}=${period})*{cashFlows.${id}})`;
  switch (kind) {
    case "stream":
      return (period) => {
        const streams = streamsRevenue(build, { variant: run, place, period, certain: true });
        const name = `SUMPRODUCT(({incomePlaced.stream}=INDEX({name:StreamNames},${place}))*({incomePlaced.period}=${period})*ISNUMBER({incomePlaced.period})*{incomePlaced.${dated[bound]}})`;
        const revenue = hasPlacedIncome(build) ? `(${streams}+${name})` : streams;
        return `${revenue}*${figure("margin")}`;
      };
    case "spending":
      return (period) =>
        `${flow("singleLow", period)}+${figure("spendingPosition")}*(${flow("singleHigh", period)}-${flow("singleLow", period)})+IF(${period}=0,0,({name:RecurringLow}+${figure("spendingPosition")}*({name:RecurringHigh}-{name:RecurringLow}))*(1+${figure("spendingGrowth")})^((${period}-1)/{name:PeriodsPerYear}))`;
    case "responses":
      return (period) =>
        hasRegister(build)
          ? `SUMPRODUCT(({risks.period}=${period})*ISNUMBER({risks.period})*({risks.status}<>{name:RiskClosed})*{risks.responseCost})`
          : flow("risks", period);
    case "risk":
      return (period) =>
        `SUMPRODUCT(({risks.number}=${place})*({risks.period}=${period})*ISNUMBER({risks.period})*{risks.${costs[bound]}})`;
  }
}
