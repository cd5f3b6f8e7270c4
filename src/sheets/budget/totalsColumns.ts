import type { Build } from "../build.ts";
import { number, text } from "../frame/cell.ts";
import type { Column } from "../frame/table.ts";
import { periodNames, wordFor } from "../words.ts";
import type { TotalRow } from "./groups.ts";
import type { Sums } from "./sums.ts";

/** The headings that both tables of totals have. */
type Headings = Readonly<
  Record<
    | "statedPeriod"
    | "statedLow"
    | "statedHigh"
    | "lowYear"
    | "highYear"
    | "mean"
    | "spread"
    | "differenceLow"
    | "differenceHigh",
    string
  >
>;

export function statedColumns(build: Build, headings: Headings): Column<TotalRow>[] {
  const { amount } = build.formats;
  return [
    {
      id: "statedPeriod",
      heading: headings.statedPeriod,
      cell: (row) => text(wordFor(build, periodNames, row.stated?.period), "inputText"),
    },
    {
      id: "statedLow",
      heading: headings.statedLow,
      align: "right",
      cell: (row) => number(row.stated?.low, amount),
    },
    {
      id: "statedHigh",
      heading: headings.statedHigh,
      align: "right",
      cell: (row) => number(row.stated?.high, amount),
    },
  ];
}

export function sumColumns(
  build: Build,
  table: string,
  headings: Headings,
  over: (column: string) => string,
): Column<TotalRow>[] {
  const sum = (
    id: "lowYear" | "highYear" | "mean" | "spread",
    formula: string,
    expected: (sums: Sums) => number,
  ): Column<TotalRow> => ({
    id,
    heading: headings[id],
    align: "right",
    formula,
    expected: (row) => expected(row.sums),
    format: build.formats.amount,
  });
  return [
    sum("lowYear", `=${over("lowYear")}`, ({ low }) => low),
    sum("highYear", `=${over("highYear")}`, ({ high }) => high),
    sum("mean", `=${over("mean")}`, ({ mean }) => mean),
    sum("spread", `={${table}.highYear@}-{${table}.lowYear@}`, ({ low, high }) => high - low),
  ];
}

export function differenceColumns(build: Build, table: string, headings: Headings): Column<TotalRow>[] {
  const times = `IF({${table}.statedPeriod@}={name:PeriodMonth},{name:MonthsPerYear},1)`;
  const difference = (
    id: "differenceLow" | "differenceHigh",
    computed: string,
    stated: string,
  ): Column<TotalRow> => ({
    id,
    heading: headings[id],
    align: "right",
    formula: `=IF(ISNUMBER({${table}.${stated}@}),{${table}.${computed}@}-{${table}.${stated}@}*${times},"")`,
    expected: (row) => row[id],
    format: build.formats.amount,
  });
  return [
    difference("differenceLow", "lowYear", "statedLow"),
    difference("differenceHigh", "highYear", "statedHigh"),
  ];
}

/** OK when lows and highs differ by no more than the tolerance; nothing where nothing is stated. */
export function checkColumn(table: string, heading: string): Column<TotalRow> {
  const within = (difference: string, computed: string): string => {
    const [apart, sum] = [`{${table}.${difference}@}`, `{${table}.${computed}@}`];
    return `ABS(${apart})<=MAX({name:ToleranceAbsolute},{name:ToleranceRelative}*MAX(ABS(${sum}),ABS(${sum}-${apart})))`;
  };
  const both = `AND(${within("differenceLow", "lowYear")},${within("differenceHigh", "highYear")})`;
  const stated = `AND(ISNUMBER({${table}.differenceLow@}),ISNUMBER({${table}.differenceHigh@}))`;
  return {
    id: "check",
    heading,
    formula: `=IF(${stated},IF(${both},{name:WordOk},{name:WordCheck}),"")`,
    expected: (row) => row.check,
    role: "formulaText",
  };
}
