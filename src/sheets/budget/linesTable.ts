import type { Build } from "../build.ts";
import { inputs, type Column, type TableSource } from "../frame/table.ts";
import { emptyLine, type LineRow } from "../../plan/rows/budgetLines.ts";
import { amountColumn, timesAYear } from "./amountColumn.ts";
import { lineFields } from "./fields.ts";
import { entryColumn } from "./entryColumn.ts";
import { heldColumns } from "./heldTables.ts";
import { keptColumns } from "./keptColumns.ts";
import { stepColumns } from "./stepColumns.ts";

/** The Budget table: a row a line, first what people fill in and read, then a year of it and the steps to the range. */
export function linesTable(
  build: Build,
  rows: readonly LineRow[],
  trackMean: (track: string) => number,
  single: boolean,
): TableSource<"budget", LineRow> {
  const { actual, basis, ...front } = inputs(lineFields);
  const { share, variance, ...year } = yearColumns(build, trackMean);
  return {
    id: "budget",
    columns: {
      ...front,
      entry: entryColumn(build, rows, !single),
      actual,
      variance,
      basis,
      share,
      ...heldColumns(rows),
      ...year,
      ...stepColumns(build),
      ...keptColumns(build, single),
    },
    rows,
    emptyRow: emptyLine(build),
  };
}

type YearColumn = "lowYear" | "highYear" | "midpoint" | "spread" | "share" | "variance";

function yearColumns(
  build: Build,
  trackMean: (track: string) => number,
): Record<YearColumn, Column<LineRow>> {
  const trackTotal = "SUMPRODUCT(--({approximate.track}={budget.track@}),{approximate.mean})";
  const money = amountColumn(build);
  return {
    lowYear: money(`={budget.low@}*${timesAYear}`, (row) => row.lowYear),
    highYear: money(`={budget.high@}*${timesAYear}`, (row) => row.highYear),
    midpoint: money("=AVERAGE({budget.lowYear@},{budget.highYear@})", (row) => row.midpoint),
    spread: money("={budget.highYear@}-{budget.lowYear@}", (row) => row.spread),
    share: {
      align: "right",
      formula: `=IF(${trackTotal}=0,0,{budget.mean@}/${trackTotal})`,
      expected: (row) => {
        const total = trackMean(row.track);
        return total === 0 ? 0 : row.mean / total;
      },
      format: build.formats.percent,
    },
    variance: money(
      `=IF(ISNUMBER({budget.actual@}),{budget.actual@}*${timesAYear}-{budget.mean@},"")`,
      (row) => row.variance,
    ),
  };
}
