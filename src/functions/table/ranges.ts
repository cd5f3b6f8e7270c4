import * as calc from "../../calc/index.ts";
import { groupTotals } from "../../calc/ranges/groupTotals.ts";
import { linesOf, optionsOf, sameCount } from "../coercion/lines.ts";
import { define } from "../declaration.ts";
import type { DocumentationOf } from "../documentation.ts";
import {
  aNonZeroOrNone,
  aNumberOrNone,
  eachNumber,
  someNumbers,
  someNumbersWithBlanksOrNone,
  someTexts,
  someWordsOrNone,
} from "../parameter.ts";

const lowAndHigh = { low: someNumbers, high: someNumbers };
const likelyAndShape = {
  likely: someNumbersWithBlanksOrNone,
  shape: someWordsOrNone(calc.shapes, "unknownShape"),
};
const correlation = { correlation: aNumberOrNone };
const options = { ...correlation, coverage: aNonZeroOrNone };

export const ranges = {
  RANGETOTAL: define({ ...lowAndHigh, ...likelyAndShape }, (given) => {
    const { low, expected, high } = calc.totalMoments(linesOf(given));
    return [[low, expected, high]];
  }),
  RANGETOTALBY: define({ group: someTexts, ...lowAndHigh, ...likelyAndShape }, (given) => {
    const lines = linesOf(given);
    const totals = groupTotals(sameCount(given.group, lines, "group"), lines);
    return totals.map(({ group, low, expected, high }) => [group, low, expected, high]);
  }),
  RANGEPERCENTILE: define(
    { ...lowAndHigh, probability: eachNumber, ...likelyAndShape, ...options },
    (given) => {
      const lines = linesOf(given);
      return given.probability((share) => calc.totalPercentile(lines, share, optionsOf(given)));
    },
  ),
  RANGEPROBABILITY: define({ ...lowAndHigh, amount: eachNumber, ...likelyAndShape, ...options }, (given) => {
    const lines = linesOf(given);
    return given.amount((amount) => calc.totalProbability(lines, amount, optionsOf(given)));
  }),
  CONTINGENCY: define(
    { ...lowAndHigh, probability: eachNumber, base: aNumberOrNone, ...likelyAndShape, ...options },
    (given) => {
      const lines = linesOf(given);
      return given.probability((share) => calc.contingency(lines, share, given.base, optionsOf(given)));
    },
  ),
  RANGECURVE: define({ ...lowAndHigh, points: aNonZeroOrNone, ...likelyAndShape, ...options }, (given) =>
    calc
      .totalCurve(linesOf(given), given.points, optionsOf(given))
      .map(({ total, probability }) => [total, probability]),
  ),
  RANGEDRIVERS: define({ name: someTexts, ...lowAndHigh, ...likelyAndShape, ...correlation }, (given) => {
    const lines = linesOf(given);
    const names = sameCount(given.name, lines, "name");
    return calc
      .drivers(lines, optionsOf(given))
      .map(({ index, share, swing }) => [names[index], share, swing]);
  }),
};

const lowAndHighWords = { low: "Lowest amount of each line.", high: "Highest amount of each line." };
const likelyAndShapeWords = {
  likely: "Most likely amount of each line.",
  shape: '"uniform", "triangular" or "pert": one word for all lines or one per line.',
};
const correlationWords = { correlation: "Rank correlation between every pair of lines, 0 (default) to 1." };
const optionsWords = {
  ...correlationWords,
  coverage: "Probability between low and high: 1 (default), or 0.8 when they are a P10 and a P90.",
};

export const rangesWords: DocumentationOf<typeof ranges> = {
  RANGETOTAL: {
    description: "Total of a budget made of ranges: lowest, expected and highest.",
    parameters: { ...lowAndHighWords, ...likelyAndShapeWords },
    returns: "A row: sum of the lows, expected total, sum of the highs.",
    gives: "numbers",
    examples: [{ formula: "=PLAN.RANGETOTAL({3;2;2.5},{6;4;5})", result: [[7.5, 11.25, 15]] }],
    errors: [],
  },
  RANGETOTALBY: {
    description: "Totals of a budget made of ranges by group: lowest, expected and highest of each.",
    parameters: { group: "Group of each line.", ...lowAndHighWords, ...likelyAndShapeWords },
    returns: "One row per group, in order of appearance: group, low, expected, high.",
    gives: "cells",
    examples: [
      {
        formula: '=PLAN.RANGETOTALBY({"Team";"Cloud";"Team"},{3;2;2.5},{6;4;5})',
        result: [
          ["Team", 5.5, 8.25, 11],
          ["Cloud", 2, 3, 4],
        ],
      },
    ],
    errors: [],
  },
  RANGEPERCENTILE: {
    description:
      "The total that a budget of ranges does not exceed with a given probability: exact, and the same every time.",
    parameters: {
      ...lowAndHighWords,
      probability: "Probability from 0 to 1, or a range of them.",
      ...likelyAndShapeWords,
      ...optionsWords,
    },
    returns: "The total, in the shape of the probabilities.",
    gives: "numbers",
    examples: [{ formula: "=PLAN.RANGEPERCENTILE({3;2;2.5},{6;4;5},80%)", result: [[12.36688647738703]] }],
    errors: [],
  },
  RANGEPROBABILITY: {
    description: "Probability that the total of a budget made of ranges is at most an amount.",
    parameters: {
      ...lowAndHighWords,
      amount: "Amount to stay within, or a range of them.",
      ...likelyAndShapeWords,
      ...optionsWords,
    },
    returns: "A probability from 0 to 1, in the shape of the amounts.",
    gives: "numbers",
    examples: [{ formula: "=PLAN.RANGEPROBABILITY({3;2;2.5},{6;4;5},12)", result: [[0.7125000000000004]] }],
    errors: [],
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
    },
    returns: "The amount to set aside, in the shape of the probabilities.",
    gives: "numbers",
    examples: [{ formula: "=PLAN.CONTINGENCY({3;2;2.5},{6;4;5},80%)", result: [[1.1168864773870304]] }],
    errors: [],
  },
  RANGECURVE: {
    description:
      "The S-curve of a budget made of ranges, ready to chart: totals and the probabilities of staying within them.",
    parameters: {
      ...lowAndHighWords,
      points: "Number of points, 21 by default.",
      ...likelyAndShapeWords,
      ...optionsWords,
    },
    returns: "Two columns: total, and probability from 0 to 1.",
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
    ],
    errors: [],
  },
  RANGEDRIVERS: {
    description: "The lines that drive the uncertainty of a budget made of ranges, largest first.",
    parameters: {
      name: "Name of each line.",
      ...lowAndHighWords,
      ...likelyAndShapeWords,
      ...correlationWords,
    },
    returns:
      "Rows of name, share of the variance, and swing: how much P90 minus P10 of the total would shrink if the line were fixed.",
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
    ],
    errors: [],
  },
};
