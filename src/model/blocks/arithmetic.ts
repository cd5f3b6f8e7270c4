import { power } from "../arithmetic/index.ts";
import { arithmetic, calculate, lastDifference } from "../evaluation/operators.ts";
import type { BinaryOperator } from "../formula/index.ts";
import { sameNumber, toNumber, type DateSystem } from "../values/index.ts";
import { booleansOnly, mixed, numbersOnly, type Block } from "./block.ts";
import { eachLane, type BlockExpression } from "./lanes.ts";

type Arithmetic = "+" | "-" | "*" | "/" | "^";
type Loop = (out: Float64Array, a: Float64Array, b: Float64Array, lanes: number) => number;

/** The loops add up 0 × result: the sum is 0 unless a result is too large or no number. */
const loops: Readonly<Record<Arithmetic, Loop>> = {
  "+": (out, a, b, lanes) => {
    let trouble = 0;
    for (let i = 0; i < lanes; i++) {
      const value = (a[i] as number) + (b[i] as number);
      out[i] = value;
      trouble += value * 0;
    }
    return trouble;
  },
  "-": (out, a, b, lanes) => {
    let trouble = 0;
    for (let i = 0; i < lanes; i++) {
      const value = (a[i] as number) - (b[i] as number);
      out[i] = value;
      trouble += value * 0;
    }
    return trouble;
  },
  "*": (out, a, b, lanes) => {
    let trouble = 0;
    for (let i = 0; i < lanes; i++) {
      const value = (a[i] as number) * (b[i] as number);
      out[i] = value;
      trouble += value * 0;
    }
    return trouble;
  },
  "/": (out, a, b, lanes) => {
    let trouble = 0;
    for (let i = 0; i < lanes; i++) {
      const value = (a[i] as number) / (b[i] as number);
      out[i] = value;
      trouble += value * 0;
    }
    return trouble;
  },
  "^": (out, a, b, lanes) => {
    let trouble = 0;
    for (let i = 0; i < lanes; i++) {
      const [base, exponent] = [a[i] as number, b[i] as number];
      const value = base === 0 && exponent === 0 ? NaN : power(base, exponent);
      out[i] = value;
      trouble += value * 0;
    }
    return trouble;
  },
};

/** An operator of arithmetic. Where a lane is an error or no number, all lanes are calculated one by one. */
export function arithmeticBlock(
  operator: Arithmetic,
  left: BlockExpression,
  right: BlockExpression,
  out: Block,
  system: DateSystem,
): BlockExpression {
  const loop = loops[operator];
  return (lanes) => {
    const a = left(lanes);
    const b = right(lanes);
    if (a.kind !== mixed && b.kind !== mixed && loop(out.numbers, a.numbers, b.numbers, lanes) === 0) {
      out.kind = numbersOnly;
      return out;
    }
    return eachLane(out, lanes, (lane) =>
      arithmetic(operator, toNumber(a.at(lane), system), toNumber(b.at(lane), system)),
    );
  };
}

/** Differences smaller than this share of an operand may be nothing but rounding. */
const near = 1e-14;

/** The last sum or difference of a formula, see `lastDifference`. */
export function lastDifferenceBlock(
  operator: "+" | "-",
  left: BlockExpression,
  right: BlockExpression,
  out: Block,
  system: DateSystem,
): BlockExpression {
  let a: Block | undefined;
  let b: Block | undefined;
  const held = arithmeticBlock(
    operator,
    (lanes) => (a = left(lanes)),
    (lanes) => (b = right(lanes)),
    out,
    system,
  );
  return (lanes) => {
    held(lanes);
    if (a === undefined || b === undefined) return out;
    if (out.kind === numbersOnly && a.kind !== mixed && b.kind !== mixed) {
      const [x, y, z] = [a.numbers, b.numbers, out.numbers];
      for (let i = 0; i < lanes; i++) {
        const value = z[i] as number;
        const first = x[i] as number;
        if (
          Math.abs(value) <= near * Math.abs(first) &&
          lastDifference(first, y[i] as number, operator) === 0
        )
          z[i] = 0;
      }
      return out;
    }
    const [leftBlock, rightBlock] = [a, b];
    return eachLane(out, lanes, (lane) => {
      const first = toNumber(leftBlock.at(lane), system);
      const second = toNumber(rightBlock.at(lane), system);
      return lastDifference(first, second, operator) === 0 ? 0 : arithmetic(operator, first, second);
    });
  };
}

type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

const comparisons: Readonly<Record<Comparison, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** A comparison; numbers are compared in Excel's fifteen digits. */
export function comparisonBlock(
  operator: Comparison,
  left: BlockExpression,
  right: BlockExpression,
  out: Block,
  system: DateSystem,
): BlockExpression {
  const holds = comparisons[operator];
  const less = holds(-1) ? 1 : 0;
  const more = holds(1) ? 1 : 0;
  const same = holds(0) ? 1 : 0;
  return (lanes) => {
    const a = left(lanes);
    const b = right(lanes);
    if (a.kind === mixed || b.kind !== a.kind)
      return eachLane(out, lanes, (lane) => calculate(operator, a.at(lane), b.at(lane), system));
    const [x, y, z] = [a.numbers, b.numbers, out.numbers];
    for (let i = 0; i < lanes; i++) {
      const first = x[i] as number;
      const second = y[i] as number;
      const difference = first - second;
      if (Math.abs(difference) > near * Math.abs(first)) z[i] = difference < 0 ? less : more;
      else if (difference === 0 || sameNumber(first, second)) z[i] = same;
      else z[i] = difference < 0 ? less : more;
    }
    out.kind = booleansOnly;
    return out;
  };
}

export const isArithmetic = (operator: BinaryOperator): operator is Arithmetic => operator in loops;
export const isComparison = (operator: BinaryOperator): operator is Comparison => operator in comparisons;
