import type { Build } from "../build.ts";
import { input, type Column } from "../frame/table.ts";
import { statedFields } from "./fields.ts";
import type { TotalRow } from "./groups.ts";
import type { Sums } from "./sums.ts";

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

/** OK when lows and highs differ by no more than the tolerance; nothing where nothing is stated. */
export function checkColumn(table: TotalsTable): Column<TotalRow> {
  const within = (difference: string, computed: string): string => {
    const [apart, sum] = [`{${table}.${difference}@}`, `{${table}.${computed}@}`];
    return `ABS(${apart})<=MAX({name:ToleranceAbsolute},{name:ToleranceRelative}*MAX(ABS(${sum}),ABS(${sum}-${apart})))`;
  };
  const both = `AND(${within("differenceLow", "lowYear")},${within("differenceHigh", "highYear")})`;
  const stated = `AND(ISNUMBER({${table}.differenceLow@}),ISNUMBER({${table}.differenceHigh@}))`;
  return {
    formula: `=IF(${stated},IF(${both},{name:WordOk},{name:WordCheck}),"")`,
    expected: (row) => row.check,
    role: "formulaText",
  };
}
