import { revenuePathOf, type RevenuePath } from "../../forecast/index.ts";
import type { Value } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { formula, number, text } from "../frame/cell.ts";
import { absolute, type GridRow, type PlacedGrid } from "../frame/grid.ts";
import { periodLabels } from "../frame/periods.ts";
import { firstColumn } from "../frame/sheet.ts";
import type { Stack } from "../frame/stack.ts";

export type RevenueRow = "label" | "period" | "years" | "low" | "base" | "high" | "target" | "model" | "gap";

/** Where the figures stand that the rows of revenue start from. */
export interface RevenueCells {
  readonly start: string;
  readonly target: string;
  readonly years: string;
}

/** Revenue along the growth of Assumptions. */
export function revenuePath(build: Build): RevenuePath {
  const { forecast } = sheetForecast(build);
  const start = build.word("StartRevenue") === "" ? undefined : build.figure("StartRevenue");
  const growth = {
    low: build.figure("GrowthLow"),
    base: build.figure("GrowthBase"),
    high: build.figure("GrowthHigh"),
  };
  return revenuePathOf(build.plan, growth, start, forecast.grid);
}

export const revenueCells = (row: number): RevenueCells => ({
  target: absolute(row, firstColumn + 1),
  years: absolute(row + 1, firstColumn + 1),
  start: absolute(row + 2, firstColumn + 1),
});

/** The first lines of the sheet: target, start and what they ask for. */
export function revenueLines(build: Build, stack: Stack, grid: PlacedGrid<RevenueRow>): void {
  const words = build.texts.projection.revenue;
  const { formats } = build;
  const path = revenuePath(build);
  const cells = revenueCells(stack.row());
  const { start, target, years } = cells;
  const linked = build.sheets.includes("revenue");
  stack.cells([
    text(words.target, "label"),
    linked
      ? formula(
          '=IF(ISNUMBER({name:RevenueTarget}),{name:RevenueTarget}*{name:PeriodsPerYear},"")',
          path.target ?? "",
          formats.amount,
        )
      : number(path.target, formats.amount),
  ]);
  stack.cells([text(words.years, "label"), number(path.years, formats.decimal)]);
  stack.cells([
    text(words.start, "label"),
    formula(
      `=IF(ISNUMBER({name:StartRevenue}),{name:StartRevenue},IF(AND(ISNUMBER(${target}),{name:GrowthBase}>-1),${target}/(1+{name:GrowthBase})^${years},""))`,
      path.start ?? "",
      formats.amount,
    ),
  ]);
  const origins = { document: "WordStated", derived: "WordConstruction", missing: "WordMissing" } as const;
  stack.cells([
    text(words.origin, "label"),
    formula(
      `=IF(ISNUMBER({name:StartRevenue}),{name:WordStated},IF(ISNUMBER(${start}),{name:WordConstruction},{name:WordMissing}))`,
      build.word(origins[path.origin]),
      undefined,
      "formulaText",
    ),
  ]);
  stack.cells([
    text(words.needed, "label"),
    formula(
      `=IF(AND(ISNUMBER(${start}),ISNUMBER(${target})),IF(AND(${start}>0,${target}>0,${years}>0),(${target}/${start})^(1/${years})-1,""),"")`,
      growthNeeded(path),
      formats.percent,
    ),
  ]);
  const limit = `${target}*(1-{name:ToleranceEqual})`;
  const reached = (id: "low" | "base" | "high") => {
    const row = grid.range(id);
    const last = absolute(row.row, row.column + row.columns - 1);
    return formula(
      `=IF(AND(ISNUMBER(${start}),ISNUMBER(${target})),IF(${start}>=${limit},0,IF(${last}<${limit},{name:WordNever},SUMPRODUCT(--(${grid.address(id)}<${limit})))),"")`,
      firstReached(build, path, id),
      formats.whole,
    );
  };
  stack.cells([text(words.reached, "label"), reached("low"), reached("base"), reached("high")]);
}

function growthNeeded({ start = 0, target = 0, years }: RevenuePath): Value {
  return start > 0 && target > 0 && years > 0 ? (target / start) ** (1 / years) - 1 : "";
}

function firstReached(build: Build, path: RevenuePath, id: "low" | "base" | "high"): Value {
  const { target } = path;
  if (path.start === undefined || target === undefined) return "";
  const limit = target * (1 - build.figure("ToleranceEqual"));
  const found = path[id].findIndex((value) => value !== "" && value >= limit);
  return found < 0 ? build.word("WordNever") : found;
}

/** A year's revenue by period, low to high, beside the target and what the streams come to. */
export function revenueRows(build: Build, cells: RevenueCells): GridRow<RevenueRow>[] {
  const { formats, texts } = build;
  const words = texts.projection.rows;
  const { forecast, cash } = sheetForecast(build);
  const { grid } = forecast;
  const path = revenuePath(build);
  const periods = Array.from({ length: grid.count + 1 }, (_, period) => period);
  const along = (id: "low" | "base" | "high", growth: string): GridRow<RevenueRow> => ({
    id,
    label: words[id],
    unit: words.perYear,
    formula: `=IF(AND(ISNUMBER(${cells.start}),{name:${growth}}>-1),${cells.start}*(1+{name:${growth}})^[years],"")`,
    expected: path[id],
    format: formats.amount,
  });
  const rows: GridRow<RevenueRow>[] = [
    {
      id: "label",
      label: words.label,
      unit: words.unit,
      labelRole: "heading",
      expected: periodLabels(build, grid),
      format: "General",
      role: "headingNumber",
    },
    { id: "period", label: "", expected: periods, format: formats.whole },
    {
      id: "years",
      label: words.years,
      formula: "=[period]/{name:PeriodsPerYear}",
      expected: periods.map((period) => period / grid.perYear),
      format: formats.decimal,
    },
    along("low", "GrowthLow"),
    along("base", "GrowthBase"),
    along("high", "GrowthHigh"),
    {
      id: "target",
      label: words.target,
      unit: words.perYear,
      formula: `=IF(ISNUMBER(${cells.target}),${cells.target},"")`,
      expected: periods.map(() => path.target ?? ""),
      format: formats.amount,
    },
    {
      id: "gap",
      label: words.gap,
      unit: words.perYear,
      formula: '=IF(AND(ISNUMBER([base]),ISNUMBER([target])),[base]-[target],"")',
      expected: path.base.map((value) =>
        value === "" || path.target === undefined ? "" : value - path.target,
      ),
      format: formats.amount,
    },
  ];
  if (!build.sheets.includes("revenue")) return rows;
  return [
    ...rows,
    {
      id: "model",
      label: words.model,
      unit: words.perYear,
      formula:
        '=IF([period]=0,"",SUMPRODUCT(({name:RevenuePeriods}=[period])*{name:RevenueByPeriod})*{name:PeriodsPerYear})',
      expected: cash.base.revenue.map((amount, period) => (period === 0 ? "" : amount * grid.perYear)),
      format: formats.amount,
    },
  ];
}
