import { normalDensity, normalProbability } from "../ranges/normal.ts";
import { panels } from "./panels.ts";
import type { Curve } from "./value.ts";

/** Beyond these scores lies a probability of 1e-16. */
export const scoreReach = 8.3;

/** A curve at nodes of an integral over its probability: Σ weight·f(value) = ∫ f(g(u)) du. */
export interface Nodes {
  readonly z: Float64Array;
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/** Gauss-Legendre panels of the normal score, cut at the kinks, each at most so long. */
export function scorePanels(
  kinks: readonly number[],
  longest: number,
): { z: Float64Array; widths: Float64Array } {
  const inner = kinks.filter((kink) => kink > -scoreReach && kink < scoreReach);
  const cuts = [-scoreReach, ...inner, scoreReach];
  return panels(
    cuts.slice(1).map((cut, index) => {
      const from = cuts[index] ?? 0;
      const span = cut - from;
      return { from, to: from + span, count: Math.ceil(span / longest) };
    }),
  );
}

/** Sixteen nodes follow a wave through this angle, in radians, to full precision. */
const mostAngle = 8;
const firstPanel = 0.8;
const mostPanels = 4000;
/** Places of a panel at which its steepness is looked at. */
const steps = 4;

/**
 * Nodes close enough for waves of a frequency: a panel is divided as often as its steepest part turns the wave,
 * so that flat tails, where most of the scores lie, take few.
 */
export function nodesOf(curve: Curve, frequency: number, coarse?: Nodes): Nodes {
  const cuts = panelCuts(curve);
  const counts = cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0;
    const turns = (frequency * steepest(curve, from, to)) / mostAngle;
    return Math.min(Math.max(1, Math.ceil(turns)), Math.ceil((mostPanels * (to - from)) / (2 * scoreReach)));
  });
  if (coarse !== undefined && counts.every((count) => count === 1)) return coarse;
  const { z, widths } = panels(
    counts.map((count, index) => ({ from: cuts[index] ?? 0, to: cuts[index + 1] ?? 0, count })),
  );
  const weights = widths.map((width, index) => width * normalDensity(z[index] ?? 0));
  const mass = weights.reduce((sum, weight) => sum + weight, 0);
  return { z, values: z.map((score) => curve.at(score)), weights: weights.map((weight) => weight / mass) };
}

/** Where the first panels begin and end. */
function panelCuts({ kinks }: Curve): number[] {
  const inner = kinks.filter((kink) => kink > -scoreReach && kink < scoreReach);
  const ends = [...inner, scoreReach];
  const cuts = [-scoreReach];
  for (const to of ends) {
    const from = cuts.at(-1) ?? 0;
    const count = Math.ceil((to - from) / firstPanel);
    for (let panel = 1; panel <= count; panel++) {
      cuts.push(panel === count ? to : from + ((to - from) * panel) / count);
    }
  }
  return cuts;
}

/** How far the curve would go over the whole panel at its steepest. */
function steepest(curve: Curve, from: number, to: number): number {
  let most = 0;
  let before = curve.at(from);
  for (let step = 1; step <= steps; step++) {
    const value = curve.at(from + ((to - from) * step) / steps);
    most = Math.max(most, Math.abs(value - before));
    before = value;
  }
  return most * steps;
}

/** A stretch of scores on which a curve only rises or only falls. */
export interface MonotonePiece {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly rises: boolean;
}

const probes = 400;

/** The curve cut at its extremes, which are found between probes and then narrowed down. */
export function monotonePieces(curve: Curve, rises?: boolean): MonotonePiece[] {
  const piece = (from: number, to: number): MonotonePiece => {
    const [start, end] = [curve.at(from), curve.at(to)];
    return { from, to, low: Math.min(start, end), high: Math.max(start, end), rises: end >= start };
  };
  if (rises !== undefined) return [piece(-scoreReach, scoreReach)];
  const step = (2 * scoreReach) / probes;
  const cuts = [-scoreReach];
  let last = Math.sign(curve.at(-scoreReach + step) - curve.at(-scoreReach));
  for (let index = 1; index < probes; index++) {
    const from = -scoreReach + index * step;
    const way = Math.sign(curve.at(from + step) - curve.at(from));
    if (way !== 0 && last !== 0 && way !== last) cuts.push(extreme(curve, from - step, from + step, last));
    if (way !== 0) last = way;
  }
  return [...cuts, scoreReach].slice(1).map((to, index) => piece(cuts[index] ?? -scoreReach, to));
}

/** The highest (way 1) or lowest (way −1) point, by thirds. */
function extreme(curve: Curve, from: number, to: number, way: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 80; step++) {
    const third = (high - low) / 3;
    if (way * (curve.at(high - third) - curve.at(low + third)) > 0) low += third;
    else high -= third;
  }
  return (low + high) / 2;
}

/** The score at which a piece passes an amount between its ends: Newton's method inside a bracket. */
export function scoreAt(curve: Curve, { from, to, rises, low, high }: MonotonePiece, amount: number): number {
  let [below, above] = [from, to];
  let z = from + ((to - from) * (rises ? amount - low : high - amount)) / Math.max(high - low, 1e-300);
  for (let step = 0; step < 100; step++) {
    const excess = curve.at(z) - amount;
    if (excess === 0) return z;
    if (excess > 0 === rises) above = z;
    else below = z;
    const newton = z - excess / (curve.slope(z) * normalDensity(z));
    const next = newton > below && newton < above ? newton : below + (above - below) / 2;
    if (Math.abs(next - z) <= 1e-14 * (1 + Math.abs(z))) return next;
    z = next;
  }
  return z;
}

/** The probability between two scores, precise in both tails. */
export const probabilityBetween = (from: number, to: number): number =>
  from > 0
    ? normalProbability(-from) - normalProbability(-to)
    : normalProbability(to) - normalProbability(from);
