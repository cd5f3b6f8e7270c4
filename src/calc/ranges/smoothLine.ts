import { CalcError } from "../error.ts";
import { normalQuantile } from "./normal.ts";
import { type SmoothShape, wideCut, wideLogit, wideShare } from "./scoreCurve.ts";

interface Ends {
  readonly low: number;
  readonly high: number;
  readonly width: number;
}

interface SmoothLine extends Ends {
  readonly shape: SmoothShape;
  /** The median's place across the width. */
  readonly mode: number;
}

/** A metalog's low and high are its P10 and P90, where the coverage does not say otherwise. */
const metalogTail = 0.1;
/** Beyond it the curve would have a negative density (T. W. Keelin, "The Metalog Distributions", 2016, for three terms). */
const steepestTilt = 1.66711;
/** Cut and median of a lognormal line lie at most a factor of e^20 apart: more is no estimate, and loses digits. */
const mostGrowth = 20;

const between = (low: number, high: number): Ends => ({ low, high, width: high - low });

/** The cut in deviations over what low and high stand for, as a factor of half their distance. */
const reachOf = (coverage: number): number =>
  coverage === 1 ? 1 : Math.max(1, -wideCut / normalQuantile((1 - coverage) / 2));

function normalLine({ low, width }: Ends, coverage: number): SmoothLine {
  const half = (reachOf(coverage) * width) / 2;
  const middle = low + width / 2;
  const shape = coverage === 1 ? "bell" : "wideBell";
  return { ...between(middle - half, middle + half), width: 2 * half, shape, mode: 0.5 };
}

/** Normal in the logarithm; a line below zero is a mirrored one. */
function lognormalLine({ low, high }: Ends, coverage: number, row: number): SmoothLine {
  if (low <= 0 && high >= 0) throw new CalcError("#NUM!", "low", "notPositive", row);
  const below = high < 0;
  const [least, most] = below ? [-high, -low] : [low, high];
  const growth = (reachOf(coverage) * Math.log(most / least)) / 2;
  if (growth > mostGrowth) throw new CalcError("#NUM!", "high", "tooWide", row);
  const median = Math.sqrt(least) * Math.sqrt(most);
  const place = 1 / (1 + Math.exp(growth));
  const ends =
    coverage === 1 ? between(least, most) : between(median * Math.exp(-growth), median * Math.exp(growth));
  const shape = coverage === 1 ? "bell" : "wideBell";
  if (!below) return { ...ends, shape, mode: place };
  return { low: -ends.high, high: -ends.low, width: ends.width, shape, mode: 1 - place };
}

/** The three-term curve through the percentiles, as far as its density is nowhere negative. */
function metalogLine({ low, width }: Ends, likely: number, coverage: number, row: number): SmoothLine {
  const tail = coverage === 1 ? metalogTail : (1 - coverage) / 2;
  const tilt = (1 - 2 * likely) / (0.5 - tail);
  if (Math.abs(tilt) > steepestTilt) throw new CalcError("#VALUE!", "likely", "infeasiblePercentiles", row);
  const mode = (1 - tilt * wideShare) / 2;
  const whole = width * Math.max(1, wideLogit / Math.log((1 - tail) / tail));
  const from = low + width * likely - mode * whole;
  return { low: from, high: from + whole, width: whole, shape: "metalog", mode };
}

/** A line of a shape that has no bounds of its own; `likely` is a share of low to high. */
export function settleSmooth(
  shape: "normal" | "lognormal" | "metalog",
  ends: Ends,
  likely: number | undefined,
  coverage: number,
  row: number,
): SmoothLine {
  const constant = ends.width === 0;
  if (constant) return { ...ends, shape: "bell", mode: 0.5 };
  const line =
    shape === "metalog"
      ? metalogLine(ends, likely ?? 0.5, coverage, row)
      : shape === "normal"
        ? normalLine(ends, coverage)
        : lognormalLine(ends, coverage, row);
  if (!Number.isFinite(line.high - line.low)) throw new CalcError("#NUM!", "high", "overflow", row);
  if (likely !== undefined && shape !== "metalog" && !(shape === "normal" && Math.abs(likely - 0.5) < 1e-9)) {
    throw new CalcError("#VALUE!", "likely", "likelyNotTaken", row);
  }
  return line;
}
