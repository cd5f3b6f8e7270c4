import * as calc from "../calc/index.ts";
import { numbers, texts } from "./coercion/columns.ts";
import { number } from "./coercion/scalars.ts";

/**
 * The share of a task that is planned to be complete on a day, by calendar days, both ends included.
 * @customfunction PLANNED PLANNED
 * @param start First day.
 * @param end Last day.
 * @param asOf Day asked about.
 * @returns A ratio from 0 to 1.
 * @example =PLAN.PLANNED(46023,46122,46072)
 */
export function planned(start: number, end: number, asOf: number): number {
  return calc.planned(number(start, "start"), number(end, "end"), number(asOf, "asOf"));
}

/**
 * The name of the phase that a date lies in.
 * @customfunction PHASEAT PHASEAT
 * @param asOf Date asked about.
 * @param start First day of each phase.
 * @param end Last day of each phase.
 * @param name Name of each phase.
 * @returns The name, where phases overlap of the one that began last; #N/A when no phase holds the date.
 * @example =PLAN.PHASEAT(46072,{46023;46123},{46122;46387},{"Foundation";"Growth"})
 */
export function phaseAt(asOf: number, start: unknown[][], end: unknown[][], name: unknown[][]): string {
  return calc.phaseAt(
    number(asOf, "asOf"),
    numbers(start, "start"),
    numbers(end, "end"),
    texts(name, "name"),
  );
}

/**
 * Progress of several tasks together, weighted by their size.
 * @customfunction PROGRESS PROGRESS
 * @param complete Share complete of each task, 0 to 1.
 * @param weight Effort, cost or duration of each task.
 * @returns A ratio from 0 to 1.
 * @example =PLAN.PROGRESS({1;0.5;0},{10;20;10})
 */
export function progress(complete: unknown[][], weight: unknown[][]): number {
  return calc.progress(numbers(complete, "complete"), numbers(weight, "weight"));
}
