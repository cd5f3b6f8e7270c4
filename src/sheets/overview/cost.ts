import type { Build } from "../build.ts";
import { textField } from "../frame/fields.ts";
import { input, type Column, type TableSource } from "../frame/table.ts";
import type { Value } from "../../workbook/spec.ts";
import { budgetGroups, type BudgetGroups } from "../../plan/rows/budgetTotals.ts";
import { exactFigures } from "../budget/exactFigures.ts";
import { expectedState, stateFormula, validP80 } from "../budget/exactState.ts";
import { rangeRows, type RangeRow } from "../budget/rangeTables.ts";

/**
 * What each budget costs a year, from the Budget sheet; nothing is added across budgets. The exact figures
 * are the only ones, so that there is one P80: where they are values and the inputs are others since, the
 * state says so, and where there are none, a word stands in their place.
 */
export function costTable(build: Build): TableSource<"cost", RangeRow> {
  const rows = build.rows.budget;
  const groups: BudgetGroups = budgetGroups(build, rows);
  const figures = exactFigures(build, groups, rows);
  const { states } = build.texts.budget.exact;
  const own = "--({exact.track}={cost.track@})";
  const amount = (formula: string, expected: (row: RangeRow) => Value): Column<RangeRow> => ({
    align: "right",
    formula,
    expected,
    format: build.formats.amount,
  });
  const native = (id: "low" | "high"): Column<RangeRow> =>
    amount(`=SUMPRODUCT(${own},{exact.${id}})`, ({ sums }) => sums[id]);
  // A sum takes a word for 0, and an error of one budget for its own.
  const exact = (id: "p50" | "p80" | "contingency", expected: (row: RangeRow) => Value): Column<RangeRow> => {
    const sum = `SUMPRODUCT(${own},{exact.${id}})`;
    // A value of other inputs may lie outside what the lines come to now: it is no percentile of theirs.
    const shown =
      id === "contingency"
        ? sum
        : `IF(ABS(${sum}-MEDIAN({cost.low@},{cost.high@},${sum}))>{name:ToleranceAbsolute},{name:WordReview},${sum})`;
    return amount(
      id === "p80"
        ? `=IF(SUMPRODUCT(${own},--${validP80})=0,"${states.none}",IFERROR(${shown},"${states.none}"))`
        : `=IF(ISNUMBER({cost.p80@}),IFERROR(${shown},"${states.none}"),{cost.p80@})`,
      expected,
    );
  };
  return {
    id: "cost",
    columns: {
      track: input(textField("text"), (row) => row.track),
      low: native("low"),
      p50: exact("p50", (row) => figures.percentile(row, "p50")),
      p80: exact("p80", (row) => figures.percentile(row, "p80")),
      high: native("high"),
      contingency: exact("contingency", figures.contingency),
      state: {
        formula: stateFormula(build, own, "ISNUMBER({cost.p80@})"),
        expected: (row) => expectedState(build, figures, row.track),
        role: "formulaText",
      },
    },
    rows: rangeRows(groups),
    emptyRow: { track: "", sums: groups.sumsOf("") },
  };
}
