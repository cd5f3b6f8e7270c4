import * as calc from "../../calc/index.ts";
import { column } from "../coercion/cells.ts";
import { define } from "../declaration.ts";
import type { DocumentationOf } from "../documentation.ts";
import { aNumber, aNumberOrNone, someNumbers, someNumbersOrNone } from "../parameter.ts";

export const returns = {
  ROI: define({ returned: aNumber, cost: aNumber, years: aNumberOrNone }, ({ returned, cost, years }) =>
    years === undefined ? calc.roi(returned, cost) : calc.roiAnnualised(returned, cost, years),
  ),
  ROIRANGE: define(
    { returnedLow: aNumber, returnedHigh: aNumber, costLow: aNumber, costHigh: aNumber },
    ({ returnedLow, returnedHigh, costLow, costHigh }) => {
      const { low, high } = calc.roiRange(
        { low: returnedLow, high: returnedHigh },
        { low: costLow, high: costHigh },
      );
      return [[low, high]];
    },
  ),
  PAYBACK: define({ cashFlows: someNumbers, rate: aNumberOrNone }, ({ cashFlows, rate }) =>
    calc.payback(cashFlows, rate),
  ),
  IRRALL: define({ cashFlows: someNumbers, dates: someNumbersOrNone }, ({ cashFlows, dates }) =>
    column(dates === undefined ? calc.irrAll(cashFlows) : calc.xirrAll(cashFlows, dates)),
  ),
};

export const returnsWords: DocumentationOf<typeof returns> = {
  ROI: {
    description: "Return on investment; a yearly compound rate when the years are given.",
    parameters: {
      returned: "Everything that came back.",
      cost: "What was paid.",
      years: "Years in between; with them the result is a yearly rate.",
    },
    returns: "A ratio (5 is 500%).",
    gives: "number",
    examples: [{ formula: "=PLAN.ROI(150,100)", result: 0.5 }],
    errors: [],
  },
  ROIRANGE: {
    description: "Worst and best return on investment of a range of returns and a range of costs.",
    parameters: {
      returnedLow: "Lowest return.",
      returnedHigh: "Highest return.",
      costLow: "Lowest cost.",
      costHigh: "Highest cost.",
    },
    returns: "A row: worst (low return at high cost) and best, as ratios.",
    gives: "numbers",
    examples: [{ formula: "=PLAN.ROIRANGE(120,300,50,100)", result: [[0.2, 5]] }],
    errors: [],
  },
  PAYBACK: {
    description:
      "Periods until an outlay is recovered, with their fraction; discounted when a rate is given.",
    parameters: {
      cashFlows: "One flow per period, the outlay (negative) first, at time 0.",
      rate: "Discount rate per period as a ratio.",
    },
    returns: "The number of periods; #N/A when the outlay is never recovered.",
    gives: "number",
    examples: [{ formula: "=PLAN.PAYBACK({-100;40;40;40})", result: 2.5 }],
    errors: [],
  },
  IRRALL: {
    description:
      "Every internal rate of return above -100%, also where IRR or XIRR shows only one of several.",
    parameters: {
      cashFlows: "One flow per period, outlays negative.",
      dates: "One date per flow: years of 365 days count instead of periods, as in XIRR.",
    },
    returns: "A column of rates as ratios, lowest first; #N/A when there is none.",
    gives: "numbers",
    examples: [
      { formula: "=PLAN.IRRALL({-1000;2300;-1320})", result: [[0.10000000000000098], [0.19999999999999882]] },
    ],
    errors: [],
  },
};
