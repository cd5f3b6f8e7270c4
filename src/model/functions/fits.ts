// Over 150 lines: four functions of Excel over one set of points.
import { exponential, logarithm } from "../arithmetic/index.ts";
import { toMatrix } from "../evaluation/reading.ts";
import { FormulaRefusal } from "../formula/index.ts";
import {
  finite,
  isError,
  Matrix,
  notAvailable,
  numError,
  referenceError,
  valueError,
  type Operand,
} from "../values/index.ts";
import type { CellValue } from "../workbook/index.ts";
import { leastSquares, mean, type Fit } from "./leastSquares.ts";
import { reading, type CallSite, type FunctionTable } from "./rule.ts";

/** Numbers of a range; anything else in it is #VALUE!. */
function numbersOf(site: CallSite, operand: Operand): Table {
  const { rows, columns, cells } = toMatrix(operand, site.machine);
  const numbers = cells.map((value: CellValue) => {
    if (isError(value)) throw value;
    if (typeof value !== "number") throw valueError;
    return value;
  });
  return { rows, columns, numbers };
}

interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly numbers: readonly number[];
}

const columnsOf = ({ rows, columns, numbers }: Table): number[][] =>
  Array.from({ length: columns }, (_, column) =>
    Array.from({ length: rows }, (__, row) => numbers[row * columns + column] ?? 0),
  );
const rowsOf = ({ rows, columns, numbers }: Table): number[][] =>
  Array.from({ length: rows }, (_, row) => numbers.slice(row * columns, (row + 1) * columns));

/** How the variables lie: one in cells as y has them, several in columns beside it or in rows below it. */
type Layout = "one" | "columns" | "rows";

interface Points {
  readonly y: readonly number[];
  readonly variables: readonly (readonly number[])[];
  readonly layout: Layout;
}

function pointsOf(site: CallSite, known: Operand, knownX: Operand | undefined, grows: boolean): Points {
  const given = numbersOf(site, known);
  const y = given.numbers.map((number) => {
    if (!grows) return number;
    if (number <= 0) throw numError;
    return logarithm(number);
  });
  if (knownX === undefined) return { y, variables: [y.map((_, at) => at + 1)], layout: "one" };
  const x = numbersOf(site, knownX);
  if (x.numbers.length === y.length) return { y, variables: [x.numbers], layout: "one" };
  if (given.columns === 1 && x.rows === given.rows) return { y, variables: columnsOf(x), layout: "columns" };
  if (given.rows === 1 && x.columns === given.columns) return { y, variables: rowsOf(x), layout: "rows" };
  throw referenceError;
}

/** A line through one variable as Excel has it, where all its values are one too; a plane through several. */
function fitOf({ y, variables }: Points, constant: boolean): Fit | Pick<Fit, "slopes" | "start"> {
  const [x = []] = variables;
  if (variables.length > 1) return leastSquares(variables, y, constant);
  const [middleX, middleY] = constant ? [mean(x), mean(y)] : [0, 0];
  let [xx, xy] = [0, 0];
  x.forEach((value, at) => {
    xx += (value - middleX) ** 2;
    xy += (value - middleX) * ((y[at] ?? 0) - middleY);
  });
  const slope = xx === 0 ? 0 : finite(xy / xx);
  return { slopes: [slope], start: xx === 0 ? middleY : finite(middleY - slope * middleX) };
}

/** TREND and GROWTH. */
function fitted(
  site: CallSite,
  known: Operand,
  knownX: Operand | undefined,
  newX: Operand | undefined,
  constant: boolean,
  grows: boolean,
): Matrix {
  const points = pointsOf(site, known, knownX, grows);
  const { slopes, start } = fitOf(points, constant);
  const { layout } = points;
  const asked = newX ?? knownX;
  const table = asked === undefined ? undefined : numbersOf(site, asked);
  const cases =
    table === undefined
      ? points.y.map((_, at) => [at + 1])
      : layout === "one"
        ? table.numbers.map((number) => [number])
        : layout === "columns"
          ? rowsOf(table)
          : columnsOf(table);
  if (cases.some((one) => one.length !== slopes.length)) throw referenceError;
  const { rows, columns } = table ?? toMatrix(known, site.machine);
  return new Matrix(
    layout === "rows" ? 1 : rows,
    layout === "columns" ? 1 : columns,
    cases.map((one) => {
      const value = one.reduce((sum, x, at) => sum + (slopes[at] ?? 0) * x, start);
      return finite(grows ? exponential(value) : value);
    }),
  );
}

/** LINEST and LOGEST: the last variable first, the constant last; their statistics in four rows below. */
function coefficients(
  site: CallSite,
  known: Operand,
  knownX: Operand | undefined,
  constant: boolean,
  statistics: boolean,
  grows: boolean,
): Matrix {
  const points = pointsOf(site, known, knownX, grows);
  const fit = fitOf(points, constant);
  const { slopes, start } = fit;
  const plain = [...slopes.toReversed(), start];
  const shown = grows ? plain.map((value) => exponential(value)) : plain;
  if (!statistics) return new Matrix(1, shown.length, shown);
  const rows = statisticsOf("degrees" in fit ? fit : leastSquares(points.variables, points.y, constant));
  const padded = rows.flatMap((row) => shown.map((_, at) => row[at] ?? notAvailable));
  return new Matrix(5, shown.length, [...shown, ...padded]);
}

/** Where next to nothing remains, what remains is rounding, and Excel's rounding is its own. */
const leastShare = 1e-10;

function statisticsOf(fit: Fit): readonly (readonly CellValue[])[] {
  const { slopeSpreads, startSpread, remaining, total, degrees } = fit;
  if (degrees === 0 || !(remaining > leastShare * total))
    throw new FormulaRefusal("function", "statistics of a regression that leaves nothing over");
  const deviation = Math.sqrt(remaining / degrees);
  const explained = total - remaining;
  return [
    [
      ...slopeSpreads.toReversed().map((spread) => finite(deviation * spread)),
      startSpread === undefined ? notAvailable : finite(deviation * startSpread),
    ],
    [finite(explained / total), deviation],
    [finite(explained / slopeSpreads.length / (remaining / degrees)), degrees],
    [finite(explained), finite(remaining)],
  ];
}

export const fitFunctions: FunctionTable = {
  TREND: reading("a a~ a~ b~", (site, y, x, newX, constant = true) =>
    fitted(site, y, x, newX, constant, false),
  ),
  GROWTH: reading("a a~ a~ b~", (site, y, x, newX, constant = true) =>
    fitted(site, y, x, newX, constant, true),
  ),
  LINEST: reading("a a~ b~ b~", (site, y, x, constant = true, statistics = false) =>
    coefficients(site, y, x, constant, statistics, false),
  ),
  LOGEST: reading("a a~ b~ b~", (site, y, x, constant = true, statistics = false) =>
    coefficients(site, y, x, constant, statistics, true),
  ),
};
