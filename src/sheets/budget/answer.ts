import type { BudgetGroups } from "../../plan/rows/budgetTotals.ts";
import type { LineRow } from "../../plan/rows/budgetLines.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { Cell, Value } from "../../workbook/spec.ts";
import type { Build } from "../build.ts";
import { formula, text } from "../frame/cell.ts";
import { firstColumn } from "../frame/sheet.ts";
import type { Stack } from "../frame/stack.ts";
import { exactFigures } from "./exactFigures.ts";
import { expectedState, stateFormula, validP80 } from "./exactState.ts";
import { rangeRows, type RangeRow } from "./rangeTables.ts";

/**
 * What each budget comes to, above everything else: it stays in sight while the lines are changed. The
 * figures are those of the exact table, by the name of the budget; nothing is added across budgets.
 */
export function answerLines(
  build: Build,
  groups: BudgetGroups,
  rows: readonly LineRow[],
  stack: Stack,
): void {
  const { costHeadings: headings } = build.texts.overview;
  const { states } = build.texts.budget.exact;
  const figures = exactFigures(build, groups, rows);
  stack.cells([
    text(headings.track, "heading"),
    ...[headings.low, headings.p50, headings.p80, headings.high, headings.contingency].map((heading) =>
      text(heading, "headingNumber"),
    ),
    text(headings.state, "heading"),
  ]);
  for (const row of rangeRows(groups)) stack.cells(answerCells(row, stack.row()));

  function answerCells(range: RangeRow, row: number): Cell[] {
    const at = (offset: number): string => `$${cellAddress(row, firstColumn + offset)}`;
    const own = `--({exact.track}=${at(0)})`;
    const sum = (id: string): string => `SUMPRODUCT(${own},{exact.${id}})`;
    const amount = (source: string, expected: Value): Cell =>
      formula(source, expected, build.formats.amount, "total");
    // A sum takes a word for 0. A value of other inputs that lies outside the lines' sums is no percentile of theirs.
    const p80 = at(3);
    const exact = (id: "p50" | "p80" | "contingency", shown: string, expected: Value): Cell =>
      amount(
        id === "p80"
          ? `=IF(SUMPRODUCT(${own},--${validP80})=0,"${states.none}",IFERROR(${shown},"${states.none}"))`
          : `=IF(ISNUMBER(${p80}),IFERROR(${shown},"${states.none}"),${p80})`,
        expected,
      );
    const percentile = (id: "p50" | "p80"): Cell =>
      exact(
        id,
        `IF(ABS(${sum(id)}-MEDIAN(${at(1)},${at(4)},${sum(id)}))>{name:ToleranceAbsolute},{name:WordReview},${sum(id)})`,
        figures.percentile(range, id),
      );
    return [
      text(range.track, "totalLabel"),
      amount(`=${sum("low")}`, range.sums.low),
      percentile("p50"),
      percentile("p80"),
      amount(`=${sum("high")}`, range.sums.high),
      exact("contingency", sum("contingency"), figures.contingency(range)),
      formula(
        stateFormula(build, own, `ISNUMBER(${p80})`),
        expectedState(build, figures, range.track),
        undefined,
        "formulaText",
      ),
    ];
  }
}
