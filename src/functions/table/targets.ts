// Over 150 lines: a data table, one entry a function.
import * as calc from "../../calc/index.ts";
import { sameCount } from "../coercion/lines.ts";
import { define } from "../declaration.ts";
import type { DocumentationOf } from "../documentation.ts";
import { calendarWords } from "./schedule.ts";
import {
  aNumber,
  aNumberOrNone,
  aWeekendOrNone,
  aWordOrNone,
  eachNumberOrBlank,
  someNumbers,
  someNumbersOrNone,
  someNumbersWithBlanks,
  someTextsOrNone,
  someTruthsOrNone,
  type Each,
} from "../parameter.ts";

const directions: readonly calc.Direction[] = ["higher", "lower"];
const direction = aWordOrNone(directions, "unknownDirection");
const statuses: readonly calc.Status[] = ["onTrack", "atRisk", "offTrack", "beyondRange"];
const labelled = (labels: readonly string[], needed: readonly string[]): readonly string[] => {
  if (labels.length !== needed.length) throw new calc.CalcError("#VALUE!", "labels", "threeLabels");
  return labels;
};
/** The same words in every language, so that counts agree between colleagues. */
const statusWords = ["On track", "At risk", "Off track", "Beyond range"];

export const targets = {
  ATTAINMENT: define(
    { actual: aNumber, target: aNumber, baseline: aNumberOrNone, direction, upper: aNumberOrNone },
    ({ actual, target, baseline, direction, upper }) =>
      calc.attainment(actual, target, baseline, direction, boundOf(upper, target)),
  ),
  STATUS: define(
    {
      attainment: eachNumberOrBlank,
      amber: aNumberOrNone,
      green: aNumberOrNone,
      labels: someTextsOrNone,
      twoBounds: someTruthsOrNone,
    },
    ({ attainment, amber, green, labels, twoBounds }) => {
      // The fourth word is needed with two bounds only.
      const needed = labels?.length === 3 ? statusWords.slice(0, 3) : statusWords;
      const words = [...labelled(labels ?? statusWords, needed), ...statusWords.slice(needed.length)];
      const bounds = perCell(attainment, twoBounds);
      let cell = 0;
      return attainment((attained) => {
        const bounded = bounds[cell++] ?? false;
        if (attained === null) return "";
        return words[statuses.indexOf(calc.status(attained, amber, green, bounded))] ?? "";
      });
    },
  ),
  SCORE: define(
    { attainment: someNumbersWithBlanks, weight: someNumbers, cap: aNumberOrNone },
    ({ attainment, weight, cap }) => calc.score(attainment, weight, cap),
  ),
  PACE: define(
    {
      actual: aNumber,
      target: aNumber,
      start: aNumber,
      end: aNumber,
      asOf: aNumber,
      baseline: aNumberOrNone,
      direction,
      upper: aNumberOrNone,
      weekend: aWeekendOrNone,
      holidays: someNumbersOrNone,
    },
    ({ actual, target, start, end, asOf, baseline, direction, upper, weekend, holidays }) =>
      calc.pace(actual, target, start, end, asOf, baseline, direction, boundOf(upper, target), {
        weekend,
        holidays,
      }),
  ),
};

/** Whether each target has two bounds: a cell a target, or one for all. */
function perCell(
  attainment: Each<number | null>,
  twoBounds: readonly boolean[] | undefined,
): readonly boolean[] {
  const targets = attainment(() => false).flat();
  const [first = false] = twoBounds ?? [];
  const cells = twoBounds === undefined || twoBounds.length === 1 ? targets.map(() => first) : twoBounds;
  return sameCount(cells, targets, "twoBounds");
}

/** The desktop passes an empty cell as 0, which is no upper bound of a target above it. */
const boundOf = (upper: number | undefined, target: number): number | undefined =>
  upper === 0 && target > 0 ? undefined : upper;
const upperWords = {
  upper: "Upper bound of a target of two bounds, such as 3 to 5; anywhere between them it is attained.",
};

