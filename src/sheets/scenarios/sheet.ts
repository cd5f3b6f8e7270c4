import type { Block, ChartSpec, DefinedNameSpec, RangeRef } from "../../workbook/spec.ts";
import type { PlanSlot } from "../../forecast/index.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { amountUnitLine, axisUnit } from "../frame/amountUnit.ts";
import { text } from "../frame/cell.ts";
import { listRule } from "../frame/rules.ts";
import { firstColumn } from "../frame/sheet.ts";
import { beginStack } from "../frame/stack.ts";
import { lineBlock, placeTable, type PlacedTable } from "../frame/table.ts";
import { hasPlacedIncome } from "../revenue/placedTable.ts";
import { casesTable } from "./casesTable.ts";
import { variantCohortsTable } from "./cohortsTable.ts";
import { driversTable } from "./driversTable.ts";
import { variantFlows, variantFlowsTable } from "./flowsTable.ts";
import { tornadoTable } from "./tornadoTable.ts";
import { variantsOf, type Variants } from "./variants.ts";
import { variantStreams, variantStreamsTable, variantsTable } from "./variantTables.ts";

const chartRows = 16;
/** Of the chart of the cases, and of the tornado beside it. */
const chartColumns = [4, 5] as const;

/** The names by which formulas know the live figures of the whole plan. */
export const activeNames = {
  margin: "ActiveMargin",
  spendingPosition: "ActiveSpendingPosition",
  spendingGrowth: "ActiveSpendingGrowth",
  taxRate: "ActiveTaxRate",
  receivableDays: "ActiveReceivableDays",
  payableDays: "ActivePayableDays",
  terminalMultiple: "ActiveTerminalMultiple",
} as const satisfies Readonly<Record<Exclude<PlanSlot, "discountRate">, string>>;

export function scenariosSheet(build: Build): BuiltSheet {
  const words = build.texts.scenarios;
  const variants = variantsOf(build);
  const stack = beginStack(build, "scenarios");
  const activeCell: RangeRef = {
    sheet: "scenarios",
    row: stack.row(),
    column: firstColumn + 1,
    rows: 1,
    columns: 1,
  };
  stack.cells([text(words.active.label, "label"), text(build.word("CaseBase"), "inputText")]);
  stack.skip(1);
  stack.section(words.cases.title);
  stack.note(words.cases.note);
  stack.table(casesTable(build));
  const chartRow = stack.row();
  stack.skip(chartRows + 1);
  stack.section(words.drivers.title);
  stack.note(words.drivers.note);
  const drivers = stack.table(driversTable(build));
  stack.section(words.tornado.title);
  stack.note(words.tornado.note);
  if (hasPlacedIncome(build)) stack.note(words.tornado.placed);
  const tornado = stack.table(tornadoTable(build, variants.changed));
  const workings = placeWorkings(build, variants, {
    row: stack.row() + 1,
    column: tornado.range("above").column + 2,
  });
  return {
    draft: {
      id: "scenarios",
      words,
      tabColor: "amber",
      unit: amountUnitLine(build, words.unit),
      caps: { [firstColumn + 1]: 34 },
      blocks: [...stack.blocks, ...workings.blocks],
      tables: [...stack.tables, ...workings.tables],
      filters: false,
      validations: [listRule(activeCell, "CaseWords", words.active.rule)],
      charts: scenarioCharts(build, variants, tornado, workings.flows, chartRow),
      lastPrinted: drivers.range("source").column,
    },
    names: [{ name: "ActiveCase", target: activeCell }, ...liveNames(build, drivers)],
  };
}

/**
 * The steps of the calculation stand right of what is read and printed, so that they widen none of its columns,
 * and below it: an update puts in and takes out whole rows, which tables side by side would share.
 */
function placeWorkings(
  build: Build,
  { all }: Variants,
  { row: first, column }: { readonly row: number; readonly column: number },
): { blocks: Block[]; tables: PlacedTable[]; flows: PlacedTable<"variantFlows"> } {
  const { title, note } = build.texts.scenarios.workings;
  const place = (row: number): { row: number; column: number } => ({ row, column });
  const one = placeTable(build, "scenarios", variantsTable(build, all), place(first + 2));
  const streamRows = variantStreams(build, all);
  const two = placeTable(build, "scenarios", variantStreamsTable(build, streamRows), place(one.nextRow + 1));
  const cohorts = variantCohortsTable(build, all);
  const placed =
    cohorts === undefined ? [] : [placeTable(build, "scenarios", cohorts, place(two.nextRow + 1))];
  const flows = placeTable(
    build,
    "scenarios",
    variantFlowsTable(build, variantFlows(build, all)),
    place((placed[0] ?? two).nextRow + 1),
  );
  return {
    blocks: [
      lineBlock(first, column, [text(title, "section")]),
      lineBlock(first + 1, column, [text(note, "unit")]),
    ],
    tables: [one, two, ...placed, flows],
    flows,
  };
}

/** Each figure of the whole plan in the active case by its name. */
function liveNames(build: Build, drivers: PlacedTable<"drivers">): DefinedNameSpec[] {
  const live = drivers.range("live");
  const before = sheetForecast(build).forecast.streams.reduce(
    (sum, stream) => sum + stream.drivers.length,
    0,
  );
  return Object.values(activeNames).map((name, index) => ({
    name,
    target: { ...live, row: live.row + before + index, rows: 1 },
  }));
}

function scenarioCharts(
  build: Build,
  { changed }: Variants,
  tornado: PlacedTable<"tornado">,
  flows: PlacedTable<"variantFlows">,
  row: number,
): ChartSpec[] {
  const words = build.texts.scenarios;
  const { forecast, cash } = sheetForecast(build);
  const periods = forecast.grid.count + 1;
  const cumulative = flows.range("cumulative");
  const numbers = flows.range("period");
  const ofCase = (range: RangeRef, at: number): RangeRef => ({
    ...range,
    row: range.row + at * periods,
    rows: periods,
  });
  const axis = axisUnit(build, Math.max(...cash.upside.cumulative.map(Math.abs)));
  const colors = ["amber", "ink", "teal"] as const;
  const byCase: ChartSpec = {
    id: "scenarioCash",
    kind: "line",
    title: words.charts.cash(axis.unit),
    anchor: { row, column: firstColumn, rows: chartRows, columns: chartColumns[0] },
    series: (["CaseDownside", "CaseBase", "CaseUpside"] as const).map((name, at) => ({
      name: build.word(name),
      categories: ofCase(numbers, at),
      values: ofCase(cumulative, at),
      color: colors[at] ?? "ink",
    })),
    valueFormat: axis.format,
    legend: "bottom",
  };
  if (changed.length === 0) return [byCase];
  const headings = words.tornadoHeadings;
  const { npv } = sheetForecast(build).results.base;
  const swings = axisUnit(
    build,
    Math.max(
      ...changed.flatMap(({ downside, upside }) => [Math.abs(downside - npv), Math.abs(upside - npv)]),
    ),
  );
  return [
    byCase,
    {
      id: "scenarioTornado",
      kind: "barStacked",
      title: words.charts.tornado(swings.unit),
      anchor: { row, column: firstColumn + chartColumns[0], rows: chartRows, columns: chartColumns[1] },
      series: [
        {
          name: headings.below,
          categories: tornado.range("label"),
          values: tornado.range("below"),
          color: "amber",
        },
        {
          name: headings.above,
          categories: tornado.range("label"),
          values: tornado.range("above"),
          color: "teal",
        },
      ],
      valueFormat: swings.format,
      legend: "bottom",
    },
  ];
}
