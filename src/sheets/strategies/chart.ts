import type { ChartSpec } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { firstColumn } from "../frame/sheet.ts";
import type { PlacedTable } from "../frame/table.ts";

const chartRows = 18;
/** A radar with fewer spokes is no shape. */
const fewestSpokes = 3;

/** Maturity now and as wanted, by framework. */
export function maturityChart(build: Build, frameworks: PlacedTable<"frameworks">, row: number): ChartSpec {
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
