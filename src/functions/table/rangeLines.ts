import { shapes } from "../../calc/index.ts";
import {
  aNonZeroOrNone,
  aNumberOrNone,
  someNumbers,
  someNumbersWithBlanksOrNone,
  someWordsOrNone,
} from "../parameter.ts";

/** The columns of a budget and what holds for all of its lines, which every function of ranges takes. */
export const lowAndHigh = { low: someNumbers, high: someNumbers };
export const likelyAndShape = {
  likely: someNumbersWithBlanksOrNone,
  shape: someWordsOrNone(shapes, "unknownShape"),
};
export const correlation = { correlation: aNumberOrNone };
export const options = { ...correlation, coverage: aNonZeroOrNone };
export const weightAndChance = { weight: someNumbersWithBlanksOrNone, chance: someNumbersWithBlanksOrNone };

export const lowAndHighWords = { low: "Lowest amount of each line.", high: "Highest amount of each line." };
export const likelyAndShapeWords = {
  likely:
    'Most likely amount of each line. For none write ="" where 0 is possible: Excel for Windows and Mac passes an empty cell as 0.',
  shape:
    '"uniform", "triangular", "pert", "normal", "lognormal" or "metalog" (low, likely and high are P10, P50 and P90): one word for all lines or one per line. Normal and lognormal lines end at low and high, or have no bounds where the coverage is below 1.',
};
export const coverageWords = {
  coverage: "Probability between low and high: 1 (default), or 0.8 when they are a P10 and a P90.",
};
export const weightAndChanceWords = {
  weight:
    "How much each line counts, 1 by default; -1 takes it off. One for all lines or one per line. 0 leaves the line out, and so does an empty cell in Excel for Windows and Mac.",
  chance:
    "Probability that each line occurs at all, 1 by default: below it, a risk that else costs nothing. 0 leaves the line out, and so does an empty cell in Excel for Windows and Mac: write 100%.",
};
export const correlationWords = {
  correlation: "Rank correlation between every pair of lines, 0 (default) to 1.",
};
export const optionsWords = {
  ...correlationWords,
  ...coverageWords,
};

/** What Excel shows for arguments left out. */
export const lineDefaults = { correlation: 0, coverage: 1, weight: 1, chance: 1 };
