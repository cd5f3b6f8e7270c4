import type { ChartSpec } from "../../workbook/spec.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { number, text } from "../frame/cell.ts";
import { numberRule } from "../frame/rules.ts";
import { firstColumn } from "../frame/sheet.ts";
import { beginStack } from "../frame/stack.ts";
import type { Column, PlacedTable, TableSource } from "../frame/table.ts";
import { emptyItem, frameworkRows, itemRows, type FrameworkRow, type ItemRow } from "./rows.ts";

const chartRows = 18;
/** Most descriptions take a single line. */
const sentenceWidth = 58;
/** A radar with fewer spokes is no shape. */
const fewestSpokes = 3;

export function strategiesSheet(build: Build): BuiltSheet {
  const words = build.texts.strategies;
  const rows = itemRows(build.plan);
  const stack = beginStack("strategies");
  stack.section(words.frameworks.title);
  const frameworks = stack.table(frameworksTable(build, frameworkRows(rows)));
  const chart = maturityChart(build, frameworks, stack.row());
  stack.skip(chartRows + 1);
  stack.section(words.items.title);
  const items = stack.table(itemsTable(build, rows));
  return {
    draft: {
      id: "strategies",
      words,
      tabColor: "ink",
      unit: words.unit,
      blocks: stack.blocks,
      tables: stack.tables,
      caps: Object.fromEntries(
        ["description", "outcome"].map((id) => [items.range(id).column, sentenceWidth]),
      ),
      conditionalFormats: [frameworks, items].map((table) => ({
        kind: "dataBar",
        range: table.range("now"),
        color: "tealLight",
        minimum: 0,
        maximum: build.figure("MaturityMaximum"),
      })),
      validations: [
        numberRule(
          items.range("now", "target"),
          "decimal",
          { minimum: 0, maximum: build.figure("MaturityMaximum") },
          words.maturityRule,
        ),
      ],
      charts: [chart],
    },
    checks: [
      {
        id: "strategies.maturityOutside",
        severity: "warning",
        formula: `=${["now", "target"].map((id) => `SUMPRODUCT(--({strategies.${id}}<0))+SUMPRODUCT(--ISNUMBER({strategies.${id}}),--({strategies.${id}}>{name:MaturityMaximum}))`).join("+")}`,
        found: 0,
        place: items.range("now"),
      },
    ],
  };
}

function itemsTable(build: Build, rows: readonly ItemRow[]): TableSource<ItemRow> {
  const headings = build.texts.strategies.tableHeadings;
  const { decimal } = build.formats;
  const input = (
    id: "framework" | "part" | "topic" | "item" | "description" | "outcome",
  ): Column<ItemRow> => ({
    id,
    heading: headings[id],
    cell: (row) => text(row[id], "inputText"),
  });
  const rating = (id: "now" | "target"): Column<ItemRow> => ({
    id,
    heading: headings[id],
    align: "right",
    cell: (row) => number(row[id], decimal),
  });
  return {
    id: "strategies",
    name: "Strategies",
    columns: [
      input("framework"),
      input("part"),
      input("topic"),
      input("item"),
      rating("now"),
      rating("target"),
      {
        id: "gap",
        heading: headings.gap,
        align: "right",
        formula:
          '=IF(AND(ISNUMBER({strategies.now@}),ISNUMBER({strategies.target@})),{strategies.target@}-{strategies.now@},"")',
        expected: ({ now, target }) => (now === undefined || target === undefined ? "" : target - now),
        format: decimal,
      },
      input("description"),
      input("outcome"),
    ],
    rows,
    emptyRow: emptyItem,
  };
}

function frameworksTable(build: Build, rows: readonly FrameworkRow[]): TableSource<FrameworkRow> {
  const headings = build.texts.strategies.frameworksHeadings;
  const { count, decimal } = build.formats;
  const own = "--({strategies.framework}={frameworks.framework@})";
  const counted = (id: "items" | "rated" | "aimed", condition: string): Column<FrameworkRow> => ({
    id,
    heading: headings[id],
    align: "right",
    formula: `=SUMPRODUCT(${own},${condition})`,
    expected: (row) => row[id],
    format: count,
  });
  const averaged = (id: "now" | "target", of: "rated" | "aimed"): Column<FrameworkRow> => ({
    id,
    heading: headings[id],
    align: "right",
    formula: `=IF({frameworks.${of}@}=0,0,SUMPRODUCT(${own},{strategies.${id}})/{frameworks.${of}@})`,
    expected: (row) => row[id],
    format: decimal,
  });
  return {
    id: "frameworks",
    name: "StrategyFrameworks",
    columns: [
      { id: "framework", heading: headings.framework, cell: (row) => text(row.framework) },
      counted("rated", "--ISNUMBER({strategies.now})"),
      counted("aimed", "--ISNUMBER({strategies.target})"),
      counted("items", '--({strategies.item}<>"")'),
      averaged("now", "rated"),
      averaged("target", "aimed"),
      {
        id: "gap",
        heading: headings.gap,
        align: "right",
        formula:
          "=IF(OR({frameworks.rated@}=0,{frameworks.aimed@}=0),0,{frameworks.target@}-{frameworks.now@})",
        expected: (row) => (row.rated === 0 || row.aimed === 0 ? 0 : row.target - row.now),
        format: decimal,
      },
    ],
    rows,
    emptyRow: { framework: "", items: 0, rated: 0, aimed: 0, now: 0, target: 0 },
  };
}

function maturityChart(build: Build, frameworks: PlacedTable, row: number): ChartSpec {
  const words = build.texts.strategies;
  const categories = frameworks.range("framework");
  return {
    id: "strategyMaturity",
    kind: categories.rows >= fewestSpokes ? "radar" : "bar",
    title: words.chart,
    anchor: { row, column: firstColumn, rows: chartRows, columns: 3 },
    series: [
      { name: words.frameworksHeadings.now, categories, values: frameworks.range("now"), color: "ink" },
      {
        name: words.frameworksHeadings.target,
        categories,
        values: frameworks.range("target"),
        color: "teal",
      },
    ],
    valueFormat: "0",
    valueLimits: { minimum: 0, maximum: build.figure("MaturityMaximum") },
    legend: "bottom",
  };
}
