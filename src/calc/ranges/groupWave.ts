import type { Component } from "./component.ts";
import { factorReach, factorStep } from "./factorGrid.ts";
import { normalDensity } from "./normal.ts";
import type { Part } from "./part.ts";
import { type Scores, scoresOfAll } from "./scores.ts";
import { probabilitiesAt } from "./slice.ts";
import { empty, type Wave } from "./waves.ts";

/** A line of a correlated total, on the total's scale: its amount above `low`, when it occurs. */
export interface CorrelatedLine {
  readonly component: Component;
  readonly low: number;
  readonly chance: number;
  readonly deducted: boolean;
  readonly part: Part;
}

/** Steps of the lines' scores in their deviations given the factor. */
const scoreStep = 0.15;
/** They are halved so many times at most. */
const finestLevel = 6;
/** Nodes of a smaller part of what does not matter are left out. */
const leastMass = 1e-3;
/** Values of the factor of less density than this are left out. */
const leastWeight = 1e-10;
/** What is left out of a wave at a frequency may be so much times its number, over all values of the factor. */
export const waveTolerance = 1e-9;
/** Terms are calculated so many at a time. */
const blockTerms = 32;
/** So many terms below the tolerance end a wave. */
const consecutiveSmall = 4;

/** Amounts above nothing and what each counts, of one line given a value of the factor. */
interface Nodes {
  readonly amounts: readonly number[];
  readonly masses: readonly number[];
}

/**
 * The lines' nodes given a value of the factor, fine enough to follow a wave of so many radians per amount: nodes that
 * are too far apart would see a slow wave in a fast one, which never falls off.
 */
type NodesFor = (fastest: number) => readonly Nodes[];

/** A value of the factor: its weight, and the error of a wave given it that does not matter in the mean. */
interface Given {
  readonly weight: number;
  readonly negligible: number;
  readonly nodesFor: NodesFor;
}

/** Calls with the lines' nodes given each value of their factor, and the value's weight, which adds up to 1. */
export function visitFactor(
  lines: readonly CorrelatedLine[],
  parameter: number,
  visit: (given: Given) => void,
): void {
  const components = lines.map(({ component }) => component);
  const loading = Math.sqrt(parameter);
  const spread = Math.sqrt(1 - parameter);
  const levels: Scores[][] = [];
  const scoresAt = (level: number): Scores[] =>
    (levels[level] ??= scoresOfAll(
      components,
      loading * factorReach + 7 * spread,
      (scoreStep * spread) / 2 ** level,
    ));
  const count = Math.ceil(factorReach / factorStep(components, parameter));
  const factors = Array.from(
    { length: 2 * count + 1 },
    (_, index) => ((index - count) / count) * factorReach,
  );
  const kept = factors.filter((factor) => normalDensity(factor) >= leastWeight);
  const total = kept.reduce((sum, factor) => sum + normalDensity(factor), 0);
  for (const factor of kept) {
    const weight = normalDensity(factor) / total;
    const negligible = waveTolerance / (weight * kept.length);
    const nodesFor: NodesFor = (fastest) =>
      lines.map(({ low, chance }, line) => {
        for (let level = 0; ; level++) {
          const own = scoresAt(level)[line]!;
          const { start, probabilities } = probabilitiesAt(own, loading * factor, spread);
          const angle = fastest * widestGap(own.amounts, start, probabilities, negligible);
          if (angle > own.mostAngle && level < finestLevel) continue;
          const amounts = [0];
          const masses = [1 - chance];
          probabilities.forEach((probability, node) => {
            if (probability < leastMass * negligible) return;
            amounts.push(low + own.amounts[start + node]!);
            masses.push(chance * probability);
          });
          return { amounts, masses };
        }
      });
    visit({ weight, negligible, nodesFor });
  }
}

/** The widest step between amounts that matter. */
function widestGap(
  amounts: Float64Array,
  start: number,
  probabilities: Float64Array,
  negligible: number,
): number {
  let widest = 0;
  for (let node = 1; node < probabilities.length; node++) {
    if (probabilities[node]! < negligible) continue;
    widest = Math.max(widest, amounts[start + node]! - amounts[start + node - 1]!);
  }
  return widest;
}

