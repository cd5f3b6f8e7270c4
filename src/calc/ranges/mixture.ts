import { addAtoms, type Atoms, atomsOf, countAtMost, cumulative, thin } from "./atoms.ts";
import { addPieces } from "./convolution.ts";
import type { PieceDistribution } from "./distribution.ts";
import {
  choices,
  heldBy,
  othersThan,
  product,
  scaled,
  startingAt,
  termAt,
  termOf,
  type Term,
} from "./mixtureTerms.ts";
import { periodOfParts, planSeries, seriesOfParts } from "./mixtureSeries.ts";
import { type Continuous, endsOf, momentsOfPart, type Part } from "./part.ts";
import { type Series, seriesAt } from "./series.ts";
import type { Point } from "./solve.ts";

/** The distribution of a total that may have jumps. */
export interface Mixture {
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly deviation: number;
  /** The jumps of the probability. */
  readonly atoms: Atoms;
  /** Probability that the total is at most an amount, and the density there beside the jumps. */
  evaluate(amount: number): Point;
  /** Amounts where the density may change its formula. */
  breakpoints(): number[];
}

export interface IndependentMixture extends Mixture {
  /** What one evaluation goes through: densities begun at amounts, and terms of a series. */
  readonly steps: number;
}

/** Orders of the product of more than two densities are left to the series. */
const mostDensities = 2;
/** So many evaluations a point are affordable; more starts than that are thinned to a lattice. */
const mostEvaluations = 200_000;
/** A part narrower than this share of the total's width counts as a fixed amount at its mean. */
const negligibleShare = 1e-13;
const mostBreakpoints = 2000;
/** Pairs of densities that are integrated at each evaluation. */
const mostPairs = 1000;
const cellsOfRest = 1024;

function thinnedBy(count: number, discrete: Atoms): Atoms {
  const most = Math.max(256, Math.floor(mostEvaluations / Math.max(1, count)));
  return discrete.amounts.length > most ? thin(discrete, most) : discrete;
}

/** How a total's probability is held: jumps, densities begun at amounts, and a series of the rest. */
interface Composition {
  readonly terms: readonly Term[];
  readonly atoms: Atoms;
  readonly series?: Series & { readonly mass: number };
}

/** Whether the pairs of densities, begun at every sum of the atoms, can be integrated one by one. */
function pairsAffordable(moving: readonly Part[], discrete: Atoms): boolean {
  return moving.length * moving.length * discrete.amounts.length <= mostPairs;
}

function compose(
  moving: readonly Part[],
  discrete: Atoms,
  parts: readonly Part[],
  narrow: boolean,
): Composition {
  const period = periodOfParts(parts);
  const few = moving.length <= mostDensities;
  const most = !narrow && pairsAffordable(moving, discrete) ? mostDensities + 1 : mostDensities;
  const plan = few ? undefined : planSeries(parts, period, most);
  if (!few && plan === undefined) return peel(moving, parts);
  const orders = plan === undefined ? mostDensities : plan.from - 1;
  const chosen = choices(moving, orders);
  const starts = thinnedBy(chosen.length, discrete);
  const terms = chosen.map((own) => termOf(own, othersThan(own, moving, starts)));
  const still = orders >= 0 && moving.every(({ atoms }) => atoms.amounts.length > 0);
  const atoms = still ? othersThan([], moving, discrete) : atomsOf([]);
  if (plan === undefined) return { terms, atoms };
  const [mass, first] = heldBy(terms, chosen, atoms);
  const mean = parts.reduce((sum, part) => sum + momentsOfPart(part).mean, 0);
  return { terms, atoms, series: seriesOfParts(parts, plan, period, 1 - mass, mean - first, mean) };
}

/** Probability that a total is at most an amount, as far as its densities hold it. */
function continuousAt({ terms, series }: Pick<Composition, "terms" | "series">, amount: number): Point {
  const into = { probability: 0, density: 0 };
  for (const term of terms) termAt(term, amount, into);
  if (series !== undefined) {
    const { probability, density } = seriesAt(series, amount);
    into.probability += probability;
    into.density += density;
  }
  return into;
}

/** A smooth density as amounts on a fine lattice, each at the mean of its cell. */
function latticeOf(part: Pick<Composition, "terms" | "series">, low: number, high: number): Atoms {
  const step = (high - low) / cellsOfRest;
  const pairs: [number, number][] = [];
  let last = continuousAt(part, low);
  for (let cell = 1; cell <= cellsOfRest; cell++) {
    const from = low + (cell - 1) * step;
    const next = continuousAt(part, low + cell * step);
    const mass = next.probability - last.probability;
    // The mean of a cubic through both values and slopes.
    const below =
      step * ((last.probability + next.probability) / 2 + (step * (last.density - next.density)) / 12);
    const mean = (next.probability * step - below) / mass;
    if (mass > 0) pairs.push([from + Math.min(step, Math.max(0, mean)), mass]);
    last = next;
  }
  return atomsOf(pairs);
}

/** The series as a density of mass 1 that starts at an amount. */
function pieceOfSeries(
  series: Series & { readonly mass: number },
  low: number,
  high: number,
): PieceDistribution {
  return {
    width: high - low,
    polynomial: false,
    breakpoints: () => [0, high - low],
    evaluate: (at) => {
      const { probability, density } = seriesAt(series, low + at);
      return { probability: probability / series.mass, density: density / series.mass };
    },
  };
}

