// Over 150 lines: a data table, one entry a function.
import { shapes } from "../../calc/index.ts";
import { cashLinesOf } from "../coercion/cashLines.ts";
import { optionsOf } from "../coercion/lines.ts";
import { definedIn } from "../declaration.ts";
import type { DocumentationOf } from "../documentation.ts";
import {
  aBlock,
  aBlockWithBlanksOrNone,
  aNonZeroOrNone,
  aNumber,
  aNumberOrNone,
  eachNumber,
  someNumbersWithBlanksOrNone,
  someWordsOrNone,
} from "../parameter.ts";
import { cashFlowsPart } from "../parts.ts";

const define = definedIn(cashFlowsPart);

const lowAndHigh = { low: aBlock, high: aBlock };
const options = {
  likely: aBlockWithBlanksOrNone,
  shape: someWordsOrNone(shapes, "unknownShape"),
  weight: someNumbersWithBlanksOrNone,
  chance: someNumbersWithBlanksOrNone,
  coverage: aNonZeroOrNone,
};

export const rangeReturns = {
  NPVPERCENTILE: define(
    { ...lowAndHigh, rate: aNumber, probability: eachNumber, ...options },
    (given, calc) => {
      const lines = cashLinesOf(given);
      return given.probability((share) => calc.npvPercentile(lines, given.rate, share, optionsOf(given)));
    },
  ),
  NPVPROBABILITY: define({ ...lowAndHigh, rate: aNumber, amount: eachNumber, ...options }, (given, calc) => {
    const lines = cashLinesOf(given);
    return given.amount((amount) => calc.npvProbability(lines, given.rate, amount, optionsOf(given)));
  }),
  IRRPERCENTILE: define({ ...lowAndHigh, probability: eachNumber, ...options }, (given, calc) => {
    const lines = cashLinesOf(given);
    return given.probability((share) => calc.irrPercentile(lines, share, optionsOf(given)));
  }),
  PAYBACKPROBABILITY: define(
    { ...lowAndHigh, period: eachNumber, rate: aNumberOrNone, ...options },
    (given, calc) => {
      const lines = cashLinesOf(given);
      const rated = { ...optionsOf(given), rate: given.rate };
      return given.period((period) => calc.paybackProbability(lines, period, rated));
    },
  ),
  ROIPROBABILITY: define({ ...lowAndHigh, roi: eachNumber, ...options }, (given, calc) => {
    const lines = cashLinesOf(given);
    return given.roi((roi) => calc.roiProbability(lines, roi, optionsOf(given)));
  }),
};

const blockWords = {
  low: "Lowest amount of each line (a row) in each period (a column), the first at time 0; costs negative.",
  high: "Highest amount of each line in each period.",
};
const optionWords = {
  likely:
    'Most likely amount of each line in each period. For none write ="" where 0 is possible: Excel for Windows and Mac passes an empty cell as 0.',
  shape:
    '"uniform", "triangular", "pert", "normal", "lognormal" or "metalog" (low, likely and high are P10, P50 and P90): one word for all lines or one per line. Normal and lognormal lines end at low and high, or have no bounds where the coverage is below 1.',
  weight:
    "How much each line counts, 1 by default; -1 for costs that are written as positive amounts. 0 leaves the line out, and so does an empty cell in Excel for Windows and Mac.",
  chance:
    "Probability that each line occurs at all, 1 by default. 0 leaves the line out, and so does an empty cell in Excel for Windows and Mac: write 100%.",
  coverage: "Probability between low and high: 1 (default), or 0.8 when they are a P10 and a P90.",
};
const defaults = { weight: 1, chance: 1, coverage: 1 };

