import type { CorrelatedLine } from "./correlatedLine.ts";
import { factorReach } from "./factorGrid.ts";
import { type FactorValue, leastWeight } from "./factorValues.ts";
import { normalDensity } from "./normal.ts";
import { type Scores, scoresOfAll } from "./scores.ts";
import { probabilitiesAt } from "./slice.ts";

/** Terms are calculated so many at a time, each block with nodes as fine as its waves need. */
export const blockTerms = 32;
/** Values of the factor are followed so many at a time, which bounds the memory. */
const chunkValues = 64;
/** Steps of the lines' scores in their deviations given the factor. */
const scoreStep = 0.4;
/** They are halved so many times at most. */
const finestLevel = 7;
/** Nodes of a smaller part of what does not matter are left out. */
const leastMass = 1e-3;

/** The lines' own characteristic functions given a value of the factor, for a block of terms: line `i` begins at `i·stride + start`. */
export interface OwnWaves {
  readonly re: Float64Array;
  readonly im: Float64Array;
  /** E[amount·e^{iωk·amount}] in the same places, where it is asked for. */
  readonly amountRe: Float64Array;
  readonly amountIm: Float64Array;
  readonly stride: number;
  readonly start: number;
}

/** The widest step between amounts whose scores matter. */
function widestGap({ z, amounts }: Scores): number {
  let widest = 0;
  for (let node = 1; node < z.length; node++) {
    if (normalDensity(z[node]!) < leastWeight) continue;
    widest = Math.max(widest, amounts[node]! - amounts[node - 1]!);
  }
  return widest;
}

/** Nodes of every line that follow a wave of so many radians per amount: coarser ones would see a slow wave in a fast one. */
function scoresFor(
  lines: readonly CorrelatedLine[],
  loading: number,
  spread: number,
): (fastest: number) => readonly Scores[] {
  const components = lines.map(({ component }) => component);
  const levels: { readonly scores: Scores; readonly gap: number }[][] = [];
  const at = (level: number) =>
    (levels[level] ??= scoresOfAll(
      components,
      loading * factorReach + 7 * spread,
      (scoreStep * spread) / 2 ** level,
    ).map((scores) => ({ scores, gap: widestGap(scores) })));
  const first = new Int32Array(lines.length);
  return (fastest) =>
    lines.map((_, line) => {
      while (first[line]! < finestLevel) {
        const { scores, gap } = at(first[line]!)[line]!;
        if (fastest * gap <= scores.mostAngle) break;
        first[line]!++;
      }
      return at(first[line]!)[line]!.scores;
    });
}

/** e^{iωk·amount} at each node for a block of terms. */
function nodeWaves({ amounts }: Scores, low: number, turn: number, from: number, length: number) {
  const re = new Float64Array(amounts.length * blockTerms);
  const im = new Float64Array(re.length);
  for (let node = 0; node < amounts.length; node++) {
    const angle = turn * (low + amounts[node]!);
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    let [x, y] = [Math.cos(from * angle), Math.sin(from * angle)];
    const start = node * blockTerms;
    for (let k = start; k < start + length; k++) {
      re[k] = x;
      im[k] = y;
      const turned = x * cosine - y * sine;
      y = y * cosine + x * sine;
      x = turned;
    }
  }
  return { re, im };
}

/**
 * Visits, block by block of terms, the lines' characteristic functions given each value of their factor, until the
 * visitor says that a value needs no more, or up to the last term; with the waves of the amounts where they are wanted.
 * Answers whether that was done in at most so many steps.
 */
export function visitOwnWaves(
  lines: readonly CorrelatedLine[],
  parameter: number,
  turn: number,
  terms: number,
  values: readonly FactorValue[],
  visit: (value: number, from: number, length: number, own: OwnWaves) => boolean,
  amounts?: { readonly mostSteps: number },
): boolean {
  const loading = Math.sqrt(parameter);
  const spread = Math.sqrt(1 - parameter);
  const scoresAt = scoresFor(lines, loading, spread);
  const probabilities = values.map(() => new Map<Float64Array, ReturnType<typeof probabilitiesAt>>());
  const chunk = Math.min(chunkValues, values.length);
  const stride = chunk * blockTerms;
  const size = lines.length * stride;
  const withAmounts = amounts !== undefined;
  let steps = 0;
  const [re, im] = [new Float64Array(size), new Float64Array(size)];
  const [amountRe, amountIm] = [
    new Float64Array(withAmounts ? size : 0),
    new Float64Array(withAmounts ? size : 0),
  ];
  let open = values.map((_, value) => value);
  for (let from = 0; from <= terms && open.length > 0; from += blockTerms) {
    const length = Math.min(blockTerms, terms + 1 - from);
    const scores = scoresAt(turn * (from + length));
    const next: number[] = [];
    for (let begin = 0; begin < open.length; begin += chunk) {
      const those = open.slice(begin, begin + chunk);
      lines.forEach(({ low, chance }, line) => {
        const own = scores[line]!;
        const waves = nodeWaves(own, low, turn, from, length);
        const sizes = withAmounts ? own.amounts.map((amount) => low + amount) : undefined;
        those.forEach((value, place) => {
          const known = probabilities[value]!;
          let slice = known.get(own.z);
          if (slice === undefined)
            known.set(own.z, (slice = probabilitiesAt(own, loading * values[value]!.factor, spread)));
          const start = line * stride + place * blockTerms;
          steps += slice.probabilities.length * length;
          const least = leastMass * values[value]!.negligible;
          const span = { start, length };
          addNodes({ re, im, ...span }, { beside: 1 - chance, chance, least }, slice, waves);
          if (sizes !== undefined)
            addNodes(
              { re: amountRe, im: amountIm, ...span },
              { beside: 0, chance, least },
              slice,
              waves,
              sizes,
            );
        });
      });
      those.forEach((value, place) => {
        if (!visit(value, from, length, { re, im, amountRe, amountIm, stride, start: place * blockTerms }))
          next.push(value);
      });
    }
    if (withAmounts && steps > amounts.mostSteps) return false;
    open = next;
  }
  return true;
}

/** What is beside the nodes, and chance·Σ probability·size·wave over those that matter. */
function addNodes(
  { re, im, start, length }: { re: Float64Array; im: Float64Array; start: number; length: number },
  { beside, chance, least }: { beside: number; chance: number; least: number },
  slice: ReturnType<typeof probabilitiesAt>,
  waves: { readonly re: Float64Array; readonly im: Float64Array },
  sizes?: Float64Array,
): void {
  const end = start + length;
  re.fill(beside, start, end);
  im.fill(0, start, end);
  const { probabilities } = slice;
  for (let node = 0; node < probabilities.length; node++) {
    const mass = chance * probabilities[node]!;
    if (mass < least) continue;
    const size = sizes === undefined ? mass : mass * sizes[slice.start + node]!;
    let at = (slice.start + node) * blockTerms;
    for (let k = start; k < end; k++, at++) {
      re[k]! += size * waves.re[at]!;
      im[k]! += size * waves.im[at]!;
    }
  }
}
