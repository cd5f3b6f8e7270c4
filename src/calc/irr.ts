import { requireNumbers, requireSameLength, unsignedZero } from "./arguments.ts";
import { flowsByDate } from "./datedFlows.ts";
import { CalcError } from "./error.ts";
import type { TimedFlows } from "./roots/flowSum.ts";
import { datedRate } from "./roots/datedRate.ts";
import { allForces } from "./roots/isolate.ts";
import { rateNearZero } from "./roots/rateNearZero.ts";
import { mostWholePeriods, wholePeriodRates } from "./roots/wholePeriods.ts";

/**
 * Every internal rate of return above -100%: all rates at which Σ flow_t/(1 + rate)^t = 0. Flows that
 * change sign once have exactly one; others may have several or none, all of which are found (by
 * exclusion, not from a guess). Excel's IRR gives the one that its guess happens to lead to.
 *
 * @param cashFlows - one a period, the first at time 0, outlays negative; blanks must be 0 (Excel's
 *   IRR skips them, which moves what follows to an earlier period)
 * @returns rates a period as ratios, ascending; a double root once; -1 where the flows change sign once and
 *   their rate is above -100% by less than a number can tell
 * @throws CalcError #N/A when no rate above -100% balances the flows (Excel answers #NUM!),
 *   #VALUE! for an empty list or what is no number
 * @example
 * irrAll([-100, 60, 60]) // [0.1306623862918075]
 * irrAll([-1000, 2300, -1320]) // [0.1, 0.2]
 * irrAll([-5, 5]) // [0]
 * irrAll([1, -2.5, 1.5625]) // [0.25]
 */
export function irrAll(cashFlows: readonly number[]): number[] {
  const count = cashFlows.length;
  let first = -1;
  let last = -1;
  let change = -1;
  let changes = 0;
  let sign = 0;
  let size = 0;
  for (let t = 0; t < count; t++) {
    const flow = cashFlows[t]!;
    if (flow === 0) continue;
    size += Math.abs(flow);
    last = t;
    const flowSign = flow > 0 ? 1 : -1;
    if (flowSign === sign) continue;
    if (sign === 0) first = t;
    else {
      changes++;
      change = t;
    }
    sign = flowSign;
  }
  if (!(size < huge) || (size < tiny && size > 0)) return irrAll(rescaled(cashFlows, size));
  if (changes === 0) {
    requireNumbers(cashFlows, "cashFlows");
    throw new CalcError("#N/A", "cashFlows", "noRoot");
  }
  if (changes === 1) {
    const rate = rateNearZero(cashFlows, first, change, last);
    if (rate !== undefined) return [unsignedZero(rate)];
  } else if (last - first <= mostWholePeriods) {
    const rates = wholePeriodRates(cashFlows.slice(first, last + 1));
    if (rates !== undefined) return requireRates(rates);
  }
  const flows: number[] = [];
  const times: number[] = [];
  for (let t = first; t <= last; t++) {
    const flow = cashFlows[t]!;
    if (flow === 0) continue;
    flows.push(flow);
    times.push(t - first);
  }
  return ratesOfTimed({ flows, times }, changes);
}

/**
 * Every internal rate of return above -100% of dated flows: all rates at which
 * Σ flow/(1 + rate)^((date − first date)/365) = 0. Excel's XIRR gives one of them, needs a negative
 * and a positive first flow, and answers 2.98E-09 where it fails; here a failure is an error.
 *
 * @param cashFlows - outlays negative; flows of the same day are added up
 * @param dates - one a flow, as Excel serial numbers (times of day are cut off), in any order
 * @returns rates a year as ratios, ascending; a double root once; -1 where the flows change sign once and their
 *   rate is above -100% by less than a number can tell (100 that are 50 the next day)
 * @throws CalcError #N/A when no rate above -100% balances the flows, #VALUE! for an empty list,
 *   lists of different length or what is no number
 * @example
 * xirrAll([-100, 110], [45292, 45657]) // [0.1]
 * xirrAll([-1000, 2300, -1320], [45292, 45657, 46022]) // [0.1, 0.2]
 */
export function xirrAll(cashFlows: readonly number[], dates: readonly number[]): number[] {
  requireSameLength(dates, cashFlows.length, "dates");
  const { flows, times } = flowsByDate(cashFlows, dates);
  let size = 0;
  let changes = 0;
  for (let k = 0; k < flows.length; k++) {
    size += Math.abs(flows[k]!);
    if (k > 0 && flows[k]! > 0 !== flows[k - 1]! > 0) changes++;
  }
  if (!(size < huge) || (size < tiny && size > 0)) return xirrAll(rescaled(cashFlows, size), dates);
  if (changes === 0) {
    requireNumbers(cashFlows, "cashFlows");
    requireNumbers(dates, "dates");
    throw new CalcError("#N/A", "cashFlows", "noRoot");
  }
  return ratesOfTimed({ flows, times }, changes);
}

/** Flows of this size are scaled first: their sums would overflow, or lose digits as denormals. */
const huge = 1e300;
const tiny = 1e-280;

function rescaled(cashFlows: readonly number[], size: number): number[] {
  requireNumbers(cashFlows, "cashFlows");
  const factor = size < tiny ? 2 ** 200 : 2 ** -40;
  return cashFlows.map((flow) => flow * factor);
}

function ratesOfTimed(timed: TimedFlows, changes: number): number[] {
  if (changes > 1) return requireRates(allForces(timed).map(Math.expm1));
  const rate = datedRate(timed);
  return requireRates(rate === undefined ? [] : [rate]);
}

function requireRates(rates: number[]): number[] {
  if (rates.length === 0) throw new CalcError("#N/A", "cashFlows", "noRoot");
  return rates.map(unsignedZero);
}
