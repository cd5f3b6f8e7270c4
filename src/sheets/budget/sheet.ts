import { cellAddress } from "../../workbook/address.ts";
import type { ChartSpec, ConditionalFormatSpec } from "../../workbook/spec.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { amountUnitLine, axisUnit } from "../frame/amountUnit.ts";
import { checkFormats } from "../frame/rules.ts";
import { firstColumn } from "../frame/sheet.ts";
import { beginStack, type Stack } from "../frame/stack.ts";
import type { TableId } from "../ids.ts";
import type { PlacedTable, TableSource } from "../frame/table.ts";
import { answerLines } from "./answer.ts";
import { categoriesTable } from "./categoriesTable.ts";
import { exactTable } from "./exactTable.ts";
import { budgetGroups, type BudgetGroups } from "../../plan/rows/budgetTotals.ts";
import { claimsTable, detailsTable, timesTable } from "./heldTables.ts";
import { linesTable } from "./linesTable.ts";
import { approximateTable } from "./rangeTables.ts";
import { tracksTable } from "./tracksTable.ts";

/** Names wrap early, so that one page holds what is printed. */
const widestName = 40;
const fewestChartRows = 12;
const mostChartRows = 30;
/** More budgets than fit above the lines scroll away with the rest. */
const mostFrozen = 10;

/**
 * The answer first, which stays in sight, and its chart; then the summaries, then the lines: below its table
 * a summary would be in the way of new lines.
 */
export function budgetSheet(build: Build): BuiltSheet {
  const words = build.texts.budget;
  const rows = build.rows.budget;
  const groups = budgetGroups(build, rows);
  const stack = beginStack(build, "budget");
  answerLines(build, groups, rows, stack);
  const answered = stack.row();
  stack.skip(1);
  const chartRow = stack.row();
  stack.skip(chartRows(groups) + 1);
  stack.section(words.tracks.title);
  if (groups.tracks.length > 1) stack.note(words.tracks.note);
  const tracks = stack.table(tracksTable(build, groups));
  stack.section(words.totals.title);
  const categories = stack.table(categoriesTable(build, groups));
  stack.section(words.approximate.title);
  stack.note(words.approximate.note);
  stack.table(approximateTable(build, groups));
  stack.section(words.exact.title);
  stack.note(words.exact.note);
  stack.note(words.exact.fileNote(longDate(build)), "file");
  const exact = stack.table(exactTable(build, groups, rows));
  const chart = rangeChart(build, categories, groups, chartRow);
  placeHeld(stack, words.claims, claimsTable(build.plan));
  placeHeld(stack, words.details, detailsTable(build.plan));
  placeHeld(stack, words.times, timesTable(build.plan));
  stack.section(words.lines.title);
  stack.note(words.lines.note);
  const lines = stack.table(
    linesTable(build, rows, (track) => groups.sumsOf(track).mean, groups.tracks.length <= 1),
  );

  return {
    draft: {
      id: "budget",
      words,
      tabColor: "teal",
      unit: amountUnitLine(build, build.texts.common.yearOne),
      blocks: stack.blocks,
      tables: stack.tables,
      conditionalFormats: [
        ...checkFormats(tracks.range("check")),
        ...checkFormats(tracks.range("covered")),
        ...checkFormats(categories.range("check")),
        wrongEntries(lines),
        outdatedFigures(exact),
        { kind: "dataBar", range: categories.range("share"), color: "tealLight", minimum: 0, maximum: 1 },
      ],
      charts: [chart],
      freeze: { rows: Math.min(mostFrozen, answered), columns: 0 },
      caps: Object.fromEntries([1, 2, 3, 5].map((column) => [column, widestName])),
      lastPrinted: lines.range("share").column,
    },
  };
}

/** A table that only some plans have. */
function placeHeld<Id extends TableId, Row>(
  stack: Stack,
  { title, note }: { readonly title: string; readonly note: string },
  source: TableSource<Id, Row> | undefined,
): void {
  if (source === undefined) return;
  stack.section(title);
  stack.note(note);
  stack.table(source);
}

/** The entries of a line that says what is wrong with it, and those words. */
function wrongEntries(lines: PlacedTable<"budget">): ConditionalFormatSpec {
  const range = lines.range("low", "entry");
  const words = cellAddress(range.row, lines.range("entry").column);
  return { kind: "formula", range, formula: `=LEN($${words})>0`, tone: "bad" };
}

/** The exact figures of a budget whose inputs are others than when they were calculated. */
function outdatedFigures(exact: PlacedTable<"exact">): ConditionalFormatSpec {
  const range = exact.range("method", "contingency");
  const outdated = cellAddress(range.row, exact.range("outdated").column);
  return { kind: "formula", range, formula: `=$${outdated}=1`, tone: "warning" };
}

function longDate({ context: { asOf, language } }: Build): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${asOf}T00:00:00Z`),
  );
}

const chartRows = ({ categories }: BudgetGroups): number =>
  Math.min(mostChartRows, Math.max(fewestChartRows, 4 + 2 * Math.max(1, categories.length)));

/** Floating bars from low to high, a category each: the first series is the invisible base. */
function rangeChart(
  build: Build,
  categories: PlacedTable<"categories">,
  groups: BudgetGroups,
  row: number,
): ChartSpec {
  const words = build.texts.budget;
  const names = categories.range("category");
  const largest = groups.categories.reduce((most, { sums }) => Math.max(most, Math.abs(sums.high)), 0);
  const axis = axisUnit(build, largest);
  return {
    id: "budgetRanges",
    kind: "barStacked",
    title: words.chart(axis.unit),
    anchor: {
      row,
      column: firstColumn,
      rows: chartRows(groups),
      columns: 7,
    },
    series: [
      { name: words.chartBase, categories: names, values: categories.range("lowYear"), color: "none" },
      { name: words.chartSpan, categories: names, values: categories.range("spread"), color: "teal" },
    ],
    valueFormat: axis.format,
    legend: "none",
  };
}