/** The widest density is added by integrals to the rest, which comes by the same rules and is narrow beside it. */
function peel(moving: readonly Part[], parts: readonly Part[]): Composition {
  const widest = moving[0]!;
  const { continuous, atoms } = widest;
  if (continuous === undefined) throw new RangeError("a part without density cannot be the widest one");
  const {
    low,
    high,
    composition: rest,
  } = resolve(
    parts.filter((part) => part !== widest),
    true,
  );
  const terms: Term[] = [];
  if (rest.atoms.amounts.length > 0) terms.push(termOf([widest], rest.atoms));
  if (atoms.amounts.length > 0) {
    for (const { starts, piece, densities } of rest.terms) {
      terms.push(startingAt(addAtoms(starts, atoms), piece, densities));
    }
    if (rest.series !== undefined) {
      const starts = scaled(atoms, low, rest.series.mass);
      terms.push(startingAt(starts, pieceOfSeries(rest.series, low, high), mostDensities + 1));
    }
  }
  const smooth: Term[] = [];
  for (const term of rest.terms) {
    if (term.densities > 1) smooth.push(term);
    else {
      const starts = scaled(term.starts, continuous.low, continuous.mass);
      terms.push(startingAt(starts, addPieces(continuous.piece, term.piece), 2));
    }
  }
  if (smooth.length > 0 || rest.series !== undefined) {
    const lattice = latticeOf({ terms: smooth, ...(rest.series && { series: rest.series }) }, low, high);
    terms.push(termOf([widest], lattice));
  }
  const still = atoms.amounts.length > 0 && rest.atoms.amounts.length > 0;
  return { terms, atoms: still ? addAtoms(atoms, rest.atoms) : atomsOf([]) };
}

/** A part too narrow to matter as the amount that it has on average. */
function narrowAsFixed(part: Part, width: number): Part {
  const { atoms, continuous } = part;
  if (continuous === undefined || continuous.piece.width > negligibleShare * width) return part;
  const pairs = Array.from(atoms.amounts, (amount, index) => [amount, atoms.masses[index]!] as const);
  return { atoms: atomsOf([...pairs, [continuous.low + continuous.mean, continuous.mass]]) };
}

/** `narrow` is what stands beside a much wider density, whose integral makes waves too fast for the series vanish. */
function resolve(
  given: readonly Part[],
  narrow: boolean,
): { low: number; high: number; composition: Composition } {
  const width = given.reduce((sum, part) => sum + endsOf(part).high - endsOf(part).low, 0);
  const parts = given.map((part) => narrowAsFixed(part, width));
  const low = parts.reduce((sum, part) => sum + endsOf(part).low, 0);
  const high = parts.reduce((sum, part) => sum + endsOf(part).high, 0);
  const moving = parts
    .filter((part): part is Part & { continuous: Continuous } => part.continuous !== undefined)
    .sort((one, other) => other.continuous.piece.width - one.continuous.piece.width);
  const discrete = product(
    parts.filter(({ continuous }) => continuous === undefined).map(({ atoms }) => atoms),
  );
  const composition =
    moving.length === 0 ? { terms: [], atoms: discrete } : compose(moving, discrete, parts, narrow);
  return { low, high, composition };
}

/**
 * The distribution of a sum of independent parts, whose densities and atoms are known (see part.ts):
 *
 * - atoms only: every combination of them, up to 2^20 different sums, beyond on a lattice of 2^17 steps;
 * - otherwise the products of at most two densities with all the others' atoms by themselves (a closed form, an
 *   integral), and the products of more, which fall off fast, as one Fourier series;
 * - where one density dominates so that the series is too long: that one added by integrals to the rest.
 */
export function mixtureOf(parts: readonly Part[]): IndependentMixture {
  const { low, high, composition } = resolve(parts, false);
  const { atoms } = composition;
  const sums = cumulative(atoms);
  const moments = parts.map(momentsOfPart);
  const mean = moments.reduce((sum, own) => sum + own.mean, 0);
  const deviation = Math.sqrt(moments.reduce((sum, own) => sum + own.variance, 0));

  const evaluate = (amount: number): Point => {
    const { probability, density } = continuousAt(composition, amount);
    return {
      probability: Math.min(1, Math.max(0, probability + sums[countAtMost(atoms, amount)]!)),
      density: Math.max(0, density),
    };
  };
  const breakpoints = (): number[] => {
    const found = new Set<number>();
    for (const { starts, piece } of composition.terms) {
      for (const start of starts.amounts) {
        if (found.size >= mostBreakpoints) break;
        for (const at of piece.breakpoints()) found.add(start + at);
      }
    }
    for (const count of [-8, -6, -4, -2, 0, 2, 4, 6, 8]) found.add(mean + count * deviation);
    return [...found].filter((at) => at > low && at < high).sort((one, other) => one - other);
  };
  const starts = composition.terms.reduce((sum, term) => sum + term.starts.amounts.length, 0);
  const steps = starts + (composition.series?.re.length ?? 0);
  return { low, high, mean, deviation, atoms, evaluate, breakpoints, steps };
}
