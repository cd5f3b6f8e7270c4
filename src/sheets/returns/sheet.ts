import type {
  ChartSeriesSpec,
  ChartSpec,
  ConditionalFormatSpec,
  DefinedNameSpec,
  RangeRef,
} from "../../workbook/spec.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { amountUnitLine, axisUnit } from "../frame/amountUnit.ts";
import { formula, number, text } from "../frame/cell.ts";
import { absolute } from "../frame/grid.ts";
import { firstColumn } from "../frame/sheet.ts";
import { wordFormats } from "../frame/rules.ts";
import { beginStack, type Stack } from "../frame/stack.ts";
import { lineBlock, placeTable, type PlacedTable } from "../frame/table.ts";
import { flowsTable } from "./flowsTable.ts";
import { placedRows, placedTable } from "./placed.ts";
import { answerCells } from "./answers.ts";
import { exactLines } from "./exactLines.ts";
import { returnsExactTable } from "./exactTable.ts";
import { returnLinesTable } from "./linesTable.ts";
import { rangeGrid } from "./rangeGrid.ts";
import { claimFigures } from "./claimFigures.ts";
import { npvCurve } from "./npvCurve.ts";
import { claimsTable } from "./claimsTable.ts";
import { recurringFormula } from "./spendingFormulas.ts";

const chartRows = 16;
/** Lines of the exact percentiles, their heading included. */
const exactRows = 8;
const chartColumns = 6;
/** Right of what is printed. */
const figuresColumn = firstColumn + 21;

/** ROI: cash by period in the active case, and what it returns. */
export function returnsSheet(build: Build): BuiltSheet {
  const words = build.texts.returns;
  const stack = beginStack(build, "returns");
  stack.section(words.results.title);
  stack.cells([text(words.results.figure, "heading"), text(words.results.value, "headingNumber")]);
  const answersRow = stack.row() - 1;
  answerCells(build).forEach((line) => stack.cells(line));
  const answersEnd = stack.row();
  stack.skip(1);
  stack.section(words.exact.title);
  stack.note(words.exact.note);
  stack.note(words.exact.independent);
  const exactRow = stack.row();
  stack.skip(exactRows + 1);
  stack.section(words.claims.title);
  stack.note(words.claims.note);
  const claimRows = [...build.rows.claims];
  const workings = placeWorkings(build, stack.row() + claimRows.length + 3);
  const curve = npvCurve(
    build,
    workings.exact,
    { row: answersRow, column: figuresColumn },
    { row: answersRow, rows: answersEnd - answersRow, column: firstColumn + 5, columns: 7 },
  );
  const figures = claimFigures(build, claimRows, { row: stack.row(), column: figuresColumn });
  const claims = stack.table(claimsTable(build, claimRows, figures.range));
  const chartRow = stack.row();
  stack.skip(chartRows + 1);
  const names = budgetCells(build, stack);
  stack.skip(1);
  stack.section(words.placed.title);
  stack.note(words.placed.note);
  stack.table(placedTable(placedRows(build)));
  stack.section(words.flows.title);
  const flows = stack.table(flowsTable(build));
  return {
    draft: {
      id: "returns",
      words,
      tabColor: "green",
      unit: amountUnitLine(build, words.unit),
      caps: { [firstColumn]: 62 },
      blocks: [
        ...stack.blocks,
        lineBlock(figures.block.row - 1, figuresColumn, [text(words.claims.figures, "unit")]),
        figures.block,
        ...workings.blocks,
        curve.block,
        { row: exactRow, column: firstColumn, cells: exactLines(build, workings.exact) },
      ],
      tables: [...stack.tables, workings.exact, workings.lines],
      filters: false,
      conditionalFormats: [
        ...wordFormats(claims.range("check"), { WordOk: "good", WordReview: "warning" }),
        outdatedFigures(workings.exact, exactRow),
      ],
      charts: [...returnCharts(build, flows, chartRow), ...(curve.chart === undefined ? [] : [curve.chart])],
      lastPrinted: flows.range("cumulativeDiscounted").column,
    },
    names: [...names, ...workings.names],
  };
}

