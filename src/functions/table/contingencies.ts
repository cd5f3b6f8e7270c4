// Over 150 lines: a data table, one entry a function.
import { linesOf, optionsOf, sameCount } from "../coercion/lines.ts";
import { definedIn } from "../declaration.ts";
import type { DocumentationOf } from "../documentation.ts";
import { aNumber, aNumberOrNone, eachNumber, someTexts } from "../parameter.ts";
import { rangesPart } from "../parts.ts";
import {
  likelyAndShape,
  likelyAndShapeWords,
  lowAndHigh,
  lowAndHighWords,
  options,
  optionsWords,
  weightAndChance,
  weightAndChanceWords,
  lineDefaults,
} from "./rangeLines.ts";

const define = definedIn(rangesPart);

export const contingencies = {
  RANGETAILMEAN: define(
    { ...lowAndHigh, probability: eachNumber, ...likelyAndShape, ...options, ...weightAndChance },
    (given, calc) => {
      const lines = linesOf(given);
      return given.probability((share) => calc.totalTailMean(lines, share, optionsOf(given)));
    },
  ),
  CONTINGENCY: define(
    {
      ...lowAndHigh,
      probability: eachNumber,
      base: aNumberOrNone,
      ...likelyAndShape,
      ...options,
      ...weightAndChance,
    },
    (given, calc) => {
      const lines = linesOf(given);
      return given.probability((share) => calc.contingency(lines, share, given.base, optionsOf(given)));
    },
  ),
  RANGEDRIVERS: define(
    { name: someTexts, ...lowAndHigh, ...likelyAndShape, ...options, ...weightAndChance },
    (given, calc) => {
      const lines = linesOf(given);
      const names = sameCount(given.name, lines, "name");
      return calc
        .drivers(lines, optionsOf(given))
        .map(({ index, share, swing }) => [names[index], share, swing]);
    },
  ),
  CONTINGENCYALLOCATION: define(
    {
      name: someTexts,
      ...lowAndHigh,
      probability: aNumber,
      ...likelyAndShape,
      ...options,
      ...weightAndChance,
    },
    (given, calc) => {
      const lines = linesOf(given);
      const names = sameCount(given.name, lines, "name");
      return calc
        .contingencyAllocation(lines, given.probability, optionsOf(given))
        .map(({ index, base, amount, contingency }) => [names[index], base, amount, contingency]);
    },
  ),
};

