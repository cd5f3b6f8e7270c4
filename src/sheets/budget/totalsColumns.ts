import type { Build } from "../build.ts";
import { input, type Column } from "../frame/table.ts";
import { conditionInRow } from "../checks/formula.ts";
import { differsFromStated, isStated } from "../../plan/rules/stated.ts";
import { holds } from "../../plan/rules/condition.ts";
import { statedFields } from "./fields.ts";
import type { TotalRow } from "../../plan/rows/budgetTotals.ts";
import type { Sums } from "../../plan/rows/budgetSums.ts";

/** The two tables of totals, by category and of each budget. */
type TotalsTable = "categories" | "tracks";
type Columns<Id extends string> = Record<Id, Column<TotalRow>>;

export const statedColumns: Columns<keyof typeof statedFields> = {
  statedPeriod: input(statedFields.statedPeriod, (row) => row.stated?.period),
  statedLow: input(statedFields.statedLow, (row) => row.stated?.low),
  statedHigh: input(statedFields.statedHigh, (row) => row.stated?.high),
};

export function sumColumns(
  { formats }: Build,
  table: TotalsTable,
  over: (column: "lowYear" | "highYear" | "mean") => string,
): Columns<"lowYear" | "highYear" | "mean" | "spread"> {
  const sum = (formula: string, expected: (sums: Sums) => number): Column<TotalRow> => ({
    align: "right",
    formula,
    expected: (row) => expected(row.sums),
    format: formats.amount,
  });
  return {
    lowYear: sum(`=${over("lowYear")}`, ({ low }) => low),
    highYear: sum(`=${over("highYear")}`, ({ high }) => high),
    mean: sum(`=${over("mean")}`, ({ mean }) => mean),
    spread: sum(`={${table}.highYear@}-{${table}.lowYear@}`, ({ low, high }) => high - low),
  };
}

export function differenceColumns(
  { formats }: Build,
  table: TotalsTable,
): Columns<"differenceLow" | "differenceHigh"> {
  const times = `IF({${table}.statedPeriod@}={name:PeriodMonth},{name:MonthsPerYear},1)`;
  const difference = (
    id: "differenceLow" | "differenceHigh",
    computed: string,
    stated: string,
  ): Column<TotalRow> => ({
    align: "right",
    formula: `=IF(ISNUMBER({${table}.${stated}@}),{${table}.${computed}@}-{${table}.${stated}@}*${times},"")`,
    expected: (row) => row[id],
    format: formats.amount,
  });
  return {
    differenceLow: difference("differenceLow", "lowYear", "statedLow"),
    differenceHigh: difference("differenceHigh", "highYear", "statedHigh"),
  };
}

/** OK where the lines come to what is stated, nothing where nothing is stated. */
export function checkColumn(build: Build, table: TotalsTable): Column<TotalRow> {
  const [stated, apart] = [isStated, differsFromStated].map((one) => conditionInRow(table, one));
  return {
    formula: `=IF(${stated},IF(${apart},{name:WordCheck},{name:WordOk}),"")`,
    expected: (row) =>
      holds(isStated, { ...row }, build)
        ? build.word(holds(differsFromStated, { ...row }, build) ? "WordCheck" : "WordOk")
        : "",
    role: "formulaText",
  };
}
