import * as calc from "../../calc/index.ts";
import { column } from "../coercion/cells.ts";
import { define } from "../declaration.ts";
import type { DocumentationOf } from "../documentation.ts";
import {
  aNumber,
  aNumberOrNone,
  aWeekendOrNone,
  someNumbers,
  someNumbersOrNone,
  someTexts,
} from "../parameter.ts";

export const schedule = {
  PLANNED: define(
    { start: aNumber, end: aNumber, asOf: aNumber, weekend: aWeekendOrNone, holidays: someNumbersOrNone },
    ({ start, end, asOf, weekend, holidays }) => calc.planned(start, end, asOf, { weekend, holidays }),
  ),
  PHASEAT: define(
    { asOf: aNumber, start: someNumbers, end: someNumbers, name: someTexts },
    ({ asOf, start, end, name }) => calc.phaseAt(asOf, start, end, name),
  ),
  PROGRESS: define({ complete: someNumbers, weight: someNumbers }, ({ complete, weight }) =>
    calc.progress(complete, weight),
  ),
  SPREAD: define(
    { amount: aNumber, profile: someNumbers, decimals: aNumberOrNone },
    ({ amount, profile, decimals }) => column(calc.spread(amount, profile, decimals)),
  ),
};

export const calendarWords = {
  weekend:
    'Free days of the week as in NETWORKDAYS.INTL: 1 is Saturday and Sunday, 11 Sunday only, or seven digits from Monday on such as "0000011". Without it none is free. In a workbook of the 1904 date system add 1462 to every date: its serial numbers mean other weekdays.',
  holidays: "Further free days.",
};

export const scheduleWords: DocumentationOf<typeof schedule> = {
  PLANNED: {
    description:
      "The share of a task that is planned to be complete on a day, both ends included: by calendar days, or by working days when free days are given.",
    parameters: { start: "First day.", end: "Last day.", asOf: "Day asked about.", ...calendarWords },
    returns: "A ratio from 0 to 1.",
    worked: "A task of 100 days should be half done on the evening of its day 50.",
    keywords: "expected progress schedule percent complete planned value gantt milestone",
    gives: "number",
    columns: [["planned", "percent"]],
    examples: [
      { formula: "=PLAN.PLANNED(46023,46122,46072)", result: 0.5 },
      { formula: "=PLAN.PLANNED(45292,45303,45296,1,{45292;45293})", result: 0.375 },
      { formula: '=PLAN.PLANNED(45292,45303,45298,"0000011")', result: 0.5 },
    ],
    errors: [
      ["=PLAN.PLANNED(46122,46023,46072)", "#VALUE!", "datesOutOfOrder"],
      ["=PLAN.PLANNED(45292,45303,45296,8)", "#VALUE!", "unknownWeekend"],
      ['=PLAN.PLANNED(45292,45303,45296,"1111111")', "#DIV/0!", "noWorkingDay"],
    ],
  },
  PHASEAT: {
    description: "The name of the phase that a date lies in.",
    parameters: {
      asOf: "Date asked about.",
      start: "First day of each phase.",
      end: "Last day of each phase.",
      name: "Name of each phase.",
    },
    returns: "The name, where phases overlap of the one that began last; #N/A when no phase holds the date.",
    worked: "The day lies between the first and the last day of Foundation.",
    keywords: "current phase date stage lookup milestone",
    gives: "text",
    columns: [["phase", "words"]],
    examples: [
      {
        formula: '=PLAN.PHASEAT(46072,{46023;46123},{46122;46387},{"Foundation";"Growth"})',
        result: "Foundation",
      },
    ],
    errors: [
      ['=PLAN.PHASEAT(50000,{46023;46123},{46122;46387},{"Foundation";"Growth"})', "#N/A", "noSuchPhase"],
      [
        '=PLAN.PHASEAT(46072,{46122;46123},{46023;46387},{"Foundation";"Growth"})',
        "#VALUE!",
        "datesOutOfOrder",
      ],
    ],
  },
  PROGRESS: {
    description: "Progress of several tasks together, weighted by their size.",
    parameters: {
      complete: "Share complete of each task, 0 to 1.",
      weight: "Effort, cost or duration of each task.",
    },
    returns: "A ratio from 0 to 1.",
    worked: "Done are 10 of the first task and half of the second's 20: 20 of 40, 50%.",
    keywords: "percent complete weighted average tasks milestone",
    gives: "number",
    columns: [["progress", "percent"]],
    examples: [
      { formula: "=PLAN.PROGRESS({1;0.5;0},{10;20;10})", result: 0.5 },
      { formula: "=PLAN.PROGRESS({1;0.5;0},{10;20;30})", result: 1 / 3 },
    ],
    errors: [
      ["=PLAN.PROGRESS({1;1.5},{10;20})", "#NUM!", "outsideZeroToOne"],
      ["=PLAN.PROGRESS({1;0.5},{10;-20})", "#NUM!", "negative"],
      ["=PLAN.PROGRESS({1;0.5},{0;0})", "#DIV/0!", "addsUpToZero"],
    ],
  },
  SPREAD: {
    description:
      "Spreads an amount over periods by a profile, such as a year over its months; the parts add up to the amount, also when they are rounded.",
    parameters: {
      amount: "Amount to spread.",
      profile: "Weight of each period: twelve equal ones are even months.",
      decimals:
        "Decimals that each part is rounded to; not rounded without it. An empty cell counts as 0 decimals.",
    },
    returns: "A column with the part of each period.",
    worked: "Weights of 1, 1 and 2 are a quarter, a quarter and a half: 25, 25 and 50.",
    keywords: "allocate phasing seasonality distribute yearly budget over months profile split",
    gives: "numbers",
    columns: [["amount", "amount"]],
    examples: [
      { formula: "=PLAN.SPREAD(100,{1;1;2})", result: [[25], [25], [50]] },
      { formula: "=PLAN.SPREAD(100,{1;1;1},2)", result: [[33.33], [33.34], [33.33]] },
    ],
    errors: [
      ["=PLAN.SPREAD(100,{0;0})", "#DIV/0!", "addsUpToZero"],
      ["=PLAN.SPREAD(100,{1;-1})", "#NUM!", "negative"],
      ["=PLAN.SPREAD(100,{1;1},0.5)", "#VALUE!", "notAWholeNumber"],
      ["=PLAN.SPREAD(100,{1;1},20)", "#NUM!", "tooManyDecimals"],
    ],
  },
};
