import { requireNumber, requireNumbers, requireSameLength } from "./arguments.ts";
import { shareOfDays, type WorkCalendar } from "./calendar.ts";
import { CalcError } from "./error.ts";
import { reaches } from "./reaches.ts";
import { weightedMean } from "./weightedMean.ts";

/**
 * The share of a task that is planned to be complete on a day, first and last day included: 0 before the start,
 * 1 from the end on. Times of day are cut off. By calendar days, or by the working days of a calendar.
 *
 * @param start - first day, as an Excel serial number
 * @param end - last day
 * @param asOf - the day that is asked about; its own work counts as done
 * @param calendar - `weekend` as in Excel's NETWORKDAYS.INTL (a number or seven digits; default none is free) and
 *   `holidays` (serial numbers of the 1900 date system)
 * @returns (asOf − start + 1)/(end − start + 1) between the two, a ratio; with a calendar the same of working days
 * @throws CalcError #VALUE! when the end lies before the start or for an unknown weekend, #DIV/0! when no day from
 *   start to end is a working day
 * @see NETWORKDAYS.INTL in Microsoft's reference of Excel's functions, whose weekends these are
 * @example
 * planned(1, 10, 5) // 0.5
 * planned(1, 10, 0) // 0
 * planned(1, 1, 1) // 1
 * planned(45292, 45303, 45298, { weekend: 1 }) // 0.5
 * planned(45292, 45303, 45296, { weekend: 1, holidays: [45292, 45303] }) // 0.5
 */
export function planned(start: number, end: number, asOf: number, calendar: WorkCalendar = {}): number {
  requireNumber(start, "start");
  requireNumber(end, "end");
  requireNumber(asOf, "asOf");
  const [first, last, day] = [Math.floor(start), Math.floor(end), Math.floor(asOf)];
  if (last < first) throw new CalcError("#VALUE!", "end", "datesOutOfOrder");
  return shareOfDays(first, last, day, calendar);
}

/**
 * The name of the phase that a day lies in, both ends included. Where phases overlap, the one that
 * began last counts, and of several that began together the first listed.
 *
 * @param asOf - the day, as an Excel serial number
 * @param starts - first day of each phase
 * @param ends - last day of each phase
 * @param names - name of each phase
 * @returns one of the names
 * @throws CalcError #N/A when no phase holds the day, #VALUE! for lists of different length
 * @example
 * phaseAt(15, [1, 11], [10, 20], ["Foundation", "Growth"]) // "Growth"
 */
export function phaseAt(
  asOf: number,
  starts: readonly number[],
  ends: readonly number[],
  names: readonly string[],
): string {
  requireNumber(asOf, "asOf");
  requireNumbers(starts, "start");
  requireNumbers(ends, "end");
  requireSameLength(ends, starts.length, "end");
  requireSameLength(names, starts.length, "name");
  const day = Math.floor(asOf);
  let found = -1;
  for (let i = 0; i < starts.length; i++) {
    const first = Math.floor(starts[i]!);
    const last = Math.floor(ends[i]!);
    if (last < first) throw new CalcError("#VALUE!", "end", "datesOutOfOrder", i + 1);
    if (day >= first && day <= last && (found < 0 || first > Math.floor(starts[found]!))) found = i;
  }
  const name = names[found];
  if (name === undefined) throw new CalcError("#N/A", "asOf", "noSuchPhase");
  return name;
}

/**
 * Progress of several tasks: the mean of their shares complete, weighted by their size.
 *
 * @param complete - share complete of each task, 0 to 1; what only rounding puts outside (a sum such as
 *   0.1·3/0.3) counts as 0 or 1
 * @param weights - effort, cost or duration of each, 0 or more
 * @returns Σ weight·complete/Σ weight, a ratio from 0 to 1
 * @throws CalcError #VALUE! for lists of different length, #NUM! for a share outside 0..1 or a
 *   negative weight, #DIV/0! when all weights are 0
 * @example
 * progress([1, 0.5, 0], [10, 20, 10]) // 0.5
 */
export function progress(complete: readonly number[], weights: readonly number[]): number {
  requireNumbers(complete, "complete");
  requireNumbers(weights, "weight");
  requireSameLength(weights, complete.length, "weight");
  complete.forEach((share, index) => {
    if (!reaches(share, 0) || !reaches(1, share)) {
      throw new CalcError("#NUM!", "complete", "outsideZeroToOne", index + 1);
    }
  });
  const shares = complete.map((share) => Math.min(1, Math.max(0, share)));
  return weightedMean(shares, weights, "complete");
}
