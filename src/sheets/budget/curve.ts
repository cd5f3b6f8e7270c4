import type { BudgetGroups } from "../../plan/rows/budgetTotals.ts";
import { correlationOutside } from "../../plan/rules/measures.ts";
import type { Cell, ChartSpec } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { conditionOfFigures } from "../checks/formula.ts";
import { formula, plan } from "../frame/cell.ts";
import { absolute } from "../frame/grid.ts";
import { probabilityCurve, type ProbabilityCurve } from "../frame/probabilityCurve.ts";
import type { PlacedTable } from "../frame/table.ts";
import type { ExactFigures } from "./exactFigures.ts";
import { rangeRows } from "./rangeTables.ts";

const steps = 10;
/** Each step is a calculation of all lines: more of them would take long in Excel. */
const mostLines = 500;
/** Heading, and a row from the lowest total to the highest. */
export const curveRows = steps + 2;

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
): ProbabilityCurve | undefined {
  const [range] = rangeRows(groups);
  if (range === undefined || figures.linesOf(range.track).length > mostLines) return undefined;
  const words = build.texts.budget.curve;
  const first = (id: "track" | "low" | "high" | "invalid" | "outdated"): string => {
    const { row, column } = exact.range(id);
    return absolute(row, column);
  };
  const own = (id: string): string =>
    groups.tracks.length <= 1 ? `{budget.${id}}` : `({budget.track}=${first("track")})*{budget.${id}}`;
  const missing = `OR(${first("invalid")}>0,${conditionOfFigures(correlationOutside)})`;
  const total = (probability: string, step: number): Cell => {
    const { amount } = build.formats;
    // Between the ends values of other inputs may stand: a curve through both would be of neither.
    const end = (id: "low" | "high"): string => `=IF(${first("outdated")}>0,NA(),${first(id)})`;
    if (step === 0) return formula(end("low"), range.sums.low, amount);
    if (step === steps) return formula(end("high"), range.sums.high, amount);
    return plan(
      `=IF(${missing},"${build.texts.budget.exact.states.none}",PLAN.RANGEPERCENTILE(${own("lowYear")},${own("highYear")},${probability},${own("likelyYear")},{budget.shape},{name:Correlation}))`,
      figures.at(range, step / steps),
      amount,
    );
  };
  const { low, high } = range.sums;
  return probabilityCurve(build, {
    sheet: "budget",
    id: "budgetCurve",
    place,
    anchor,
    probabilities: Array.from({ length: steps + 1 }, (_, step) => step / steps),
    heads: { probability: words.probability, amount: words.total },
    amount: total,
    drawn: high > low && !figures.isMissing(range.track) ? [low, high] : undefined,
    title: (unit) => words.chart(groups.tracks.length > 1 ? range.track : "", unit),
  });
}
