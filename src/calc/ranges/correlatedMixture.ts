import { addAtoms, type Atoms, atomsOf, countAtMost, cumulative, nothing } from "./atoms.ts";
import { type CorrelatedLine, nobodyOf, othersNobody } from "./correlatedLine.ts";
import { type Group, groupOf, leastAlone, termsOf, wavesOf } from "./groupWaves.ts";
import type { Mixture } from "./mixture.ts";
import { heldBy, othersThan, type Term, termAt, termOf } from "./mixtureTerms.ts";
import { endsOf, momentsOfPart, type Part } from "./part.ts";
import { seriesAt } from "./series.ts";
import { severalWave } from "./severalWave.ts";
import type { Point } from "./solve.ts";
import { multiplyByNodes } from "./waves.ts";

/** Densities of single lines are begun at so many amounts at most; where there are more, the series takes them. */
const mostStarts = 20_000;
const mostBreakpoints = 200;

/** A mixture whose series has so many terms of a period; what has no jumps is on them from the low on. */
export interface WaveMixture extends Mixture {
  readonly period: number;
  readonly terms: number;
  /** Probability that no line occurs. */
  readonly nobody: number;
}

/** Densities of one line while no other occurs, begun at every sum of the fixed amounts. */
function singlesOf(lines: readonly CorrelatedLine[], fixedSums: Atoms): { parts: Part[][]; terms: Term[] } {
  const moving = lines.map(({ part }) => part);
  const alone = othersNobody(lines);
  const parts = moving
    .filter(({ continuous }, line) => alone[line]! * (continuous?.mass ?? 0) >= leastAlone)
    .map((part) => [part]);
  return { parts, terms: parts.map((own) => termOf(own, othersThan(own, moving, fixedSums))) };
}

/** Lines that share a factor: those added, and those deducted. */
export const groupsOf = (lines: readonly CorrelatedLine[]): CorrelatedLine[][] =>
  [false, true]
    .map((sign) => lines.filter(({ deducted }) => deducted === sign))
    .filter((group) => group.length > 0);

/** A margin keeps what rounding spills over one end from showing up at the other. */
const margin = 1.02;

/** The period of a total's series. */
export const periodOf = (lines: readonly CorrelatedLine[], fixed: readonly Part[]): number =>
  margin *
  [...lines.map(({ part }) => part), ...fixed].reduce((sum, part) => {
    const { low, high } = endsOf(part);
    return sum + (high - low);
  }, 0);

/**
 * A total of correlated lines of which some occur with a chance, or are deducted. The amounts of the lines added
 * share one Gaussian factor, and those deducted another; whether events occur is independent of all. Its characteristic
 * function is the mean over the factor of the products given it; what has jumps is held apart from the series, and so is
 * what falls off slowly: each line while no other occurs (unless `holdSingles` is false).
 */
export function correlatedMixture(
  lines: readonly CorrelatedLine[],
  fixed: readonly Part[],
  parameter: number,
  holdSingles = true,
): WaveMixture {
  const turn = (2 * Math.PI) / periodOf(lines, fixed);
  const groups = groupsOf(lines).map((group) =>
    groupOf(group, turn, severalWave(group, parameter, turn, termsOf(group))),
  );
  return mixtureOfGroups(groups, fixed, periodOf(lines, fixed), holdSingles);
}

/** The same of waves that are known at multiples of the frequency of a period, which is at least as long as the total is wide. */
export function mixtureOfGroups(
  groups: readonly Group[],
  fixed: readonly Part[],
  period: number,
  holdSingles: boolean,
): WaveMixture {
  const lines = groups.flatMap((group) => group.lines);
  const turn = (2 * Math.PI) / period;
  const parts = [...lines.map(({ part }) => part), ...fixed];
  const low = parts.reduce((sum, part) => sum + endsOf(part).low, 0);
  const high = parts.reduce((sum, part) => sum + endsOf(part).high, 0);
  const mean = parts.reduce((sum, part) => sum + momentsOfPart(part).mean, 0);
  const deviation = Math.sqrt(parts.reduce((sum, part) => sum + momentsOfPart(part).variance, 0));
  const nobody = nobodyOf(lines);
  const sums = fixed.reduce((sum, own) => addAtoms(sum, own.atoms), nothing);
  const atoms =
    nobody > 0 ? { amounts: sums.amounts, masses: sums.masses.map((mass) => mass * nobody) } : atomsOf([]);
  const below = cumulative(atoms);
  const held = holdSingles && lines.length * sums.amounts.length <= mostStarts;
  const singles = held ? singlesOf(lines, sums) : { parts: [], terms: [] };
  const [heldMass, heldFirst] = heldBy(singles.terms, singles.parts, atoms);

  const wave = wavesOf(groups, held);
  for (const { atoms: own } of fixed) multiplyByNodes(wave, own.amounts, own.masses, turn);
  multiplyByNodes(wave, [-low], [1], turn);
  const series = { from: low, period, mean: mean - heldFirst, middle: low, mass: 1 - heldMass, ...wave };
  const evaluate = (amount: number): Point => {
    const point = seriesAt(series, amount);
    const into = {
      probability: point.probability + below[countAtMost(atoms, amount)]!,
      density: point.density,
    };
    for (const term of singles.terms) termAt(term, amount, into);
    return {
      probability: Math.min(1, Math.max(0, into.probability)),
      density: Math.max(0, into.density),
    };
  };
  const breakpoints = (): number[] => {
    const found = new Set([-6, -3, -1, 0, 1, 3, 6].map((count) => mean + count * deviation));
    for (const { starts, piece } of singles.terms) {
      for (const start of starts.amounts) {
        if (found.size >= mostBreakpoints) break;
        for (const at of piece.breakpoints()) found.add(start + at);
      }
    }
    return [...found].sort((one, other) => one - other);
  };
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
