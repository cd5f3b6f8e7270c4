import type { Cell, ChartSpec, Value } from "../../workbook/spec.ts";
import { isDerived } from "../../forecast/index.ts";
import type { Build, BuiltSheet } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { axisUnit } from "../frame/amountUnit.ts";
import { formula, text } from "../frame/cell.ts";
import { sheetLines } from "../returns/rangeLines.ts";
import { answerFormulas } from "../returns/answers.ts";
import type { Stack } from "../frame/stack.ts";
import type { PlacedTable } from "../frame/table.ts";

/** Whether the workbook says what the plan earns in figures that somebody stands for. */
export const earns = (build: Build): boolean =>
  build.sheets.includes("returns") && (build.plan.income ?? []).length > 0;

/** What the plan earns and returns in the active case; what would be true by construction stays off the page. */
export function moneyBlock(build: Build, stack: Stack): void {
  if (!build.sheets.includes("returns")) return;
  const words = build.texts.overview.money;
  stack.section(words.title);
  if (!earns(build)) {
    stack.note(isDerived(sheetForecast(build).forecast) ? words.derived : words.missing);
    stack.skip(1);
    return;
  }
  moneyLines(build).forEach((line) => stack.cells(line));
  stack.skip(1);
}

function moneyLines(build: Build): Cell[][] {
  const { formats, texts } = build;
  const { figures, results } = texts.returns;
  const { base } = sheetForecast(build).results;
  const line = (label: string, source: string, expected: Value, format?: string): Cell[] => [
    text(label, "label"),
    formula(source, expected, format),
  ];
  return [
    line(results.case, "={name:ActiveCase}", build.word("CaseBase")),
    line(
      texts.overview.money.lastRevenue,
      "=SUMPRODUCT(({cashFlows.period}=MAX({cashFlows.period}))*{cashFlows.revenue})",
      base.lastRevenue,
      formats.amount,
    ),
    line(figures.npv, answerFormulas.npv, base.npv, formats.amount),
    line(texts.returns.exact.above, "={returnsExact.npvAbove}", chanceAbove(build), formats.percent),
    line(figures.payback, answerFormulas.payback, base.payback ?? build.word("WordNever"), formats.decimal),
    line(figures.funding, answerFormulas.funding, base.funding, formats.amount),
  ];
}

function chanceAbove(build: Build): Value {
  const { chances, missing } = sheetLines(build);
  const below = missing === undefined ? chances.npvProbability(0) : undefined;
  if (below !== undefined) return 1 - below;
  return build.word(missing === "noRevenue" ? "WordNoRevenue" : "WordNone");
}

/** Revenue by period, and how cash adds up, from ROI. */
export function moneyCharts(
  build: Build,
  sheets: readonly BuiltSheet[],
  place: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
): ChartSpec[] {
  const flows = sheets
    .flatMap(({ draft }) => draft.tables)
    .find((table): table is PlacedTable<"cashFlows"> => table.spec.id === "cashFlows");
  if (!earns(build) || flows === undefined) return [];
  const words = build.texts.overview.charts;
  const base = sheetForecast(build).cash.base;
  const axis = axisUnit(build, Math.max(...base.revenue, ...base.cumulative.map(Math.abs)));
  const chart = (
    id: string,
    title: (unit: string) => string,
    column: "revenue" | "cumulative",
    at: number,
  ): ChartSpec => ({
    id,
    kind: column === "revenue" ? "column" : "line",
    title: title(axis.unit),
    anchor: { ...place, column: place.column + at * place.columns },
    series: [
      {
        name: build.texts.returns.flowsHeadings[column],
        categories: flows.range("label"),
        values: flows.range(column),
        color: column === "revenue" ? "ink" : "teal",
      },
    ],
    valueFormat: axis.format,
    legend: "none",
  });
  return [
    chart("overviewRevenue", words.revenue, "revenue", 0),
    chart("overviewCash", words.cash, "cumulative", 1),
  ];
}
