import { sum } from "../../plan/audit/promises.ts";
import type { Cell, Value } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { sheetForecast } from "../forecast.ts";
import { formula, plan, text } from "../frame/cell.ts";

/** All spending to the horizon. */
export const spent = "(SUM({cashFlows.spending})+SUM({cashFlows.risks}))";
const years = "(MAX({cashFlows.period})/{name:PeriodsPerYear})";
/** What comes back beyond the spending, over the spending. */
export const roiFormula = `(SUM({cashFlows.contribution})-${spent})/${spent}`;
/** A plan that states no revenue has costs and no return: a figure of -100 % would be read as one. */
const otherwise = (word: string): string => `IF(SUM({cashFlows.revenue})=0,{name:WordNoRevenue},${word})`;
const first = (column: string): string =>
  `=IF(COUNT({cashFlows.${column}})=0,${otherwise("{name:WordNever}")},MIN({cashFlows.${column}}))`;

/** Answers that other pages show too. */
export const answerFormulas = {
  npv: "=SUM({cashFlows.discounted})",
  payback: first("recovery"),
  funding: "=MAX(0,-MIN({cashFlows.cumulative}))",
} as const;

/** One line a figure: what a board asks of the active case. */
export function answerCells(build: Build): Cell[][] {
  const { texts, formats } = build;
  const words = texts.returns.figures;
  const { results, cash } = sheetForecast(build);
  const base = results.base;
  const none = build.word("WordNone");
  const earning = base.totalRevenue !== 0;
  const never = build.word(earning ? "WordNever" : "WordNoRevenue");
  const unknown = earning ? none : build.word("WordNoRevenue");
  const line = (label: string, cell: Cell): Cell[] => [text(label, "label"), cell];
  const value = (source: string, expected: Value, format: string): Cell =>
    formula(source, expected, format, "total");
  const lines = [
    line(words.npv, value(answerFormulas.npv, base.npv, formats.amount)),
    line(
      words.irr,
      plan(
        "=IFERROR(IF(ROWS(PLAN.IRRALL({cashFlows.net}))=1,(1+INDEX(PLAN.IRRALL({cashFlows.net}),1))^{name:PeriodsPerYear}-1,{name:WordNone}),{name:WordNone})",
        base.irr ?? none,
        formats.percent,
        "total",
      ),
    ),
    line(words.payback, value(answerFormulas.payback, base.payback ?? never, formats.decimal)),
    line(
      words.discountedPayback,
      value(first("recoveryDiscounted"), base.discountedPayback ?? never, formats.decimal),
    ),
    line(
      words.roi,
      value(
        `=${otherwise(`IF(${spent}<=0,{name:WordNone},${roiFormula})`)}`,
        base.roi ?? unknown,
        formats.percent,
      ),
    ),
    line(
      words.yearlyRoi,
      value(
        `=${otherwise(`IF(${spent}<=0,{name:WordNone},IF(${roiFormula}<-1,{name:WordNone},(1+${roiFormula})^(1/${years})-1))`)}`,
        base.yearlyRoi ?? unknown,
        formats.percent,
      ),
    ),
    line(words.funding, value(answerFormulas.funding, base.funding, formats.amount)),
  ];
  if (build.plan.roi === undefined) return lines;
  const flows = cash.base;
  const needed = (1 + build.figure("RoiLow")) * base.totalSpending;
  const returned = sum(flows.contribution);
  const times = returned > 0 ? needed / returned : none;
  return [
    ...lines,
    line(words.statedLow, value("={name:RoiLow}", build.figure("RoiLow"), formats.percent)),
    line(words.statedHigh, value("={name:RoiHigh}", build.figure("RoiHigh"), formats.percent)),
    line(
      words.revenueNeeded,
      value(
        `=IF(SUM({cashFlows.contribution})<=0,{name:WordNone},(1+{name:RoiLow})*${spent}/SUM({cashFlows.contribution}))`,
        times,
        '0.00"×"_)',
      ),
    ),
    line(
      words.marginNeeded,
      value(
        `=IF(SUM({cashFlows.revenue})<=0,{name:WordNone},(1+{name:RoiLow})*${spent}/SUM({cashFlows.revenue}))`,
        base.totalRevenue > 0 ? needed / base.totalRevenue : none,
        formats.percent,
      ),
    ),
  ];
}
