import { firstAtLeast, percentileOf } from "./summary.ts";

export interface HistogramBar {
  readonly from: number;
  /** Not included, but for the last bar. */
  readonly to: number;
  readonly count: number;
}

/** Beyond these percentiles a few values would flatten all others; they are counted in the outer bars. */
const outer = 0.001;

/**
 * Bars of equal width over sorted values, from the 0.1st to the 99.9th percentile; what lies beyond stands in the
 * first and the last. Values that are all the same make one bar.
 */
export function histogram(sorted: Float64Array, bars = 40): HistogramBar[] {
  const [from, to] = [percentileOf(sorted, outer), percentileOf(sorted, 1 - outer)];
  if (sorted.length === 0) return [];
  if (!(to > from)) return [{ from, to: from, count: sorted.length }];
  const edges = Array.from({ length: bars + 1 }, (_, bar) => from + ((to - from) * bar) / bars);
  const starts = edges.map((edge, bar) => (bar === 0 ? 0 : bar === bars ? sorted.length : firstAtLeast(sorted, edge))); // prettier-ignore
  return edges.slice(1).map((edge, bar) => ({
    from: edges[bar] ?? from,
    to: edge,
    count: (starts[bar + 1] ?? 0) - (starts[bar] ?? 0),
  }));
}

export interface CurvePoint {
  readonly value: number;
  /** The probability of at most this value. */
  readonly probability: number;
}

/** The S-curve: values by equal steps of probability, with the least and the greatest. */
export function curve(sorted: Float64Array, points = 101): CurvePoint[] {
  if (sorted.length === 0) return [];
  return Array.from({ length: points }, (_, point) => {
    const probability = point / (points - 1);
    return { value: percentileOf(sorted, probability), probability };
  });
}
