import type { Build } from "../build.ts";
import type { Column } from "../frame/table.ts";
import { amountColumn, timesAYear } from "./amountColumn.ts";
import type { LineRow } from "./lines.ts";

/** The steps from a line to the range of its budget, and to the checks: to the right of what people read. */
export function stepColumns(build: Build): Column<LineRow>[] {
  const { texts, formats, word } = build;
  const headings = texts.budget.tableHeadings;
  const likely = "{budget.likelyYear@}";
  const low = "{budget.lowYear@}";
  const high = "{budget.highYear@}";
  const ifTriangular = (then: string, otherwise: string): string =>
    `=IF({budget.shape@}={name:ShapeTriangular},${then},${otherwise})`;
  const step = amountColumn(build);
  return [
    step("likelyYear", `={budget.likely@}*${timesAYear}`, (row) => row.likelyYear),
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
    {
      id: "copies",
      heading: headings.copies,
      align: "right",
      formula:
        '=IF({budget.name@}="",0,SUMPRODUCT(--({budget.track}={budget.track@}),--({budget.category}={budget.category@}),--({budget.name}={budget.name@})))',
      expected: (row) => row.copies,
      format: formats.count,
    },
  ];
}
