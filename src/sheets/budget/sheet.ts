import { cellAddress } from "../../workbook/address.ts";
import type { ConditionalFormatSpec } from "../../workbook/spec.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { amountUnitLine } from "../frame/amountUnit.ts";
import { checkFormats } from "../frame/rules.ts";
import { beginStack, type Stack } from "../frame/stack.ts";
import { longDate } from "../frame/longDate.ts";
import type { TableId } from "../ids.ts";
import type { PlacedTable, TableSource } from "../frame/table.ts";
import { answerLines } from "./answer.ts";
import { categoriesTable } from "./categoriesTable.ts";
import { exactTable } from "./exactTable.ts";
import { budgetGroups } from "../../plan/rows/budgetTotals.ts";
import { claimsTable, detailsTable, timesTable } from "./heldTables.ts";
import { exactFigures } from "./exactFigures.ts";
import { chartColumns, chartRows, rangeChart } from "./charts.ts";
import { totalCurve } from "./curve.ts";
import { linesTable } from "./linesTable.ts";
import { approximateTable } from "./rangeTables.ts";
import { tracksTable } from "./tracksTable.ts";
import { widestLines } from "./widestLines.ts";

/** Names wrap early, so that one page holds what is printed. */
const widestName = 40;
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
  placeHeld(stack, words.claims, claimsTable(build.plan));
  placeHeld(stack, words.details, detailsTable(build.plan));
  placeHeld(stack, words.times, timesTable(build.plan));
  stack.section(words.lines.title);
  stack.note(words.lines.note);
  const lines = stack.table(
    linesTable(build, rows, (track) => groups.sumsOf(track).mean, groups.tracks.length <= 1),
  );
  const curve = totalCurve(
    build,
    groups,
    exactFigures(build, groups, rows),
    exact,
    { row: chartRow, column: lines.range("share").column + 2 },
    { row: chartRow, rows: chartRows(groups), ...chartColumns.curve },
  );
  const widest = widestLines(
    build,
    rows,
    lines.range("spread").row + 1,
    { row: chartRow, column: lines.range("share").column + 5 },
    { row: chartRow, rows: chartRows(groups), ...chartColumns.drivers },
  );
  const charts = [rangeChart(build, categories, groups, chartRow), widest?.chart, curve?.chart].filter(
    (chart) => chart !== undefined,
  );

  return {
    draft: {
      id: "budget",
      words,
      tabColor: "teal",
      unit: amountUnitLine(build, build.texts.common.yearOne),
      blocks: [...stack.blocks, ...[curve, widest].flatMap((part) => part?.block ?? [])],
      tables: stack.tables,
      conditionalFormats: [
        ...checkFormats(tracks.range("check")),
        ...checkFormats(tracks.range("covered")),
        ...checkFormats(categories.range("check")),
        wrongEntries(lines),
        outdatedFigures(exact),
        { kind: "dataBar", range: categories.range("share"), color: "tealLight", minimum: 0, maximum: 1 },
      ],
      charts,
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
