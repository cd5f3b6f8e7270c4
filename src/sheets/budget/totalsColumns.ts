import type { Build } from "../build.ts";
import { input, inputs, type Column } from "../frame/table.ts";
import { conditionInRow } from "../checks/formula.ts";
import {
  budgetChanged,
  budgetDiffers,
  differsFromStated,
  hasChanged,
  isAccepted,
  isStated,
} from "../../plan/rules/stated.ts";
import { any, holds, type Condition } from "../../plan/rules/condition.ts";
import { acceptedFields, insertedFields, statedFields } from "./fields.ts";
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

export const insertedColumns = inputs(insertedFields);
export const acceptedColumns = inputs(acceptedFields);

/** Lines minus what was accepted for the budget, else minus what was inserted. */
export function varianceColumns(
  { formats }: Build,
  table: TotalsTable,
): Columns<"varianceLow" | "varianceHigh"> {
  const variance = (id: "varianceLow" | "varianceHigh", end: "Low" | "High"): Column<TotalRow> => {
    const sum = `{${table}.${end === "Low" ? "lowYear" : "highYear"}@}`;
    const inserted = `{${table}.inserted${end}@}`;
    const reference =
      table === "tracks"
        ? `IF(${conditionInRow(table, isAccepted)},{${table}.accepted${end}@},${inserted})`
        : inserted;
    return {
      align: "right",
      formula: `=${sum}-${reference}`,
      expected: (row) => row[id],
      format: formats.amount,
    };
  };
  return { varianceLow: variance("varianceLow", "Low"), varianceHigh: variance("varianceHigh", "High") };
}

/**
 * Where the lines never came to what is stated, the word of an error; where they were changed since, that
 * of a review; else that all is well, or nothing where nothing is stated.
 */
export function checkColumn(build: Build, table: TotalsTable): Column<TotalRow> {
  const isWhole = table === "tracks";
  const [differs, changed] = isWhole ? [budgetDiffers, budgetChanged] : [differsFromStated, hasChanged];
  const compared = isWhole ? any<string>(isStated, isAccepted) : isStated;
  const when = (condition: Condition, word: string, otherwise: string): string =>
    `IF(${conditionInRow(table, condition)},${word},${otherwise})`;
  return {
    formula: `=${when(differs, "{name:WordCheck}", when(changed, "{name:WordReview}", when(compared, "{name:WordOk}", '""')))}`,
    expected: (row) => {
      const isSo = (condition: Condition): boolean => holds(condition, { ...row }, build);
      if (isSo(differs)) return build.word("WordCheck");
      if (isSo(changed)) return build.word("WordReview");
      return isSo(compared) ? build.word("WordOk") : "";
    },
    role: "formulaText",
  };
}
