import { type Continuous, continuousLine } from "../ranges/part.ts";
import type { PieceDistribution } from "../ranges/distribution.ts";
import type { Point } from "../ranges/solve.ts";
import { tabulate } from "../ranges/tabulation.ts";
import { characteristicsOfNodes } from "./nodeWaves.ts";
import {
  monotonePieces,
  type Nodes,
  nodesOf,
  probabilityBetween,
  scoreAt,
  scoreReach,
} from "./sampledCurve.ts";
import { type Curve, curveOf, type LineValue } from "./value.ts";

/** The value of a line as a density, in the line's unit; it must have terms. */
export function continuousValue(value: LineValue): Continuous {
  const [only, ...others] = value.terms;
  if (only !== undefined && others.length === 0) {
    const { scale, shape, mode } = only;
    const share = Math.abs(scale);
    const turned = scale < 0;
    return continuousLine(
      { share, shape, mode: turned ? 1 - mode : mode },
      turned ? value.fixed + scale : value.fixed,
      1,
    );
  }
  return curvedValue(value, directionOf(value));
}

/** The least that a value may be, without its distribution. */
export function leastValue(value: LineValue): number {
  const [only, ...others] = value.terms;
  if (only === undefined) return value.fixed;
  if (others.length === 0) return only.scale < 0 ? value.fixed + only.scale : value.fixed;
  return Math.min(...monotonePieces(curveOf(value), directionOf(value)).map(({ low }) => low));
}

/** Whether all terms rise or all fall with u; undefined where some do either. */
function directionOf({ terms }: LineValue): boolean | undefined {
  const rising = terms.every(({ scale }) => scale > 0);
  return rising || terms.every(({ scale }) => scale < 0) ? rising : undefined;
}

/** A value whose periods differ in shape: its distribution is that of the pieces on which it is monotone. */
function curvedValue(value: LineValue, rises: boolean | undefined): Continuous {
  const curve = curveOf(value);
  const pieces = monotonePieces(curve, rises);
  const low = Math.min(...pieces.map((piece) => piece.low));
  const high = Math.max(...pieces.map((piece) => piece.high));
  const width = high - low;

  const evaluate = (above: number): Point => {
    if (above <= 0) return { probability: 0, density: 0 };
    if (above >= width) return { probability: 1, density: 0 };
    const amount = low + above;
    let probability = 0;
    let density = 0;
    for (const piece of pieces) {
      if (amount >= piece.high) probability += probabilityBetween(piece.from, piece.to);
      else if (amount > piece.low) {
        const z = scoreAt(curve, piece, amount);
        probability += piece.rises ? probabilityBetween(piece.from, z) : probabilityBetween(z, piece.to);
        density += 1 / Math.abs(curve.slope(z));
      }
    }
    return { probability, density: Number.isFinite(density) ? density : 0 };
  };

  const coarse = nodesOf(curve, 0);
  const mean = coarse.values.reduce((sum, own, index) => sum + (coarse.weights[index] ?? 0) * own, 0);
  const variance = coarse.values.reduce(
    (sum, own, index) => sum + (coarse.weights[index] ?? 0) * (own - mean) ** 2,
    0,
  );
  const cutsOf = (): number[] => {
    const inner = [...curve.kinks, ...pieces.flatMap(({ from, to }) => [from, to])]
      .filter((z) => Math.abs(z) < scoreReach)
      .map((z) => curve.at(z) - low);
    return [0, ...inner.sort((one, other) => one - other), width];
  };
  // A series over all lines asks for neither.
  let cuts: number[] | undefined;
  let variations: Variations | undefined;
  return {
    mass: 1,
    low,
    piece: lazyTable({ width, polynomial: false, breakpoints: () => (cuts ??= cutsOf()), evaluate }),
    mean: mean - low,
    variance,
    bound: (frequency) => {
      if (rises === undefined) return Math.min(1, poleBound(frequency * width));
      variations ??= variationsOf(curve, coarse);
      return Math.min(1, variations.density / frequency, variations.slope / frequency ** 2);
    },
    characteristics: (turn, terms) =>
      characteristicsOfNodes(nodesOf(curve, turn * terms, coarse), low + width / 2, turn, terms),
  };
}

/** Integrals ask thousands of times: then a table costs less than a search for each; a series asks never. */
function lazyTable(piece: PieceDistribution): PieceDistribution {
  let calls = 0;
  let table: PieceDistribution | undefined;
  const evaluate = (amount: number): Point => {
    if (calls++ < firstCalls) return piece.evaluate(amount);
    table ??= tabulate(piece, 1e-14);
    return table.evaluate(amount);
  };
  return { ...piece, evaluate };
}

const firstCalls = 200;

interface Variations {
  readonly density: number;
  readonly slope: number;
}

/**
 * Total variations of the density and of its slope, which bound |φ(ω)| by V/ω and V′/ω²; a margin for the
 * sampling. Further out in the tails differences are mere rounding.
 */
function variationsOf(curve: Curve, nodes: Nodes): Variations {
  const points = Array.from(nodes.z, (z, index) => ({ z, at: nodes.values[index] ?? 0 }))
    .filter(({ z }) => Math.abs(z) < 6.5)
    .map(({ z, at }) => ({ at, density: 1 / Math.abs(curve.slope(z)) }));
  let [density, slope, lastDensity, lastSlope] = [0, 0, 0, 0];
  let before = points[0]?.at ?? 0;
  for (const point of points) {
    density += Math.abs(point.density - lastDensity);
    const own = point.at === before ? lastSlope : (point.density - lastDensity) / Math.abs(point.at - before);
    slope += Math.abs(own - lastSlope);
    [before, lastDensity, lastSlope] = [point.at, point.density, own];
  }
  // A density that does not begin or end at 0 jumps there, and its slope bounds nothing.
  const jumps = Math.max(points[0]?.density ?? 0, lastDensity) > 1e-3 * density;
  return {
    density: margin * (density + lastDensity),
    slope: jumps ? Infinity : margin * (slope + Math.abs(lastSlope)),
  };
}

const margin = 1.3;

/** A density with poles at its extremes rings on as the root of the frequency (van der Corput). */
const poleBound = (waves: number): number => 8 / Math.sqrt(waves);
