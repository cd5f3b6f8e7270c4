import { CalcError } from "../error.ts";
import { unsignedZero } from "../arguments.ts";
import { mixtureOf } from "../ranges/mixture.ts";
import { mixtureProbability, smallestReaching } from "../ranges/mixturePercentile.ts";
import { certainPart, eventPart, fixedEventPart, type Part } from "../ranges/part.ts";
import { continuousValue } from "./continuousValue.ts";
import { correlatedValues } from "./correlatedValues.ts";
import type { SettledCashLine } from "./line.ts";
import { type LineValue, scaledValue, valueOf } from "./value.ts";

/** A sum over lines and periods, as a distribution. */
export interface CashTotal {
  readonly low: number;
  readonly high: number;
  /** Probability that it is at most an amount. */
  probability(amount: number): number;
  /** The smallest amount that it does not exceed with a probability. */
  percentile(probability: number): number;
}

export interface Dependence {
  /** Rank correlation of the lines of one side. */
  readonly correlation: number;
  readonly commonFactor: boolean;
}

interface ValuedLine {
  readonly line: SettledCashLine;
  readonly value: LineValue;
}

/** Amounts that differ by less than this share of the total's size differ by rounding. */
const roundingShare = 1e-14;

/** What an amount of a line counts in each period. */
export type Factors = (line: SettledCashLine) => (period: number) => number;

/** The sum of all amounts times what they count. Lines that may not occur are independent of all others. */
export function cashTotal(lines: readonly SettledCashLine[], factors: Factors, dependence: Dependence): CashTotal {
  const valued = lines
    .filter(({ chance }) => chance > 0)
    .map((line) => ({ line, value: valueOf(line, factors(line)) }));
  const size = valued.reduce((sum, { value }) => sum + sizeOf(value), 0);
  if (!Number.isFinite(size)) throw new CalcError("#NUM!", "amounts", "overflow");
  const certain = valued.filter(({ line, value }) => line.chance === 1 && value.terms.length > 0);
  const fixed = valued
    .filter(({ line }) => line.chance === 1)
    .reduce((sum, { value }) => sum + (value.terms.length === 0 ? value.fixed : 0), 0);
  const events = valued.filter(({ line }) => line.chance < 1);
  if (certain.length === 0 && events.every(({ value }) => sizeOf(value) === 0)) {
    return constant(fixed, roundingShare * size);
  }
  const scaled = ({ value }: ValuedLine): LineValue => scaledValue(value, 1 / size);
  const parts = [
    ...certainParts(certain, scaled, dependence),
    ...events
      .filter(({ value }) => sizeOf(value) > 0)
      .map((own): Part => {
        const value = scaled(own);
        return value.terms.length === 0
          ? fixedEventPart(value.fixed, own.line.chance)
          : eventPart(continuousValue(value), own.line.chance);
      }),
  ];
  const mixture = mixtureOf(parts);
  const slack = roundingShare * Math.max(1, Math.abs(fixed) / size);
  const inside = (amount: number): number => (amount - fixed) / size;
  const outside = (share: number): number => unsignedZero(fixed + size * share);
  return {
    low: outside(mixture.low),
    high: outside(mixture.high),
    probability: (amount) => mixtureProbability(mixture, inside(amount), slack),
    percentile: (probability) => outside(smallestReaching(mixture, probability)),
  };
}

const sizeOf = ({ fixed, terms }: LineValue): number =>
  Math.abs(fixed) + terms.reduce((sum, { scale }) => sum + Math.abs(scale), 0);

const constant = (amount: number, slack: number): CashTotal => ({
  low: amount,
  high: amount,
  probability: (limit) => (amount <= limit + slack ? 1 : 0),
  percentile: () => unsignedZero(amount),
});

function certainParts(
  certain: readonly ValuedLine[],
  scaled: (line: ValuedLine) => LineValue,
  { correlation, commonFactor }: Dependence,
): Part[] {
  if (correlation === 0) return certain.map((own) => certainPart(continuousValue(scaled(own))));
  const parameter = 2 * Math.sin((Math.PI * correlation) / 6);
  const sides = commonFactor
    ? [certain]
    : [
        certain.filter(({ line }) => line.side === "revenue"),
        certain.filter(({ line }) => line.side === "cost"),
      ];
  return sides
    .filter((side) => side.length > 0)
    .map((side) => certainPart(correlatedValues(side.map(scaled), parameter)));
}
