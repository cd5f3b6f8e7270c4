import { finiteResult, requireNumber } from "./arguments.ts";
import { attainment, type Direction } from "./attainment.ts";
import { shareOfDays, type WorkCalendar } from "./calendar.ts";
import { CalcError } from "./error.ts";

/**
 * Whether the pace suffices: the attainment of the value expected at the end if the change so far
 * goes on evenly, baseline + (actual − baseline)·(end − start + 1)/(days so far). Both days count; with a
 * calendar only its working days do.
 *
 * @param actual - what is measured on `asOf`
 * @param target - what is to be reached by the end
 * @param start - first day, as an Excel serial number
 * @param end - last day
 * @param asOf - the day of the measurement; after the end it counts as the end
 * @param baseline - value at the start (default 0; then attainment is measured without baseline)
 * @param direction - as in `attainment`
 * @param upper - the upper bound of a target of two bounds, as in `attainment`
 * @param calendar - working days, as in `planned`
 * @returns a ratio, 1 when the target will just be reached
 * @throws CalcError #N/A before the start and before its first working day, #VALUE! when the end lies before the
 *   start, and the errors of `planned` and `attainment`
 * @example
 * pace(25, 100, 1, 100, 50) // 0.5
 * pace(60, 100, 1, 100, 50, 20) // 1
 * pace(2, 5, 1, 100, 50, undefined, "lower") // 1.25
 * pace(50, 100, 45292, 45303, 45298, undefined, "higher", undefined, { weekend: 1 }) // 1
 */
export function pace(
  actual: number,
  target: number,
  start: number,
  end: number,
  asOf: number,
  baseline?: number,
  direction: Direction = "higher",
  upper?: number,
  calendar: WorkCalendar = {},
): number {
  requireNumber(actual, "actual");
  requireNumber(start, "start");
  requireNumber(end, "end");
  requireNumber(asOf, "asOf");
  if (baseline !== undefined) requireNumber(baseline, "baseline");
  const [first, last, day] = [Math.floor(start), Math.floor(end), Math.floor(asOf)];
  if (last < first) throw new CalcError("#VALUE!", "end", "datesOutOfOrder");
  if (day < first) throw new CalcError("#N/A", "asOf", "notStarted");
  const share = shareOfDays(first, last, day, calendar);
  if (share === 0) throw new CalcError("#N/A", "asOf", "notStarted");
  const from = baseline ?? 0;
  const expected = finiteResult(from + (actual - from) / share, "actual");
  return attainment(expected, target, baseline, direction, upper);
}
