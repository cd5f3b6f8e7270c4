import type { RangeLine, RangeOptions } from "./line.ts";
import { lineCovariances } from "./lineCovariance.ts";
import { percentileOf, prepare, type PreparedTotal, totalWithout } from "./total.ts";

/** What a line does to its total's uncertainty. */
export interface Driver {
  /** The line's place in the list given, from 0. */
  index: number;
  /** The line's share of the total's variance; all shares add up to 1. */
  share: number;
  /** The total's P90 − P10 that would be lost if the line were fixed at its mean. */
  swing: number;
}

function spreadOf(prepared: PreparedTotal): number {
  return percentileOf(prepared, 0.9) - percentileOf(prepared, 0.1);
}

/**
 * Which lines drive a total's uncertainty, the largest first.
 *
 * @param lines - the lines, as totalPercentile
 * @param options - as totalPercentile
 * @returns a row per line: its index in `lines` (from 0), its share of the variance (covariance with the total
 *   over the total's variance), and its swing (in the lines' unit); sorted by share, then by index
 *
 * A constant line, or every line of a total that cannot vary, has share 0 and swing 0. Errors as totalPercentile.
 *
 * @example
 * drivers([{ low: 1, high: 2 }, { low: 0, high: 3 }])[0].index // 1
 * drivers([{ low: 1, high: 2 }, { low: 0, high: 3 }])[0].share // 0.9
 */
export function drivers(lines: readonly RangeLine[], options: RangeOptions = {}): Driver[] {
  const prepared = prepare(lines, options);
  const covariances = lineCovariances(prepared);
  const variance = covariances.reduce((sum, own) => sum + own, 0);
  const spread = spreadOf(prepared);
  const rows = prepared.lines.map((line, index) => ({
    index,
    share: variance > 0 ? covariances[index]! / variance : 0,
    swing: line.width > 0 || line.chance < 1 ? spread - spreadOf(totalWithout(prepared, index)) : 0,
  }));
  return rows.sort((one, other) => other.share - one.share || one.index - other.index);
}
