import type { Block, ChartSpec } from "../../workbook/spec.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { amountUnit } from "../frame/amountUnit.ts";
import { text } from "../frame/cell.ts";
import { checkFormats, listRule, numberRule } from "../frame/rules.ts";
import { assembleSheet, firstColumn, firstRow } from "../frame/sheet.ts";
import { lineBlock, placeTable, type PlacedTable, type TableSource } from "../frame/table.ts";
import { exactTable } from "./exactTable.ts";
import { budgetGroups } from "./groups.ts";
import { lineRows } from "./lines.ts";
import { linesTable } from "./linesTable.ts";
import { approximateTable } from "./rangeTables.ts";
import { categoriesTable, tracksTable } from "./totalsTables.ts";

const sheet = "budget";
const fewestChartRows = 12;
const mostChartRows = 30;
const largestAmount = 1e15;

/** Summaries first, then the chart, then the lines: below its table a summary would be in the way of new lines. */
export function budgetSheet(build: Build): BuiltSheet {
  const words = build.texts.budget;
  const rows = lineRows(build);
  const groups = budgetGroups(build, rows);
  const blocks: Block[] = [];
  const tables: PlacedTable[] = [];
  let next = firstRow;
  const line = (words: string, role: "section" | "unit", only?: "file"): void => {
    blocks.push(
      lineBlock(next++, firstColumn, [{ ...text(words, role), ...(only === undefined ? {} : { only }) }]),
    );
  };
  const section = <Row>(title: string, note: string | undefined, source: TableSource<Row>): PlacedTable => {
    line(title, "section");
    if (note !== undefined) line(note, "unit");
    const table = placeTable(sheet, source, { row: next, column: firstColumn });
    tables.push(table);
    next = table.nextRow + 1;
    return table;
  };

  const tracks = section(
    words.tracks.title,
    groups.tracks.length > 1 ? words.tracks.note : undefined,
    tracksTable(build, groups),
  );
  const categories = section(words.totals.title, undefined, categoriesTable(build, groups));
  section(words.approximate.title, words.approximate.note, approximateTable(build, groups));
  section(words.exact.title, words.exact.note, exactTable(build, groups, rows));
  next -= 1;
  line(words.exact.fileNote(longDate(build)), "unit", "file");
  next += 1;
  const chart = rangeChart(build, categories, next);
  next += chart.anchor.rows + 1;
  const lines = section(
    words.lines.title,
    words.lines.note,
    linesTable(build, rows, (track) => groups.sumsOf(track).mean),
  );

  return {
    sheet: assembleSheet(build, {
      id: sheet,
      words,
      tabColor: "teal",
      unit: `${amountUnit(build)}. ${build.texts.common.yearOne}`,
      blocks,
      tables,
      conditionalFormats: [
        ...checkFormats(tracks.range("check", "covered")),
        ...checkFormats(categories.range("check")),
        { kind: "dataBar", range: categories.range("share"), color: "tealLight", minimum: 0, maximum: 1 },
      ],
      validations: [
        ...[tracks, categories].map((table) =>
          listRule(table.range("statedPeriod"), "PeriodWords", words.periodRule),
        ),
        listRule(lines.range("period"), "PeriodWords", words.periodRule),
        numberRule(
          lines.range("low", "high"),
          "decimal",
          { minimum: -largestAmount, maximum: largestAmount },
          words.amountRule,
        ),
      ],
      charts: [chart],
      lastPrinted: lines.range("basis").column,
    }),
    names: [],
  };
}

function longDate({ context: { asOf, language } }: Build): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${asOf}T00:00:00Z`),
  );
}

/** Floating bars from low to high, a category each: the first series is the invisible base. */
function rangeChart(build: Build, categories: PlacedTable, row: number): ChartSpec {
  const words = build.texts.budget;
  const names = categories.range("category");
  return {
    id: "budgetRanges",
    kind: "barStacked",
    title: words.chart(amountUnit(build)),
    anchor: {
      row,
      column: firstColumn,
      rows: Math.min(mostChartRows, Math.max(fewestChartRows, 4 + 2 * names.rows)),
      columns: 7,
    },
    series: [
      { name: words.chartBase, categories: names, values: categories.range("lowYear"), color: "none" },
      { name: words.chartSpan, categories: names, values: categories.range("spread"), color: "teal" },
    ],
    valueFormat: build.formats.amount,
    legend: "none",
  };
}
