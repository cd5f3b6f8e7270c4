import { CalcError } from "../error.ts";
import { rememberLast } from "./cache.ts";
import { deviationOf, meanOf, type Total, totalOf } from "./component.ts";
import { correlatedDistribution } from "./correlation.ts";
import { widen } from "./coverage.ts";
import type { Distribution } from "./distribution.ts";
import { independentDistribution } from "./independent.ts";
import {
  correlationOf,
  coverageOf,
  type RangeLine,
  type RangeOptions,
  type SettledLine,
  settleLines,
  shapes,
} from "./line.ts";
import { normalQuantile } from "./normal.ts";
import { solveIncreasing } from "./solve.ts";
import { preciseSum } from "./sum.ts";

/** The lines of a total with their bounds widened to the coverage, and what they add up to. */
export interface PreparedTotal {
  readonly lines: readonly SettledLine[];
  readonly total: Total;
  readonly correlation: number;
}

function addUp(lines: readonly SettledLine[], correlation: number): PreparedTotal {
  const low = preciseSum(lines.length, (index) => lines[index]!.low);
  const width = preciseSum(lines.length, (index) => lines[index]!.width);
  const high = preciseSum(lines.length, (index) => lines[index]!.high);
  if (!Number.isFinite(low) || !Number.isFinite(high) || !Number.isFinite(width)) {
    throw new CalcError("#NUM!", "lines", "overflow");
  }
  return { lines, total: totalOf(lines, low, high, width), correlation };
}

/** Reads lines and options; every error that they can hold is thrown here. */
export function prepare(lines: readonly RangeLine[], options: RangeOptions = {}): PreparedTotal {
  const correlation = correlationOf(options);
  const coverage = coverageOf(options);
  const settled = settleLines(lines);
  return addUp(coverage === 1 ? settled : settled.map((line) => widen(line, coverage)), correlation);
}

/** The total with one of its lines left out, or fixed, which differs by a constant only. */
export function totalWithout({ lines, correlation }: PreparedTotal, index: number): PreparedTotal {
  const fixed = lines.map((line, place) => (place === index ? { ...line, high: line.low, width: 0 } : line));
  return addUp(fixed, correlation);
}

/** A total that has been asked for, with the percentiles already solved for (as shares of its width). */
interface Remembered {
  readonly distribution: Distribution;
  readonly shares: Map<number, number>;
}

const remember = rememberLast<Remembered>();
/** A sheet asks for a few percentiles and perhaps a curve. */
const mostShares = 256;

function keyOf({ lines, correlation }: PreparedTotal): number[] {
  const key = [correlation];
  for (const { width, shape, mode } of lines) key.push(width, mode, shapes.indexOf(shape));
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

/** The total not exceeded with a probability. */
export function percentileOf(prepared: PreparedTotal, probability: number): number {
  const { low, width, high, components, offset } = prepared.total;
  if (probability === 0 || components.length === 0) return low;
  if (probability === 1) return high;
  const share = shareOf(prepared, probability);
  return Math.min(high, Math.max(low, low + width * (offset + share)));
}

/** Probability that the total is at most the amount. */
export function probabilityOf(prepared: PreparedTotal, amount: number): number {
  const { low, width, high, components, offset } = prepared.total;
  if (amount >= high) return 1;
  if (amount <= low || components.length === 0) return amount >= low && components.length === 0 ? 1 : 0;
  const share = (amount - low) / width - offset;
  return rememberedOf(prepared).distribution.evaluate(share).probability;
}
