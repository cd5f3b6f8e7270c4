import { CalcError } from "../error.ts";
import { widen } from "./coverage.ts";
import type { SmoothShape } from "./scoreCurve.ts";
import { settleSmooth } from "./smoothLine.ts";

/** How probability is spread between a line's low and high. */
export type Shape = "uniform" | "triangular" | "pert" | "normal" | "lognormal" | "metalog";

export const shapes: readonly Shape[] = ["uniform", "triangular", "pert", "normal", "lognormal", "metalog"];

/** The shapes that low and high bound whatever the coverage. */
export const boundedShapes = ["uniform", "triangular", "pert"] as const satisfies readonly Shape[];

export type BoundedShape = (typeof boundedShapes)[number];

/** Two ends of an amount, in any unit; low is at most high. */
export interface Range {
  low: number;
  high: number;
}

/**
 * A line of a budget: an amount that lies between low and high. Without `likely` it is uniform, with
 * `likely` triangular, unless `shape` says otherwise (a shape with no likely value has its mode in
 * the middle). low = high is a constant. A likely value of 0 outside low..high counts as none.
 * With a chance below 1 it is an event: the amount with that probability, else 0.
 *
 * "normal" and "lognormal" lines are given by low and high alone: with a coverage below 1 these are percentiles of a
 * distribution without bounds, else its ends at three deviations, where it is cut off. A "metalog" line is given by
 * its P10, P50 (likely, else the midpoint) and P90, or the percentiles of the coverage.
 */
export interface RangeLine extends Range {
  likely?: number | undefined;
  shape?: Shape | undefined;
  /** What the amount counts in the total, of any sign (default 1). */
  weight?: number | undefined;
  /** Probability that the line occurs at all, 0 to 1 (default 1); it is 0 otherwise. 0 removes the line. */
  chance?: number | undefined;
}

/** What holds for all the lines of a total. */
export interface RangeOptions {
  /** Spearman rank correlation between every pair of lines, 0 (default) to 1. */
  correlation?: number | undefined;
  /** Probability that an amount lies between low and high, above 0 and at most 1 (default). */
  coverage?: number | undefined;
}

/** The shapes that are calculated with. */
export type SettledShape = Exclude<Shape, "normal" | "lognormal"> | SmoothShape;

export const settledShapes: readonly SettledShape[] = [
  "uniform",
  "triangular",
  "pert",
  "bell",
  "wideBell",
  "metalog",
];

/** A line whose shape is settled. The mode, of smooth shapes the median, is a fraction of the width above the low (0 to 1). */
export interface SettledLine {
  readonly low: number;
  readonly high: number;
  readonly width: number;
  readonly shape: SettledShape;
  readonly mode: number;
  /** Probability that the amount occurs, above 0; 0 otherwise. */
  readonly chance: number;
  /** Whether it is taken off the total: such lines are correlated with each other and not with those added. */
  readonly deducted: boolean;
}

/** Smaller than this is 0: a number so near to the least one has no digits left for what is calculated of it. */
export const leastSize = 1e-290;

const unlessTiny = (size: number): number => (Math.abs(size) < leastSize ? 0 : size);

/** Ends that differ by no more than sums round (0.1 + 0.2 against 0.3) are equal. */
const roundingShare = 1e-15;

function refuseUnlessNumber(value: unknown, argument: string, row: number): void {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new CalcError("#VALUE!", argument, "notANumber", row);
  }
}

/** The amount times a weight; one that cannot occur, or counts nothing, is the constant 0. */
function weighted(line: SettledLine, weight: number, chance: number, row: number): SettledLine {
  if (unlessTiny(weight) === 0 || unlessTiny(chance) === 0) {
    return { low: 0, high: 0, width: 0, shape: "uniform", mode: 0.5, chance: 1, deducted: false };
  }
  const deducted = weight < 0;
  const low = unlessTiny(weight * (deducted ? line.high : line.low)) + 0;
  const high = unlessTiny(weight * (deducted ? line.low : line.high)) + 0;
  const width = unlessTiny(Math.abs(weight) * line.width);
  if (!Number.isFinite(high - low)) throw new CalcError("#NUM!", "weight", "overflow", row);
  return { ...line, low, high, width, mode: deducted ? 1 - line.mode : line.mode, chance, deducted };
}

