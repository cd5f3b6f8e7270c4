import type { SettledLine, SettledShape } from "./line.ts";
import { unitMean, unitVariance } from "./unitShape.ts";

/** A line as a share of the total's width: what the engine adds up, on a scale from 0 to 1. */
export interface Component {
  readonly share: number;
  readonly shape: SettledShape;
  readonly mode: number;
}

/** A total: amounts run from low to high = low + width, and the components that vary, widest first. */
export interface Total {
  readonly low: number;
  readonly width: number;
  readonly high: number;
  readonly components: readonly Component[];
  /** What the lines that are too narrow to matter add on average, as a share of the width. */
  readonly offset: number;
}

/** Lines whose widths together are below this share of the total move it by no more, whatever their shape. */
const negligibleShare = 2e-12;

export function meanOf(components: readonly Component[]): number {
  return components.reduce((sum, { share, shape, mode }) => sum + share * unitMean(shape, mode), 0);
}

export function varianceOf(components: readonly Component[]): number {
  return components.reduce(
    (sum, { share, shape, mode }) => sum + share * share * unitVariance(shape, mode),
    0,
  );
}

/** The deviation of the sum when every pair has the same correlation: (1 − ρ)Σσ² + ρ(Σσ)² is its square. */
export function deviationOf(components: readonly Component[], correlation: number): number {
  let sum = 0;
  for (const { share, shape, mode } of components) sum += share * Math.sqrt(unitVariance(shape, mode));
  return Math.sqrt((1 - correlation) * varianceOf(components) + correlation * sum * sum);
}

/** The components widest first, without the narrow ones that together cannot matter, and their mean. */
function splitNegligible(components: Component[]): { components: Component[]; offset: number } {
  components.sort((one, other) => other.share - one.share);
  let count = components.length;
  let dropped = 0;
  while (count > 1 && dropped + components[count - 1]!.share <= negligibleShare) {
    dropped += components[--count]!.share;
  }
  return { components: components.slice(0, count), offset: meanOf(components.slice(count)) };
}

/** The total of settled lines, whose widths have been added up already. */
export function totalOf(lines: readonly SettledLine[], low: number, high: number, width: number): Total {
  const varying = lines.filter((line) => line.width > 0 && line.chance === 1);
  const shares = varying.map(({ width: own, shape, mode }) => ({ share: own / width, shape, mode }));
  return { low, width, high, ...splitNegligible(shares) };
}
