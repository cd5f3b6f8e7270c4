import { CalcError } from "../error.ts";
import { rememberLast } from "../ranges/cache.ts";
import { requireShare } from "../ranges/line.ts";
import { normalQuantile } from "../ranges/normal.ts";
import { type CashLine, type CashOptions, type SettledCashLine, settleCashLines } from "./line.ts";
import { discountFactor, linesKey, presentValue } from "./npv.ts";
import { leastTotal } from "./total.ts";

/** Forces of interest at which the probability is looked at first: rates from about -87% to 640%. */
const forces = [-2, -1, -0.5, -0.25, -0.1, 0, 0.1, 0.2, 0.35, 0.6, 1, 2];
/** How exactly the probability is met. */
const tolerance = 1e-11;

/**
 * The internal rate of return that is not exceeded with a probability: the rate r at which the net present
 * value is 0 or less with just that probability, P(NPV(r) ≤ 0) = probability.
 *
 * It says something only for flows like an investment's, outlays first: there the probability rises with the
 * rate. Where it does not (at a dozen rates from -87% to 640%), or the first flow may be a gain, there is no
 * answer, and none is made up.
 *
 * @param lines - as npvPercentile
 * @param probability - above 0 and below 1
 * @param options - as npvPercentile
 * @returns a rate a period as a ratio, -87% to 640%; where the probability jumps past the one asked for,
 *   the rate at which it does
 * @throws CalcError #N/A when the flows are not like an investment's, or no rate in that range has the
 *   probability (a total loss or a gain without an outlay is more likely than that); #NUM! for a
 *   probability of 0, 1 or outside; and the errors of npvPercentile
 * @example
 * irrPercentile([{ amounts: [-100, { low: 100, high: 120 }] }], 0.5) // 0.1
 * irrPercentile([{ amounts: [-100, { low: 100, high: 120 }] }], 0.9) // 0.18
 */
export function irrPercentile(
  lines: readonly CashLine[],
  probability: number,
  options: CashOptions = {},
): number {
  const share = requireShare(probability, "probability");
  if (share === 0 || share === 1) throw new CalcError("#NUM!", "probability", "notBetween");
  const settled = settleCashLines(lines, options);
  const reached = probabilityAt(settled, options);
  const probed = forces.map((force): Probe => [force, reached(force)]);
  const falls = probed.some(([, reach], index) => reach < (probed[index - 1]?.[1] ?? 0) - 1e-9);
  if (falls) throw new CalcError("#N/A", "lines", "notInvestmentLike");
  const above = probed.findIndex(([, reach]) => reach >= share);
  if (above <= 0) throw new CalcError("#N/A", "probability", "noRoot");
  return Math.expm1(crossing(reached, share, probed, above));
}

const known = rememberLast<Map<number, number>>();

/** P(NPV ≤ 0) by the force of interest: several percentiles of the same lines look at the same forces first. */
function probabilityAt(lines: readonly SettledCashLine[], options: CashOptions): (force: number) => number {
  const figures = known(linesKey(lines, options), () => new Map<number, number>());
  return (force) => {
    const before = figures.get(force);
    if (before !== undefined) return before;
    const factor = (period: number): number => discountFactor(Math.expm1(force), period, options.middle);
    const calculated = (): number => {
      // Flows that are on one side of 0 whatever happens need no distribution.
      if (leastTotal(lines, () => factor) > 0) return 0;
      if (leastTotal(lines, () => (period) => -factor(period)) >= 0) return 1;
      return presentValue(lines, Math.expm1(force), options).probability(0);
    };
    const found = calculated();
    figures.set(force, found);
    return found;
  };
}

type Probe = readonly [force: number, probability: number];

/**
 * Where the probability passes the one asked for, between two probes. As a normal score it is nearly a straight line,
 * so the polynomial through the four nearest points ends there in a few steps (inverse interpolation).
 */
function crossing(
  reached: (force: number) => number,
  share: number,
  probed: readonly Probe[],
  above: number,
): number {
  const points = [...probed];
  let next = above;
  for (let step = 0; step < 100; step++) {
    const [[low], [high]] = [points[next - 1]!, points[next]!];
    if (high - low <= 1e-15 * (1 + Math.abs(low))) break;
    const guess = interpolated(points.slice(Math.max(0, next - 2), next + 2), normalQuantile(share));
    // Every fourth step halves the bracket, so that a jump cannot hold up the search.
    const at = step % 4 === 3 || !(guess > low && guess < high) ? low + (high - low) / 2 : guess;
    const probability = reached(at);
    if (Math.abs(probability - share) <= tolerance) return at;
    points.splice(next, 0, [at, probability]);
    if (probability < share) next += 1;
  }
  return points[next]![0];
}

/** The force at a score, by Neville's scheme through the points that have one. */
function interpolated(points: readonly Probe[], score: number): number {
  const inside = points.filter(([, probability]) => probability > 0 && probability < 1);
  const scores = inside.map(([, probability]) => normalQuantile(probability));
  const values = inside.map(([force]) => force);
  for (let order = 1; order < values.length; order++) {
    for (let index = 0; index < values.length - order; index++) {
      const [from, to] = [scores[index]!, scores[index + order]!];
      values[index] = ((score - to) * values[index]! - (score - from) * values[index + 1]!) / (from - to);
    }
  }
  return values[0] ?? NaN;
}
