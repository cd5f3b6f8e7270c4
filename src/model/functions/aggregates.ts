// Over 150 lines: one family of Excel's functions, one entry each.
import { exponential, logarithm, power } from "../arithmetic/index.ts";
import { divisionError, finite, isError, numError, toNumber, type Operand } from "../values/index.ts";
import { viewOf } from "../evaluation/reading.ts";
import { Reference, Union } from "../values/index.ts";
import { numbersAndTexts, numbersIn, valuesIn } from "./numbers.ts";
import { reading, type CallSite, type FunctionRule, type FunctionTable } from "./rule.ts";

type Aggregate = (site: CallSite, ranges: readonly Operand[]) => number;

const sum = (numbers: readonly number[]): number => {
  let result = 0;
  for (const number of numbers) result += number;
  return result;
};

export function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw divisionError;
  return finite(sum(numbers) / numbers.length);
}

/** Squares of the distances from the mean. */
export function squares(numbers: readonly number[]): number {
  const centre = mean(numbers);
  let result = 0;
  for (const number of numbers) result += (number - centre) ** 2;
  return finite(result);
}

/** The variance of a sample (one less in the divisor) or of all. */
export function variance(numbers: readonly number[], sample: boolean): number {
  if (numbers.length < (sample ? 2 : 1)) throw divisionError;
  return squares(numbers) / (numbers.length - (sample ? 1 : 0));
}

export const least = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => (b < a ? b : a));
export const greatest = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => (b > a ? b : a));

/** COUNT: numbers, and single values that read as numbers. Errors do not count. */
const count: Aggregate = (site, ranges) => {
  let found = 0;
  for (const { value, single } of valuesIn(site, ranges)) {
    if (typeof value === "number") found++;
    else if (single && (value === null || typeof value === "boolean" || isNumberText(site, value))) found++;
  }
  return found;
};

function isNumberText({ machine }: CallSite, value: unknown): boolean {
  if (typeof value !== "string") return false;
  try {
    toNumber(value, machine.system);
    return true;
  } catch (error) {
    if (isError(error)) return false;
    throw error;
  }
}

const countAll: Aggregate = (site, ranges) => {
  let found = 0;
  for (const { value, single } of valuesIn(site, ranges)) if (single || value !== null) found++;
  return found;
};

const product = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : finite(numbers.reduce((a, b) => a * b, 1));

const of =
  (calculate: (numbers: readonly number[]) => number, take = numbersIn): Aggregate =>
  (site, ranges) =>
    calculate(take(site, ranges));

const deviation = (sample: boolean) => (numbers: readonly number[]) => Math.sqrt(variance(numbers, sample));
const spread = (sample: boolean) => (numbers: readonly number[]) => variance(numbers, sample);

/** The functions of SUBTOTAL and AGGREGATE by their numbers. */
export const statisticsByNumber: Readonly<Record<number, Aggregate | undefined>> = {
  1: of(mean),
  2: count,
  3: countAll,
  4: of(greatest),
  5: of(least),
  6: of(product),
  7: of(deviation(true)),
  8: of(deviation(false)),
  9: of((numbers) => finite(sum(numbers))),
  10: of(spread(true)),
  11: of(spread(false)),
};

const rule = (aggregate: Aggregate): FunctionRule =>
  reading("r+", (site, ...ranges) => aggregate(site, ranges));

function countBlank(site: CallSite, range: Operand): number {
  const view = viewOf(range, site.machine);
  const rows = Math.min(view.rows, view.usedRows);
  const columns = Math.min(view.columns, view.usedColumns);
  let blank = view.rows * view.columns - rows * columns;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const value = view.at(row, column);
      if (value === null || value === "") blank++;
    }
  return blank;
}

const positive = (numbers: readonly number[]): readonly number[] => {
  if (numbers.length === 0 || numbers.some((number) => number <= 0)) throw numError;
  return numbers;
};

/** The third and fourth standardised moments of a sample. */
function skewness(numbers: readonly number[]): number {
  const size = numbers.length;
  const width = size < 3 ? 0 : Math.sqrt(variance(numbers, true));
  if (size < 3 || width === 0) throw divisionError;
  const centre = mean(numbers);
  return (
    (size / ((size - 1) * (size - 2))) * sum(numbers.map((number) => power((number - centre) / width, 3)))
  );
}

function populationSkewness(numbers: readonly number[]): number {
  const width = numbers.length < 3 ? 0 : Math.sqrt(variance(numbers, false));
  if (width === 0) throw divisionError;
  const centre = mean(numbers);
  return sum(numbers.map((number) => power((number - centre) / width, 3))) / numbers.length;
}

function kurtosis(numbers: readonly number[]): number {
  const n = numbers.length;
  const width = n < 4 ? 0 : Math.sqrt(variance(numbers, true));
  if (width === 0) throw divisionError;
  const centre = mean(numbers);
  const fourth = sum(numbers.map((number) => power((number - centre) / width, 4)));
  return ((n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3))) * fourth - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}

const orNum = (calculate: (numbers: readonly number[]) => number) => (numbers: readonly number[]) => {
  if (numbers.length === 0) throw numError;
  return calculate(numbers);
};

export const aggregateFunctions: FunctionTable = {
  AVERAGE: rule(of(mean)),
  AVERAGEA: rule(of(mean, numbersAndTexts)),
  COUNT: rule(count),
  COUNTA: rule(countAll),
  COUNTBLANK: reading("r", (site, range) => {
    if (!(range instanceof Reference || range instanceof Union)) throw numError;
    return countBlank(site, range);
  }),
  MIN: rule(of(least)),
  MAX: rule(of(greatest)),
  MINA: rule(of(least, numbersAndTexts)),
  MAXA: rule(of(greatest, numbersAndTexts)),
  VAR: rule(of(spread(true))),
  "VAR.S": rule(of(spread(true))),
  VARP: rule(of(spread(false))),
  "VAR.P": rule(of(spread(false))),
  VARA: rule(of(spread(true), numbersAndTexts)),
  VARPA: rule(of(spread(false), numbersAndTexts)),
  STDEV: rule(of(deviation(true))),
  "STDEV.S": rule(of(deviation(true))),
  STDEVP: rule(of(deviation(false))),
  "STDEV.P": rule(of(deviation(false))),
  STDEVA: rule(of(deviation(true), numbersAndTexts)),
  STDEVPA: rule(of(deviation(false), numbersAndTexts)),
  DEVSQ: rule(of(orNum(squares))),
  AVEDEV: rule(
    of(
      orNum((numbers) => {
        const centre = mean(numbers);
        return mean(numbers.map((number) => Math.abs(number - centre)));
      }),
    ),
  ),
  GEOMEAN: rule(of((numbers) => exponential(mean(positive(numbers).map(logarithm))))),
  HARMEAN: rule(of((numbers) => 1 / mean(positive(numbers).map((number) => 1 / number)))),
  SKEW: rule(of(skewness)),
  "SKEW.P": rule(of(populationSkewness)),
  KURT: rule(of(kurtosis)),
};