export const rangeReturnsWords: DocumentationOf<typeof rangeReturns> = {
  NPVPERCENTILE: {
    description:
      "The net present value that flows made of ranges do not exceed with a given probability: exact, and the same every time.",
    parameters: {
      ...blockWords,
      rate: "Discount rate per period as a ratio; the first period is not discounted.",
      probability: "Probability from 0 to 1, or a range of them.",
      ...optionWords,
    },
    returns: "The value at time 0, in the shape of the probabilities.",
    worked:
      "100 is spent and 110 to 220 comes back a period later, worth 100 to 200 today at 10%: 0 to 100 in all, in half of all cases 50 or less.",
    keywords:
      "npv net present value p10 p50 p90 monte carlo simulation risk discounted cash flow dcf wacc value at risk",
    gives: "numbers",
    columns: [["presentValue", "amount"]],
    examples: [
      { formula: "=PLAN.NPVPERCENTILE({-100,110},{-100,220},10%,50%)", result: [[49.99999999999]] },
      {
        formula: '=PLAN.NPVPERCENTILE({-100,110},{-90,220},10%,{20%,50%},{-95,150},"pert",2,0.9,80%)',
        result: [[3.7428615293123007, 87.70367838326688]],
      },
    ],
    errors: [
      ["=PLAN.NPVPERCENTILE({-100,110},{-100,220},10%,50%,,,0)", "#VALUE!", "nothingCounts"],
      ["=PLAN.NPVPERCENTILE({-100,220},{-100,110},10%,50%)", "#VALUE!", "lowAboveHigh"],
      ["=PLAN.NPVPERCENTILE({-100,110},{-100,220},10%,50%,{-100,90})", "#VALUE!", "likelyOutside"],
      ['=PLAN.NPVPERCENTILE({-100,110},{-100,220},10%,50%,,"round")', "#VALUE!", "unknownShape"],
      ["=PLAN.NPVPERCENTILE({-100,110},{-100,220},10%,150%)", "#NUM!", "outsideZeroToOne"],
      ["=PLAN.NPVPERCENTILE({-100,110},{-100,220},-150%,50%)", "#NUM!", "belowMinusOne"],
      ["=PLAN.NPVPERCENTILE({-100,110},{-100,220},-100%,50%)", "#DIV/0!", "minusOne"],
    ],
    defaults,
  },
  NPVPROBABILITY: {
    description: "Probability that the net present value of flows made of ranges is at most an amount.",
    parameters: {
      ...blockWords,
      rate: "Discount rate per period as a ratio; the first period is not discounted.",
      amount: "Amount at time 0, or a range of them; 0 asks for the probability of losing money.",
      ...optionWords,
    },
    returns: "A probability from 0 to 1, in the shape of the amounts.",
    worked:
      "100 is spent and 55 to 165 comes back, worth 50 to 150 today at 10%: in half of all cases less than was spent, 50%.",
    keywords: "npv chance of loss probability risk monte carlo simulation discounted cash flow",
    gives: "numbers",
    columns: [["probability", "percent"]],
    examples: [
      { formula: "=PLAN.NPVPROBABILITY({-100,55},{-100,165},10%,0)", result: [[0.5]] },
      {
        formula: '=PLAN.NPVPROBABILITY({-100,110},{-90,220},10%,{0,20},{-95,150},"pert",2,0.9,80%)',
        result: [[0.18999999999999995, 0.248255310478914]],
      },
    ],
    errors: [
      ["=PLAN.NPVPROBABILITY({-100,110},{-100,220},10%,0,,,,0)", "#VALUE!", "nothingCounts"],
      ["=PLAN.NPVPROBABILITY({-100,220},{-100,110},10%,0)", "#VALUE!", "lowAboveHigh"],
      ["=PLAN.NPVPROBABILITY({-100,110},{-100,220},10%,0,{-100,90})", "#VALUE!", "likelyOutside"],
      ['=PLAN.NPVPROBABILITY({-100,110},{-100,220},10%,0,,"round")', "#VALUE!", "unknownShape"],
      ["=PLAN.NPVPROBABILITY({-100,110},{-100,220},10%,0,,,,150%)", "#NUM!", "outsideZeroToOne"],
      ["=PLAN.NPVPROBABILITY({-100,110},{-100,220},-150%,0)", "#NUM!", "belowMinusOne"],
      ["=PLAN.NPVPROBABILITY({-100,110},{-100,220},-100%,0)", "#DIV/0!", "minusOne"],
    ],
    defaults,
  },
  IRRPERCENTILE: {
    description:
      "The internal rate of return that flows made of ranges do not exceed with a given probability.",
    parameters: {
      ...blockWords,
      probability: "Probability above 0 and below 1, or a range of them.",
      ...optionWords,
    },
    returns: "A rate per period as a ratio; #N/A when the flows are not like an investment's, outlays first.",
    worked:
      "100 is spent and 100 to 120 comes back a period later: 0% to 20%, in half of all cases 10% or less.",
    keywords: "irr internal rate of return p10 p50 p90 monte carlo simulation risk hurdle rate",
    gives: "numbers",
    columns: [["internalRate", "percent"]],
    examples: [
      { formula: "=PLAN.IRRPERCENTILE({-100,100},{-100,120},50%)", result: [[0.09999999999999964]] },
      {
        formula: '=PLAN.IRRPERCENTILE({-100,110},{-90,220},50%,{-95,150},"pert",1,0.9,80%)',
        result: [[0.6046447311397753]],
      },
      {
        formula: "=PLAN.IRRPERCENTILE({-100,0;0,100},{-100,0;0,120},50%,,,{1;1.05})",
        result: [[0.15500000000000005]],
      },
    ],
    errors: [
      ["=PLAN.IRRPERCENTILE({-100,0;0,100},{-100,0;0,120},50%,,,{0;0})", "#VALUE!", "nothingCounts"],
      ["=PLAN.IRRPERCENTILE({100,-120},{100,-100},50%)", "#N/A", "notInvestmentLike"],
      ["=PLAN.IRRPERCENTILE({-100,0},{-100,1},50%)", "#N/A", "noRoot"],
      ["=PLAN.IRRPERCENTILE({-100,120},{-100,100},50%)", "#VALUE!", "lowAboveHigh"],
      ["=PLAN.IRRPERCENTILE({-100,100},{-100,120},50%,{-100,90})", "#VALUE!", "likelyOutside"],
      ['=PLAN.IRRPERCENTILE({-100,100},{-100,120},50%,,"round")', "#VALUE!", "unknownShape"],
      ["=PLAN.IRRPERCENTILE({-100,100},{-100,120},150%)", "#NUM!", "outsideZeroToOne"],
      ["=PLAN.IRRPERCENTILE({-100,100},{-100,120},100%)", "#NUM!", "notBetween"],
    ],
    defaults,
  },
  PAYBACKPROBABILITY: {
    description: "Probability that flows made of ranges have paid back their outlay by the end of a period.",
    parameters: {
      ...blockWords,
      period: "Whole number of periods, or a range of them: 0 is the first column.",
      rate: "Discount rate per period as a ratio, 0 by default.",
      ...optionWords,
    },
    returns: "A probability from 0 to 1, in the shape of the periods.",
    worked:
      "100 is spent and 0 to 100 comes back in each of two periods, high or low together: by the end of the second, 100 or more in half of all cases, 50%.",
    keywords: "payback break-even chance recover investment monte carlo simulation risk",
    gives: "numbers",
    columns: [["probability", "percent"]],
    examples: [
      { formula: "=PLAN.PAYBACKPROBABILITY({-100,0,0},{-100,100,100},2)", result: [[0.5]] },
      {
        formula: '=PLAN.PAYBACKPROBABILITY({-100,40,70},{-90,90,90},{1,2},10%,{-95,60,80},"pert",2,0.9,80%)',
        result: [[0.14021836142580835, 0.8637404149758237]],
      },
      {
        formula: "=PLAN.PAYBACKPROBABILITY({-100,0;0,80},{-100,0;0,160},1,,,,{1;1.05})",
        result: [[0.8095238095238095]],
      },
    ],
    errors: [
      ["=PLAN.PAYBACKPROBABILITY({-100,0},{-100,100},1,,,,,0)", "#VALUE!", "nothingCounts"],
      ["=PLAN.PAYBACKPROBABILITY({-100,0},{-100,100},1.5)", "#VALUE!", "notAWholeNumber"],
      ["=PLAN.PAYBACKPROBABILITY({-100,0},{-100,100},-1)", "#NUM!", "negative"],
      ["=PLAN.PAYBACKPROBABILITY({-100,100},{-100,0},1)", "#VALUE!", "lowAboveHigh"],
      ["=PLAN.PAYBACKPROBABILITY({-100,50},{-100,100},1,,{-100,20})", "#VALUE!", "likelyOutside"],
      ['=PLAN.PAYBACKPROBABILITY({-100,0},{-100,100},1,,,"round")', "#VALUE!", "unknownShape"],
      ["=PLAN.PAYBACKPROBABILITY({-100,0},{-100,100},1,,,,,150%)", "#NUM!", "outsideZeroToOne"],
      ["=PLAN.PAYBACKPROBABILITY({-100,0},{-100,100},1,-150%)", "#NUM!", "belowMinusOne"],
      ["=PLAN.PAYBACKPROBABILITY({-100,0},{-100,100},1,-100%)", "#DIV/0!", "minusOne"],
    ],
    defaults: { ...defaults, rate: 0 },
  },
  ROIPROBABILITY: {
    description:
      "Probability that flows made of ranges reach a return on investment, not discounted: (earned - spent)/spent.",
    parameters: {
      ...blockWords,
      roi: "Return on investment as a ratio (5 is 500%), or a range of them.",
      ...optionWords,
    },
    returns: "A probability from 0 to 1, in the shape of the returns.",
    worked:
      "100 is spent and 100 to 200 comes back: a return of 50% needs 150 or more, which happens in half of all cases, 50%.",
    keywords: "roi return on investment chance target monte carlo simulation risk",
    gives: "numbers",
    columns: [["probability", "percent"]],
    examples: [
      { formula: "=PLAN.ROIPROBABILITY({-100,0;0,100},{-100,0;0,200},50%)", result: [[0.5]] },
      {
        formula:
          '=PLAN.ROIPROBABILITY({-100,0;0,110},{-90,0;0,220},{20%,50%},{-95,0;0,150},"pert",{1;2},{1;0.9},80%)',
        result: [[0.9, 0.8999990614782326]],
      },
    ],
    errors: [
      ["=PLAN.ROIPROBABILITY({-100,0;0,100},{-100,0;0,200},50%,,,,{0;0})", "#VALUE!", "nothingCounts"],
      ["=PLAN.ROIPROBABILITY({0,100},{0,200},50%)", "#DIV/0!", "noSpending"],
      ["=PLAN.ROIPROBABILITY({-100,0;0,100},{-100,0;0,200},-150%)", "#NUM!", "belowMinusOne"],
      ["=PLAN.ROIPROBABILITY({-10,0;0,100},{20,0;0,200},50%,,,{-1;1})", "#NUM!", "maybeNoSpending"],
      ["=PLAN.ROIPROBABILITY({-100,0;0,200},{-100,0;0,100},50%)", "#VALUE!", "lowAboveHigh"],
      ["=PLAN.ROIPROBABILITY({-100,0;0,100},{-100,0;0,200},50%,{-100,0;0,90})", "#VALUE!", "likelyOutside"],
      ['=PLAN.ROIPROBABILITY({-100,0;0,100},{-100,0;0,200},50%,,"round")', "#VALUE!", "unknownShape"],
      ["=PLAN.ROIPROBABILITY({-100,0;0,100},{-100,0;0,200},50%,,,,150%)", "#NUM!", "outsideZeroToOne"],
    ],
    defaults,
  },
};
