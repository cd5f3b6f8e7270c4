import type { BudgetGroups } from "../../plan/rows/budgetTotals.ts";
import { correlationOutside } from "../../plan/rules/measures.ts";
import type { Block, Cell, ChartSpec, RangeRef } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { conditionOfFigures } from "../checks/formula.ts";
import { axisUnit } from "../frame/amountUnit.ts";
import { formula, number, plan, text } from "../frame/cell.ts";
import { absolute } from "../frame/grid.ts";
import type { PlacedTable } from "../frame/table.ts";
import type { ExactFigures } from "./exactFigures.ts";
import { rangeRows } from "./rangeTables.ts";

/** Even steps, so that the line between them has the slope of the distribution. */
const steps = 10;
/** Each step is a calculation of all lines: more of them would take long in Excel. */
const mostLines = 500;
/** Heading, and a row from the lowest total to the highest. */
export const curveRows = steps + 2;

export interface TotalCurve {
  readonly block: Block;
  /** Nothing where the lines have no range, or none that can be calculated. */
  readonly chart: ChartSpec | undefined;
}

/**
 * The S-curve of the first budget: which total is not exceeded with which probability. Its ends are the
 * sums of lows and highs, between them it is exact. Nothing is added across budgets.
 */
export function totalCurve(
  build: Build,
  groups: BudgetGroups,
  figures: ExactFigures,
  exact: PlacedTable<"exact">,
  place: { readonly row: number; readonly column: number },
  anchor: ChartSpec["anchor"],
): TotalCurve | undefined {
  const [range] = rangeRows(groups);
  if (range === undefined || figures.linesOf(range.track).length > mostLines) return undefined;
  const words = build.texts.budget.curve;
  const { amount, percent } = build.formats;
  const first = (id: "track" | "low" | "high" | "invalid"): string => {
    const { row, column } = exact.range(id);
    return absolute(row, column);
  };
  const own = (id: string): string =>
    groups.tracks.length <= 1 ? `{budget.${id}}` : `({budget.track}=${first("track")})*{budget.${id}}`;
  const missing = `OR(${first("invalid")}>0,${conditionOfFigures(correlationOutside)})`;
  const total = (step: number, probability: string): Cell => {
    if (step === 0) return formula(`=${first("low")}`, range.sums.low, amount);
    if (step === steps) return formula(`=${first("high")}`, range.sums.high, amount);
    return plan(
      `=IF(${missing},"${build.texts.budget.exact.states.none}",PLAN.RANGEPERCENTILE(${own("lowYear")},${own("highYear")},${probability},${own("likelyYear")},{budget.shape},{name:Correlation}))`,
      figures.at(range, step / steps),
      amount,
    );
  };
  const cells: Cell[][] = [
    [text(words.probability, "headingNumber"), text(words.total, "headingNumber")],
    ...Array.from({ length: steps + 1 }, (_, step): Cell[] => [
      number(step / steps, percent, "formula"),
      total(step, absolute(place.row + 1 + step, place.column)),
    ]),
  ];
  const column = (offset: number): RangeRef => ({
    sheet: "budget",
    row: place.row + 1,
    column: place.column + offset,
    rows: steps + 1,
    columns: 1,
  });
  const { low, high } = range.sums;
  const isDrawn = high > low && !figures.isMissing(range.track);
  const axis = axisUnit(build, Math.max(Math.abs(low), Math.abs(high)));
  return {
    block: { ...place, cells },
    chart: isDrawn
      ? {
          id: "budgetCurve",
          kind: "line",
          title: words.chart(groups.tracks.length > 1 ? range.track : "", axis.unit),
          anchor,
          series: [{ name: words.total, categories: column(0), values: column(1), color: "teal" }],
          valueFormat: axis.format,
          legend: "none",
        }
      : undefined,
  };
}
