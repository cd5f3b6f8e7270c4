// Over 300 lines: a data table, one entry a function.
import { shapes } from "../../calc/index.ts";
import { linesOf, optionsOf, sameCount } from "../coercion/lines.ts";
import { definedIn } from "../declaration.ts";
import type { DocumentationOf } from "../documentation.ts";
import {
  aNonZeroOrNone,
  aNumber,
  aNumberOrNone,
  aWordOrNone,
  eachNumber,
  someNumbers,
  someNumbersWithBlanksOrNone,
  someTexts,
  someWordsOrNone,
  someNumbersOrNone,
} from "../parameter.ts";
import { rangesPart } from "../parts.ts";

const define = definedIn(rangesPart);

const lowAndHigh = { low: someNumbers, high: someNumbers };
const likelyAndShape = {
  likely: someNumbersWithBlanksOrNone,
  shape: someWordsOrNone(shapes, "unknownShape"),
};
const correlation = { correlation: aNumberOrNone };
const options = { ...correlation, coverage: aNonZeroOrNone };
const weightAndChance = { weight: someNumbersWithBlanksOrNone, chance: someNumbersWithBlanksOrNone };

export const ranges = {
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
  RANGECURVE: define(
    { ...lowAndHigh, points: aNonZeroOrNone, ...likelyAndShape, ...options, ...weightAndChance },
    (given, calc) =>
      calc
        .totalCurve(linesOf(given), given.points, optionsOf(given))
        .map(({ total, probability }) => [total, probability]),
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
  UNCERTAIN: define(
    { low: aNumber, high: aNumber, likely: aNumberOrNone, shape: aWordOrNone(shapes, "unknownShape") },
    ({ low, high, likely, shape }, calc) => calc.uncertainAmount(low, high, likely, shape),
  ),
};

const lowAndHighWords = { low: "Lowest amount of each line.", high: "Highest amount of each line." };
const likelyAndShapeWords = {
  likely:
    'Most likely amount of each line. For none write ="" where 0 is possible: Excel for Windows and Mac passes an empty cell as 0.',
  shape:
    '"uniform", "triangular", "pert", "normal", "lognormal" or "metalog" (low, likely and high are P10, P50 and P90): one word for all lines or one per line. Normal and lognormal lines end at low and high, or have no bounds where the coverage is below 1.',
};
const coverageWords = {
  coverage: "Probability between low and high: 1 (default), or 0.8 when they are a P10 and a P90.",
};
const weightAndChanceWords = {
  weight:
    "How much each line counts, 1 by default; -1 takes it off. One for all lines or one per line. 0 leaves the line out, and so does an empty cell in Excel for Windows and Mac.",
  chance:
    "Probability that each line occurs at all, 1 by default: below it, a risk that else costs nothing. 0 leaves the line out, and so does an empty cell in Excel for Windows and Mac: write 100%.",
};
const correlationWords = { correlation: "Rank correlation between every pair of lines, 0 (default) to 1." };
const optionsWords = {
  ...correlationWords,
  ...coverageWords,
};

export const rangesWords: DocumentationOf<typeof ranges> = {
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
    keywords: "budget sum expected value mean low high",
    gives: "numbers",
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
            5.447743795266903, 12.254718403587457, 22.03151071601794, 2.9643565855322263, 12.052435801865794,
            14.824656489871746,
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
    keywords: "p80 p50 p90 p10 quantile monte carlo simulation risk confidence budget",
    gives: "numbers",
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
    defaults: { correlation: 0, coverage: 1, weight: 1, chance: 1 },
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
    keywords: "chance likelihood confidence within budget monte carlo simulation risk",
    gives: "numbers",
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
    defaults: { correlation: 0, coverage: 1, weight: 1, chance: 1 },
  },
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
      "tail mean expected overrun expected shortfall conditional value at risk cvar tvar worst case beyond p80",
    gives: "numbers",
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
    defaults: { correlation: 0, coverage: 1, weight: 1, chance: 1 },
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
    keywords: "reserve buffer p80 risk allowance management reserve monte carlo",
    gives: "numbers",
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
    defaults: { correlation: 0, coverage: 1, weight: 1, chance: 1 },
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
      ["=PLAN.RANGECURVE({3;2},{6;4},1)", "#NUM!", "outOfRange"],
      ["=PLAN.RANGECURVE({3;2},{6;4},2.5)", "#VALUE!", "notAWholeNumber"],
      ["=PLAN.RANGECURVE({3;2},{6;4},5,,,120%)", "#NUM!", "outsideZeroToOne"],
      ["=PLAN.RANGECURVE({6;2},{3;4})", "#VALUE!", "lowAboveHigh"],
      ["=PLAN.RANGECURVE({3;2},{6;4},5,{9;3})", "#VALUE!", "likelyOutside"],
      ['=PLAN.RANGECURVE({3;2},{6;4},5,,"round")', "#VALUE!", "unknownShape"],
    ],
    defaults: { points: 21, correlation: 0, coverage: 1, weight: 1, chance: 1 },
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
    keywords: "tornado sensitivity variance contribution risk drivers",
    gives: "cells",
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
    defaults: { correlation: 0, coverage: 1, weight: 1, chance: 1 },
  },
  UNCERTAIN: {
    description: "Marks an amount of your own model as uncertain; the cell shows its most likely value.",
    parameters: {
      low: "Lowest amount.",
      high: "Highest amount.",
      likely:
        "Most likely amount. For none leave it out: Excel for Windows and Mac passes an empty cell as 0.",
      shape: '"uniform" (without a likely value), "triangular" (with one) or "pert".',
    },
    returns: "The most likely amount, or the middle without one: a simulation varies it from low to high.",
    worked: "Most likely 95 between 80 and 120: the cell shows 95, and a simulation draws from 80 to 120.",
    keywords: "monte carlo simulation input assumption distribution random triangular pert uniform range",
    gives: "number",
    examples: [
      { formula: "=PLAN.UNCERTAIN(80,120,95)", result: 95 },
      { formula: "=PLAN.UNCERTAIN(80,120)", result: 100 },
      { formula: '=PLAN.UNCERTAIN(80,120,95,"uniform")', result: 100 },
    ],
    errors: [
      ["=PLAN.UNCERTAIN(120,80)", "#VALUE!", "lowAboveHigh"],
      ["=PLAN.UNCERTAIN(80,120,70)", "#VALUE!", "likelyOutside"],
      ['=PLAN.UNCERTAIN(80,120,95,"round")', "#VALUE!", "unknownShape"],
    ],
  },
};
