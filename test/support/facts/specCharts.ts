import type { ChartSpec, RangeRef, SheetSpec } from "../../../src/workbook/spec.ts";
import { palette } from "../../../src/workbook/style.ts";
import type { FactList } from "./facts.ts";

export const isBar = (kind: ChartSpec["kind"]): boolean => /^(bar|column)/.test(kind);
export const isStacked = (kind: ChartSpec["kind"]): boolean => kind.endsWith("Stacked");

/** `lines`: whether axes and grids get a colour of ours, as in files; Excel's own light grey stays otherwise. */
export function chartFacts(
  list: FactList,
  sheet: SheetSpec,
  reference: (range: RangeRef) => string,
  lines: boolean,
): void {
  sheet.charts.forEach((chart, index) => {
    const at = (what: string): string => `${sheet.name} chart ${index} ${what}`;
    const { row, column, rows, columns } = chart.anchor;
    list.add(at("kind"), chart.kind);
    list.add(at("place"), [row, column, rows, columns]);
    list.add(at("title"), [chart.title, 12, true, palette.ink]);
    list.add(at("letters"), [10, palette.grey]);
    // In Excel it is said where figures fold away only: growth.test.ts.
    if (lines) list.add(at("hidden cells"), true);
    list.add(at("legend"), chart.legend);
    list.add(at("value format"), chart.valueFormat);
    list.add(at("limits"), [chart.valueLimits?.minimum ?? "free", chart.valueLimits?.maximum ?? "free"]);
    if (lines) list.add(at("grid lines"), palette.line);
    if (chart.kind !== "radar") {
      list.add(at("axis titles"), [chart.categoryAxisTitle ?? "", chart.valueAxisTitle ?? ""]);
      if (lines) list.add(at("axis lines"), [palette.line, palette.line]);
      list.add(at("categories below"), true);
      list.add(at("first on top"), chart.kind === "bar" || chart.kind === "barStacked");
    }
    if (isBar(chart.kind)) list.add(at("gaps"), [60, isStacked(chart.kind) ? 100 : 0]);
    chart.series.forEach(({ name, categories, values, color }, number) =>
      list.add(at(`series ${number}`), [
        name,
        reference(categories),
        reference(values),
        color === "none" ? "none" : palette[color],
      ]),
    );
  });
}
