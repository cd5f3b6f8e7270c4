import type { Build } from "../build.ts";
import type { Column } from "../frame/table.ts";
import { amountColumn, timesAYear } from "./amountColumn.ts";
import type { LineRow } from "../../plan/rows/budgetLines.ts";

type StepColumn = "likelyYear" | "shape" | "base" | "mean" | "deviation" | "ratio" | "copies";

/** The steps from a line to the range of its budget, and to the checks: to the right of what people read. */
export function stepColumns(build: Build): Record<StepColumn, Column<LineRow>> {
  const { formats, word } = build;
  const likely = "{budget.likelyYear@}";
  const low = "{budget.lowYear@}";
  const high = "{budget.highYear@}";
  const ifTriangular = (then: string, otherwise: string): string =>
    `=IF({budget.shape@}={name:ShapeTriangular},${then},${otherwise})`;
  const step = amountColumn(build);
  return {
    likelyYear: step(`={budget.likely@}*${timesAYear}`, (row) => row.likelyYear),
    shape: {
      formula: `=IF(AND(ISNUMBER({budget.likely@}),${likely}>=${low},${likely}<=${high}),{name:ShapeTriangular},{name:ShapeUniform})`,
      expected: (row) => word(row.triangular ? "ShapeTriangular" : "ShapeUniform"),
      role: "formulaText",
    },
    base: step(ifTriangular(likely, "{budget.midpoint@}"), (row) => row.base),
    mean: step(ifTriangular(`AVERAGE(${low},${likely},${high})`, "{budget.midpoint@}"), (row) => row.mean),
    deviation: step(
      ifTriangular(
        `SQRT(SUMSQ(${likely}-${low},${high}-${likely},${high}-${low})/{name:TriangularDivisor})`,
        `SQRT(SUMSQ(${high}-${low})/{name:UniformDivisor})`,
      ),
      (row) => row.deviation,
    ),
    ratio: {
      align: "right",
      formula: "=IF({budget.low@}>0,{budget.high@}/{budget.low@},0)",
      expected: (row) => row.ratio,
      format: formats.decimal,
    },
    copies: {
      align: "right",
      formula:
        '=IF({budget.name@}="",0,SUMPRODUCT(--({budget.track}={budget.track@}),--({budget.category}={budget.category@}),--({budget.name}={budget.name@})))',
      expected: (row) => row.copies,
      format: formats.count,
    },
  };
}
