import type { Language } from "../../../i18n/language.ts";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import type { Block, Cell, ChartSpec, RangeRef, SheetSpec, WorkbookSpec } from "../../../workbook/spec.ts";
import { wholeNumber } from "../../common/format.ts";
import { placeText } from "../CellLink.tsx";
import { shapeText } from "../marks/shapeText.ts";
import type { ResultOutcome, SimulationOutcome } from "../model.ts";
import { figureRows } from "../outcome/figures.ts";
import { blank, number, text } from "./reportCells.ts";

/** The report's sheet: values with the day, the seed, the trials and the inputs, and native charts of them. */
export function reportSpec(outcome: SimulationOutcome, language: Language): WorkbookSpec {
  const texts = simulateTexts[language];
  const words = texts.report;
  const layout = new Layout();
  layout.add([
    [text(words.title, "title")],
    [
      text(
        words.purpose(outcome.day, wholeNumber(outcome.trials, language), String(outcome.seed)),
        "purpose",
      ),
    ],
  ]);
  layout.add([
    [text(words.inputs, "section")],
    headings([words.cell, words.name, words.spread, words.base], 3),
    ...outcome.inputs.map((input) => [
      text(placeText(input.target)),
      text(input.name),
      text(shapeText(input, texts.inputs, language)),
      number(input.base, "General"),
    ]),
  ]);
  const charts: ChartSpec[] = [];
  for (const result of outcome.results) addResult(layout, charts, result, outcome, language);
  const sheet: SheetSpec = {
    id: sheetId,
    name: words.sheet,
    tabColor: "teal",
    columnWidths: [2, 26, 30, 40, 16, 16, 3, 12, 12, 12, 12, 12, 12],
    blocks: layout.blocks,
    tables: [],
    filters: false,
    conditionalFormats: [],
    validations: [],
    charts,
    freeze: { rows: 2, columns: 0 },
    print: { orientation: "landscape" },
  };
  return {
    language,
    properties: { title: words.title, subject: "", createdOn: outcome.day },
    sheets: [sheet],
    names: [],
  };
}

const sheetId = "simulation";
const firstColumn = 1;
const chartColumn = 7;
const chartRows = 16;

/** Blocks below each other with an empty row between. */
class Layout {
  readonly blocks: Block[] = [];
  next = 0;

  /** Gives the first row of the block. */
  add(cells: readonly (readonly Cell[])[]): number {
    const row = this.next;
    this.blocks.push({ row, column: firstColumn, cells });
    this.next = row + cells.length + 1;
    return row;
  }
}

function addResult(
  layout: Layout,
  charts: ChartSpec[],
  result: ResultOutcome,
  outcome: SimulationOutcome,
  language: Language,
): void {
  const { report: words, outcome: figures } = simulateTexts[language];
  const { format, name } = result;
  const start = layout.add([
    [text(name, "section"), text(placeText(result.target), "note")],
    headings([words.figure, figures.value, words.error], 1),
    ...figureRows(result, figures.figures).map(({ name: figure, figure: { value, error } }) => [
      text(figure, "label"),
      number(value, format),
      error === undefined ? blank : number(error, format),
    ]),
  ]);
  const drivers = result.drivers.flatMap(({ input, atLow, atHigh, rankCorrelation }) => {
    const mark = outcome.inputs[input];
    if (mark === undefined) return [];
    const correlation = rankCorrelation === undefined ? blank : number(rankCorrelation, "0.00");
    return [[text(mark.name, "label"), number(atLow, format), number(atHigh, format), correlation]];
  });
  const drivenFrom =
    layout.add([
      [text(words.drivers, "section")],
      headings([words.name, words.atLow, words.atHigh, words.correlation], 1),
      ...drivers,
    ]) + 2;
  const bars = result.sorted.length === 0 ? [] : result.bars;
  let below = 0;
  const barsFrom =
    layout.add([
      [text(words.distribution, "section")],
      headings([words.from, words.to, words.share, words.atMost], 0),
      ...bars.map(({ from, to, count }) => {
        below += count;
        return [
          number(from, format),
          number(to, format),
          number(count / result.sorted.length, "0.0%"),
          number(below / result.sorted.length, "0.0%"),
        ];
      }),
    ]) + 2;
  const column = (row: number, at: number, rows: number): RangeRef => ({
    sheet: sheetId,
    row,
    column: firstColumn + at,
    rows,
    columns: 1,
  });
  const chart = (
    kind: ChartSpec["kind"],
    title: string,
    series: ChartSpec["series"],
    valueFormat: string,
  ): ChartSpec => ({
    id: `${sheetId}${charts.length}`,
    kind,
    title: title.slice(0, 200),
    anchor: {
      row: start + (charts.length % 3) * chartRows,
      column: chartColumn,
      rows: chartRows - 1,
      columns: 6,
    },
    series,
    valueFormat,
    legend: series.length > 1 ? "bottom" : "none",
  });
  if (bars.length > 0) {
    const amounts = column(barsFrom, 0, bars.length);
    const share = { name: words.share, categories: amounts, values: column(barsFrom, 2, bars.length), color: "teal" } as const; // prettier-ignore
    const atMost = { name: words.atMost, categories: column(barsFrom, 1, bars.length), values: column(barsFrom, 3, bars.length), color: "ink" } as const; // prettier-ignore
    charts.push(chart("column", words.histogram(name), [share], "0%"));
    charts.push(chart("line", words.curve(name), [atMost], "0%"));
  }
  if (drivers.length > 0 && bars.length > 0) {
    const names = column(drivenFrom, 0, drivers.length);
    charts.push(
      chart(
        "bar",
        words.tornado(name),
        [
          {
            name: words.atLow,
            categories: names,
            values: column(drivenFrom, 1, drivers.length),
            color: "ink",
          },
          {
            name: words.atHigh,
            categories: names,
            values: column(drivenFrom, 2, drivers.length),
            color: "teal",
          },
        ],
        format,
      ),
    );
  }
  layout.next = Math.max(layout.next, start + 3 * chartRows + 1);
}

/** Headings, right-aligned from a column on. */
const headings = (words: readonly string[], numbersFrom: number): readonly Cell[] =>
  words.map((word, at) => text(word, at >= numbersFrom ? "headingNumber" : "heading"));
