// Over 150 lines: a data table, one entry a function.
import { linesOf, optionsOf, sameCount } from "../coercion/lines.ts";
import { definedIn } from "../declaration.ts";
import type { DocumentationOf } from "../documentation.ts";
import { aNonZeroOrNone, eachNumber, someNumbersOrNone, someTexts } from "../parameter.ts";
import { rangesPart } from "../parts.ts";
import {
  correlation,
  coverageWords,
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

export const rangeTotals = {
  RANGETOTAL: define(
    {
      ...lowAndHigh,
      ...likelyAndShape,
      coverage: aNonZeroOrNone,
      ...weightAndChance,
      ...correlation,
      probability: someNumbersOrNone,
    },
    (given, calc) => {
      const [lines, options] = [linesOf(given), optionsOf(given)];
      const { low, expected, high, standardDeviation } = calc.totalMoments(lines, options);
      if (given.probability === undefined) return [[low, expected, high]];
      const percentiles = given.probability.map((share) => calc.totalPercentile(lines, share, options));
      return [[low, expected, high, standardDeviation, ...percentiles]];
    },
  ),
  RANGETOTALBY: define(
    {
      group: someTexts,
      ...lowAndHigh,
      ...likelyAndShape,
      coverage: aNonZeroOrNone,
      ...weightAndChance,
    },
    (given, calc) => {
      const lines = linesOf(given);
      const groups = sameCount(given.group, lines, "group");
      const { coverage } = given;
      // Without a coverage one pass does, which matters over many thousand lines.
      const totals =
        coverage === undefined
          ? calc.groupTotals(groups, lines)
          : calc.totalsByGroup(groups, lines, { coverage });
      return totals.map(({ group, low, expected, high }) => [group, low, expected, high]);
    },
  ),
  RANGEPERCENTILE: define(
    { ...lowAndHigh, probability: eachNumber, ...likelyAndShape, ...options, ...weightAndChance },
    (given, calc) => {
      const lines = linesOf(given);
      return given.probability((share) => calc.totalPercentile(lines, share, optionsOf(given)));
    },
  ),
  RANGEPROBABILITY: define(
    { ...lowAndHigh, amount: eachNumber, ...likelyAndShape, ...options, ...weightAndChance },
    (given, calc) => {
      const lines = linesOf(given);
      return given.amount((amount) => calc.totalProbability(lines, amount, optionsOf(given)));
    },
  ),
  RANGECURVE: define(
    { ...lowAndHigh, points: aNonZeroOrNone, ...likelyAndShape, ...options, ...weightAndChance },
    (given, calc) =>
      calc
        .totalCurve(linesOf(given), given.points, optionsOf(given))
        .map(({ total, probability }) => [total, probability]),
  ),
};

export const rangeTotalsWords: DocumentationOf<typeof rangeTotals> = {
  RANGETOTAL: {
    description: "Total of a budget made of ranges: lowest, expected and highest.",
    parameters: {
      ...lowAndHighWords,
      ...likelyAndShapeWords,
      ...optionsWords,
      ...weightAndChanceWords,
      probability:
        "Probabilities from 0 to 1: the row goes on with the standard deviation and the total of each.",
    },
    returns:
      "A row: sum of the lows, expected total, sum of the highs; with probabilities also the standard deviation and the total of each.",
    worked:
      "Three lines of 3 to 6, 2 to 4 and 2.5 to 5: together at least 7.5 and at most 15, on average 11.25.",
    keywords:
      "budget sum expected value mean low high emv expected monetary value three-point estimate volatility sigma",
    gives: "numbers",
    columns: [
      ["low", "amount"],
      ["expected", "amount"],
      ["high", "amount"],
      ["deviation", "amount"],
      // One more for each probability.
      ["total", "amount"],
    ],
    examples: [
      { formula: "=PLAN.RANGETOTAL({3;2;2.5},{6;4;5})", result: [[7.5, 11.25, 15]] },
      {
        formula: '=PLAN.RANGETOTAL({3;2;2.5},{6;4;5},{4;"";3},"pert")',
        result: [[7.5, 10.416666666666666, 15]],
      },
      {
        formula: '=PLAN.RANGETOTAL({3;2;2.5},{6;4;5},{4;"";3},,80%,{1;2;1},{1;1;0.5},30%,{50%,80%})',
        result: [
          [
            5.447743795266903, 12.254718403587457, 22.03151071601794, 2.9643565855322263, 12.056089448368034,
            14.824685968845436,
          ],
        ],
      },
    ],
    errors: [
      ["=PLAN.RANGETOTAL({3;2},{6;4},,,,{0;0})", "#VALUE!", "nothingCounts"],
      ["=PLAN.RANGETOTAL({3;2},{6;4},,,,,{1;2})", "#NUM!", "outsideZeroToOne"],
      ["=PLAN.RANGETOTAL({6;2},{3;4})", "#VALUE!", "lowAboveHigh"],
      ["=PLAN.RANGETOTAL({3;2},{6;4},{9;3})", "#VALUE!", "likelyOutside"],
      ['=PLAN.RANGETOTAL({3;2},{6;4},,"round")', "#VALUE!", "unknownShape"],
    ],
  },
  RANGETOTALBY: {
    description: "Totals of a budget made of ranges by group: lowest, expected and highest of each.",
    parameters: {
      group: "Group of each line.",
      ...lowAndHighWords,
      ...likelyAndShapeWords,
      ...coverageWords,
      ...weightAndChanceWords,
    },
    returns: "One row per group, in order of appearance: group, low, expected, high.",
    worked:
      "Team has the lines 3 to 6 and 2.5 to 5, so 5.5 to 11 with 8.25 expected; Cloud is 2 to 4 with 3 expected.",
    keywords: "budget subtotal category group sumif",
    gives: "cells",
    columns: [
      ["group", "words"],
      ["low", "amount"],
      ["expected", "amount"],
      ["high", "amount"],
    ],
    examples: [
      {
        formula: '=PLAN.RANGETOTALBY({"Team";"Cloud";"Team"},{3;2;2.5},{6;4;5})',
        result: [
          ["Team", 5.5, 8.25, 11],
          ["Cloud", 2, 3, 4],
        ],
      },
      {
        formula: '=PLAN.RANGETOTALBY({"Team";"Cloud"},{3;2},{6;4},{4;3.5},{"triangular";"pert"})',
        result: [
          ["Team", 3, 4.333333333333333, 6],
          ["Cloud", 2, 3.333333333333333, 4],
        ],
      },
      {
        formula:
          '=PLAN.RANGETOTALBY({"Team";"Cloud";"Team"},{3;2;2.5},{6;4;5},{4;"";3},,80%,{1;2;1},{1;1;0.5})',
        result: [
          ["Team", 1.947743795266903, 6.254718403587456, 13.53151071601794],
          ["Cloud", 3.5, 6, 8.5],
        ],
      },
    ],
    errors: [
      ['=PLAN.RANGETOTALBY({"Team";"Cloud"},{3;2},{6;4},,,,,0)', "#VALUE!", "nothingCounts"],
      ['=PLAN.RANGETOTALBY({"Team";"Cloud"},{3;2},{6;4},,,,,{1;2})', "#NUM!", "outsideZeroToOne"],
      ['=PLAN.RANGETOTALBY({"Team";"Cloud"},{6;2},{3;4})', "#VALUE!", "lowAboveHigh"],
      ['=PLAN.RANGETOTALBY({"Team";"Cloud"},{3;2},{6;4},{9;3})', "#VALUE!", "likelyOutside"],
      ['=PLAN.RANGETOTALBY({"Team";"Cloud"},{3;2},{6;4},,"round")', "#VALUE!", "unknownShape"],
    ],
  },
  RANGEPERCENTILE: {
    description:
      "The total that a budget of ranges does not exceed with a given probability: exact, and the same every time.",
    parameters: {
      ...lowAndHighWords,
      probability: "Probability from 0 to 1, or a range of them.",
      ...likelyAndShapeWords,
      ...optionsWords,
      ...weightAndChanceWords,
    },
    returns: "The total, in the shape of the probabilities.",
    worked:
      "The three lines come to 12.37 or less in 8 cases of 10: the P80. Adding up a P80 of each line would ask for too much, since not all turn out high together.",
    keywords:
      "p80 p50 p90 p10 quantile monte carlo simulation risk confidence budget percentile median var confidence level three-point estimate odds downside upside",
    gives: "numbers",
    columns: [["total", "amount"]],
    examples: [
      { formula: "=PLAN.RANGEPERCENTILE({3;2;2.5},{6;4;5},80%)", result: [[12.36688647738703]] },
      {
        formula: '=PLAN.RANGEPERCENTILE({3;2;2.5},{6;4;5},{10%,80%},{4;3;3},"pert",30%,80%)',
        result: [[8.424329843565705, 12.852621026009007]],
      },
      {
        formula: "=PLAN.RANGEPERCENTILE({3;2;2.5},{6;4;5},80%,,,,,{1;2;1},{1;1;0.5})",
        result: [[14.686426440248765]],
      },
      {
        formula: '=PLAN.RANGEPERCENTILE({10;5},{30;40},80%,,"lognormal",,80%)',
        result: [[49.82125331524085]],
      },
      {
        formula: '=PLAN.RANGEPERCENTILE({10;2},{30;4},{50%,90%},{14;""},{"metalog";"normal"})',
        result: [[17.008938969880383, 33.005119570104355]],
      },
    ],
    errors: [
      ["=PLAN.RANGEPERCENTILE({3;2},{6;4},80%,,,,,,{0;0})", "#VALUE!", "nothingCounts"],
      ["=PLAN.RANGEPERCENTILE({3;2},{6;4},120%)", "#NUM!", "outsideZeroToOne"],
      ["=PLAN.RANGEPERCENTILE({3;2},{6;4},80%,,,-10%)", "#NUM!", "outsideZeroToOne"],
      ["=PLAN.RANGEPERCENTILE({6;2},{3;4},80%)", "#VALUE!", "lowAboveHigh"],
      ["=PLAN.RANGEPERCENTILE({3;2},{6;4},80%,{9;3})", "#VALUE!", "likelyOutside"],
      ['=PLAN.RANGEPERCENTILE({3;2},{6;4},80%,,"round")', "#VALUE!", "unknownShape"],
    ],
    defaults: lineDefaults,
  },
  RANGEPROBABILITY: {
    description: "Probability that the total of a budget made of ranges is at most an amount.",
    parameters: {
      ...lowAndHighWords,
      amount: "Amount to stay within, or a range of them.",
      ...likelyAndShapeWords,
      ...optionsWords,
      ...weightAndChanceWords,
    },
    returns: "A probability from 0 to 1, in the shape of the amounts.",
    worked: "A budget of 12 suffices for the three lines in 71% of all cases.",
    keywords: "chance likelihood confidence within budget monte carlo simulation risk odds confidence level",
    gives: "numbers",
    columns: [["probability", "percent"]],
    examples: [
      { formula: "=PLAN.RANGEPROBABILITY({3;2;2.5},{6;4;5},12)", result: [[0.7125000000000004]] },
      {
        formula: '=PLAN.RANGEPROBABILITY({3;2;2.5},{6;4;5},{10,12},{4;3;3},"pert",30%,80%)',
        result: [[0.32973111992210413, 0.6819854014296663]],
      },
      {
        formula: "=PLAN.RANGEPROBABILITY({3;2;2.5},{6;4;5},12,,,,,{1;2;1},{1;1;0.5})",
        result: [[0.4600694444455409]],
      },
    ],
    errors: [
      ["=PLAN.RANGEPROBABILITY({3;2},{6;4},8,,,,,0)", "#VALUE!", "nothingCounts"],
      ["=PLAN.RANGEPROBABILITY({3;2},{6;4},8,,,120%)", "#NUM!", "outsideZeroToOne"],
      ["=PLAN.RANGEPROBABILITY({6;2},{3;4},8)", "#VALUE!", "lowAboveHigh"],
      ["=PLAN.RANGEPROBABILITY({3;2},{6;4},8,{9;3})", "#VALUE!", "likelyOutside"],
      ['=PLAN.RANGEPROBABILITY({3;2},{6;4},8,,"round")', "#VALUE!", "unknownShape"],
    ],
    defaults: lineDefaults,
  },
  RANGECURVE: {
    description:
      "The S-curve of a budget made of ranges, ready to chart: totals and the probabilities of staying within them.",
    parameters: {
      ...lowAndHighWords,
      points: "Number of points, 21 by default.",
      ...likelyAndShapeWords,
      ...optionsWords,
      ...weightAndChanceWords,
    },
    returns: "Two columns: total, and probability from 0 to 1.",
    worked:
      "Five points from the lowest total (7.5, never less) to the highest (15, never more), with the P25, P50 and P75 between.",
    keywords: "s-curve cumulative distribution chart monte carlo simulation",
    gives: "numbers",
    columns: [
      ["total", "amount"],
      ["probability", "percent"],
    ],
    examples: [
      {
        formula: "=PLAN.RANGECURVE({3;2;2.5},{6;4;5},5)",
        result: [
          [7.5, 0],
          [10.350360671298851, 0.25],
          [11.25, 0.5],
          [12.149639328701147, 0.75],
          [15, 1],
        ],
      },
      {
        formula: '=PLAN.RANGECURVE({3;2;2.5},{6;4;5},3,{4;3;3},"pert",30%,80%)',
        result: [
          [5.276067728011548, 0],
          [10.936199678196587, 0.5],
          [21.10034425099476, 1],
        ],
      },
      {
        formula: "=PLAN.RANGECURVE({3;2;2.5},{6;4;5},3,,,,,{1;2;1},{1;1;0.5})",
        result: [
          [7, 0],
          [12.294871794871128, 0.5],
          [19, 1],
        ],
      },
    ],
    errors: [
      ["=PLAN.RANGECURVE({3;2},{6;4},5,,,,,,{0;0})", "#VALUE!", "nothingCounts"],
      ["=PLAN.RANGECURVE({3;2},{6;4},1)", "#NUM!", "tooManyPoints"],
      ["=PLAN.RANGECURVE({3;2},{6;4},2.5)", "#VALUE!", "notAWholeNumber"],
      ["=PLAN.RANGECURVE({3;2},{6;4},5,,,120%)", "#NUM!", "outsideZeroToOne"],
      ["=PLAN.RANGECURVE({6;2},{3;4})", "#VALUE!", "lowAboveHigh"],
      ["=PLAN.RANGECURVE({3;2},{6;4},5,{9;3})", "#VALUE!", "likelyOutside"],
      ['=PLAN.RANGECURVE({3;2},{6;4},5,,"round")', "#VALUE!", "unknownShape"],
    ],
    defaults: { points: 21, correlation: 0, coverage: 1, weight: 1, chance: 1 },
  },
};