export const targetsWords: DocumentationOf<typeof targets> = {
  ATTAINMENT: {
    description:
      "How much of a target is attained: the share of the way from the baseline, or actual against target.",
    parameters: {
      actual: "What is measured now.",
      target: "What is to be reached.",
      baseline: "Where it started; with it, the share of the way from there is measured.",
      direction: '"higher" (default) or "lower" is better.',
      ...upperWords,
    },
    returns: "A ratio, 1 when the target is reached.",
    worked: "From 40 to 100 the way is 60; at 70, 30 of it are done: 50%.",
    keywords: "achievement target goal kpi progress okr percent of target",
    gives: "number",
    columns: [["attainment", "percent"]],
    examples: [
      { formula: "=PLAN.ATTAINMENT(70,100,40)", result: 0.5 },
      { formula: '=PLAN.ATTAINMENT(25,20,,"lower")', result: 0.8 },
      { formula: "=PLAN.ATTAINMENT(36,20,,,30)", result: 1.2 },
    ],
    errors: [
      ['=PLAN.ATTAINMENT(70,100,40,"up")', "#VALUE!", "unknownDirection"],
      ["=PLAN.ATTAINMENT(70,100,,,80)", "#VALUE!", "upperBelowTarget"],
    ],
    defaults: { direction: "higher" },
  },
  STATUS: {
    description: "The status of an attainment in a word: on track, at risk or off track.",
    parameters: {
      attainment:
        'Attainment as a ratio, or a range of them; "" stays empty (an empty cell only in Excel on the web: elsewhere it is a 0).',
      amber: "Lowest attainment that is at risk, 0.8 by default.",
      green: "Lowest attainment that is on track, 1 by default.",
      labels: "Three cells with words of your own: on track, at risk, off track; a fourth for beyond range.",
      twoBounds:
        "TRUE or 1 where the target has two bounds, for all or one a cell: above 1 lies beyond them then, which shows no colour.",
    },
    returns: "The word, in the shape of the attainments.",
    worked: "85% lies between 80%, where “At risk” begins, and 100%, where “On track” does.",
    keywords: "traffic light rag red amber green kpi",
    gives: "texts",
    columns: [["status", "words"]],
    examples: [
      { formula: "=PLAN.STATUS(85%)", result: [["At risk"]] },
      {
        formula: '=PLAN.STATUS({95%,88%,75%,69%},70%,90%,{"good","watch","bad"})',
        result: [["good", "watch", "watch", "bad"]],
      },
      { formula: "=PLAN.STATUS({120%;120%},,,,{1;0})", result: [["Beyond range"], ["On track"]] },
    ],
    errors: [
      ["=PLAN.STATUS(85%,100%,80%)", "#VALUE!", "amberAboveGreen"],
      ['=PLAN.STATUS(85%,,,{"Good";"Bad"})', "#VALUE!", "threeLabels"],
    ],
    defaults: { amber: 0.8, green: 1 },
  },
  SCORE: {
    description: "The score of several measures: their weighted attainment, each capped.",
    parameters: {
      attainment:
        'Attainment of each measure as a ratio; "" drops out with its weight (an empty cell only in Excel on the web: elsewhere it is a 0).',
      weight: "Weight of each measure.",
      cap: "The most that one measure may count, 1 by default.",
    },
    returns: "A ratio, 1 when everything is attained.",
    worked:
      "One measure is half attained, the other more than fully but counts as 1 at most: (0.5 + 1)/2 = 0.75.",
    keywords: "weighted average kpi okr scorecard",
    gives: "number",
    columns: [["score", "percent"]],
    examples: [
      { formula: "=PLAN.SCORE({0.5;1.5},{1;1})", result: 0.75 },
      { formula: '=PLAN.SCORE({0.5;"";1.5},{2;5;1},1.2)', result: 0.7333333333333333 },
    ],
    errors: [
      ["=PLAN.SCORE({0.5;1.5},{1;-1})", "#NUM!", "negative"],
      ["=PLAN.SCORE({0.5;1.5},{0;0})", "#DIV/0!", "addsUpToZero"],
      ['=PLAN.SCORE({"";1},{1;0})', "#DIV/0!", "nothingMeasured"],
    ],
    defaults: { cap: 1 },
  },
  PACE: {
    description: "Whether the pace suffices: the attainment at the end if the change so far goes on evenly.",
    parameters: {
      actual: "What is measured on the day asked about.",
      target: "What is to be reached by the end.",
      start: "First day.",
      end: "Last day.",
      asOf: "Day of the measurement.",
      baseline: "Value at the start.",
      direction: '"higher" (default) or "lower" is better.',
      ...upperWords,
      ...calendarWords,
    },
    returns: "A ratio, 1 when the target will just be reached; #N/A before the start.",
    worked:
      "25 of 100 are reached on day 50 of 100: at this pace it will be 50 at the end, half of the target.",
    keywords: "run rate forecast trend on schedule extrapolate kpi",
    gives: "number",
    columns: [["pace", "percent"]],
    examples: [
      { formula: "=PLAN.PACE(25,100,46023,46122,46072)", result: 0.5 },
      { formula: "=PLAN.PACE(60,100,46023,46122,46072,20)", result: 1 },
      { formula: '=PLAN.PACE(2,5,46023,46122,46072,,"lower")', result: 1.25 },
      { formula: "=PLAN.PACE(18,20,46023,46122,46072,,,30)", result: 1.2 },
      { formula: "=PLAN.PACE(50,100,45292,45303,45298,,,,1)", result: 1 },
      { formula: "=PLAN.PACE(37.5,100,45292,45303,45296,,,,1,{45292;45293})", result: 1 },
    ],
    errors: [
      ["=PLAN.PACE(25,100,46023,46122,46000)", "#N/A", "notStarted"],
      ["=PLAN.PACE(25,100,46122,46023,46072)", "#VALUE!", "datesOutOfOrder"],
      ['=PLAN.PACE(25,100,46023,46122,46072,,"up")', "#VALUE!", "unknownDirection"],
      ["=PLAN.PACE(25,100,46023,46122,46072,,,80)", "#VALUE!", "upperBelowTarget"],
      ["=PLAN.PACE(50,100,45292,45303,45298,,,,8)", "#VALUE!", "unknownWeekend"],
      ['=PLAN.PACE(50,100,45292,45303,45298,,,,"1111111")', "#DIV/0!", "noWorkingDay"],
    ],
    defaults: { direction: "higher" },
  },
};
