import type { SettledLine } from "./line.ts";
import { unitShape } from "./unitShape.ts";

/** Where the mode of a line of width 1 lies between its two tail percentiles, and where these lie. */
function tails(
  line: SettledLine,
  mode: number,
  tail: number,
): { lower: number; upper: number; place: number } {
  const { quantile } = unitShape(line.shape, mode);
  const lower = quantile(tail);
  const upper = quantile(1 - tail);
  return { lower, upper, place: (mode - lower) / (upper - lower) };
}

/**
 * The line whose tail percentiles are the given low and high, with (1 − coverage)/2 of the probability
 * below and above, the same shape and its mode where it was. The mode's place between the percentiles
 * rises with its place between the bounds, so halving finds it.
 */
export function widen(line: SettledLine, coverage: number): SettledLine {
  if (coverage === 1 || line.width === 0) return line;
  const tail = (1 - coverage) / 2;
  let mode = 0.5;
  if (line.shape !== "uniform" && line.mode !== 0.5) {
    let low = 0;
    let high = 1;
    while (high - low > 1e-15) {
      mode = (low + high) / 2;
      if (mode <= low || mode >= high) break;
      if (tails(line, mode, tail).place < line.mode) low = mode;
      else high = mode;
    }
  }
  const { lower, upper } = tails(line, mode, tail);
  const width = line.width / (upper - lower);
  const low = line.low - lower * width;
  return { ...line, low, high: low + width, width, mode };
}
