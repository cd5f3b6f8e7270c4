import { CalcError } from "../error.ts";
import { rememberLast } from "./cache.ts";
import { deviationOf, meanOf, type Total, totalOf } from "./component.ts";
import { correlatedDistribution } from "./correlation.ts";
import type { Distribution } from "./distribution.ts";
import { independentDistribution } from "./independent.ts";
import {
  correlationOf,
  coverageOf,
  type RangeLine,
  type RangeOptions,
  type SettledLine,
  settleLines,
  settledShapes,
} from "./line.ts";
import { mixtureProbability, smallestReaching } from "./mixturePercentile.ts";
import { type MixedTotal, mixedTotalOf } from "./mixedTotal.ts";
import { normalQuantile } from "./normal.ts";
import { isMixed, leastOf, mostOf, reachOf } from "./occurrence.ts";
import { solveIncreasing } from "./solve.ts";
import { preciseSum } from "./sum.ts";

/** The lines of a total with their bounds widened to the coverage, and what they add up to. */
export interface PreparedTotal {
  readonly lines: readonly SettledLine[];
  readonly total: Total;
  readonly correlation: number;
  /** Whether events, or correlated lines of both signs, are among the lines. */
  readonly mixed: boolean;
  /** How far equal sums of the lines' ends may differ by rounding. */
  readonly slack: number;
}

/** The amounts added up carry an error of half a digit each. */
const roundingShare = 2e-16;

function addUp(lines: readonly SettledLine[], correlation: number): PreparedTotal {
  const low = preciseSum(lines.length, (index) => leastOf(lines[index]!)) + 0;
  const width = preciseSum(lines.length, (index) => reachOf(lines[index]!));
  const high = preciseSum(lines.length, (index) => mostOf(lines[index]!)) + 0;
  if (!Number.isFinite(low) || !Number.isFinite(high) || !Number.isFinite(width)) {
    throw new CalcError("#NUM!", "lines", "overflow");
  }
  let size = 0;
  for (const line of lines) size += Math.max(Math.abs(line.low), Math.abs(line.high));
  const total = totalOf(lines, low, high, width);
  const slack = roundingShare * Math.min(size, Number.MAX_VALUE);
  return { lines, total, correlation, mixed: isMixed(lines, correlation), slack };
}

/** Reads lines and options; every error that they can hold is thrown here. */
export function prepare(lines: readonly RangeLine[], options: RangeOptions = {}): PreparedTotal {
  const correlation = correlationOf(options);
  const coverage = coverageOf(options);
  return addUp(settleLines(lines, coverage), correlation);
}

/** The total with one of its lines left out, or fixed, which differs by a constant only. */
export function totalWithout({ lines, correlation }: PreparedTotal, index: number): PreparedTotal {
  const fixed = lines.map((line, place) =>
    place === index ? { ...line, high: line.low, width: 0, chance: 1 } : line,
  );
  return addUp(fixed, correlation);
}

/** A total that has been asked for, with the percentiles already solved for (as shares of its width). */
interface Remembered {
  readonly distribution: Distribution;
  readonly shares: Map<number, number>;
}

const remember = rememberLast<Remembered>();
const rememberMixed = rememberLast<MixedTotal>();
/** A sheet asks for a few percentiles and perhaps a curve. */
const mostShares = 256;

function keyOf({ lines, correlation }: PreparedTotal): number[] {
  const key = [correlation];
  for (const { width, shape, mode } of lines) key.push(width, mode, settledShapes.indexOf(shape));
  return key;
}

function rememberedOf(prepared: PreparedTotal): Remembered {
  return remember(keyOf(prepared), () => ({
    distribution:
      prepared.correlation === 0 || prepared.total.components.length === 1
        ? independentDistribution(prepared.total.components)
        : correlatedDistribution(prepared.total.components, prepared.correlation),
    shares: new Map(),
  }));
}

function shareOf(prepared: PreparedTotal, probability: number): number {
  const { distribution, shares } = rememberedOf(prepared);
  const known = shares.get(probability);
  if (known !== undefined) return known;
  const share = solveShare(prepared, distribution, probability);
  if (shares.size < mostShares) shares.set(probability, share);
  return share;
}

function solveShare(
  { total, correlation }: PreparedTotal,
  distribution: Distribution,
  probability: number,
): number {
  if (distribution.quantile !== undefined) return distribution.quantile(probability);
  const { components } = total;
  const start = meanOf(components) + deviationOf(components, correlation) * normalQuantile(probability);
  return solveIncreasing(distribution.evaluate, probability, 0, distribution.width, start);
}

/** The distribution of a total with events or correlated lines of both signs. */
export function mixedTotalIn({ lines, correlation, total }: PreparedTotal): MixedTotal {
  const key = [correlation];
  for (const { low, width, shape, mode, chance, deducted } of lines) {
    key.push(low, width, mode, chance, settledShapes.indexOf(shape), deducted ? 1 : 0);
  }
  return rememberMixed(key, () => {
    const base = preciseSum(lines.length, (index) => (lines[index]!.chance < 1 ? 0 : lines[index]!.low));
    return mixedTotalOf(lines, correlation, base, total.width);
  });
}

/** The total not exceeded with a probability. */
export function percentileOf(prepared: PreparedTotal, probability: number): number {
  const { low, width, high, components, offset } = prepared.total;
  if (prepared.mixed && width > 0) {
    const { mixture, base, unit } = mixedTotalIn(prepared);
    return Math.min(high, Math.max(low, base + unit * smallestReaching(mixture, probability)));
  }
  if (probability === 0 || components.length === 0) return low;
  if (probability === 1) return high;
  const share = shareOf(prepared, probability);
  return Math.min(high, Math.max(low, low + width * (offset + share)));
}

/** Probability that the total is at most the amount. */
export function probabilityOf(prepared: PreparedTotal, amount: number): number {
  const { low, width, high, components, offset } = prepared.total;
  const { slack } = prepared;
  if (amount >= high - slack) return 1;
  if (prepared.mixed && width > 0) {
    if (amount < low - slack) return 0;
    const { mixture, base, unit } = mixedTotalIn(prepared);
    return mixtureProbability(mixture, (amount - base) / unit, slack / unit);
  }
  if (amount <= low || components.length === 0) return amount >= low && components.length === 0 ? 1 : 0;
  const share = (amount - low) / width - offset;
  return rememberedOf(prepared).distribution.evaluate(share).probability;
}

/** Jumps of a total's probability, each with its mass and its amount. */
export interface Jumps {
  readonly amounts: ArrayLike<number>;
  readonly masses: ArrayLike<number>;
}

/** The jumps of the probability, and amounts at which what has none may bend, in the lines' unit. */
export function structureOf(prepared: PreparedTotal): { jumps: Jumps; bends: number[] } {
  const { low, width, components } = prepared.total;
  if (prepared.mixed && width > 0) {
    const { mixture, base, unit } = mixedTotalIn(prepared);
    const { amounts, masses } = mixture.atoms;
    const jumps = { amounts: amounts.map((amount) => base + unit * amount), masses };
    return { jumps, bends: mixture.breakpoints().map((at) => base + unit * at) };
  }
  const mean = low + width * (meanOf(components) + prepared.total.offset);
  const deviation = width * deviationOf(components, prepared.correlation);
  const bends = [-8, -6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6, 8].map((count) => mean + count * deviation);
  return { jumps: { amounts: [], masses: [] }, bends };
}
