import { cellAddress } from "../../workbook/address.ts";
import type { ChartSpec, ConditionalFormatSpec, RangeRef } from "../../workbook/spec.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { blank, formula, number, text } from "../frame/cell.ts";
import { dateSerial, planMonth } from "../frame/date.ts";
import { numberRule, progressBar, wordFormats } from "../frame/rules.ts";
import { firstColumn } from "../frame/sheet.ts";
import { beginStack } from "../frame/stack.ts";
import type { PlacedTable } from "../frame/table.ts";
import { gantt, ganttStep, ganttWidth, lastMonthOf } from "./gantt.ts";
import { phaseRows } from "./rows.ts";
import { phasesTable } from "./table.ts";
import { timelinesTable } from "./timelines.ts";
import { phaseBar, phaseTotalsTable } from "./totals.ts";

export function phasesSheet(build: Build): BuiltSheet {
  const words = build.texts.phases;
  const rows = phaseRows(build);
  const stack = beginStack(build, "phases");
  stack.section(words.settings.title);
  stack.cells([
    text(words.settings.asOf, "label"),
    formula("={name:AsOfDate}", dateSerial(build.context.asOf), build.formats.date),
  ]);
  const monthRow = stack.row();
  stack.cells([text(words.settings.month, "label"), monthCell(build)]);
  const stepRow = stack.row();
  stack.cells([
    text(words.settings.step, "label"),
    number(ganttStep(lastMonthOf(rows)), build.formats.count),
  ]);
  stack.skip(1);
  const months = build.figure("MonthsPerYear");
  const isDrawn = build.rows.phaseTotals.some((row) => phaseBar(row, months).length > 0);
  const chartRow = stack.row();
  if (isDrawn) stack.skip(chartRows(build.rows.phaseTotals.length) + 1);
  stack.section(words.timelines.title);
  stack.table(timelinesTable(build, rows));
  stack.section(words.totals.title);
  const totalsTable = stack.table(phaseTotalsTable(build, build.rows.phaseTotals));
  stack.section(words.rows.title);
  stack.note(words.gantt);
  // Above the headings: the months that the columns of the Gantt begin with.
  stack.cells([blank()]);
  const table = stack.table(phasesTable(build, rows));
  const firstGantt = table.range("variance").column + 2;
  const timeline = gantt(build, table, rows, firstGantt);
  const setting = (row: number): RangeRef => ({
    sheet: "phases",
    row,
    column: firstColumn + 1,
    rows: 1,
    columns: 1,
  });
  const phaseColumn = table.range("phase");
  const nameCells = (["label", "milestone"] as const).map(
    (id) => `$${cellAddress(phaseColumn.row, table.range(id).column)}`,
  );
  return {
    draft: {
      id: "phases",
      words,
      tabColor: "teal",
      unit: build.startMonth === undefined ? words.unitMonths : words.unitDates,
      blocks: [...stack.blocks, timeline.block],
      tables: stack.tables,
      conditionalFormats: [
        ...timeline.formats,
        {
          kind: "formula",
          range: table.range("track", "phase"),
          formula: `=${nameCells.map((cell) => `LEN(${cell})`).join("+")}>0`,
          tone: "muted",
        },
        wrongMonths(table),
        ...[table, totalsTable].map(progressBar),
        ...wordFormats(table.range("status"), {
          WorkDone: "good",
          WorkInProgress: "warning",
          WorkBlocked: "bad",
          WorkNotStarted: "muted",
        }),
      ],
      charts: isDrawn ? [phaseChart(build, totalsTable, chartRow)] : [],
      validations: [numberRule(setting(stepRow), "whole", { minimum: 1 }, words.stepRule)],
      caps: nameWidths(table),
      widths: Object.fromEntries([
        [firstGantt - 1, 2],
        ...Array.from({ length: timeline.columns }, (_, index) => [firstGantt + index, ganttWidth] as const),
      ]),
      // With the variance, whose cells also keep a program from leaving out pages without text.
      printedApart: firstGantt - 2,
      // One timeline needs no name beside each bar.
      titleColumns: [
        table.range(new Set(rows.map(({ track }) => track)).size > 1 ? "track" : "phase").column,
        table.range("milestone").column,
      ],
      freeze: { rows: 3, columns: table.range("milestone").column + 1 },
    },
    names: [
      { name: "AsOfMonth", target: setting(monthRow) },
      { name: "GanttStep", target: setting(stepRow) },
    ],
  };
}

const [fewestChartRows, mostChartRows] = [9, 20];
const chartRows = (phases: number): number => Math.min(mostChartRows, Math.max(fewestChartRows, 4 + phases));

/** The phases at a glance, on the first screen: floating bars, the first series is their invisible base. */
function phaseChart(build: Build, totals: PlacedTable<"phaseTotals">, row: number): ChartSpec {
  const words = build.texts.phases;
  const categories = totals.range("phase");
  return {
    id: "phaseBars",
    kind: "barStacked",
    title: words.chart,
    anchor: { row, column: firstColumn, rows: chartRows(categories.rows), columns: 6 },
    series: [
      {
        name: words.totalsHeadings.monthsBefore,
        categories,
        values: totals.range("monthsBefore"),
        color: "none",
      },
      { name: words.totalsHeadings.length, categories, values: totals.range("length"), color: "teal" },
    ],
    valueFormat: "0",
    valueLimits: { minimum: 0 },
    legend: "none",
  };
}

/** The months of a row that says what is wrong with them, and those words. */
function wrongMonths(table: PlacedTable<"phases">): ConditionalFormatSpec {
  const range = table.range("startMonth", "entry");
  const words = cellAddress(range.row, table.range("entry").column);
  return { kind: "formula", range, formula: `=LEN($${words})>0`, tone: "bad" };
}

/** Names wrap early, so that the Gantt stays on the page. */
function nameWidths(table: PlacedTable<"phases">): Readonly<Record<number, number>> {
  const widest = { track: 20, phase: 22, label: 11, milestone: 34, owner: 14, entry: 14 };
  return Object.fromEntries(
    (Object.keys(widest) as (keyof typeof widest)[]).map((id) => [table.range(id).column, widest[id]]),
  );
}

/** The month of the plan in which the as-of date lies; empty while the plan has no first day. */
function monthCell({ startMonth, context, formats }: Build): ReturnType<typeof formula> {
  return formula(
    '=IF(ISNUMBER({name:StartDate}),(YEAR({name:AsOfDate})-YEAR({name:StartDate}))*{name:MonthsPerYear}+MONTH({name:AsOfDate})-MONTH({name:StartDate})+1,"")',
    startMonth === undefined ? "" : planMonth(startMonth, context.asOf),
    formats.count,
  );
}
