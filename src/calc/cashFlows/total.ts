import { CalcError } from "../error.ts";
import { unsignedZero } from "../arguments.ts";
import { mixtureOf } from "../ranges/mixture.ts";
import { mixtureProbability, smallestReaching } from "../ranges/mixturePercentile.ts";
import { certainPart, eventPart, fixedEventPart, type Part } from "../ranges/part.ts";
import { continuousValue, leastValue } from "./continuousValue.ts";
import { correlatedValues } from "./correlatedValues.ts";
import type { SettledCashLine } from "./line.ts";
import { type LineValue, scaledValue, sumOfValues, valueOf } from "./value.ts";
import { totalOfWaves, waveOfPart } from "./wave.ts";

/** A sum over lines and periods, as a distribution. */
export interface CashTotal {
  readonly low: number;
  readonly high: number;
  /** Whether it is a series, whose answers do not hang on what was asked before: integrals tabulate as they go. */
  readonly isSeries: boolean;
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

/**
 * The sum of all amounts times what they count. Lines that may not occur are independent of all others. It is one
 * Fourier series where that ends in time, as it does for correlated lines and for all but a few of the others; these
 * are added by integrals.
 */
export function cashTotal(
  lines: readonly SettledCashLine[],
  factors: Factors,
  dependence: Dependence,
): CashTotal {
  const valued = lines
    .filter(({ chance }) => chance > 0)
    .map((line) => ({ line, value: valueOf(line, factors(line)) }));
  const size = valued.reduce((sum, { value }) => sum + value.gross, 0);
  if (!Number.isFinite(size)) throw new CalcError("#NUM!", "amounts", "overflow");
  const certain = valued.filter(({ line, value }) => line.chance === 1 && value.terms.length > 0);
  const fixed = valued
    .filter(({ line }) => line.chance === 1)
    .reduce((sum, { value }) => sum + (value.terms.length === 0 ? value.fixed : 0), 0);
  const events = valued.filter(({ line }) => line.chance < 1);
  if (certain.length === 0 && events.every(({ value }) => value.gross === 0)) {
    return constant(fixed, roundingShare * size);
  }
  const scaled = ({ value }: ValuedLine): LineValue => scaledValue(value, 1 / size);
  const risks = events
    .filter(({ value }) => value.gross > 0)
    .map((own): Part => {
      const value = scaled(own);
      return value.terms.length === 0
        ? fixedEventPart(value.fixed, own.line.chance)
        : eventPart(continuousValue(value), own.line.chance);
    });
  const inside = (amount: number): number => (amount - fixed) / size;
  const outside = (share: number): number => unsignedZero(fixed + size * share);
  const groups = groupsOf(certain, dependence).map((group) => group.map(scaled));
  const parameter = 2 * Math.sin((Math.PI * dependence.correlation) / 6);
  const isCorrelated = (group: readonly LineValue[]): boolean => group.length > 1 && parameter < 1 - 1e-9;
  const together = (group: readonly LineValue[]): Part => certainPart(continuousValue(sumOfValues(group)));
  if (groups.length > 0 && (groups.some(isCorrelated) || groups.length + risks.length > 1)) {
    const waves = groups.map((group) =>
      isCorrelated(group) ? correlatedValues(group, parameter) : waveOfPart(together(group)),
    );
    const total = totalOfWaves([...waves, ...risks.map(waveOfPart)]);
    if (total.settled || groups.some(isCorrelated)) {
      return {
        low: outside(total.low),
        high: outside(total.high),
        isSeries: true,
        probability: (amount) => total.evaluate(inside(amount)).probability,
        percentile: (probability) => outside(total.percentile(probability)),
      };
    }
  }
  const parts = [...groups.map(together), ...risks];
  const mixture = mixtureOf(parts);
  const slack = roundingShare * Math.max(1, Math.abs(fixed) / size);
  return {
    low: outside(mixture.low),
    high: outside(mixture.high),
    isSeries: false,
    probability: (amount) => mixtureProbability(mixture, inside(amount), slack),
    percentile: (probability) => outside(smallestReaching(mixture, probability)),
  };
}

/** The least that a sum may come to, without its distribution. */
export function leastTotal(lines: readonly SettledCashLine[], factors: Factors): number {
  return lines.reduce((sum, line) => {
    if (line.chance === 0) return sum;
    const value = valueOf(line, factors(line));
    const own = leastValue(value);
    return sum + (line.chance === 1 ? own : Math.min(0, own));
  }, 0);
}

const constant = (amount: number, slack: number): CashTotal => ({
  low: amount,
  high: amount,
  isSeries: false,
  probability: (limit) => (amount <= limit + slack ? 1 : 0),
  percentile: () => unsignedZero(amount),
});

/** The lines that move together: each by itself without correlation, else those of a side. */
function groupsOf(certain: readonly ValuedLine[], { correlation, commonFactor }: Dependence): ValuedLine[][] {
  if (correlation === 0) return certain.map((own) => [own]);
  if (commonFactor) return [[...certain]].filter((group) => group.length > 0);
  return (["revenue", "cost"] as const)
    .map((side) => certain.filter(({ line }) => line.side === side))
    .filter((group) => group.length > 0);
}
