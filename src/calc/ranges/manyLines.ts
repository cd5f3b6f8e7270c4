import { factorReach, factorStep } from "./factorGrid.ts";
import type { Component } from "./component.ts";
import type { Distribution } from "./distribution.ts";
import { normalDensity, normalProbability } from "./normal.ts";
import { type Scores, scoresOfAll } from "./scores.ts";
import { probabilitiesAt } from "./slice.ts";

/** Lines of one shape, as the sums of the first four powers of their shares. */
interface ShapeGroup {
  readonly scores: Scores;
  readonly powers: Float64Array;
}

/** More modes than these are spread over as many even ones: a line between two of them counts as a part of each. */
const mostModes = 1024;

function groupByShape(components: readonly Component[], reach: number, step: number): ShapeGroup[] {
  const spread = new Set(components.map(({ mode }) => mode)).size > mostModes;
  const groups = new Map<string, { component: Component; powers: Float64Array }>();
  const add = ({ shape, share }: Component, mode: number, part: number): void => {
    const key = `${shape} ${mode}`;
    const group = groups.get(key) ?? { component: { share: 1, shape, mode }, powers: new Float64Array(4) };
    groups.set(key, group);
    for (let order = 1; order <= 4; order++) group.powers[order - 1]! += part * share ** order;
  };
  for (const component of components) {
    const { mode } = component;
    const below = spread ? Math.floor(mode * mostModes) / mostModes : mode;
    const part = (mode - below) * mostModes;
    add(component, below, 1 - part);
    if (part > 0) add(component, below + 1 / mostModes, part);
  }
  const found = [...groups.values()];
  const scores = scoresOfAll(
    found.map(({ component }) => component),
    reach,
    step,
  );
  return found.map(({ powers }, index) => ({ powers, scores: scores[index]! }));
}

/** The first four cumulants of the total given that the lines' scores have this centre and spread. */
function cumulantsAt(groups: readonly ShapeGroup[], centre: number, spread: number): Float64Array {
  const cumulants = new Float64Array(4);
  const byNodes = new Map<Float64Array, ReturnType<typeof probabilitiesAt>>();
  for (const { scores, powers } of groups) {
    const { amounts } = scores;
    const { start, probabilities } = byNodes.get(scores.z) ?? probabilitiesAt(scores, centre, spread);
    byNodes.set(scores.z, { start, probabilities });
    let mean = 0;
    probabilities.forEach((probability, index) => (mean += probability * amounts[start + index]!));
    let variance = 0;
    let third = 0;
    let fourth = 0;
    for (let index = 0; index < probabilities.length; index++) {
      const deviation = amounts[start + index]! - mean;
      const square = probabilities[index]! * deviation * deviation;
      variance += square;
      third += square * deviation;
      fourth += square * deviation * deviation;
    }
    cumulants[0]! += powers[0]! * mean;
    cumulants[1]! += powers[1]! * variance;
    cumulants[2]! += powers[2]! * third;
    cumulants[3]! += powers[3]! * (fourth - 3 * variance * variance);
  }
  return cumulants;
}

/** Lagrange's polynomial through eight neighbours of an evenly spaced table, at a place in it. */
function interpolate(table: readonly Float64Array[], place: number): Float64Array {
  const first = Math.min(table.length - 8, Math.max(0, Math.floor(place) - 3));
  const values = new Float64Array(4);
  for (let node = 0; node < 8; node++) {
    let weight = 1;
    for (let other = 0; other < 8; other++) {
      if (other !== node) weight *= (place - first - other) / (node - other);
    }
    for (let order = 0; order < 4; order++) values[order]! += weight * table[first + node]![order]!;
  }
  return values;
}

/** Edgeworth's expansion of a sum's distribution from its cumulants, to the second order. */
function edgeworth([mean, variance, third, fourth]: Float64Array, amount: number): [number, number] {
  const deviation = Math.sqrt(variance!);
  const y = (amount - mean!) / deviation;
  if (y < -8.5) return [0, 0];
  if (y > 8.5) return [1, 0];
  const skewness = third! / (variance! * deviation);
  const kurtosis = fourth! / (variance! * variance!);
  const density = normalDensity(y);
  const square = y * y;
  const correction =
    (skewness / 6) * (square - 1) +
    (kurtosis / 24) * y * (square - 3) +
    ((skewness * skewness) / 72) * y * (square * square - 10 * square + 15);
  return [normalProbability(y) - density * correction, density / deviation];
}

/**
 * Very many lines under a Gaussian copula: given the common factor the total is all but normal, so its first four
 * cumulants stand for the series that commonFactorDistribution sums. They are smooth in the factor and are
 * interpolated between few values of it.
 */
export function manyLinesDistribution(components: readonly Component[], parameter: number): Distribution {
  const loading = Math.sqrt(parameter);
  const spread = Math.sqrt(1 - parameter);
  const groups = groupByShape(components, loading * factorReach + 7.5 * spread, 0.3 * spread);
  const tableCount = Math.max(8, Math.ceil((2 * factorReach * loading) / (0.25 * spread)));
  const table = Array.from({ length: tableCount + 1 }, (_, index) =>
    cumulantsAt(groups, loading * factorReach * ((2 * index) / tableCount - 1), spread),
  );
  const count = 2 * Math.ceil(factorReach / factorStep(components, parameter));
  const totals = Array.from({ length: count + 1 }, (_, index) => ({
    weight: normalDensity(factorReach * ((2 * index) / count - 1)),
    cumulants: interpolate(table, (index / count) * tableCount),
  }));
  const weights = totals.reduce((sum, { weight }) => sum + weight, 0);
  const width = components.reduce((sum, { share }) => sum + share, 0);

  const evaluate = (amount: number) => {
    if (amount <= 0) return { probability: 0, density: 0 };
    if (amount >= width) return { probability: 1, density: 0 };
    let probability = 0;
    let density = 0;
    for (const { weight, cumulants } of totals) {
      const [below, height] = edgeworth(cumulants, amount);
      probability += weight * below;
      density += weight * height;
    }
    return { probability: Math.min(1, Math.max(0, probability / weights)), density: density / weights };
  };
  return { width, evaluate };
}
