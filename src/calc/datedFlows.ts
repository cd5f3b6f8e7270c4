import { CalcError } from "./error.ts";
import { daysOfYear } from "./returns.ts";
import type { TimedFlows } from "./roots/flowSum.ts";

/** December 31 of the year 9999, the last day that Excel knows. */
const farthestDate = 2_958_465;

/** Flows in order of their dates, those of one day added up, zeros left out, times in years. */
export function flowsByDate(cashFlows: readonly number[], dates: readonly number[]): TimedFlows {
  let order: number[] | undefined;
  for (let k = 1; k < dates.length && order === undefined; k++) {
    if (dates[k]! < dates[k - 1]!) {
      order = Array.from(dates, (_, index) => index).sort((a, b) => dates[a]! - dates[b]!);
    }
  }
  const flows: number[] = [];
  const times: number[] = [];
  let origin = 0;
  let day = NaN;
  for (let k = 0; k < cashFlows.length; k++) {
    const index = order === undefined ? k : order[k]!;
    const flow = cashFlows[index]!;
    const date = Math.floor(dates[index]!);
    if (!Number.isFinite(flow)) throw new CalcError("#VALUE!", "cashFlows", "notANumber", index + 1);
    if (!Number.isFinite(date)) throw new CalcError("#VALUE!", "dates", "notANumber", index + 1);
    if (Math.abs(date) > farthestDate) throw new CalcError("#NUM!", "dates", "farDate", index + 1);
    if (date === day) {
      const sum = (flows.pop() as number) + flow;
      if (sum !== 0) flows.push(sum);
      else {
        times.pop();
        day = NaN;
      }
    } else if (flow !== 0) {
      if (flows.length === 0) origin = date;
      flows.push(flow);
      times.push((date - origin) / daysOfYear);
      day = date;
    }
  }
  return { flows, times };
}
