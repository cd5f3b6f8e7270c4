import { CalcError } from "../error.ts";
import { requireShare } from "../ranges/line.ts";
import { type CashLine, type CashOptions, settleCashLines } from "./line.ts";
import { discountFactor, presentValue } from "./npv.ts";
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
  if (share === 0 || share === 1) throw new CalcError("#NUM!", "probability", "outOfRange");
  const settled = settleCashLines(lines, options);
  const reached = (force: number): number => {
    const factor = (period: number): number => discountFactor(Math.expm1(force), period, options.middle);
    // Flows that are on one side of 0 whatever happens need no distribution.
    if (leastTotal(settled, () => factor) > 0) return -share;
    if (leastTotal(settled, () => (period) => -factor(period)) >= 0) return 1 - share;
    return presentValue(settled, Math.expm1(force), options).probability(0) - share;
  };

  const probed = forces.map(reached);
  const falls = probed.some((excess, index) => excess < (probed[index - 1] ?? -Infinity) - 1e-9);
  if (falls) throw new CalcError("#N/A", "lines", "notInvestmentLike");
  const above = probed.findIndex((excess) => excess >= 0);
  if (above <= 0) throw new CalcError("#N/A", "probability", "noRoot");
  return Math.expm1(
    crossing(
      reached,
      [forces[above - 1] ?? 0, probed[above - 1] ?? 0],
      [forces[above] ?? 0, probed[above] ?? 0],
    ),
  );
}

type Probe = readonly [at: number, excess: number];

/** Where a rising function passes 0: false position that halves what does not move (Illinois). */
function crossing(excess: (at: number) => number, from: Probe, to: Probe): number {
  let [low, below] = from;
  let [high, above] = to;
  let side = 0;
  for (let step = 0; step < 100 && high - low > 1e-15 * (1 + Math.abs(low)); step++) {
    // Every fourth step halves the bracket, so that a jump cannot hold up the search.
    const chord = low + ((high - low) * below) / (below - above);
    const at = step % 4 === 3 || !(chord > low && chord < high) ? low + (high - low) / 2 : chord;
    const found = excess(at);
    if (Math.abs(found) <= tolerance) return at;
    if (found < 0) {
      [low, below] = [at, found];
      if (side < 0) above /= 2;
      side = -1;
    } else {
      [high, above] = [at, found];
      if (side > 0) below /= 2;
      side = 1;
    }
  }
  return high;
}