/** The shape and mode of one line (row is 1-based, for the messages). Throws as product rules say. */
export function settleLine(line: RangeLine, row: number, coverage = 1): SettledLine {
  const { weight = 1, chance = 1 } = line;
  if (weight === 1 && chance === 1) return settleAmount(line, row, coverage);
  refuseUnlessNumber(weight, "weight", row);
  const occurs = requireShare(chance, "chance", row);
  return weighted(settleAmount(line, row, coverage), weight, occurs, row);
}

function settleAmount(line: RangeLine, row: number, coverage: number): SettledLine {
  const { shape } = line;
  refuseUnlessNumber(line.low, "low", row);
  refuseUnlessNumber(line.high, "high", row);
  const low = unlessTiny(line.low);
  let high = unlessTiny(line.high);
  if (shape !== undefined && !shapes.includes(shape)) {
    throw new CalcError("#VALUE!", "shape", "unknownShape", row);
  }
  const rounding = roundingShare * Math.max(Math.abs(low), Math.abs(high));
  if (low > high) {
    if (low - high > rounding) throw new CalcError("#VALUE!", "low", "lowAboveHigh", row);
    high = low;
  }
  const width = unlessTiny(high - low);
  if (!Number.isFinite(width)) throw new CalcError("#NUM!", "high", "overflow", row);

  let mode: number | undefined;
  if (line.likely !== undefined) {
    refuseUnlessNumber(line.likely, "likely", row);
    const likely = unlessTiny(line.likely);
    const inside = likely >= low - rounding && likely <= high + rounding;
    if (!inside && likely !== 0) throw new CalcError("#VALUE!", "likely", "likelyOutside", row);
    if (inside) mode = width === 0 ? 0.5 : Math.min(1, Math.max(0, (likely - low) / width));
  }
  const settled = shape ?? (mode === undefined ? "uniform" : "triangular");
  if (settled === "normal" || settled === "lognormal" || settled === "metalog") {
    const ends = { low: low + 0, high: high + 0, width };
    return { ...settleSmooth(settled, ends, mode, coverage, row), chance: 1, deducted: false };
  }
  const bounded: SettledLine = {
    low: low + 0,
    high: high + 0,
    width,
    shape: settled,
    mode: settled === "uniform" ? 0.5 : (mode ?? 0.5),
    chance: 1,
    deducted: false,
  };
  return widen(bounded, coverage);
}

/** The lines with their shapes settled; no lines at all is an error. */
export function settleLines(lines: readonly RangeLine[], coverage = 1): SettledLine[] {
  if (lines.length === 0) throw new CalcError("#VALUE!", "lines", "empty");
  return lines.map((line, index) => settleLine(line, index + 1, coverage));
}

/** Sums of shares stray as far: 1 − 0.9 − 0.1 is not 0. */
const shareRounding = 1e-12;

/** A number from 0 to 1, where sums are beyond an end by rounding only that end, or an error that names the argument. */
export function requireShare(value: number, argument: string, row?: number): number {
  if (typeof value !== "number" || Number.isNaN(value)) {
    throw new CalcError("#VALUE!", argument, "notANumber", row);
  }
  if (value < -shareRounding || value > 1 + shareRounding) {
    throw new CalcError("#NUM!", argument, "outsideZeroToOne", row);
  }
  return Math.min(1, Math.max(0, value));
}

/** The rank correlation of the options (default 0). */
export function correlationOf(options: RangeOptions): number {
  return requireShare(options.correlation ?? 0, "correlation");
}

/** The coverage of the options (default 1). Nothing lies between two bounds with probability 0. */
export function coverageOf(options: RangeOptions): number {
  const given = options.coverage ?? 1;
  const coverage = requireShare(given, "coverage");
  // What is negative but for rounding is no nought that somebody meant.
  if (given < 0) throw new CalcError("#NUM!", "coverage", "outsideZeroToOne");
  if (coverage === 0) throw new CalcError("#NUM!", "coverage", "notPositive");
  return coverage;
}
