import type { PieceDistribution } from "./distribution.ts";
import type { Point } from "./solve.ts";

const degree = 16;
const mostHalvings = 48;
/** Cosines of the Chebyshev points, and the transform from values there to coefficients. */
const points = Float64Array.from({ length: degree + 1 }, (_, index) => Math.cos((Math.PI * index) / degree));

interface Panel {
  readonly from: number;
  readonly to: number;
  readonly coefficients: Float64Array;
}

function coefficientsOf(values: Float64Array): Float64Array {
  return Float64Array.from({ length: degree + 1 }, (_, order) => {
    let sum = 0;
    for (let index = 0; index <= degree; index++) {
      const half = index === 0 || index === degree ? 0.5 : 1;
      sum += half * values[index]! * Math.cos((Math.PI * order * index) / degree);
    }
    return ((order === 0 || order === degree ? 1 : 2) / degree) * sum;
  });
}

/** Panels of Chebyshev polynomials, halved until the last coefficients are below the tolerance. */
function resolve(
  value: (amount: number) => number,
  from: number,
  to: number,
  tolerance: number,
  halvings: number,
): Panel[] {
  const middle = (from + to) / 2;
  const coefficients = coefficientsOf(points.map((point) => value(middle + ((to - from) / 2) * point)));
  const rest = Math.max(...coefficients.slice(-3).map(Math.abs));
  if (rest <= tolerance || halvings === mostHalvings) return [{ from, to, coefficients }];
  return [
    ...resolve(value, from, middle, tolerance, halvings + 1),
    ...resolve(value, middle, to, tolerance, halvings + 1),
  ];
}

/** The Chebyshev sum and its slope by Clenshaw's recurrence. */
function sum({ from, to, coefficients }: Panel, amount: number): Point {
  const x = (2 * amount - from - to) / (to - from);
  let value = 0;
  let lastValue = 0;
  let slope = 0;
  let lastSlope = 0;
  for (let order = degree; order >= 1; order--) {
    [slope, lastSlope] = [2 * value + 2 * x * slope - lastSlope, slope];
    [value, lastValue] = [coefficients[order]! + 2 * x * value - lastValue, value];
  }
  return {
    probability: coefficients[0]! + x * value - lastValue,
    density: ((value + x * slope - lastSlope) * 2) / (to - from),
  };
}

/** A distribution written down as a table, so that adding more lines to it costs no nested integrals. */
export function tabulate(distribution: PieceDistribution, tolerance: number): PieceDistribution {
  const { width } = distribution;
  const cuts = distribution.breakpoints();
  const value = (amount: number): number => distribution.evaluate(amount).probability;
  const panels: Panel[] = [];
  for (let index = 1; index < cuts.length; index++) {
    panels.push(...resolve(value, cuts[index - 1]!, cuts[index]!, tolerance, 0));
  }
  const evaluate = (amount: number): Point => {
    if (amount <= 0) return { probability: 0, density: 0 };
    if (amount >= width) return { probability: 1, density: 0 };
    let first = 0;
    let last = panels.length - 1;
    while (first < last) {
      const middle = (first + last) >> 1;
      if (amount > panels[middle]!.to) first = middle + 1;
      else last = middle;
    }
    return sum(panels[first]!, amount);
  };
  const panelEnds = [0, ...panels.map(({ to }) => to)];
  return { ...distribution, breakpoints: () => cuts, panelEnds, polynomial: false, evaluate };
}
