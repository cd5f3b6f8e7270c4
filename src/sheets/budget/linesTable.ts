import type { Build } from "../build.ts";
import { number, text } from "../frame/cell.ts";
import type { Column, TableSource } from "../frame/table.ts";
import { periodNames, wordFor } from "../words.ts";
import { emptyLine, type LineRow } from "./lines.ts";

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

function yearColumns({ texts, formats }: Build, trackMean: (track: string) => number): Column<LineRow>[] {
  const headings = texts.budget.tableHeadings;
  const times = "IF({budget.period@}={name:PeriodMonth},{name:MonthsPerYear},1)";
  const trackTotal = "SUMPRODUCT(--({approximate.track}={budget.track@}),{approximate.mean})";
  const money = (
    id: keyof typeof headings,
    formula: string,
    expected: (row: LineRow) => number | "",
  ): Column<LineRow> => ({
    id,
    heading: headings[id],
    align: "right",
    formula,
    expected,
    format: formats.amount,
  });
  return [
    money("lowYear", `={budget.low@}*${times}`, (row) => row.lowYear),
    money("highYear", `={budget.high@}*${times}`, (row) => row.highYear),
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
      `=IF(ISNUMBER({budget.actual@}),{budget.actual@}*${times}-{budget.mean@},"")`,
      (row) => row.variance,
    ),
    { id: "basis", heading: headings.basis, cell: (row) => text(row.basis, "inputText") },
  ];
}

function stepColumns({ texts, formats, word }: Build): Column<LineRow>[] {
  const headings = texts.budget.tableHeadings;
  const likely = "{budget.likelyYear@}";
  const low = "{budget.lowYear@}";
  const high = "{budget.highYear@}";
  const ifTriangular = (then: string, otherwise: string): string =>
    `=IF({budget.shape@}={name:ShapeTriangular},${then},${otherwise})`;
  const step = (
    id: keyof typeof headings,
    formula: string,
    expected: (row: LineRow) => number,
  ): Column<LineRow> => ({
    id,
    heading: headings[id],
    align: "right",
    formula,
    expected,
    format: formats.amount,
  });
  return [
    step(
      "likelyYear",
      "={budget.likely@}*IF({budget.period@}={name:PeriodMonth},{name:MonthsPerYear},1)",
      (row) => row.likelyYear,
    ),
    {
      id: "shape",
      heading: headings.shape,
      formula: `=IF(AND(ISNUMBER({budget.likely@}),${likely}>=${low},${likely}<=${high}),{name:ShapeTriangular},{name:ShapeUniform})`,
      expected: (row) => word(row.triangular ? "ShapeTriangular" : "ShapeUniform"),
      role: "formulaText",
    },
    step("base", ifTriangular(likely, "{budget.midpoint@}"), (row) => row.base),
    step("mean", ifTriangular(`AVERAGE(${low},${likely},${high})`, "{budget.midpoint@}"), (row) => row.mean),
    step(
      "deviation",
      ifTriangular(
        `SQRT(SUMSQ(${likely}-${low},${high}-${likely},${high}-${low})/{name:TriangularDivisor})`,
        `SQRT(SUMSQ(${high}-${low})/{name:UniformDivisor})`,
      ),
      (row) => row.deviation,
    ),
    {
      id: "ratio",
      heading: headings.ratio,
      align: "right",
      formula: "=IF({budget.low@}>0,{budget.high@}/{budget.low@},0)",
      expected: (row) => row.ratio,
      format: formats.decimal,
    },
  ];
}
