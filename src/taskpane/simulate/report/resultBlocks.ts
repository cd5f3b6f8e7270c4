import type { PaneLanguage } from "../../../i18n/language.ts";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import type { ChartSpec, RangeRef } from "../../../workbook/spec.ts";
import { placeText } from "../CellLink.tsx";
import type { ResultOutcome, SimulationOutcome } from "../model.ts";
import { figureRows } from "../outcome/figures.ts";
import { firstColumn, type Layout } from "./layout.ts";
import { blank, headings, number, text } from "./reportCells.ts";

export const sheetId = "simulation";
const chartColumn = 7;
const chartRows = 14;
/** As many as the pane shows. */
const mostDrivers = 12;

/** Where the columns of a table stand that charts are drawn from. */
interface TablePlace {
  readonly row: number;
  readonly rows: number;
}

const column = ({ row, rows }: TablePlace, at: number): RangeRef => ({
  sheet: sheetId,
  row,
  column: firstColumn + at,
  rows,
  columns: 1,
});

/** The figures of a result and what moves it; the charts stand beside them, as high together. */
export function addFigures(
  layout: Layout,
  result: ResultOutcome,
  outcome: SimulationOutcome,
  language: PaneLanguage,
): { readonly start: number; readonly drivers: TablePlace } {
  const { report: words, outcome: figures } = simulateTexts[language];
  const { format, name } = result;
  layout.keepTogether(3 * chartRows);
  const start = layout.add([
    [text(name, "section"), text(placeText(result.target), "note")],
    headings([words.figure, figures.value, words.error], 1),
    ...figureRows(result, figures.figures).map(({ name: figure, figure: { value, error } }) => [
      text(figure, "label"),
      number(value, format),
      error === undefined ? blank : number(error, format),
    ]),
  ]);
  const rows = result.drivers.slice(0, mostDrivers).flatMap((driver) => {
    const mark = outcome.inputs[driver.input];
    if (mark === undefined) return [];
    const correlation = driver.rankCorrelation === undefined ? blank : number(driver.rankCorrelation, "0.00");
    return [
      [text(mark.name, "label"), number(driver.atLow, format), number(driver.atHigh, format), correlation],
    ];
  });
  const drivers = layout.add([
    [text(words.drivers, "section")],
    headings([words.name, words.atLow, words.atHigh, words.correlation], 1),
    ...rows,
  ]);
  layout.next = Math.max(layout.next, start + 3 * chartRows + 1);
  return { start, drivers: { row: drivers + 2, rows: rows.length } };
}

/** The trials of a result by amount, which the charts are drawn from. */
export function addDistribution(layout: Layout, result: ResultOutcome, language: PaneLanguage): TablePlace {
  const { report: words } = simulateTexts[language];
  const { bars, sorted, format, name } = result;
  layout.keepTogether(bars.length + 2);
  let below = 0;
  const start = layout.add([
    [text(`${words.distribution}: ${name}`, "section")],
    headings([words.from, words.to, words.share, words.atMost], 0),
    ...bars.map(({ from, to, count }) => {
      below += count;
      return [
        number(from, format),
        number(to, format),
        number(count / sorted.length, "0.0%"),
        number(below / sorted.length, "0.0%"),
      ];
    }),
  ]);
  return { row: start + 2, rows: bars.length };
}

interface ResultPlaces {
  readonly start: number;
  readonly drivers: TablePlace;
  readonly bars: TablePlace;
}

/** Histogram, S-curve and tornado of a result, below each other beside its figures. */
export function resultCharts(
  { name, format }: ResultOutcome,
  { start, drivers, bars }: ResultPlaces,
  language: PaneLanguage,
): readonly ChartSpec[] {
  const { report: words } = simulateTexts[language];
  const chart = (
    at: number,
    kind: ChartSpec["kind"],
    title: string,
    series: ChartSpec["series"],
    valueFormat: string,
  ): ChartSpec => ({
    id: `${sheetId}${start}${kind}`,
    kind,
    title: title.slice(0, 200),
    anchor: { row: start + at * chartRows, column: chartColumn, rows: chartRows - 1, columns: 6 },
    series,
    valueFormat,
    legend: series.length > 1 ? "bottom" : "none",
  });
  const share = { name: words.share, categories: column(bars, 0), values: column(bars, 2), color: "teal" } as const; // prettier-ignore
  const atMost = { name: words.atMost, categories: column(bars, 1), values: column(bars, 3), color: "ink" } as const; // prettier-ignore
  const names = column(drivers, 0);
  const ends = [
    { name: words.atLow, categories: names, values: column(drivers, 1), color: "ink" },
    { name: words.atHigh, categories: names, values: column(drivers, 2), color: "teal" },
  ] as const;
  return [
    chart(0, "column", words.histogram(name), [share], "0%"),
    chart(1, "line", words.curve(name), [atMost], "0%"),
    ...(drivers.rows > 0 ? [chart(2, "bar", words.tornado(name), ends, format)] : []),
  ];
}
