// Over 150 lines: one family of Excel's functions, one entry each.
import { FormulaRefusal } from "../formula/index.ts";
import { Matrix, notAvailable, numError, sameNumber, type Operand } from "../values/index.ts";
import { mean } from "./aggregates.ts";
import { numbersIn } from "./numbers.ts";
import { roundDown } from "./rounding.ts";
import { reading, type CallSite, type FunctionRule, type FunctionTable } from "./rule.ts";

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

/** The numbers of a range in ascending order; none is #NUM!. */
function ordered(site: CallSite, range: Operand): number[] {
  const numbers = sorted(numbersIn(site, [range]));
  if (numbers.length === 0) throw numError;
  return numbers;
}

function nth(site: CallSite, range: Operand, position: number, fromEnd: boolean): number {
  const numbers = ordered(site, range);
  // How Excel rounds a position between two is not known here.
  if (!Number.isInteger(position))
    throw new FormulaRefusal("function", "LARGE or SMALL of a part of a position");
  const at = position;
  if (at > numbers.length || at < 1) throw numError;
  return numbers[fromEnd ? numbers.length - at : at - 1] ?? 0;
}

/** Between two of the sorted numbers, by a position counted from 0. */
function between(numbers: readonly number[], position: number): number {
  const below = Math.floor(position);
  const first = numbers[below] ?? 0;
  const second = numbers[Math.min(below + 1, numbers.length - 1)] ?? 0;
  return first + (position - below) * (second - first);
}

function inclusive(site: CallSite, range: Operand, share: number): number {
  const numbers = ordered(site, range);
  if (share < 0 || share > 1) throw numError;
  return between(numbers, share * (numbers.length - 1));
}

function exclusive(site: CallSite, range: Operand, share: number): number {
  const numbers = ordered(site, range);
  const position = share * (numbers.length + 1) - 1;
  if (share <= 0 || share >= 1 || position < -1e-12 || position > numbers.length - 1 + 1e-12) throw numError;
  return between(numbers, Math.max(0, position));
}

function quarter(given: number, least: number, most: number): number {
  const whole = Math.trunc(given);
  if (whole < least || whole > most) throw numError;
  return whole / 4;
}

/** The share of the numbers below one, cut to so many digits. */
function percentRank(
  site: CallSite,
  range: Operand,
  x: number,
  digits: number,
  isExclusive: boolean,
): number {
  const numbers = ordered(site, range);
  const [least = 0] = numbers;
  const greatest = numbers.at(-1) ?? 0;
  if (x < least || x > greatest) throw notAvailable;
  if (digits < 1) throw numError;
  const below = numbers.filter((number) => number < x).length;
  let position = below;
  if (numbers[below] !== x) {
    const [low, high] = [numbers[below - 1] ?? 0, numbers[below] ?? 0];
    position = below - 1 + (x - low) / (high - low);
  }
  if (!isExclusive && numbers.length === 1) return 1;
  return roundDown(
    isExclusive ? (position + 1) / (numbers.length + 1) : position / (numbers.length - 1),
    Math.trunc(digits),
  );
}

function rank(site: CallSite, x: number, range: Operand, order: number, average: boolean): number {
  const numbers = numbersIn(site, [range]);
  const before = numbers.filter(
    (number) => (order === 0 ? number > x : number < x) && !sameNumber(number, x),
  ).length;
  const equal = numbers.filter((number) => sameNumber(number, x)).length;
  if (equal === 0) throw notAvailable;
  return average ? before + (equal + 1) / 2 : before + 1;
}

/** The numbers that stand there most often, in the order in which they first stand. */
function modes(site: CallSite, ranges: readonly Operand[]): number[] {
  const counts = new Map<number, number>();
  for (const number of numbersIn(site, ranges)) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most < 2) throw notAvailable;
  return [...counts].filter(([, count]) => count === most).map(([number]) => number);
}

function frequency(site: CallSite, data: Operand, classes: Operand): Matrix {
  const numbers = numbersIn(site, [data]);
  const bounds = numbersIn(site, [classes]);
  const inOrder = [...bounds.keys()].sort((a, b) => (bounds[a] ?? 0) - (bounds[b] ?? 0));
  const counts = new Array<number>(bounds.length + 1).fill(0);
  for (const number of numbers) {
    const found = inOrder.find((position) => number <= (bounds[position] ?? 0)) ?? bounds.length;
    counts[found] = (counts[found] ?? 0) + 1;
  }
  return Matrix.column(counts);
}

function trimmed(site: CallSite, range: Operand, share: number): number {
  const numbers = ordered(site, range);
  if (share < 0 || share >= 1) throw numError;
  const left = Math.floor((numbers.length * share) / 2 + 1e-12);
  return mean(numbers.slice(left, numbers.length - left));
}

const both = (rule: FunctionRule, ...names: readonly string[]): FunctionTable =>
  Object.fromEntries(names.map((name) => [name, rule]));

export const rankFunctions: FunctionTable = {
  MEDIAN: reading("r+", (site, ...ranges) => {
    const numbers = sorted(numbersIn(site, ranges));
    if (numbers.length === 0) throw numError;
    return between(numbers, (numbers.length - 1) / 2);
  }),
  LARGE: reading("a n", (site, range, position) => nth(site, range, position, true)),
  SMALL: reading("a n", (site, range, position) => nth(site, range, position, false)),
  ...both(reading("a n", inclusive), "PERCENTILE", "PERCENTILE.INC"),
  "PERCENTILE.EXC": reading("a n", exclusive),
  ...both(
    reading("a n", (site, range, part) => inclusive(site, range, quarter(part, 0, 4))),
    "QUARTILE",
    "QUARTILE.INC",
  ),
  "QUARTILE.EXC": reading("a n", (site, range, part) => exclusive(site, range, quarter(part, 1, 3))),
  ...both(
    reading("a n n~", (site, range, x, digits = 3) => percentRank(site, range, x, digits, false)),
    "PERCENTRANK",
    "PERCENTRANK.INC",
  ),
  "PERCENTRANK.EXC": reading("a n n~", (site, range, x, digits = 3) =>
    percentRank(site, range, x, digits, true),
  ),
  ...both(
    reading("n r n~", (site, x, range, order = 0) => rank(site, x, range, order, false)),
    "RANK",
    "RANK.EQ",
  ),
  "RANK.AVG": reading("n r n~", (site, x, range, order = 0) => rank(site, x, range, order, true)),
  ...both(
    reading("r+", (site, ...ranges) => {
      const [first] = modes(site, ranges);
      if (first === undefined) throw notAvailable;
      return first;
    }),
    "MODE",
    "MODE.SNGL",
  ),
  "MODE.MULT": reading("r+", (site, ...ranges) => Matrix.column(modes(site, ranges)), { shapeVaries: true }),
  FREQUENCY: reading("a a", frequency),
  TRIMMEAN: reading("a n", trimmed),
};