export const contingenciesWords: DocumentationOf<typeof contingencies> = {
  RANGETAILMEAN: {
    description:
      "What a budget of ranges comes to on average where it exceeds a percentile; less the percentile it is the expected overrun.",
    parameters: {
      ...lowAndHighWords,
      probability: "Probability of the percentile from 0 to 1, or a range of them.",
      ...likelyAndShapeWords,
      ...optionsWords,
      ...weightAndChanceWords,
    },
    returns: "The mean total of the worst cases, in the shape of the probabilities.",
    worked:
      "The P80 of the three lines is 12.37. In the 2 cases of 10 that come out dearer the total is 13.03 on average: 0.66 more.",
    keywords:
      "tail mean expected overrun expected shortfall conditional value at risk cvar tvar worst case beyond p80 percentile var",
    gives: "numbers",
    columns: [["tailMean", "amount"]],
    examples: [
      { formula: "=PLAN.RANGETAILMEAN({3;2;2.5},{6;4;5},80%)", result: [[13.0322959957158]] },
      {
        formula: '=PLAN.RANGETAILMEAN({3;2;2.5},{6;4;5},{50%,80%},{4;3;3.5},"pert",30%,80%)',
        result: [[12.820735074923638, 14.143393805575318]],
      },
      {
        formula: "=PLAN.RANGETAILMEAN({3;2;2.5},{6;4;5},80%,,,,,{1;2;1},{1;1;0.5})",
        result: [[15.840636777076183]],
      },
    ],
    errors: [
      ["=PLAN.RANGETAILMEAN({3;2},{6;4},80%,,,,,{0;0})", "#VALUE!", "nothingCounts"],
      ["=PLAN.RANGETAILMEAN({3;2},{6;4},120%)", "#NUM!", "outsideZeroToOne"],
      ["=PLAN.RANGETAILMEAN({6;2},{3;4},80%)", "#VALUE!", "lowAboveHigh"],
      ["=PLAN.RANGETAILMEAN({3;2},{6;4},80%,{9;3})", "#VALUE!", "likelyOutside"],
      ['=PLAN.RANGETAILMEAN({3;2},{6;4},80%,,"round")', "#VALUE!", "unknownShape"],
    ],
    defaults: lineDefaults,
  },
  CONTINGENCY: {
    description:
      "Contingency to add to a base so that the budget suffices with a given probability: percentile minus base.",
    parameters: {
      ...lowAndHighWords,
      probability: "Probability from 0 to 1, or a range of them.",
      base: "Base budget; without it the sum of the likely amounts, midpoints where there are none.",
      ...likelyAndShapeWords,
      ...optionsWords,
      ...weightAndChanceWords,
    },
    returns: "The amount to set aside, in the shape of the probabilities.",
    worked:
      "The midpoints add up to 11.25, the P80 is 12.37: with 1.12 more the budget suffices in 8 cases of 10.",
    keywords: "reserve buffer p80 risk allowance management reserve monte carlo percentile risk register",
    gives: "numbers",
    columns: [["contingency", "amount"]],
    examples: [
      { formula: "=PLAN.CONTINGENCY({3;2;2.5},{6;4;5},80%)", result: [[1.1168864773870304]] },
      {
        formula: '=PLAN.CONTINGENCY({3;2;2.5},{6;4;5},{50%,80%},10,{4;3;3.5},"pert",30%,80%)',
        result: [[1.0566776340377722, 2.9369832511552403]],
      },
      {
        formula: "=PLAN.CONTINGENCY({3;2;2.5},{6;4;5},80%,,,,,,{1;2;1},{1;1;0.5})",
        result: [[4.1864264402487645]],
      },
    ],
    errors: [
      ["=PLAN.CONTINGENCY({3;2},{6;4},80%,,,,,,,{0;0})", "#VALUE!", "nothingCounts"],
      ["=PLAN.CONTINGENCY({3;2},{6;4},120%)", "#NUM!", "outsideZeroToOne"],
      ["=PLAN.CONTINGENCY({6;2},{3;4},80%)", "#VALUE!", "lowAboveHigh"],
      ["=PLAN.CONTINGENCY({3;2},{6;4},80%,,{9;3})", "#VALUE!", "likelyOutside"],
      ['=PLAN.CONTINGENCY({3;2},{6;4},80%,,,"round")', "#VALUE!", "unknownShape"],
    ],
    defaults: lineDefaults,
  },
  RANGEDRIVERS: {
    description: "The lines that drive the uncertainty of a budget made of ranges, largest first.",
    parameters: {
      name: "Name of each line.",
      ...lowAndHighWords,
      ...likelyAndShapeWords,
      ...optionsWords,
      ...weightAndChanceWords,
    },
    returns:
      "Rows of name, share of the variance, and swing: how much P90 minus P10 of the total would shrink if the line were fixed.",
    worked:
      "Team is widest (3 of 7.5) and makes 47% of the variance; were it fixed, P10 to P90 of the total would be 0.84 narrower.",
    keywords: "tornado sensitivity variance contribution risk drivers volatility",
    gives: "cells",
    columns: [
      ["line", "words"],
      ["share", "percent"],
      ["swing", "amount"],
    ],
    examples: [
      {
        formula: '=PLAN.RANGEDRIVERS({"Team";"Cloud";"Travel"},{3;2;2.5},{6;4;5})',
        result: [
          ["Team", 0.46753246753246763, 0.8397531005307144],
          ["Travel", 0.3246753246753247, 0.5306433305513778],
          ["Cloud", 0.20779220779220778, 0.28924284331389316],
        ],
      },
      {
        formula: '=PLAN.RANGEDRIVERS({"Team";"Cloud"},{3;2},{6;4},{4;3.5},{"triangular";"pert"},30%)',
        result: [
          ["Team", 0.7009490111636991, 1.1948611388527386],
          ["Cloud", 0.2990509888363009, 0.46049119774672764],
        ],
      },
      {
        formula:
          '=PLAN.RANGEDRIVERS({"Team";"Cloud";"Travel"},{3;2;2.5},{6;4;5},{4;3;3},,,80%,{1;2;1},{1;1;0.5})',
        result: [
          ["Travel", 0.5241043168558374, 2.2250066538323665],
          ["Cloud", 0.3037891918205171, 1.162493797726813],
          ["Team", 0.1721064913236454, 0.5573402750705121],
        ],
      },
    ],
    errors: [
      ['=PLAN.RANGEDRIVERS({"Team";"Cloud"},{3;2},{6;4},,,,,{0;0})', "#VALUE!", "nothingCounts"],
      ['=PLAN.RANGEDRIVERS({"Team";"Cloud"},{3;2},{6;4},,,120%)', "#NUM!", "outsideZeroToOne"],
      ['=PLAN.RANGEDRIVERS({"Team";"Cloud"},{6;2},{3;4})', "#VALUE!", "lowAboveHigh"],
      ['=PLAN.RANGEDRIVERS({"Team";"Cloud"},{3;2},{6;4},{9;3})', "#VALUE!", "likelyOutside"],
      ['=PLAN.RANGEDRIVERS({"Team";"Cloud"},{3;2},{6;4},,"round")', "#VALUE!", "unknownShape"],
    ],
    defaults: lineDefaults,
  },
  CONTINGENCYALLOCATION: {
    description:
      "The contingency of a budget made of ranges shared out to its lines, so that the parts add up to the whole: what each line comes to on average when the total is at its percentile.",
    parameters: {
      name: "Name of each line.",
      ...lowAndHighWords,
      probability: "Probability from 0 to 1 for which the whole budget is to suffice.",
      ...likelyAndShapeWords,
      ...optionsWords,
      ...weightAndChanceWords,
    },
    returns:
      "A row for each line, in their order: name, base (likely amount or midpoint, 0 for a risk), amount at the percentile, and contingency: the amount less the base. The last column adds up to CONTINGENCY. #NUM! also for more risks of little chance, or deductions, than can be shared out in seconds.",
    worked:
      "The P80 asks for 1.12 above the midpoints. Team, the widest line, gets 0.58 of it, Travel 0.34 and Cloud 0.20.",
    keywords:
      "allocate contingency by line euler allocation risk contribution reserve apportion distribute marginal risk register",
    gives: "cells",
    columns: [
      ["line", "words"],
      ["base", "amount"],
      ["atPercentile", "amount"],
      ["contingency", "amount"],
    ],
    examples: [
      {
        formula: '=PLAN.CONTINGENCYALLOCATION({"Team";"Cloud";"Travel"},{3;2;2.5},{6;4;5},80%)',
        result: [
          ["Team", 4.5, 5.079010871507028, 0.5790108715070277],
          ["Cloud", 3, 3.2020650678373, 0.20206506783729994],
          ["Travel", 3.75, 4.085810538042703, 0.3358105380427032],
        ],
      },
      {
        formula:
          '=PLAN.CONTINGENCYALLOCATION({"Team";"Cloud"},{3;2},{6;4},90%,{4;3.5},{"triangular";"pert"},30%,80%)',
        result: [
          ["Team", 4, 5.857474702091683, 1.8574747020916833],
          ["Cloud", 3.5, 3.685034302915244, 0.18503430291524392],
        ],
      },
      {
        formula:
          '=PLAN.CONTINGENCYALLOCATION({"Team";"Cloud";"Travel"},{3;2;2.5},{6;4;5},80%,,,,,{1;2;1},{1;1;0.5})',
        result: [
          ["Team", 4.5, 4.605047848098733, 0.10504784809873335],
          ["Cloud", 6, 6.250587323241816, 0.2505873232418159],
          ["Travel", 0, 3.8307912689082153, 3.8307912689082153],
        ],
      },
    ],
    errors: [
      ['=PLAN.CONTINGENCYALLOCATION({"Team";"Cloud"},{3;2},{6;4},80%,,,,,{0;0})', "#VALUE!", "nothingCounts"],
      ['=PLAN.CONTINGENCYALLOCATION({"Team";"Cloud"},{3;2},{6;4},120%)', "#NUM!", "outsideZeroToOne"],
      ['=PLAN.CONTINGENCYALLOCATION({"Team"},{3;2},{6;4},80%)', "#VALUE!", "shapesDiffer"],
      ['=PLAN.CONTINGENCYALLOCATION({"Team";"Cloud"},{6;2},{3;4},80%)', "#VALUE!", "lowAboveHigh"],
      ['=PLAN.CONTINGENCYALLOCATION({"Team";"Cloud"},{3;2},{6;4},80%,{9;3})', "#VALUE!", "likelyOutside"],
      ['=PLAN.CONTINGENCYALLOCATION({"Team";"Cloud"},{3;2},{6;4},80%,,"round")', "#VALUE!", "unknownShape"],
    ],
    defaults: lineDefaults,
  },
};
