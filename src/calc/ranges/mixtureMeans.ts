import { correlatedMixture } from "./correlatedMixture.ts";
import type { CorrelatedLine } from "./correlatedLine.ts";
import { visitFactor } from "./factorNodes.ts";
import { waveOfLines } from "./groupWaves.ts";
import type { Part } from "./part.ts";
import { addWave, empty, multiplyByNodes, multiplyWaves, ones, type Wave } from "./waves.ts";

const copyOf = ({ re, im }: Wave): Wave => ({ re: re.slice(), im: im.slice() });

/** For each line the mean over the factor of its amount's wave times the waves of all others of its group. */
function amountWaves(
  lines: readonly CorrelatedLine[],
  parameter: number,
  turn: number,
  terms: number,
): Wave[] {
  const sums = lines.map(() => empty(terms));
  visitFactor(lines, parameter, ({ weight, nodesFor }) => {
    const nodes = nodesFor(turn * terms);
    // Up to a line from the first on, then from the last on: together all but the line.
    const without: Wave[] = [];
    const upTo = ones(terms);
    for (const { amounts, masses } of nodes) {
      without.push(copyOf(upTo));
      multiplyByNodes(upTo, amounts, masses, turn);
    }
    const fromOn = ones(terms);
    for (let line = lines.length - 1; line >= 0; line--) {
      const { amounts, masses } = nodes[line]!;
      const own = without[line]!;
      multiplyWaves(own, fromOn);
      multiplyByNodes(
        own,
        amounts,
        masses.map((mass, node) => mass * amounts[node]!),
        turn,
      );
      addWave(sums[line]!, weight, own);
      multiplyByNodes(fromOn, amounts, masses, turn);
    }
  });
  return sums;
}

/** The density at an amount of what a wave spreads over a period from its low on. */
function densityAt({ re, im }: Wave, period: number, above: number): number {
  let sum = re[0]!;
  for (let k = 1; k < re.length; k++) {
    const angle = (2 * Math.PI * k * above) / period;
    sum += 2 * (re[k]! * Math.cos(angle) + im[k]! * Math.sin(angle));
  }
  return sum / period;
}

/**
 * The means of correlated lines, and of fixed events beside them, given their total, where it has a density: E[X; total]
 * is the series of the wave of X times those of all others, over that of the total.
 */
export function correlatedMixtureMeans(
  lines: readonly CorrelatedLine[],
  fixed: readonly Part[],
  parameter: number,
  amount: number,
): { lines: number[]; fixed: number[] } {
  const { low, period, terms, nobody, evaluate } = correlatedMixture(lines, fixed, parameter, false);
  const turn = (2 * Math.PI) / period;
  const groups = [false, true].map((sign) => lines.filter(({ deducted }) => deducted === sign));
  const waves = groups.map((group) =>
    group.length === 0 ? ones(terms) : waveOfLines(group, parameter, turn, terms),
  );
  const fixedWave = (except: number): Wave => {
    const wave = ones(terms);
    fixed.forEach(({ atoms }, index) => {
      if (index !== except) multiplyByNodes(wave, atoms.amounts, atoms.masses, turn);
    });
    return wave;
  };
  const fixedAll = fixedWave(-1);
  const shift = (wave: Wave): Wave => {
    multiplyByNodes(wave, [-low], [1], turn);
    return wave;
  };
  const total = evaluate(amount).density;
  const means = new Map<CorrelatedLine, number>();
  groups.forEach((group, which) => {
    if (group.length === 0) return;
    amountWaves(group, parameter, turn, terms).forEach((wave, index) => {
      multiplyWaves(wave, waves[1 - which]!);
      multiplyWaves(wave, fixedAll);
      means.set(group[index]!, densityAt(shift(wave), period, amount - low) / total);
    });
  });
  const moving = copyOf(waves[0]!);
  multiplyWaves(moving, waves[1]!);
  // Where no line occurs a fixed event makes a jump, which is no part of the density.
  moving.re.forEach((value, k) => (moving.re[k] = value - nobody));
  return {
    lines: lines.map((line) => means.get(line) ?? Number.NaN),
    fixed: fixed.map(({ atoms: { amounts, masses } }, index) => {
      const wave = fixedWave(index);
      multiplyByNodes(
        wave,
        amounts,
        masses.map((mass, place) => mass * amounts[place]!),
        turn,
      );
      multiplyWaves(wave, moving);
      return densityAt(shift(wave), period, amount - low) / total;
    }),
  };
}
