// Over 150 lines: one family of Excel's functions, one entry each.
import { exponential, logarithm } from "../arithmetic/index.ts";
import { toMatrix } from "../evaluation/reading.ts";
import { FormulaRefusal } from "../formula/index.ts";
import {
  divisionError,
  finite,
  isError,
  Matrix,
  numError,
  referenceError,
  valueError,
  type Operand,
} from "../values/index.ts";
import type { CellValue } from "../workbook/index.ts";
import { pairsOf } from "./sums.ts";
import { reading, type CallSite, type FunctionRule, type FunctionTable } from "./rule.ts";

interface Moments {
  readonly count: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/** Sums of squares and products about the means. */
function momentsOf(pairs: readonly (readonly [number, number])[]): Moments {
  const count = pairs.length;
  if (count === 0) throw divisionError;
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / count;
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  return { count, meanX, meanY, xx, yy, xy };
}

function correlation({ xx, yy, xy }: Moments): number {
  if (xx === 0 || yy === 0) throw divisionError;
  return finite(xy / Math.sqrt(xx * yy));
}

function slope({ xx, xy }: Moments): number {
  if (xx === 0) throw divisionError;
  return finite(xy / xx);
}

const intercept = (moments: Moments): number => finite(moments.meanY - slope(moments) * moments.meanX);

function standardError(moments: Moments): number {
  if (moments.count < 3) throw divisionError;
  const rest = moments.yy - (moments.xx === 0 ? divided() : moments.xy ** 2 / moments.xx);
  return Math.sqrt(Math.max(0, rest) / (moments.count - 2));
}

const divided = (): never => {
  throw divisionError;
};

/** Functions of y first, x second. */
const ofYX = (calculate: (moments: Moments) => number): FunctionRule =>
  reading("a a", (site, y, x) => calculate(momentsOf(pairsOf(site, x, y))));

const both = (rule: FunctionRule, ...names: readonly string[]): FunctionTable =>
  Object.fromEntries(names.map((name) => [name, rule]));

/** Numbers of a row or a column; anything else in it is #VALUE!. */
function numbersOf(
  site: CallSite,
  operand: Operand,
): { readonly numbers: number[]; readonly down: boolean; readonly lines: number } {
  const { rows, columns, cells } = toMatrix(operand, site.machine);
  return {
    numbers: cells.map((value: CellValue) => {
      if (isError(value)) throw value;
      if (typeof value !== "number") throw valueError;
      return value;
    }),
    down: rows >= columns,
    lines: Math.min(rows, columns),
  };
}

/** TREND and GROWTH by one variable. */
function fitted(
  site: CallSite,
  known: Operand,
  knownX: Operand | undefined,
  newX: Operand | undefined,
  constant: boolean,
  grows: boolean,
): Matrix {
  const y = numbersOf(site, known);
  const x = knownX === undefined ? y.numbers.map((_, at) => at + 1) : numbersOf(site, knownX).numbers;
  if (x.length !== y.numbers.length) {
    if (x.length % y.numbers.length === 0)
      throw new FormulaRefusal("function", "regression by several variables");
    throw referenceError;
  }
  const values = grows
    ? y.numbers.map((number) => {
        if (number <= 0) throw numError;
        return logarithm(number);
      })
    : y.numbers;
  const pairs = x.map((at, index) => [at, values[index] ?? 0] as const);
  const line = lineThrough(pairs, constant);
  const shape =
    newX === undefined
      ? knownX === undefined
        ? toMatrix(known, site.machine)
        : toMatrix(knownX, site.machine)
      : toMatrix(newX, site.machine);
  const at = newX === undefined ? x : numbersOf(site, newX).numbers;
  return new Matrix(
    shape.rows,
    shape.columns,
    at.map((number) => {
      const value = line.start + line.slope * number;
      return finite(grows ? exponential(value) : value);
    }),
  );
}

function lineThrough(
  pairs: readonly (readonly [number, number])[],
  constant: boolean,
): { readonly start: number; readonly slope: number } {
  if (constant) {
    const moments = momentsOf(pairs);
    if (moments.xx === 0) return { start: moments.meanY, slope: 0 };
    return { start: intercept(moments), slope: slope(moments) };
  }
  const xx = pairs.reduce((sum, [x]) => sum + x * x, 0);
  const xy = pairs.reduce((sum, [x, y]) => sum + x * y, 0);
  return { start: 0, slope: xx === 0 ? 0 : xy / xx };
}

/** LINEST and LOGEST by one variable, without their statistics. */
function coefficients(
  site: CallSite,
  known: Operand,
  knownX: Operand | undefined,
  constant: boolean,
  statistics: boolean,
  grows: boolean,
): Matrix {
  if (statistics)
    throw new FormulaRefusal("function", grows ? "LOGEST with statistics" : "LINEST with statistics");
  const y = numbersOf(site, known).numbers;
  const x = knownX === undefined ? y.map((_, at) => at + 1) : numbersOf(site, knownX).numbers;
  if (x.length !== y.length) throw new FormulaRefusal("function", "regression by several variables");
  const values = grows
    ? y.map((number) => {
        if (number <= 0) throw numError;
        return logarithm(number);
      })
    : y;
  const { start, slope: by } = lineThrough(
    x.map((at, index) => [at, values[index] ?? 0] as const),
    constant,
  );
  return new Matrix(1, 2, grows ? [exponential(by), exponential(start)] : [by, start]);
}

function probability(site: CallSite, values: Operand, chances: Operand, low: number, high = low): number {
  const pairs = pairsOf(site, values, chances);
  const sum = pairs.reduce((total, [, chance]) => total + chance, 0);
  if (pairs.some(([, chance]) => chance < 0 || chance > 1) || Math.abs(sum - 1) > 1e-7) throw numError;
  return pairs.reduce(
    (total, [value, chance]) => (value >= low && value <= high ? total + chance : total),
    0,
  );
}

export const regressionFunctions: FunctionTable = {
  ...both(ofYX(correlation), "CORREL", "PEARSON"),
  RSQ: ofYX((moments) => correlation(moments) ** 2),
  SLOPE: ofYX(slope),
  INTERCEPT: ofYX(intercept),
  STEYX: ofYX(standardError),
  ...both(
    ofYX(({ xy, count }) => xy / count),
    "COVAR",
    "COVARIANCE.P",
  ),
  "COVARIANCE.S": ofYX(({ xy, count }) => {
    if (count < 2) throw divisionError;
    return xy / (count - 1);
  }),
  ...both(
    reading("n a a", (site, at, y, x) => {
      const moments = momentsOf(pairsOf(site, x, y));
      return finite(moments.meanY + slope(moments) * (at - moments.meanX));
    }),
    "FORECAST",
    "FORECAST.LINEAR",
  ),
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
  PROB: reading("a a n n~", probability),
};
