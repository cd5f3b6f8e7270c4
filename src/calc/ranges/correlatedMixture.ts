import { type Atoms, atomsOf, countAtMost, cumulative, nothing, addAtoms } from "./atoms.ts";
import { factorReach, factorStep } from "./factorGrid.ts";
import type { Component } from "./component.ts";
import { endsOf, momentsOfPart, type Part } from "./part.ts";
import type { Mixture } from "./mixture.ts";
import { normalDensity } from "./normal.ts";
import { scoresOfAll } from "./scores.ts";
import { seriesAt } from "./series.ts";
import { probabilitiesAt } from "./slice.ts";
import type { Point } from "./solve.ts";

/** A line of a correlated total, on the total's scale: its amount above `low`, when it occurs. */
export interface CorrelatedLine {
  readonly component: Component;
  readonly low: number;
  readonly chance: number;
  readonly deducted: boolean;
  readonly part: Part;
}

const tolerance = 1e-9;
const fewestTerms = 64;
const mostTerms = 1024;
/** Steps of the lines' scores in their deviations given the factor. */
const scoreStep = 0.15;
/** Values of the factor of less density than this are left out. */
const leastWeight = 1e-10;

export interface Wave {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

export const ones = (terms: number): Wave => ({
  re: new Float64Array(terms + 1).fill(1),
  im: new Float64Array(terms + 1),
});

/** Multiplies by Σ mass·e^{iωk·amount}. */
export function multiplyByNodes(
  into: Wave,
  amounts: ArrayLike<number>,
  masses: ArrayLike<number>,
  turn: number,
): void {
  const own = { re: new Float64Array(into.re.length), im: new Float64Array(into.re.length) };
  for (let node = 0; node < amounts.length; node++) {
    const mass = masses[node]!;
    const cosine = Math.cos(turn * amounts[node]!);
    const sine = Math.sin(turn * amounts[node]!);
    let c = mass;
    let s = 0;
    for (let k = 0; k < own.re.length; k++) {
      own.re[k]! += c;
      own.im[k]! += s;
      const turned = c * cosine - s * sine;
      s = s * cosine + c * sine;
      c = turned;
    }
  }
  for (let k = 0; k < own.re.length; k++) {
    const re = into.re[k]! * own.re[k]! - into.im[k]! * own.im[k]!;
    into.im[k] = into.re[k]! * own.im[k]! + into.im[k]! * own.re[k]!;
    into.re[k] = re;
  }
}

/** Calls with the lines' amounts and probabilities given each value of their factor, and the value's weight, which adds up to 1. */
export function visitFactor(
  lines: readonly CorrelatedLine[],
  parameter: number,
  visit: (weight: number, nodes: readonly { amounts: number[]; masses: number[] }[]) => void,
): void {
  const components = lines.map(({ component }) => component);
  const loading = Math.sqrt(parameter);
  const spread = Math.sqrt(1 - parameter);
  const scores = scoresOfAll(components, loading * factorReach + 7 * spread, scoreStep * spread);
  const count = Math.ceil(factorReach / factorStep(components, parameter));
  const factors = Array.from(
    { length: 2 * count + 1 },
    (_, index) => ((index - count) / count) * factorReach,
  );
  const kept = factors.filter((factor) => normalDensity(factor) >= leastWeight);
  const total = kept.reduce((sum, factor) => sum + normalDensity(factor), 0);
  for (const factor of kept) {
    const nodes = lines.map(({ low, chance }, line) => {
      const own = scores[line]!;
      const { start, probabilities } = probabilitiesAt(own, loading * factor, spread);
      const amounts = [0];
      const masses = [1 - chance];
      probabilities.forEach((probability, node) => {
        if (probability < 1e-14) return;
        amounts.push(low + own.amounts[start + node]!);
        masses.push(chance * probability);
      });
      return { amounts, masses };
    });
    visit(normalDensity(factor) / total, nodes);
  }
}

export function addWave(into: Wave, weight: number, other: Wave): void {
  for (let k = 0; k < into.re.length; k++) {
    into.re[k]! += weight * other.re[k]!;
    into.im[k]! += weight * other.im[k]!;
  }
}

export const empty = (terms: number): Wave => ({
  re: new Float64Array(terms + 1),
  im: new Float64Array(terms + 1),
});

/** The characteristic function of lines that share a factor: the mean over it of the product given it. */
export function groupWave(
  lines: readonly CorrelatedLine[],
  parameter: number,
  turn: number,
  terms: number,
): Wave {
  const sum = empty(terms);
  visitFactor(lines, parameter, (weight, nodes) => {
    const given = ones(terms);
    for (const { amounts, masses } of nodes) multiplyByNodes(given, amounts, masses, turn);
    addWave(sum, weight, given);
  });
  return sum;
}

export function multiplyWaves(into: Wave, other: Wave): void {
  for (let k = 0; k < into.re.length; k++) {
    const re = into.re[k]! * other.re[k]! - into.im[k]! * other.im[k]!;
    into.im[k] = into.re[k]! * other.im[k]! + into.im[k]! * other.re[k]!;
    into.re[k] = re;
  }
}

/** The whole's characteristic function without what the atoms hold, and whether it has fallen off at the end. */
function remainder(
  groups: readonly (readonly CorrelatedLine[])[],
  fixed: readonly Atoms[],
  parameter: number,
  held: Atoms,
  low: number,
  turn: number,
  terms: number,
): { wave: Wave; settled: boolean } {
  const wave = ones(terms);
  for (const lines of groups) multiplyWaves(wave, groupWave(lines, parameter, turn, terms));
  for (const { amounts, masses } of fixed) multiplyByNodes(wave, amounts, masses, turn);
  if (held.amounts.length > 0) {
    const still = ones(terms);
    multiplyByNodes(still, held.amounts, held.masses, turn);
    for (let k = 0; k <= terms; k++) {
      wave.re[k]! -= still.re[k]!;
      wave.im[k]! -= still.im[k]!;
    }
  }
  // About the low, where the series starts.
  multiplyByNodes(wave, [-low], [1], turn);
  const settled = [terms, terms - 1, terms - 2].every(
    (k) => Math.hypot(wave.re[k]!, wave.im[k]!) < tolerance * k,
  );
  return { wave, settled };
}

/** A mixture whose series has so many terms of a period; what has no jumps is on them from the low on. */
export interface WaveMixture extends Mixture {
  readonly period: number;
  readonly terms: number;
  /** Probability that no line occurs. */
  readonly nobody: number;
}

/**
 * A total of correlated lines of which some occur with a chance, or are deducted. The amounts of the lines added
 * share one Gaussian factor, and those deducted another; whether events occur is independent of all. Its characteristic
 * function is the mean over the factor of the products given it; what has jumps is held apart from the series.
 */
export function correlatedMixture(
  lines: readonly CorrelatedLine[],
  fixed: readonly Part[],
  parameter: number,
): WaveMixture {
  const parts = [...lines.map(({ part }) => part), ...fixed];
  const low = parts.reduce((sum, part) => sum + endsOf(part).low, 0);
  const high = parts.reduce((sum, part) => sum + endsOf(part).high, 0);
  const mean = parts.reduce((sum, part) => sum + momentsOfPart(part).mean, 0);
  const deviation = Math.sqrt(parts.reduce((sum, part) => sum + momentsOfPart(part).variance, 0));
  const groups = [false, true]
    .map((sign) => lines.filter(({ deducted }) => deducted === sign))
    .filter((group) => group.length > 0);
  const fixedAtoms = fixed.map(({ atoms }) => atoms);
  const nobody = lines.reduce((product, { chance }) => product * (1 - chance), 1);
  const sums = fixedAtoms.reduce((sum, own) => addAtoms(sum, own), nothing);
  const atoms =
    nobody > 0 ? { amounts: sums.amounts, masses: sums.masses.map((mass) => mass * nobody) } : atomsOf([]);
  const below = cumulative(atoms);
  const mass = 1 - below[below.length - 1]!;
  let first = mean;
  atoms.amounts.forEach((amount, index) => (first -= amount * atoms.masses[index]!));

  // A margin keeps what rounding spills over one end from showing up at the other.
  const period = (high - low) * 1.02;
  const turn = (2 * Math.PI) / period;
  let terms = fewestTerms;
  let found = remainder(groups, fixedAtoms, parameter, atoms, low, turn, terms);
  while (!found.settled && terms < mostTerms) {
    terms *= 2;
    found = remainder(groups, fixedAtoms, parameter, atoms, low, turn, terms);
  }
  const series = { from: low, period, mean: first, middle: low, mass, ...found.wave };
  const evaluate = (amount: number): Point => {
    const { probability, density } = seriesAt(series, amount);
    return {
      probability: Math.min(1, Math.max(0, below[countAtMost(atoms, amount)]! + probability)),
      density: Math.max(0, density),
    };
  };
  const breakpoints = (): number[] => [-6, -3, -1, 0, 1, 3, 6].map((count) => mean + count * deviation);
  return { low, high, mean, deviation, atoms, evaluate, breakpoints, period, terms, nobody };
}