/** The steps of the exact percentiles stand beside what is read and printed. */
function placeWorkings(build: Build, row: number) {
  const title = text(build.texts.returns.exact.workings, "unit");
  const exact = placeTable(build, "returns", returnsExactTable(build), {
    row: row + 1,
    column: figuresColumn,
  });
  const lines = placeTable(build, "returns", returnLinesTable(build), {
    row: exact.nextRow + 1,
    column: figuresColumn,
  });
  const grid = rangeGrid(build, { row: lines.nextRow + 1, column: figuresColumn });
  return {
    exact,
    lines,
    names: grid.names,
    blocks: [lineBlock(row, figuresColumn, [title]), grid.block],
  };
}

/** Figures that belong to other inputs are amber, all of them. */
function outdatedFigures(exact: PlacedTable<"returnsExact">, row: number): ConditionalFormatSpec {
  const outdated = exact.range("outdated");
  const range: RangeRef = {
    sheet: "returns",
    row: row + 1,
    column: firstColumn + 1,
    rows: exactRows - 1,
    columns: 3,
  };
  return {
    kind: "formula",
    range,
    formula: `=${absolute(outdated.row, outdated.column)}=1`,
    tone: "warning",
  };
}

/** What recurs, and of which budget: cells with names, since nothing is added across budgets. */
function budgetCells(build: Build, stack: Stack): DefinedNameSpec[] {
  const words = build.texts.returns.recurring;
  const { track, spending } = sheetForecast(build).forecast;
  stack.section(words.title);
  const cell = (row: number): RangeRef => ({
    sheet: "returns",
    row,
    column: firstColumn + 1,
    rows: 1,
    columns: 1,
  });
  const known = build.sheets.includes("budget");
  const names: DefinedNameSpec[] = [];
  names.push({ name: "ForecastTrack", target: cell(stack.row()) });
  stack.cells([text(words.track, "label"), text(track, "inputText")]);
  for (const [name, id] of [["RecurringLow", "low"] as const, ["RecurringHigh", "high"] as const]) {
    names.push({ name, target: cell(stack.row()) });
    const value = spending.recurring[id];
    stack.cells([
      text(words[id], "label"),
      known
        ? formula(recurringFormula(build, id), value, build.formats.amount)
        : number(value, build.formats.amount),
    ]);
  }
  return names;
}

function returnCharts(build: Build, flows: PlacedTable<"cashFlows">, row: number): ChartSpec[] {
  const words = build.texts.returns;
  const base = sheetForecast(build).cash.base;
  const axis = axisUnit(build, Math.max(...base.cumulative.map(Math.abs), ...base.contribution));
  const categories = flows.range("label");
  const series = (
    id: "cumulative" | "cumulativeDiscounted" | "contribution" | "spending" | "paidBack",
    color: "ink" | "teal" | "tealLight" | "amber",
  ): ChartSeriesSpec => ({
    name: words.flowsHeadings[id],
    categories,
    values: flows.range(id),
    color,
  });
  const shared = { valueFormat: axis.format, legend: "bottom" } as const;
  return [
    {
      ...shared,
      id: "cashCumulative",
      kind: "column",
      title: words.charts.cumulative(axis.unit),
      anchor: { row, column: firstColumn, rows: chartRows, columns: chartColumns },
      series: [
        series("paidBack", "tealLight"),
        { ...series("cumulative", "teal"), overlay: "line" },
        { ...series("cumulativeDiscounted", "ink"), overlay: "line" },
      ],
    },
    {
      ...shared,
      id: "cashFlows",
      kind: "column",
      title: words.charts.flows(axis.unit),
      anchor: { row, column: firstColumn + chartColumns, rows: chartRows, columns: chartColumns },
      series: [series("contribution", "teal"), series("spending", "amber")],
    },
  ];
}
