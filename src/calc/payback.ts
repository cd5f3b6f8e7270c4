import { requireCompoundRate, requireNumbers } from "./arguments.ts";
import { CalcError } from "./error.ts";

/** A cumulative flow counts as recovered this far below zero, as a share of all flows' size. */
const tolerance = 1e-12;

/**
 * Payback period: how long until the cumulative flow first reaches zero, interpolated evenly inside
 * the period in which it does. With a rate the flows are discounted first. It counts from time 0 even where
 * the outlay comes later, as in models whose first column is blank.
 *
 * @param cashFlows - one a period, the first at time 0; the first that is not 0 is an outlay (negative)
 * @param rate - discount rate a period as a ratio, above -1; 0 by default
 * @returns periods, fractional
 * @throws CalcError #N/A when the first flow that is not 0 is no outlay or the outlay is never recovered,
 *   #NUM! for a rate below -1, #DIV/0! for -1
 * @example
 * payback([-100, 40, 40, 40]) // 2.5
 * payback([0, -100, 60, 60]) // 2.6666666666666665
 * payback([-100, 60, 60], 0.1) // 1.9166666666666667
 */
export function payback(cashFlows: readonly number[], rate = 0): number {
  requireNumbers(cashFlows, "cashFlows");
  requireCompoundRate(rate);
  if (rate === -1) throw new CalcError("#DIV/0!", "rate", "minusOne");
  const largest = cashFlows.reduce((most, flow) => Math.max(most, Math.abs(flow)), 0);
  const outlay = cashFlows.findIndex((flow) => flow !== 0);
  if (!((cashFlows[outlay] ?? 0) < 0)) throw new CalcError("#N/A", "cashFlows", "noOutlay");

  const force = Math.log1p(rate);
  let cumulative = 0;
  let size = 0;
  for (let t = outlay; t < cashFlows.length; t++) {
    // As shares of the largest, so that no sum overflows.
    const flow = (cashFlows[t]! / largest) * Math.exp(-force * t);
    if (!Number.isFinite(flow)) throw new CalcError("#NUM!", "cashFlows", "overflow");
    const before = cumulative;
    cumulative += flow;
    size += Math.abs(flow);
    if (t > outlay && cumulative >= -tolerance * size) return t - 1 + Math.min(1, -before / flow);
  }
  throw new CalcError("#N/A", "cashFlows", "neverRecovered");
}
