import type { ChartSpec, RangeRef } from "../../workbook/spec.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { allChecks } from "../checks/collect.ts";
import { amountUnitLine } from "../frame/amountUnit.ts";
import { formula, text } from "../frame/cell.ts";
import { wordFormats } from "../frame/rules.ts";
import { firstColumn } from "../frame/sheet.ts";
import { beginStack, type Stack } from "../frame/stack.ts";
import { knowsTime } from "../kpis/overTime.ts";
import { statusTones } from "../kpis/rows.ts";
import { costTable } from "./cost.ts";
import { glanceLines, statusLines } from "./glance.ts";
import { gravestLines } from "./gravest.ts";
import { moneyBlock, moneyCharts } from "./money.ts";
import { objectiveRows, objectivesTable } from "./objectives.ts";

/** Beside the blocks of single figures, which take two columns. */
const chartRows = 14;

/** The plan on one page; what it shows depends on which sheets it is made with. */
export function overviewSheet(build: Build, sheets: readonly BuiltSheet[]): BuiltSheet {
  const words = build.texts.overview;
  const stack = beginStack(build, "overview");
  stack.section(words.objectives.title);
  const objectives = stack.table(objectivesTable(build, objectiveRows(build, build.plan)));
  if (build.sheets.includes("budget")) {
    stack.section(words.budget.title);
    stack.table(costTable(build));
  }
  const checks = allChecks(build, [
    { id: "overview", blocks: stack.blocks, tables: stack.tables },
    ...sheets.map(({ draft }) => draft),
  ]);
  const sheetNames = new Map([
    ["overview", words.name],
    ...sheets.map(({ draft }) => [draft.id as string, draft.words.name] as const),
  ]);
  const gravest = build.sheets.includes("checks")
    ? gravestLines(build, checks, sheetNames, stack)
    : undefined;
  const beside = stack.row();
  moneyBlock(build, stack);
  roiLines(build, stack);
  const glance = glanceLines(build, checks);
  const lower = beside + chartRows + 1;
  if (glance.length > 0) {
    // A page may end between the charts: figures beside both of them would stand on two pages.
    if (stack.row() < lower && stack.row() + glance.length + 2 > lower) stack.skip(lower - stack.row());
    stack.section(words.figures.title);
    stack.cells([text(words.figures.figure, "heading"), text(words.figures.value, "headingNumber")]);
    glance.forEach((line) => stack.cells(line));
    stack.skip(1);
  }
  const statuses = build.sheets.includes("kpis") ? statusBlock(build, stack) : undefined;
  const charts = [
    ...overviewCharts(build, sheets, statuses, beside),
    ...moneyCharts(build, sheets, {
      row: lower,
      column: firstColumn + 3,
      rows: chartRows,
      columns: 4,
    }),
  ];
  return {
    draft: {
      id: "overview",
      words,
      tabColor: "ink",
      unit: amountUnitLine(build, words.ownUnits),
      blocks: stack.blocks,
      tables: stack.tables,
      filters: false,
      conditionalFormats: [
        ...wordFormats(objectives.range("status"), statusTones),
        ...(gravest === undefined ? [] : wordFormats(gravest, { WordCheck: "bad", WordReview: "warning" })),
        ...(statuses === undefined ? [] : wordFormats(statuses, statusTones)),
      ],
      charts,
      // The sentences of what to look at first run on over empty cells.
      caps: { [firstColumn + 1]: 16 },
      onePage: true,
      // On a page: how objectives stand, and the charts; what says how a target is meant stays on the screen.
      ...(knowsTime(build) ? { lastOnNarrowPage: objectives.range("upper").column } : {}),
    },
  };
}

function roiLines(build: Build, stack: Stack): void {
  const { roi } = build.plan;
  if (roi === undefined) return;
  const words = build.texts.overview.roi;
  stack.section(words.title);
  stack.cells([
    text(words.low, "label"),
    formula("={name:RoiLow}", build.figure("RoiLow"), build.formats.percent),
  ]);
  stack.cells([
    text(words.high, "label"),
    formula("={name:RoiHigh}", build.figure("RoiHigh"), build.formats.percent),
  ]);
  stack.skip(1);
}

/** Writes the counts by status and gives the cells of the words. */
function statusBlock(build: Build, stack: Stack): RangeRef {
  const words = build.texts.kpis.counts;
  stack.section(build.texts.overview.charts.status);
  stack.cells([text(words.status, "heading"), text(words.count, "headingNumber")]);
  const row = stack.row();
  const lines = statusLines(build);
  lines.forEach((line) => stack.cells(line));
  stack.skip(1);
  return { sheet: "overview", row, column: firstColumn, rows: lines.length, columns: 1 };
}

function overviewCharts(
  build: Build,
  sheets: readonly BuiltSheet[],
  statuses: RangeRef | undefined,
  row: number,
): ChartSpec[] {
  const words = build.texts.overview;
  const charts: ChartSpec[] = [];
  const pillars = sheets.flatMap(({ draft }) => draft.tables).find(({ spec }) => spec.id === "pillarTotals");
  if (pillars !== undefined) {
    charts.push({
      id: "overviewPillars",
      kind: "bar",
      title: words.charts.pillars,
      anchor: { row, column: firstColumn + 3, rows: chartRows, columns: 4 },
      series: [
        {
          name: build.texts.pillars.pillarsHeadings.complete,
          categories: pillars.range("pillar"),
          values: pillars.range("complete"),
          color: "teal",
        },
      ],
      valueFormat: "0%",
      valueLimits: { minimum: 0 },
      legend: "none",
    });
  }
  if (statuses !== undefined) {
    charts.push({
      id: "overviewStatus",
      kind: "column",
      title: words.charts.status,
      anchor: { row, column: firstColumn + (charts.length > 0 ? 7 : 3), rows: chartRows, columns: 4 },
      series: [
        {
          name: build.texts.kpis.counts.count,
          categories: statuses,
          values: { ...statuses, column: statuses.column + 1 },
          color: "ink",
        },
      ],
      valueFormat: "0",
      valueLimits: { minimum: 0 },
      legend: "none",
    });
  }
  return charts;
}
