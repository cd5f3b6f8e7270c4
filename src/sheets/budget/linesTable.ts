import type { Build } from "../build.ts";
import { number, text } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { periodNames, wordFor } from "../words.ts";
import { emptyLine, type LineRow } from "./lines.ts";
import { amountColumn, timesAYear } from "./amountColumn.ts";
import { stepColumns } from "./stepColumns.ts";

/** The Budget table: a row a line, first what people fill in, then a year of it, then the steps to the range. */
export function linesTable(
  build: Build,
  rows: readonly LineRow[],
  trackMean: (track: string) => number,
): TableSource<LineRow> {
  return {
    id: "budget",
    name: "Budget",
    columns: [...inputColumns(build), ...yearColumns(build, trackMean), ...stepColumns(build)],
    rows,
    emptyRow: emptyLine(build),
  };
}

function inputColumns(build: Build): Column<LineRow>[] {
  const { texts, formats } = build;
  const headings = texts.budget.tableHeadings;
  const amount = (id: "low" | "likely" | "high"): Column<LineRow> => ({
    id,
    heading: headings[id],
    align: "right",
    cell: (row) => number(row[id], formats.amount),
  });
  return [
    { id: "category", heading: headings.category, cell: (row) => text(row.category, "inputText") },
    { id: "name", heading: headings.name, cell: (row) => text(row.name, "inputText") },
    { id: "track", heading: headings.track, cell: (row) => text(row.track, "inputText") },
    {
      id: "period",
      heading: headings.period,
      cell: (row) => text(wordFor(build, periodNames, row.period), "inputText"),
    },
    amount("low"),
    amount("likely"),
    amount("high"),
  ];
}

function yearColumns(build: Build, trackMean: (track: string) => number): Column<LineRow>[] {
  const { texts, formats } = build;
  const headings = texts.budget.tableHeadings;
  const trackTotal = "SUMPRODUCT(--({approximate.track}={budget.track@}),{approximate.mean})";
  const money = amountColumn(build);
  return [
    money("lowYear", `={budget.low@}*${timesAYear}`, (row) => row.lowYear),
    money("highYear", `={budget.high@}*${timesAYear}`, (row) => row.highYear),
    money("midpoint", "=AVERAGE({budget.lowYear@},{budget.highYear@})", (row) => row.midpoint),
    money("spread", "={budget.highYear@}-{budget.lowYear@}", (row) => row.spread),
    {
      id: "share",
      heading: headings.share,
      align: "right",
      formula: `=IF(${trackTotal}=0,0,{budget.mean@}/${trackTotal})`,
      expected: (row) => {
        const total = trackMean(row.track);
        return total === 0 ? 0 : row.mean / total;
      },
      format: formats.percent,
    },
    {
      id: "actual",
      heading: headings.actual,
      align: "right",
      cell: (row) => number(row.actual, formats.amount),
    },
    money(
      "variance",
      `=IF(ISNUMBER({budget.actual@}),{budget.actual@}*${timesAYear}-{budget.mean@},"")`,
      (row) => row.variance,
    ),
    { id: "basis", heading: headings.basis, cell: (row) => text(row.basis, "inputText") },
  ];
}
