import { type Atoms, atomsOf, countAtMost, cumulative, nothing, addAtoms } from "./atoms.ts";
import { type CorrelatedLine, groupWave, nobodyOf, waveTolerance } from "./groupWave.ts";
import type { Mixture } from "./mixture.ts";
import { endsOf, momentsOfPart, type Part } from "./part.ts";
import { seriesAt } from "./series.ts";
import type { Point } from "./solve.ts";
import { multiplyByNodes, multiplyWaves, ones, type Wave } from "./waves.ts";

const fewestTerms = 64;
const mostTerms = 1024;

/** The waves of all groups multiplied, with so many terms that what follows does not matter. */
function wavesOf(groups: readonly (readonly CorrelatedLine[])[], parameter: number, turn: number): Wave {
  const waves = groups.map((lines) => groupWave(lines, parameter, turn));
  const nobody = groups.reduce((product, lines) => product * nobodyOf(lines), 1);
  for (let terms = fewestTerms; ; terms *= 2) {
    const wave = ones(terms);
    let reached = 0;
    for (const own of waves) {
      const found = own(terms);
      reached = Math.max(reached, found.reached);
      multiplyWaves(wave, found.wave);
    }
    const last = [0, 1, 2, 3].map((back) => terms - back);
    const fallen = last.every((k) => Math.hypot(wave.re[k]! - nobody, wave.im[k]!) < waveTolerance * k);
    if (fallen || terms === mostTerms) {
      return { re: wave.re.slice(0, reached + 1), im: wave.im.slice(0, reached + 1) };
    }
  }
}

/** The whole's characteristic function about its low, without what the atoms hold. */
function remainder(
  groups: readonly (readonly CorrelatedLine[])[],
  fixed: readonly Atoms[],
  parameter: number,
  held: Atoms,
  low: number,
  turn: number,
): Wave {
  const wave = wavesOf(groups, parameter, turn);
  for (const { amounts, masses } of fixed) multiplyByNodes(wave, amounts, masses, turn);
  if (held.amounts.length > 0) {
    const still = ones(wave.re.length - 1);
    multiplyByNodes(still, held.amounts, held.masses, turn);
    for (let k = 0; k < wave.re.length; k++) {
      wave.re[k]! -= still.re[k]!;
      wave.im[k]! -= still.im[k]!;
    }
  }
  multiplyByNodes(wave, [-low], [1], turn);
  return wave;
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
  const nobody = nobodyOf(lines);
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
  const wave = remainder(groups, fixedAtoms, parameter, atoms, low, turn);
  const series = { from: low, period, mean: first, middle: low, mass, ...wave };
  const evaluate = (amount: number): Point => {
    const { probability, density } = seriesAt(series, amount);
    return {
      probability: Math.min(1, Math.max(0, below[countAtMost(atoms, amount)]! + probability)),
      density: Math.max(0, density),
    };
  };
  const breakpoints = (): number[] => [-6, -3, -1, 0, 1, 3, 6].map((count) => mean + count * deviation);
  return {
    low,
    high,
    mean,
    deviation,
    atoms,
    evaluate,
    breakpoints,
    period,
    terms: wave.re.length - 1,
    nobody,
  };
}