/** The probability that none of them occurs, in which case they add nothing. */
export const nobodyOf = (lines: readonly CorrelatedLine[]): number =>
  lines.reduce((product, { chance }) => product * (1 - chance), 1);

/** A characteristic function and the last of its terms that is not what nobody leaves. */
interface ReachedWave {
  readonly wave: Wave;
  readonly reached: number;
}

/**
 * The characteristic function of lines that share a factor, up to as many terms as are asked for: the mean over the factor
 * of the products given it. Each is followed until it has fallen to the probability that nobody occurs, where it stays;
 * asked for more terms, only what has not fallen is calculated again, with the finer nodes that they need.
 */
export function groupWave(
  lines: readonly CorrelatedLine[],
  parameter: number,
  turn: number,
): (terms: number) => ReachedWave {
  const nobody = nobodyOf(lines);
  const given: Given[] = [];
  visitFactor(lines, parameter, (own) => given.push(own));
  const known = new Map<Given, ReturnType<typeof productOf>>();
  return (terms) => {
    const wave = empty(terms);
    let reached = 0;
    for (const own of given) {
      const { weight, negligible, nodesFor } = own;
      const before = known.get(own);
      const product =
        before?.settled === true
          ? before
          : productOf(nodesFor(turn * terms), turn, terms, nobody, negligible);
      known.set(own, product);
      for (let k = 0; k <= terms; k++) {
        wave.re[k]! += weight * (product.re[k] ?? nobody);
        wave.im[k]! += weight * (product.im[k] ?? 0);
      }
      reached = Math.max(reached, product.re.length - 1);
    }
    return { wave, reached: Math.min(reached, terms) };
  };
}

/** Π Σ mass·e^{iωk·amount}, up to where nothing is left but that nobody occurs, or up to the last term. */
function productOf(
  nodes: readonly Nodes[],
  turn: number,
  last: number,
  nobody: number,
  negligible: number,
): Wave & { readonly settled: boolean } {
  const count = nodes.reduce((total, { amounts }) => total + amounts.length, 0);
  const [cosines, sines] = [new Float64Array(count), new Float64Array(count)];
  const [c, s] = [new Float64Array(count), new Float64Array(count)];
  const ends = new Int32Array(nodes.length);
  let place = 0;
  nodes.forEach(({ amounts, masses }, line) => {
    for (let node = 0; node < amounts.length; node++, place++) {
      cosines[place] = Math.cos(turn * amounts[node]!);
      sines[place] = Math.sin(turn * amounts[node]!);
      c[place] = masses[node]!;
    }
    ends[line] = place;
  });
  const all = empty(last);
  const [ownRe, ownIm] = [new Float64Array(blockTerms), new Float64Array(blockTerms)];
  for (let from = 0; from <= last; from += blockTerms) {
    const length = Math.min(blockTerms, last + 1 - from);
    const re = all.re.subarray(from, from + length).fill(1);
    const im = all.im.subarray(from, from + length);
    let node = 0;
    for (const end of ends) {
      ownRe.fill(0);
      ownIm.fill(0);
      for (; node < end; node++) {
        const [cosine, sine] = [cosines[node]!, sines[node]!];
        let [x, y] = [c[node]!, s[node]!];
        for (let k = 0; k < length; k++) {
          ownRe[k]! += x;
          ownIm[k]! += y;
          const turned = x * cosine - y * sine;
          y = y * cosine + x * sine;
          x = turned;
        }
        c[node] = x;
        s[node] = y;
      }
      for (let k = 0; k < length; k++) {
        const product = re[k]! * ownRe[k]! - im[k]! * ownIm[k]!;
        im[k] = re[k]! * ownIm[k]! + im[k]! * ownRe[k]!;
        re[k] = product;
      }
    }
    let small = 0;
    for (let k = 0; k < length; k++) {
      const rest = Math.hypot(re[k]! - nobody, im[k]!);
      small = rest < negligible * (from + k) ? small + 1 : 0;
    }
    if (small >= consecutiveSmall) {
      return { re: all.re.slice(0, from + length), im: all.im.slice(0, from + length), settled: true };
    }
  }
  return { ...all, settled: false };
}
