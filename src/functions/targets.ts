import * as calc from "../calc/index.ts";
import { isOmittedRange, mapCells } from "./coercion/cells.ts";
import { numbers, numbersOrBlanks, texts } from "./coercion/columns.ts";
import { sameCount } from "./coercion/lines.ts";
import { number, optionalNumber, optionalWord } from "./coercion/scalars.ts";

const directions: readonly calc.Direction[] = ["higher", "lower"];
const statuses: readonly calc.Status[] = ["onTrack", "atRisk", "offTrack"];
/** The same words in every language, so that counts agree between colleagues. */
const statusWords = ["On track", "At risk", "Off track"];

const directionOf = (direction: unknown): calc.Direction | undefined =>
  optionalWord(direction, "direction", directions, "unknownWord");

/**
 * How much of a target is attained: the share of the way from the baseline, or actual against target.
 * @customfunction ATTAINMENT ATTAINMENT
 * @param actual What is measured now.
 * @param target What is to be reached.
 * @param [baseline] Where it started; with it, the share of the way from there is measured.
 * @param [direction] "higher" (default) or "lower" is better.
 * @returns A ratio, 1 when the target is reached.
 * @example =PLAN.ATTAINMENT(70,100,40)
 */
export function attainment(actual: number, target: number, baseline?: number, direction?: string): number {
  return calc.attainment(
    number(actual, "actual"),
    number(target, "target"),
    optionalNumber(baseline, "baseline"),
    directionOf(direction),
  );
}

/**
 * The status of an attainment in a word: on track, at risk or off track.
 * @customfunction STATUS STATUS
 * @param attainment Attainment as a ratio, or a range of them.
 * @param [amber] Lowest attainment that is at risk, 0.8 by default.
 * @param [green] Lowest attainment that is on track, 1 by default.
 * @param [labels] Three cells with words of your own: on track, at risk, off track.
 * @returns The word, in the shape of the attainments.
 * @example =PLAN.STATUS(85%)
 */
export function status(
  attainment: unknown[][],
  amber?: number,
  green?: number,
  labels?: unknown[][],
): string[][] {
  const words = isOmittedRange(labels)
    ? statusWords
    : sameCount(texts(labels, "labels"), statusWords, "labels");
  const [atRisk, onTrack] = [optionalNumber(amber, "amber"), optionalNumber(green, "green")];
  return mapCells(attainment, "attainment", (cell) => {
    const reached = calc.status(number(cell, "attainment"), atRisk, onTrack);
    return words[statuses.indexOf(reached)] ?? "";
  });
}

/**
 * The score of several measures: their weighted attainment, each capped.
 * @customfunction SCORE SCORE
 * @param attainment Attainment of each measure as a ratio; "" drops out with its weight (an empty cell only in Excel on the web: elsewhere it is a 0).
 * @param weight Weight of each measure.
 * @param [cap] The most that one measure may count, 1 by default.
 * @returns A ratio, 1 when everything is attained.
 * @example =PLAN.SCORE({0.5;1.5},{1;1})
 */
export function score(attainment: unknown[][], weight: unknown[][], cap?: number): number {
  return calc.score(
    numbersOrBlanks(attainment, "attainment"),
    numbers(weight, "weight"),
    optionalNumber(cap, "cap"),
  );
}

/**
 * Whether the pace suffices: the attainment at the end if the change so far goes on evenly.
 * @customfunction PACE PACE
 * @param actual What is measured on the day asked about.
 * @param target What is to be reached by the end.
 * @param start First day.
 * @param end Last day.
 * @param asOf Day of the measurement.
 * @param [baseline] Value at the start.
 * @param [direction] "higher" (default) or "lower" is better.
 * @returns A ratio, 1 when the target will just be reached; #N/A before the start.
 * @example =PLAN.PACE(25,100,46023,46122,46072)
 */
export function pace(
  actual: number,
  target: number,
  start: number,
  end: number,
  asOf: number,
  baseline?: number,
  direction?: string,
): number {
  return calc.pace(
    number(actual, "actual"),
    number(target, "target"),
    number(start, "start"),
    number(end, "end"),
    number(asOf, "asOf"),
    optionalNumber(baseline, "baseline"),
    directionOf(direction),
  );
}
