import { requireNumber } from "../arguments.ts";
import { CalcError } from "../error.ts";
import {
  coverageOf,
  type RangeLine,
  requireShare,
  type RangeOptions,
  type SettledLine,
  settleLine,
} from "../ranges/line.ts";

/** Whether a line earns or costs: lines of one side are correlated with each other. */
export type Side = "revenue" | "cost";

/**
 * A line over time: an amount in each period, the first at time 0, as a number or as a range. The periods
 * move together: one probability u says for all of them how far up in its range each lies.
 */
export interface CashLine {
  readonly amounts: readonly (number | RangeLine)[];
  /** What the amounts count for, −1 for costs; one for all periods (default 1) or one for each. */
  readonly weight?: number | readonly number[] | undefined;
  /** The probability that the line occurs at all, 0 to 1 (default): a risk. Otherwise it adds nothing. */
  readonly chance?: number | undefined;
  /** Default: "cost" where no weight is above 0. */
  readonly side?: Side | undefined;
}

/** What holds for all lines. */
export interface CashOptions extends RangeOptions {
  /** Whether revenues and costs are driven by one and the same factor (default: they are independent). */
  readonly commonFactor?: boolean | undefined;
  /** Whether flows after time 0 lie in the middle of their period (default: at its end). */
  readonly middle?: boolean | undefined;
}

/** The weighted amount of one period. */
export interface SettledPeriod {
  readonly period: number;
  readonly weight: number;
  readonly amount: SettledLine;
}

export interface SettledCashLine {
  readonly periods: readonly SettledPeriod[];
  readonly chance: number;
  readonly side: Side;
}

function settleWeights({ weight = 1, amounts }: CashLine, row: number): readonly number[] {
  const weights = typeof weight === "number" ? amounts.map(() => weight) : weight;
  if (weights.length !== amounts.length) throw new CalcError("#VALUE!", "weight", "shapesDiffer", row);
  for (const own of weights) requireNumber(own, "weight", row);
  return weights;
}

/** The lines with their shapes settled; every error that they can hold is thrown here. */
export function settleCashLines(lines: readonly CashLine[], options: CashOptions): SettledCashLine[] {
  if (lines.length === 0) throw new CalcError("#VALUE!", "lines", "empty");
  const coverage = coverageOf(options);
  return lines.map((line, index) => {
    const row = index + 1;
    const { amounts, side } = line;
    if (amounts.length === 0) throw new CalcError("#VALUE!", "amounts", "empty", row);
    const chance = requireShare(line.chance ?? 1, "chance");
    const weights = settleWeights(line, row);
    const periods = amounts.map((amount, period) => {
      const range = typeof amount === "number" ? { low: amount, high: amount } : amount;
      return { period, weight: weights[period] ?? 0, amount: settleLine(range, row, coverage) };
    });
    return {
      periods,
      chance,
      side: side ?? (weights.every((weight) => weight <= 0) ? "cost" : "revenue"),
    };
  });
}
