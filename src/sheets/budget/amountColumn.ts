import type { Build } from "../build.ts";
import type { Column } from "../frame/table.ts";
import type { LineRow } from "../../plan/rows/budgetLines.ts";

/** How often a line is paid in a year, in words of a formula. */
export const timesAYear = "IF({budget.period@}={name:PeriodMonth},{name:MonthsPerYear},1)";

/** A calculated amount of each budget line. */
export const amountColumn =
  ({ formats }: Build) =>
  (formula: string, expected: (row: LineRow) => number | ""): Column<LineRow> => ({
    align: "right",
    formula,
    expected,
    format: formats.amount,
  });
